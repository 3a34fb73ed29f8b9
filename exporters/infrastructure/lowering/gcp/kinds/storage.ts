import type { Resource } from '../../../model/resource.ts'
import { block, type Expression, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { bucketOf, makeBucket, objectEvents } from '../forms/bucket.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import { diskOf } from '../machine.ts'
import type { Part } from '../part.ts'

const gigabytes = (it: Part, least: number, usual = least): number =>
  Math.max(least, Math.ceil((it.said.number('volumeTB') ?? 0) * 1000) || (it.within('diskGB', least, 65_536) ?? usual))

function disk(it: Part): Faces {
  const key = it.key('compute')
  const size = gigabytes(it, 10, 100)
  const iops = it.said.peek('iops')
  const fast = (typeof iops === 'number' && iops > 6000) || it.said.number('throughputMBps') !== undefined
  const type = fast ? 'hyperdisk-balanced' : diskOf('')
  const made = it.make('google_compute_disk', {
    name: it.name(63),
    description: it.description(),
    zone: it.place.zone(0),
    type,
    size: Math.min(65_536, size),
    provisioned_iops: fast ? it.within('iops', 3000, 160_000) : undefined,
    provisioned_throughput: fast ? it.within('throughputMBps', 140, 2400) : undefined,
    create_snapshot_before_destroy: it.protected,
    labels: it.labels,
    disk_encryption_key: key === undefined ? undefined : block({ kms_key_self_link: key }),
  })
  if (it.backedUp) snapshots(it, made.get('name'))
  if (it.zoneCount > 1 && it.said.number('zones') !== undefined) it.assume('A disk lies in one zone; its snapshots lie in the region.')
  return {
    address: { word: 'DISK', value: made.get('id') },
    join: (link, other) => {
      const machine = other.resources.find(({ type: found }) => found === 'google_compute_instance')
      if (machine === undefined) return alreadyBuilt(it, 'a disk, attached by its id')(link)
      link.resources.push(it.make('google_compute_attached_disk', { disk: made.get('id'), instance: machine.get('id') }, { suffix: link.address() }))
      return true
    },
  }
}

function snapshots(it: Part, name: Expression): void {
  const days = it.within('retentionDays', 1, 3650) ?? 30
  const policy = it.make('google_compute_resource_policy', {
    name: it.name(63),
    region: it.region,
    description: `Snapshots of ${it.id}`,
    snapshot_schedule_policy: block({
      schedule: block({ daily_schedule: block({ days_in_cycle: 1, start_time: '03:00' }) }),
      retention_policy: block({ max_retention_days: days, on_source_disk_delete: 'KEEP_AUTO_SNAPSHOTS' }),
      snapshot_properties: block({ labels: it.labels, storage_locations: [it.region] }),
    }),
  })
  it.make('google_compute_disk_resource_policy_attachment', { name: policy.get('name'), disk: name, zone: it.place.zone(0) })
}

/** Filestore: regional where more than one zone is said, else zonal. */
function files(it: Part): Faces {
  const zonal = it.said.number('zones') === 1 || (!it.careful && it.said.number('zones') === undefined)
  if (it.said.peek('zones') !== undefined)
    it.said.hold('zones', zonal ? 'It stands in one zone.' : 'A regional instance keeps its data in every zone of the region.')
  const made = it.make('google_filestore_instance', {
    name: it.name(63),
    description: it.description(),
    location: zonal ? it.place.zone(0) : it.region,
    tier: zonal ? 'ZONAL' : 'REGIONAL',
    kms_key_name: it.key('filestore'),
    deletion_protection_enabled: it.protected,
    labels: it.labels,
    file_shares: block({ name: 'share', capacity_gb: Math.min(102_400, Math.ceil(gigabytes(it, 1024) / 256) * 256) }),
    networks: block({ network: it.network.peered, modes: ['MODE_IPV4'], connect_mode: 'PRIVATE_SERVICE_ACCESS' }),
  })
  if (it.backedUp)
    it.assume('Backups of Filestore are made by the backup service of the design or by hand; `google_filestore_backup` is one backup, not a plan.')
  return {
    door: { ranges: [it.network.peeredRange], port: 2049 },
    address: { word: 'FILES', value: text`${made.get('networks', 0, 'ip_addresses', 0)}:/share` },
  }
}

/** Managed Lustre: throughput for each TiB as it is said. */
function lustre(it: Part): Faces {
  const wanted = it.said.number('throughputMBps')
  const tib = Math.max(9, Math.ceil(gigabytes(it, 9000) / 1024))
  const each = wanted === undefined ? 500 : wanted / tib
  const rate = [125, 250, 500, 1000].find((one) => one >= each) ?? 1000
  const made = it.make('google_lustre_instance', {
    instance_id: it.name(63),
    location: it.place.zone(0),
    description: it.description(),
    filesystem: 'scratch',
    capacity_gib: Math.ceil((tib * 1024) / 9000) * 9000,
    per_unit_storage_throughput: String(rate),
    network: it.network.peered,
    gke_support_enabled: true,
    labels: it.labels,
  })
  if (it.encryption === 'cmk') it.assume('Managed Lustre takes no key of the customer in this version of the provider; Google encrypts with its own.')
  return { door: { ranges: [it.network.peeredRange], port: 988 }, address: { word: 'LUSTRE', value: made.get('mount_point') } }
}

/** Keeps what is read often near the machines of one zone. */
function cache(it: Part): Faces {
  const { bucket, grants } = bucketOf(it)
  it.make('google_storage_anywhere_cache', {
    bucket: bucket.get('name'),
    zone: it.place.zone(0),
    ttl: '86400s',
    admission_policy: 'admit-on-first-miss',
  })
  return { grants, address: { word: 'BUCKET', value: bucket.get('name') } }
}

/** Checkpoints: many small and a few huge files, so a bucket with folders. */
const checkpoints = (it: Part): Faces => makeBucket(it, { hierarchical: it.said.flag('versioning') !== true && !it.careful })

/** A vault that nobody empties early, and a plan that keeps what the design says. */
function backup(it: Part): Faces {
  const days = it.within('retentionDays', 1, 36_159) ?? (it.careful ? 35 : 7)
  const vault = it.make('google_backup_dr_backup_vault', {
    backup_vault_id: it.name(63, '-vault'),
    location: it.region,
    description: it.description(),
    backup_minimum_enforced_retention_duration: `${Math.min(days, it.said.flag('immutable') === true ? days : 1) * 86_400}s`,
    labels: it.labels,
  })
  const plan = it.make('google_backup_dr_backup_plan', {
    backup_plan_id: it.name(63),
    location: it.region,
    description: it.description(),
    resource_type: 'compute.googleapis.com/Instance',
    backup_vault: vault.get('id'),
    backup_rules: block({
      rule_id: 'daily',
      backup_retention_days: days,
      standard_schedule: block({
        recurrence_type: 'DAILY',
        time_zone: 'UTC',
        backup_window: block({ start_hour_of_day: 2, end_hour_of_day: 8 }),
      }),
    }),
  })
  for (const part of it.project.parts.values()) if (it.project.graph.neighbours(it.id).some(({ id }) => id === part.id)) part.markBackedUp()
  return {
    address: { word: 'BACKUP_PLAN', value: plan.get('id') },
    join: (link, other) => {
      const machine = other.resources.find(({ type }) => type === 'google_compute_instance')
      const cluster = other.resources.find(({ type }) => type === 'google_container_cluster')
      if (machine !== undefined)
        link.resources.push(
          it.make(
            'google_backup_dr_backup_plan_association',
            {
              backup_plan_association_id: `b-${link
                .address()
                .toLowerCase()
                .replace(/[^a-z0-9]+/g, '-')}`
                .slice(0, 60)
                .replace(/-+$/, ''),
              location: it.region,
              resource: machine.get('id'),
              resource_type: 'compute.googleapis.com/Instance',
              backup_plan: plan.get('name'),
            },
            { suffix: link.address() },
          ),
        )
      else if (cluster !== undefined) link.resources.push(clusterBackup(it, cluster, days, link.address()))
      else link.traces.push(`its own backups are switched on (${other.id})`)
      return true
    },
  }
}

const clusterBackup = (it: Part, cluster: Resource, days: number, suffix: string) =>
  it.make(
    'google_gke_backup_backup_plan',
    {
      name: it.name(63, '-gke'),
      cluster: cluster.get('id'),
      location: it.region,
      description: it.description(),
      retention_policy: block({ backup_delete_lock_days: 0, backup_retain_days: days }),
      backup_schedule: block({ cron_schedule: '0 3 * * *' }),
      backup_config: block({ include_volume_data: true, include_secrets: true, all_namespaces: true }),
      labels: it.labels,
    },
    { suffix },
  )

/** Agents that send data by line; the appliance itself is ordered by hand. */
function appliance(it: Part): Faces {
  const { bucket, grants } = bucketOf(it, { suffix: 'landing' })
  const pool = it.make('google_storage_transfer_agent_pool', {
    name: it.name(63),
    display_name: it.description(90),
    bandwidth_limit: block({ limit_mbps: String(it.within('capacityMbps', 1, 100_000) ?? 1000) }),
  })
  it.assume('A Transfer Appliance is ordered in the console; its data lands in the bucket, and what is left comes by the agents of the pool.')
  return {
    grants,
    address: { word: 'AGENT_POOL', value: pool.get('name') },
    emits: objectEvents(it, bucket.get('name')),
  }
}

export const storage: Lowerings = {
  'object-storage': (it) => makeBucket(it),
  'archive-storage': (it) => makeBucket(it, { storageClass: 'ARCHIVE' }),
  'checkpoint-store': checkpoints,
  'block-storage': disk,
  'file-storage': files,
  'parallel-file-system': lustre,
  'dataset-cache': cache,
  'backup-service': backup,
  'data-transfer-appliance': appliance,
}
