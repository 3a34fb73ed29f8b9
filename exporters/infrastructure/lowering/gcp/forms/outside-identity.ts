import type { Component } from '#domain/design/schema.ts'
import { addressOf, shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, call, text } from '../../../model/value.ts'
import type { Project } from '../project.ts'

/** The account that a machine outside takes on with a token of its own issuer; no key leaves the project. */
export const outsideIdentity = (project: Project, other: Component): Resource =>
  project.once(`outside ${other.id}`, () => {
    const pool = outsidePool(project)
    const meta = { topic: 'security', origin: null } as const
    const account = project.module.add(
      'resource',
      'google_service_account',
      addressOf(other.id),
      { account_id: text`${project.prefix}-${shortened(other.id, 13)}`, display_name: other.id.slice(0, 90), description: `Taken on by ${other.id}` },
      { ...meta, comment: `${other.name} (${other.kind}) stands outside and acts as this account.` },
    )
    project.module.add(
      'resource',
      'google_service_account_iam_member',
      addressOf(other.id),
      {
        service_account_id: account.get('name'),
        role: 'roles/iam.workloadIdentityUser',
        member: text`principal://iam.googleapis.com/${pool.get('name')}/subject/${other.id}`,
      },
      meta,
    )
    return account
  })

/** Who outside is trusted: the tokens of one issuer. */
export const outsidePool = (project: Project): Resource =>
  project.once('outside pool', () => {
    const issuer = project.module.variable('outside_issuer', {
      type: 'string',
      description: 'Issuer of the tokens with which machines outside Google Cloud prove who they are.',
      default: 'https://issuer.example.org',
      validation: { condition: (value) => call('startswith', value, 'https://'), message: 'Write an address that begins with https://.' },
      refuses: 'http://issuer',
    })
    project.module.want({
      variable: 'outside_issuer',
      message: 'outside_issuer still holds an address of the documentation; set the issuer of your tokens.',
    })
    const pool = project.make(
      'resource',
      'google_iam_workload_identity_pool',
      'main',
      {
        workload_identity_pool_id: text`${project.prefix}-outside`,
        display_name: 'Machines outside',
        description: 'Identities from outside Google Cloud',
      },
      'security',
    )
    project.make(
      'resource',
      'google_iam_workload_identity_pool_provider',
      'main',
      {
        workload_identity_pool_id: pool.get('workload_identity_pool_id'),
        workload_identity_pool_provider_id: 'tokens',
        display_name: 'Tokens of the issuer',
        attribute_mapping: { 'google.subject': 'assertion.sub' },
        oidc: block({ issuer_uri: issuer.value }),
      },
      'security',
    )
    return pool
  })
