import type { Resource } from '../../../model/resource.ts'
import { block, blocks, call, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

/** An elastic file system with a door in each zone. */
export function elasticFiles(it: Part): Faces {
  const { said } = it
  const throughput = said.number('throughputMBps')
  const files = it.make('aws_efs_file_system', {
    creation_token: it.name(64),
    encrypted: it.encrypted,
    kms_key_id: it.key,
    performance_mode: 'generalPurpose',
    throughput_mode: throughput === undefined ? 'elastic' : 'provisioned',
    provisioned_throughput_in_mibps: throughput === undefined ? undefined : Math.max(1, Math.min(3414, throughput)),
    tags: it.tags,
    lifecycle_policy:
      said.flag('lifecycleTiering') === true
        ? blocks([{ transition_to_ia: 'AFTER_30_DAYS' }, { transition_to_archive: 'AFTER_90_DAYS' }])
        : undefined,
  })
  const group = it.group().get('id')
  it.make(
    'aws_efs_mount_target',
    {
      file_system_id: files.get('id'),
      subnet_id: it.network.private.same('id'),
      security_groups: [group],
    },
    { forEach: it.network.zones.value },
  )
  const point = it.make('aws_efs_access_point', {
    file_system_id: files.get('id'),
    tags: it.tags,
    posix_user: block({ uid: 1000, gid: 1000 }),
    root_directory: block({ path: '/data', creation_info: block({ owner_uid: 1000, owner_gid: 1000, permissions: '0750' }) }),
  })
  const mount = { condition: { StringEquals: { 'elasticfilesystem:AccessPointArn': point.get('arn') } } }
  return {
    door: { group, port: 2049 },
    backup: files.get('arn'),
    address: { word: 'FILE_SYSTEM', value: files.get('id') },
    grants: {
      read: it.keyed('read', { actions: ['elasticfilesystem:ClientMount'], resources: [files.get('arn')], ...mount }),
      write: it.keyed('write', {
        actions: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
        resources: [files.get('arn')],
        ...mount,
      }),
    },
    join: (link, other) => {
      const task = other.resources.find(({ type }) => type === 'aws_ecs_task_definition')
      if (task === undefined) return false
      task.set(
        'volume',
        block({
          name: it.id,
          efs_volume_configuration: block({
            file_system_id: files.get('id'),
            transit_encryption: 'ENABLED',
            authorization_config: block({ access_point_id: point.get('id'), iam: 'ENABLED' }),
          }),
        }),
      )
      link.traces.push(`volume of ${task.address.join('.')}`)
      return false
    },
  }
}

/** Amazon FSx for Lustre; bound to a bucket where one leads to it. */
export function fileSystem(it: Part): Faces {
  const { said } = it
  const wantedGiB = Math.ceil(((said.number('volumeTB') ?? 1.2) * 1e12) / 2 ** 30)
  const capacity = wantedGiB <= 1200 ? 1200 : Math.ceil(wantedGiB / 2400) * 2400
  const perTiB = [125, 250, 500, 1000].find((each) => each * (capacity / 1024) >= (said.number('throughputMBps') ?? 0)) ?? 1000
  const group = it.group()
  selfTraffic(it, group)
  const files = it.make('aws_fsx_lustre_file_system', {
    deployment_type: 'PERSISTENT_2',
    storage_type: 'SSD',
    storage_capacity: capacity,
    per_unit_storage_throughput: perTiB,
    data_compression_type: 'LZ4',
    subnet_ids: call('slice', it.network.subnets(), 0, 1),
    security_group_ids: [group.get('id')],
    kms_key_id: it.key,
    automatic_backup_retention_days: said.is('backup', 'none') ? 0 : 7,
    copy_tags_to_backups: true,
    tags: it.tags,
    metadata_configuration: block({ mode: 'AUTOMATIC' }),
  })
  return { ...lustreFaces(it, files, group), backup: files.get('arn') }
}

/** Amazon File Cache: fast files in front of a bucket. */
export function fileCache(it: Part): Faces {
  const group = it.group()
  selfTraffic(it, group)
  const wantedGiB = Math.ceil(((it.said.number('volumeTB') ?? 1.2) * 1e12) / 2 ** 30)
  const cache = it.make('aws_fsx_file_cache', {
    file_cache_type: 'LUSTRE',
    file_cache_type_version: '2.12',
    storage_capacity: wantedGiB <= 1200 ? 1200 : Math.ceil(wantedGiB / 2400) * 2400,
    subnet_ids: call('slice', it.network.subnets(), 0, 1),
    security_group_ids: [group.get('id')],
    kms_key_id: it.key,
    copy_tags_to_data_repository_associations: true,
    tags: it.tags,
    lustre_configuration: block({
      deployment_type: 'CACHE_1',
      per_unit_storage_throughput: 1000,
      metadata_configuration: block({ storage_capacity: 2400 }),
    }),
  })
  return {
    ...lustreFaces(it, cache, group),
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (end !== 'to' || bucket === undefined) return false
      cache.set('data_repository_association', block({ data_repository_path: text`s3://${bucket.get('id')}`, file_cache_path: `/${it.id}` }))
      link.traces.push(`data_repository_association of ${cache.address.join('.')}`)
      return true
    },
  }
}

function lustreFaces(it: Part, files: Resource, group: Resource): Faces {
  return {
    door: { group: group.get('id'), port: 988 },
    address: { word: 'FILE_SYSTEM', value: files.get('dns_name') },
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (bucket === undefined) return false
      link.resources.push(
        it.make(
          'aws_fsx_data_repository_association',
          {
            file_system_id: files.get('id'),
            data_repository_path: text`s3://${bucket.get('id')}/${link.id}`,
            file_system_path: `/${link.id}`,
            batch_import_meta_data_on_create: end === 'to' ? true : undefined,
            tags: it.tags,
            s3: block({
              auto_import_policy: block({ events: ['NEW', 'CHANGED', 'DELETED'] }),
              auto_export_policy: end === 'from' ? block({ events: ['NEW', 'CHANGED', 'DELETED'] }) : undefined,
            }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** The servers of Lustre talk to each other and to clients on more than one port. */
function selfTraffic(it: Part, group: Resource): void {
  const own = {
    security_group_id: group.get('id'),
    referenced_security_group_id: group.get('id'),
    ip_protocol: 'tcp',
    description: 'Lustre servers among themselves',
  }
  it.make('aws_vpc_security_group_ingress_rule', { ...own, from_port: 988, to_port: 1023 }, { suffix: 'lustre', topic: 'network' })
  it.make('aws_vpc_security_group_egress_rule', { ...own, from_port: 988, to_port: 1023 }, { suffix: 'lustre', topic: 'network' })
}
