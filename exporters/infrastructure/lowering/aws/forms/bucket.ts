import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, type Expression, text, type Value } from '../../../model/value.ts'
import type { Emits, Grants, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { type Admission, resourcePolicy } from '../policy.ts'

export type Bucket = { resource: Resource; grants: Grants; emits: Emits; admit: (admission: Admission) => void }

type Make = (type: string, body: Body, comment?: string) => Resource

export type BucketSettings = {
  prefix: Expression | string
  tags: Value | undefined
  /** Undefined = Amazon S3's own keys, which always encrypt. */
  key: Expression | undefined
  versioned: boolean
  /** Days until objects are deleted. */
  expireDays?: number
  tiering?: readonly { days: number; class: string }[]
  /** Days in which nothing can be deleted or changed; `hard` holds for the owner of the account too. */
  lock?: { days: number; hard: boolean }
  open?: boolean
  plain?: boolean
}

/** A bucket as production keeps one: closed, versioned, encrypted, TLS only, with a life cycle. */
export function makeBucket(
  make: Make,
  later: (work: () => void) => void,
  settings: BucketSettings,
): { resource: Resource; admit: (admission: Admission) => void } {
  const { key, versioned, expireDays, tiering = [], lock, open = false, plain = false } = settings
  const resource = make('aws_s3_bucket', {
    bucket_prefix: text`${settings.prefix}-`,
    object_lock_enabled: lock === undefined ? undefined : true,
    tags: settings.tags,
  })
  const bucket = resource.get('id')
  make('aws_s3_bucket_public_access_block', {
    bucket,
    block_public_acls: !open,
    block_public_policy: !open,
    ignore_public_acls: !open,
    restrict_public_buckets: !open,
  })
  make('aws_s3_bucket_versioning', { bucket, versioning_configuration: block({ status: versioned || lock !== undefined ? 'Enabled' : 'Suspended' }) })
  if (key !== undefined)
    make('aws_s3_bucket_server_side_encryption_configuration', {
      bucket,
      rule: block({ bucket_key_enabled: true, apply_server_side_encryption_by_default: block({ sse_algorithm: 'aws:kms', kms_master_key_id: key }) }),
    })
  make('aws_s3_bucket_lifecycle_configuration', {
    bucket,
    rule: blocks([
      { id: 'unfinished', status: 'Enabled', filter: block({}), abort_incomplete_multipart_upload: block({ days_after_initiation: 7 }) },
      ...(tiering.length > 0
        ? [
            {
              id: 'tiers',
              status: 'Enabled',
              filter: block({}),
              transition: blocks(tiering.map(({ days, class: storage_class }) => ({ days, storage_class }))),
            },
          ]
        : []),
      ...(expireDays === undefined
        ? []
        : [{ id: 'end-of-retention', status: 'Enabled', filter: block({}), expiration: block({ days: expireDays }) }]),
      ...(versioned
        ? [
            {
              id: 'old-versions',
              status: 'Enabled',
              filter: block({}),
              noncurrent_version_expiration: block({ noncurrent_days: Math.min(expireDays ?? 90, 90) }),
            },
          ]
        : []),
    ]),
  })
  if (lock !== undefined)
    make('aws_s3_bucket_object_lock_configuration', {
      bucket,
      rule: block({ default_retention: block({ mode: lock.hard ? 'COMPLIANCE' : 'GOVERNANCE', days: lock.days }) }),
    })

  const admissions: Admission[] = []
  const whole = [resource.get('arn'), text`${resource.get('arn')}/*`]
  if (!plain)
    admissions.push({
      sid: 'OnlyOverTls',
      effect: 'Deny',
      principal: '*',
      actions: ['s3:*'],
      resources: whole,
      condition: { Bool: { 'aws:SecureTransport': 'false' } },
    })
  later(() => {
    if (admissions.length > 0) make('aws_s3_bucket_policy', { bucket, policy: resourcePolicy(admissions) })
  })
  return { resource, admit: (admission) => admissions.push(admission) }
}

/** The bucket of a component, as its settings say. */
export function bucketOf(it: Part, options: { suffix?: string; archive?: boolean } = {}): Bucket {
  const { said } = it
  const suffix = options.suffix === undefined ? {} : { suffix: options.suffix }
  const retention = it.within('retentionDays', 1, 36_500)
  const versioning = said.flag('versioning')
  if (versioning === undefined && said.value('versioning') === undefined)
    it.assume('Nothing is said about versions; older versions are kept for 90 days.')
  const held = said.flag('immutable') === true || said.flag('deleteProtection') === true
  const anonymous = said.is('exposure', 'internet') && said.is('auth', 'none', 'anonymous-by-choice')
  const plain = it.account.graph.design.connections.some(
    ({ from, to, settings }) => (from === it.id || to === it.id) && settings['encryptedInTransit'] === false,
  )
  const { resource, admit } = makeBucket(
    (type, body) => it.make(type, body, suffix),
    (work) => it.account.later(work),
    {
      prefix: it.name(37),
      tags: it.tags,
      key: it.key,
      versioned: versioning !== false,
      ...(retention !== undefined && { expireDays: retention }),
      tiering: tiers(it, options.archive === true, retention),
      ...(held && { lock: { days: retention ?? 30, hard: said.flag('immutable') === true } }),
      open: said.is('exposure', 'internet'),
      plain,
    },
  )
  if (anonymous) admit({ sid: 'AnyoneReads', principal: '*', actions: ['s3:GetObject'], resources: [text`${resource.get('arn')}/*`] })
  return {
    resource,
    admit,
    grants: bucketGrants(it, resource),
    emits: {
      kind: 'events',
      pattern: { source: ['aws.s3'], 'detail-type': ['Object Created'], detail: { bucket: { name: [resource.get('id')] } } },
      switchOn: () =>
        it.account.home.once(`events ${resource.address.join('.')}`, () =>
          it.make('aws_s3_bucket_notification', { bucket: resource.get('id'), eventbridge: true }, suffix),
        ),
    },
  }
}

export function bucketGrants(it: Part, bucket: Resource): Grants {
  const arn = bucket.get('arn')
  const objects = text`${arn}/*`
  const list: Statement = { actions: ['s3:ListBucket', 's3:GetBucketLocation'], resources: [arn] }
  return {
    read: it.keyed('read', list, { actions: ['s3:GetObject'], resources: [objects] }),
    write: it.keyed('write', list, { actions: ['s3:PutObject', 's3:AbortMultipartUpload'], resources: [objects] }),
    delete: [list, { actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'], resources: [objects] }],
    admin: it.keyed('write', {
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetBucketPolicy', 's3:GetBucketTagging', 's3:PutBucketTagging'],
      resources: [arn, objects],
    }),
  }
}

function tiers(it: Part, archive: boolean, retention: number | undefined): readonly { days: number; class: string }[] {
  const { said } = it
  const until = (each: { days: number }) => retention === undefined || each.days < retention
  const tier = said.text('storageTier')
  const pattern = said.text('accessPattern')
  if (archive || tier === 'archive') return [{ days: 0, class: pattern === 'cold' || archive ? 'DEEP_ARCHIVE' : 'GLACIER_IR' }].filter(until)
  if (tier === 'infrequent') return [{ days: 30, class: 'STANDARD_IA' }].filter(until)
  if (said.flag('lifecycleTiering') === true || tier === 'mixed' || pattern === 'hot-then-cold')
    return [
      { days: 30, class: 'STANDARD_IA' },
      { days: 90, class: 'GLACIER_IR' },
      { days: 365, class: 'DEEP_ARCHIVE' },
    ].filter(until)
  return pattern === 'unknown-mix' ? [{ days: 0, class: 'INTELLIGENT_TIERING' }] : []
}
