import type { Resource } from '../../model/resource.ts'
import { type Expression, json, text, type Value } from '../../model/value.ts'
import type { Statement } from './faces.ts'
import type { Part } from './part.ts'
import type { Place } from './place.ts'

const administer = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListAliases',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
]
const use = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
]

/** A customer-managed key of a region, with the policy that lets AWS services use it for this account only. */
export class Key {
  readonly resource: Resource
  readonly #services = new Set<string>()
  #scaling = false

  constructor(place: Place, vault: Part | undefined) {
    const { account } = place
    const body = {
      description: vault === undefined ? text`Data of ${account.prefix}` : vault.name(100),
      enable_key_rotation: true,
      deletion_window_in_days: 30,
      multi_region: vault?.said.is('backup', 'cross-region') === true ? true : undefined,
      policy: json({}),
      tags: vault?.tags,
    }
    const comment = vault === undefined ? 'One key for what is kept at rest; it turns over once a year.' : undefined
    this.resource =
      vault === undefined
        ? place.make('resource', 'aws_kms_key', 'main', body, 'security', comment)
        : vault.make('aws_kms_key', body, { topic: 'security' })
    const alias = { name: text`alias/${vault === undefined ? account.prefix : vault.name(100)}`, target_key_id: this.resource.get('key_id') }
    if (vault === undefined) place.make('resource', 'aws_kms_alias', 'main', alias, 'security')
    else vault.make('aws_kms_alias', alias, { topic: 'security' })

    account.later(() => {
      const root = text`arn:${account.partition}:iam::${account.accountId}:root`
      const statements: Value[] = [
        { Sid: 'AccountAdministersKey', Effect: 'Allow', Principal: { AWS: root }, Action: administer, Resource: '*' },
        { Sid: 'RolesUseKeyByTheirPolicies', Effect: 'Allow', Principal: { AWS: root }, Action: use, Resource: '*' },
      ]
      if (this.#services.delete('logs'))
        statements.push({
          Sid: 'LogsOfThisAccount',
          Effect: 'Allow',
          Principal: { Service: text`logs.${place.region}.amazonaws.com` },
          Action: use.filter((action) => action !== 'kms:CreateGrant'),
          Resource: '*',
          Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': account.arn('logs', place.region, '*') } },
        })
      if (this.#services.size > 0)
        statements.push({
          Sid: 'ServicesOfThisAccount',
          Effect: 'Allow',
          Principal: { Service: [...this.#services].sort().map((service) => `${service}.amazonaws.com`) },
          Action: use.filter((action) => action !== 'kms:CreateGrant'),
          Resource: '*',
          Condition: { StringEquals: { 'aws:SourceAccount': account.accountId } },
        })
      if (this.#scaling)
        statements.push({
          Sid: 'ScalingStartsMachinesWithEncryptedDisks',
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: use,
          Resource: '*',
          Condition: {
            ArnEquals: {
              'aws:PrincipalArn': text`arn:${account.partition}:iam::${account.accountId}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
            },
          },
        })
      this.resource.set('policy', json({ Version: '2012-10-17', Statement: statements }))
    }, 2)
  }

  get arn(): Expression {
    return this.resource.get('arn')
  }

  /** Lets a service use the key: `logs`, `sns`, `events`, … */
  serve(...services: readonly string[]): this {
    for (const service of services) this.#services.add(service)
    return this
  }

  /** Lets Auto Scaling start machines whose disks are encrypted with it. */
  serveScaling(): this {
    this.#scaling = true
    return this
  }

  /** What a role needs beside the right to the data itself. */
  statement(access: 'read' | 'write'): Statement {
    return { actions: access === 'read' ? ['kms:Decrypt'] : ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [this.arn] }
  }
}
