import { block, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { domainName, issue } from '../forms/certificate.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeUserPool } from '../forms/user-pool.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import type { Part } from '../part.ts'

/** What no role of the module may exceed, who has access from outside, and a way in for emergencies. */
function access(it: Part): Faces {
  const { said, account } = it
  it.make('aws_accessanalyzer_analyzer', { analyzer_name: it.name(200), type: 'ACCOUNT', tags: it.tags })
  it.make('aws_iam_account_password_policy', {
    minimum_password_length: 14,
    require_lowercase_characters: true,
    require_numbers: true,
    require_symbols: true,
    require_uppercase_characters: true,
    password_reuse_prevention: 24,
    max_password_age: 90,
    allow_users_to_change_password: true,
  })
  if (said.flag('emergencyAccess') === true) {
    const owner = text`arn:${account.partition}:iam::${account.accountId}:root`
    const role = it.make(
      'aws_iam_role',
      {
        name: it.name(64, '-emergency'),
        description: 'Opened in an emergency only; every use sounds an alarm',
        max_session_duration: 3600,
        tags: it.tags,
        assume_role_policy: json({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { AWS: owner }, Action: 'sts:AssumeRole', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } },
          ],
        }),
      },
      { suffix: 'emergency' },
    )
    it.make(
      'aws_iam_role_policy_attachment',
      { role: role.get('name'), policy_arn: account.managedPolicy('PowerUserAccess') },
      { suffix: 'emergency' },
    )
  }
  return { join: alreadyBuilt(it, 'roles of the module') }
}

function certificates(it: Part): Faces {
  if (/private|pca/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`)) {
    const authority = it.make('aws_acmpca_certificate_authority', {
      type: 'ROOT',
      usage_mode: 'SHORT_LIVED_CERTIFICATE',
      permanent_deletion_time_in_days: 30,
      tags: it.tags,
      certificate_authority_configuration: block({
        key_algorithm: 'EC_prime256v1',
        signing_algorithm: 'SHA256WITHECDSA',
        subject: block({ common_name: it.id }),
      }),
    })
    const call: readonly Statement[] = [
      { actions: ['acm-pca:DescribeCertificateAuthority', 'acm-pca:GetCertificate', 'acm-pca:IssueCertificate'], resources: [authority.get('arn')] },
    ]
    return {
      grants: { call, read: call, write: call },
      address: { word: 'AUTHORITY', value: authority.get('arn') },
      join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'certificates of the authority')(link),
    }
  }
  const { certificate } = issue(it, domainName(it))
  return { address: { word: 'CERTIFICATE', value: certificate.get('arn') }, join: alreadyBuilt(it, 'the certificate of listeners') }
}

function secrets(it: Part): Faces {
  const secret = it.make('aws_secretsmanager_secret', {
    name: it.name(200),
    description: it.label.slice(0, 200),
    kms_key_id: it.key,
    recovery_window_in_days: it.place.careful ? 30 : 7,
    tags: it.tags,
  })
  it.make('aws_secretsmanager_secret_policy', {
    secret_arn: secret.get('arn'),
    block_public_policy: true,
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'OnlyThisAccount',
          Effect: 'Deny',
          Principal: '*',
          Action: 'secretsmanager:GetSecretValue',
          Resource: '*',
          Condition: { StringNotEquals: { 'aws:PrincipalAccount': it.account.accountId } },
        },
      ],
    }),
  })
  it.assume('The secret is made without a value; put the value in by hand or by the pipeline.')
  const read = it.keyed('read', { actions: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], resources: [secret.get('arn')] })
  return {
    grants: { read, call: read, write: it.keyed('write', { actions: ['secretsmanager:PutSecretValue'], resources: [secret.get('arn')] }) },
    address: { word: 'SECRET', value: secret.get('arn') },
    join: (link, other) => {
      if (other.faces.role !== undefined) return false
      link.traces.push(`workloads on ${other.id} read it with their own roles`)
      return true
    },
  }
}

/** The key itself is made where the first data is encrypted with it. */
function keys(it: Part): Faces {
  const key = it.place.key(it)
  return {
    grants: { call: [key.statement('write')], read: [key.statement('read')], write: [key.statement('write')] },
    address: { word: 'KEY', value: key.arn },
    join: (link, other) => {
      if (other.faces.role !== undefined && link.carries === 'key' && other.component.kind === 'secrets-manager') return false
      link.traces.push(`${it.id} encrypts what ${other.id} keeps`)
      return other.faces.role === undefined || link.carries !== 'key'
    },
  }
}

function hardware(it: Part): Faces {
  const { network } = it
  const cluster = it.make('aws_cloudhsm_v2_cluster', {
    hsm_type: 'hsm2m.medium',
    mode: it.said.flag('fipsValidated') === false ? 'NON_FIPS' : 'FIPS',
    subnet_ids: network.subnets(),
    tags: it.tags,
  })
  const modules = Math.max(1, Math.min(3, it.said.number('zones') ?? (it.place.careful ? 2 : 1)))
  for (let at = 0; at < modules; at++) {
    const letter = 'abc'.charAt(at)
    it.make('aws_cloudhsm_v2_hsm', { cluster_id: cluster.get('cluster_id'), subnet_id: network.private.instance(letter, 'id') }, { suffix: letter })
  }
  it.assume('The cluster is initialised by hand with your own certificate before keys lie in it.')
  return {
    door: { group: cluster.get('security_group_id'), port: 2223 },
    address: { word: 'HSM', value: cluster.get('cluster_id') },
    join: (link, other) => other.faces.group === undefined && alreadyBuilt(it, 'keys of the module')(link),
  }
}

function signing(it: Part): Faces {
  const profile = it.make('aws_signer_signing_profile', {
    platform_id: 'Notation-OCI-SHA384-ECDSA',
    name_prefix: it.id.replace(/[^a-z0-9]/g, '_').slice(0, 37),
    signature_validity_period: block({ type: 'MONTHS', value: 12 }),
    tags: it.tags,
  })
  const call: readonly Statement[] = [
    {
      actions: ['signer:GetRevocationStatus', 'signer:GetSigningProfile', 'signer:SignPayload'],
      resources: [profile.get('arn'), text`${profile.get('arn')}/*`],
    },
  ]
  return {
    grants: { call, write: call, read: call, start: call },
    address: { word: 'SIGNING_PROFILE', value: profile.get('arn') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'signatures that are checked before images run')(link),
  }
}

export const security: Lowerings = {
  iam: access,
  'identity-provider': makeUserPool,
  'secrets-manager': secrets,
  'key-management': keys,
  hsm: hardware,
  'certificate-manager': certificates,
  'supply-chain-signing': signing,
  'air-gap-transfer': nothing('A partner moves data across the gap; nothing of it stands in AWS.'),
}
