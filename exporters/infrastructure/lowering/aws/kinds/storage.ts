import { block, text } from '../../../model/value.ts'
import type { Faces, Grants } from '../faces.ts'
import { folderRights } from '../forms/artifacts.ts'
import { bucketOf } from '../forms/bucket.ts'
import { elasticFiles, fileCache, fileSystem } from '../forms/file-system.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { backupVault } from '../forms/backup.ts'

const bucketFaces = (it: Part, options: { archive?: boolean } = {}): Faces & { bucket: ReturnType<typeof bucketOf> } => {
  const bucket = bucketOf(it, options)
  return {
    bucket,
    grants: bucket.grants,
    emits: bucket.emits,
    backup: bucket.resource.get('arn'),
    address: { word: 'BUCKET', value: bucket.resource.get('id') },
    front: { kind: 'bucket', domain: bucket.resource.get('bucket_regional_domain_name'), arn: bucket.resource.get('arn'), resource: bucket.resource },
    join: (link, other, end) => joinBucket(it, bucket, link, other, end),
  }
}

type Joined = NonNullable<Faces['join']>

/** A cache or a parallel file system is bound to the bucket behind it, not allowed to read it. */
const joinBucket = (it: Part, bucket: ReturnType<typeof bucketOf>, ...[link, other, end]: Parameters<Joined>): boolean => {
  const distribution = other.resources.find(({ type }) => type === 'aws_cloudfront_distribution')
  if (distribution !== undefined) {
    bucket.admit({
      sid: 'DistributionReads',
      principal: { Service: 'cloudfront.amazonaws.com' },
      actions: ['s3:GetObject'],
      resources: [text`${bucket.resource.get('arn')}/*`],
      condition: { StringEquals: { 'AWS:SourceArn': distribution.get('arn') } },
    })
    link.traces.push(`origin of ${distribution.address.join('.')}`)
    return other.faces.join?.(link, it, end === 'from' ? 'to' : 'from') ?? true
  }
  const twin = end === 'from' ? other.resources.find(({ type }) => type === 'aws_s3_bucket') : undefined
  if (twin === undefined || other.faces.role !== undefined) return false
  copy(it, bucket, link, other)
  return true
}

/** Two buckets joined by data: S3 copies new objects itself. */
function copy(it: Part, bucket: ReturnType<typeof bucketOf>, link: Parameters<Joined>[0], other: Part): void {
  const target = other.resources.find(({ type }) => type === 'aws_s3_bucket')
  if (target === undefined) return
  const role = it.helper(
    `copy_${link.address()}`.slice(0, 40),
    ['s3'],
    [
      { actions: ['s3:GetReplicationConfiguration', 's3:ListBucket'], resources: [bucket.resource.get('arn')] },
      {
        actions: ['s3:GetObjectVersionForReplication', 's3:GetObjectVersionAcl', 's3:GetObjectVersionTagging'],
        resources: [text`${bucket.resource.get('arn')}/*`],
      },
      { actions: ['s3:ReplicateObject', 's3:ReplicateDelete', 's3:ReplicateTags'], resources: [text`${target.get('arn')}/*`] },
      ...it.keyed('read'),
      ...other.keyed('write'),
    ],
  )
  const known = it.resources.find(({ type }) => type === 'aws_s3_bucket_replication_configuration')
  const rule = {
    id: link.id,
    status: 'Enabled',
    priority: 1,
    filter: block({}),
    delete_marker_replication: block({ status: 'Disabled' }),
    destination: block({
      bucket: target.get('arn'),
      ...(other.key !== undefined && { encryption_configuration: block({ replica_kms_key_id: other.key }) }),
    }),
    ...(other.key !== undefined && { source_selection_criteria: block({ sse_kms_encrypted_objects: block({ status: 'Enabled' }) }) }),
  }
  if (known !== undefined) {
    link.traces.push(`read with the rule that copies ${it.id}`)
    return
  }
  const versioning = it.resources.find(({ type }) => type === 'aws_s3_bucket_versioning')
  versioning?.set('versioning_configuration', block({ status: 'Enabled' }))
  link.resources.push(
    it.make(
      'aws_s3_bucket_replication_configuration',
      { bucket: bucket.resource.get('id'), role: role.get('arn'), rule: block(rule) },
      { ...(versioning && { dependsOn: [versioning] }) },
    ),
  )
}

