import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, type Expression, text } from '../../../model/value.ts'
import type { Emits, Faces, Grant, Grants } from '../faces.ts'
import { agentOf } from '../key.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'

export const bucketGrants = (bucket: Resource): Grants => {
  const on = { type: 'google_storage_bucket_iam_member', target: { bucket: bucket.get('name') } }
  const role = (name: string): readonly Grant[] => [{ role: `roles/storage.${name}`, on }]
  return { read: role('objectViewer'), write: role('objectCreator'), delete: role('objectUser'), admin: role('admin') }
}

export type BucketOptions = { suffix?: string; storageClass?: string; hierarchical?: boolean }

const classes: Readonly<Record<string, string>> = { standard: 'STANDARD', infrequent: 'NEARLINE', archive: 'ARCHIVE', mixed: 'STANDARD' }

/** A closed bucket in the region: uniform access, no public door, versions, retention and tiers as they are said. */
export function bucketOf(it: Part, options: BucketOptions = {}): { bucket: Resource; grants: Grants } {
  const { said } = it
  const { suffix } = options
  const key = it.key('storage')
  const days = said.value('retentionDays')
  const immutable = said.flag('immutable') === true
  const versioned = said.flag('versioning') ?? (it.careful && !immutable)
  const tiered = said.flag('lifecycleTiering') === true || said.is('storageTier', 'mixed') || said.is('accessPattern', 'unknown-mix', 'hot-then-cold')
  // Tiers that follow the use of an object begin with the standard one.
  const tier = tiered ? 'STANDARD' : (classes[said.text('storageTier') ?? ''] ?? options.storageClass ?? 'STANDARD')
  const rules: Body[] = []
  const rule = (action: Body, condition: Body) => rules.push({ action: block(action), condition: block(condition) })
  if (typeof days === 'number') rule({ type: 'Delete' }, { age: Math.max(1, Math.round(days)), with_state: versioned ? 'LIVE' : 'ANY' })
  if (versioned) rule({ type: 'Delete' }, { num_newer_versions: 10, days_since_noncurrent_time: 30, with_state: 'ARCHIVED' })
  rule({ type: 'AbortIncompleteMultipartUpload' }, { age: 7 })
  if (immutable && typeof days !== 'number') it.assume('It is said to be immutable and no retention is said; objects are kept for a year at least.')
  const crossRegion = said.is('backup', 'cross-region')
  const bucket = it.make(
    'google_storage_bucket',
    {
      name: it.worldName(63, suffix === undefined ? '' : `-${suffix}`),
      location: it.region,
      storage_class: tier,
      uniform_bucket_level_access: true,
      public_access_prevention: 'enforced',
      force_destroy: !it.protected,
      labels: it.labels,
      versioning: block({ enabled: versioned }),
      hierarchical_namespace: it.when(options.hierarchical, { enabled: true }),
      autoclass: tiered ? block({ enabled: true, terminal_storage_class: 'ARCHIVE' }) : undefined,
      encryption: key === undefined ? undefined : block({ default_kms_key_name: key }),
      lifecycle_rule: blocks(rules),
      soft_delete_policy: block({ retention_duration_seconds: 604_800 }),
      retention_policy: immutable ? block({ is_locked: false, retention_period: (typeof days === 'number' ? days : 365) * 86_400 }) : undefined,
    },
    suffix === undefined ? {} : { suffix },
  )
  if (immutable) it.assume('Its retention policy is not locked yet; lock it (`is_locked`) once you are sure, for nobody can undo that.')
  if (crossRegion) copyElsewhere(it, bucket, suffix)
  return { bucket, grants: bucketGrants(bucket) }
}

/** A copy in the region that is far enough away. */
function copyElsewhere(it: Part, bucket: Resource, suffix: string | undefined): void {
  const other = it.project.module.variable('backup_region', {
    type: 'string',
    description: 'Region in which copies of the data lie.',
    default: it.place.code.startsWith('europe') ? 'europe-north1' : it.place.code.startsWith('us') ? 'us-east4' : 'asia-southeast1',
  })
  const word = suffix === undefined ? 'copy' : `${suffix}_copy`
  it.make(
    'google_storage_bucket',
    {
      name: it.worldName(63, '-copy'),
      location: other.value,
      storage_class: 'NEARLINE',
      uniform_bucket_level_access: true,
      public_access_prevention: 'enforced',
      labels: it.labels,
      versioning: block({ enabled: true }),
    },
    { suffix: word, comment: `The copy of ${it.label} in another region.` },
  )
  it.make(
    'google_storage_transfer_job',
    {
      description: `Copies ${it.id}`,
      project: it.project.id,
      transfer_spec: block({
        gcs_data_source: block({ bucket_name: bucket.get('name') }),
        gcs_data_sink: block({ bucket_name: it.resources.find(({ name }) => name === it.address(word))?.get('name') ?? null }),
      }),
      schedule: block({
        schedule_start_date: block({ year: 2026, month: 1, day: 1 }),
        start_time_of_day: block({ hours: 2, minutes: 0, seconds: 0, nanos: 0 }),
      }),
    },
    { suffix: word },
  )
}

/** Eventarc hears of objects by the agent of Cloud Storage, which must be allowed to publish. */
export const objectEvents = (it: Part, bucket: Expression): Extract<Emits, { kind: 'events' }> => ({
  kind: 'events',
  filters: { type: 'google.cloud.storage.object.v1.finalized', bucket },
  switchOn: () => void it.admitMember(agentOf(it.project, 'storage'), { role: 'roles/pubsub.publisher' }, 'events'),
})

/** A store of objects with what happens in it. */
export function makeBucket(it: Part, options: BucketOptions = {}): Faces {
  const { bucket, grants } = bucketOf(it, options)
  const name = bucket.get('name')
  return {
    grants,
    address: { word: 'BUCKET', value: name },
    emits: objectEvents(it, name),
    takes: {
      kind: 'bucket',
      bucket: name,
      grants: [
        ...(grants.write ?? []),
        { role: 'roles/storage.legacyBucketReader', on: { type: 'google_storage_bucket_iam_member', target: { bucket: name } } },
      ],
    },
    holder: bucket,
  }
}

/** The bucket of the module for code, models and results of jobs. */
export const artifacts = (place: Place): Resource =>
  place.once('artifacts', () =>
    place.make(
      'resource',
      'google_storage_bucket',
      'artifacts',
      {
        name: text`${place.project.prefix}-artifacts${place.primary ? '' : `-${place.code}`}-${place.project.number}`,
        location: place.region,
        uniform_bucket_level_access: true,
        public_access_prevention: 'enforced',
        versioning: block({ enabled: true }),
        encryption: block({ default_kms_key_name: place.key(undefined).for('storage') }),
        lifecycle_rule: block({ action: block({ type: 'Delete' }), condition: block({ num_newer_versions: 10, with_state: 'ARCHIVED' }) }),
      },
      'data',
      'Code, models and results of jobs.',
    ),
  )

/** Objects under one folder of it. */
export const folderGrant = (place: Place, folder: string, access: 'read' | 'write'): Grant => ({
  role: access === 'read' ? 'roles/storage.objectViewer' : 'roles/storage.objectUser',
  on: { type: 'google_storage_bucket_iam_member', target: { bucket: artifacts(place).get('name') } },
  condition: {
    title: `${folder.replace(/[^a-z0-9]+/g, '-').slice(0, 60)}`,
    expression: text`resource.name.startsWith("projects/_/buckets/${artifacts(place).get('name')}/objects/${folder}/")`,
  },
})
