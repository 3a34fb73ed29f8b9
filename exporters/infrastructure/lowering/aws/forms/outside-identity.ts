import type { Component } from '#domain/design/schema.ts'
import { addressOf, shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, json, text } from '../../../model/value.ts'
import type { Account } from '../account.ts'

/** The certificate authority of the owner, whose certificates machines outside AWS show. */
function anchor(account: Account): Resource {
  return account.home.once('trust anchor', () => {
    const authority = account.module.variable('site_ca_certificate', {
      type: 'string',
      description: 'Certificate (PEM) of the authority that signs the certificates of your own machines.',
      default: '',
    })
    account.module.want({
      variable: 'site_ca_certificate',
      message: 'site_ca_certificate is empty; set the certificate of your authority before machines outside AWS can sign in.',
    })
    return account.makeOwn(
      'resource',
      'aws_rolesanywhere_trust_anchor',
      'main',
      {
        name: account.prefix,
        enabled: true,
        source: block({ source_type: 'CERTIFICATE_BUNDLE', source_data: block({ x509_certificate_data: authority.value }) }),
      },
      'security',
    )
  })
}

/** The role of a machine or system outside AWS: it signs in with its own certificate and holds no key of AWS. */
export function outsideRole(account: Account, other: Component): Resource {
  return account.home.once(`outside ${other.id}`, () => {
    const trusted = anchor(account)
    const role = account.module.add(
      'resource',
      'aws_iam_role',
      addressOf(other.id),
      {
        name: text`${account.prefix}-${shortened(other.id, 40)}`,
        description: `Role of ${other.id}, which runs outside AWS`,
        permissions_boundary: account.boundary,
        assume_role_policy: json({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'rolesanywhere.amazonaws.com' },
              Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
              Condition: { ArnEquals: { 'aws:SourceArn': trusted.get('arn') }, StringEquals: { 'aws:PrincipalTag/x509Subject/CN': other.id } },
            },
          ],
        }),
      },
      { topic: 'security', origin: other.id, comment: `${other.name} runs outside AWS and signs in with its certificate.` },
    )
    const roles = account.home.once('outside roles', () => {
      const found: Resource[] = []
      const profile = account.makeOwn(
        'resource',
        'aws_rolesanywhere_profile',
        'main',
        { name: account.prefix, enabled: true, duration_seconds: 3600, role_arns: [] },
        'security',
      )
      account.later(() =>
        profile.set(
          'role_arns',
          found.map((each) => each.get('arn')),
        ),
      )
      return found
    })
    roles.push(role)
    return role
  })
}