/** A bucket that a catalogue and its permissions know. */
function dataLake(it: Part): Faces {
  const faces = bucketFaces(it)
  const role = it.helper('register', ['lakeformation'], faces.grants?.admin ?? [])
  it.make('aws_lakeformation_resource', { arn: faces.bucket.resource.get('arn'), role_arn: role.get('arn'), hybrid_access_enabled: true })
  const database = it.make('aws_glue_catalog_database', {
    name: it.snake,
    description: it.label.slice(0, 200),
    location_uri: text`s3://${faces.bucket.resource.get('id')}/`,
  })
  const catalog: Grants[keyof Grants] = [
    {
      actions: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartitions'],
      resources: [
        database.get('arn'),
        it.account.arn('glue', it.place.region, 'catalog'),
        it.account.arn('glue', it.place.region, text`table/${database.get('name')}/*`),
      ],
    },
    { actions: ['lakeformation:GetDataAccess'], resources: ['*'] },
  ]
  const { grants = {} } = faces
  return { ...faces, grants: { ...grants, read: [...(grants.read ?? []), ...catalog] } }
}

function volume(it: Part): Faces {
  const size = it.said.number('volumeTB') !== undefined ? (it.said.number('volumeTB') ?? 0) * 1000 : it.said.number('diskGB')
  if (size === undefined) it.assume('No size is said; the volume has 100 GiB.')
  const disk = it.make('aws_ebs_volume', {
    availability_zone: it.place.zoneName,
    size: Math.max(1, Math.min(65536, Math.ceil(((size ?? 107.4) * 1e9) / 2 ** 30))),
    type: 'gp3',
    iops: it.within('iops', 3000, 16_000),
    throughput: it.within('throughputMBps', 125, 1000),
    encrypted: it.encrypted,
    kms_key_id: it.key,
    final_snapshot: it.said.is('backup', 'none') ? undefined : true,
    tags: it.tags,
  })
  return {
    backup: disk.get('arn'),
    address: { word: 'VOLUME', value: disk.get('id') },
    join: (link, other) => {
      const machine = other.resources.find(({ type }) => type === 'aws_instance')
      if (machine === undefined) {
        link.reason = `${other.label} brings disks of its own; a volume cannot be attached to it.`
        return false
      }
      link.resources.push(
        it.make(
          'aws_volume_attachment',
          {
            device_name: '/dev/sdf',
            volume_id: disk.get('id'),
            instance_id: machine.meta.forEach === undefined ? machine.get('id') : machine.instance('1', 'id'),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** The vault and its plans; what is joined to it is kept there. */
function backupService(it: Part): Faces {
  const vault = backupVault(it.place)
  return {
    address: { word: 'VAULT', value: vault.get('name') },
    join: (link, other) => {
      if (other.faces.backup === undefined) return false
      it.account.home.once(`backed up ${other.id}`, () => other.markBackedUp())
      link.traces.push(`resources of aws_backup_selection: ${other.id}`)
      return true
    },
  }
}

/** The device is ordered by hand; what it needs in the account is its role and its target. */
function appliance(it: Part): Faces {
  const role = it.role('importexport')
  it.permit(...folderRights(it.place, `imports/${it.id}`, 'write'))
  it.assume('The device itself is ordered in the console; the code holds the role that it loads data with.')
  return { role }
}

/** Files of training runs between two steps. */
const checkpoints = (it: Part): Faces => (/lustre|fsx/i.test(it.said.text('engine') ?? '') ? fileSystem(it) : bucketFaces(it))

export const storage: Lowerings = {
  'object-storage': (it) => bucketFaces(it),
  'data-lake': dataLake,
  'archive-storage': (it) => bucketFaces(it, { archive: true }),
  'block-storage': volume,
  'file-storage': elasticFiles,
  'parallel-file-system': fileSystem,
  'dataset-cache': fileCache,
  'backup-service': backupService,
  'data-transfer-appliance': appliance,
  'checkpoint-store': checkpoints,
  'dataset-versioning': (it) => bucketFaces(it),
}
