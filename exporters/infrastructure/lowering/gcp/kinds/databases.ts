import { block, call, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { makeSql } from '../forms/sql.ts'
import { makeBigtable } from '../forms/bigtable.ts'
import { makeSpanner } from '../forms/spanner.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { makeVectorSearch } from '../forms/vector-search.ts'

const relational = (it: Part): Faces => {
  const engine = `${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`
  if (/spanner/i.test(engine)) return makeSpanner(it)
  return /alloy/i.test(engine) ? makeAlloy(it) : makeSql(it)
}

/** AlloyDB: a private cluster that signs in by IAM, with copies for reading as said. */
export function makeAlloy(it: Part): Faces {
  const { said } = it
  const key = it.key('alloydb')
  const encryption = key === undefined ? undefined : block({ kms_key_name: key })
  const days = it.within('retentionDays', 1, 35) ?? 14
  const cluster = it.make('google_alloydb_cluster', {
    cluster_id: it.name(63),
    location: it.region,
    display_name: it.description(60),
    database_version: 'POSTGRES_16',
    deletion_policy: it.protected ? 'DEFAULT' : 'FORCE',
    labels: it.labels,
    network_config: block({ network: it.network.peered }),
    encryption_config: encryption,
    continuous_backup_config: block({ enabled: it.backedUp, recovery_window_days: days, encryption_config: encryption }),
    automated_backup_policy: block({
      enabled: it.backedUp,
      location: it.region,
      encryption_config: encryption,
      quantity_based_retention: block({ count: days }),
    }),
  })
  const cpus = (): number => {
    const wanted = said.number('vcpus') ?? it.sizing?.vcpus ?? Number(/-(\d+)$/.exec(machineOf(it, { type: 'n2-standard-4' }).type)?.[1] ?? 4)
    return [2, 4, 8, 16, 32, 64, 96, 128].find((each) => each >= wanted) ?? 128
  }
  const common = {
    cluster: cluster.get('name'),
    machine_config: block({ cpu_count: cpus() }),
    labels: it.labels,
    database_flags: { 'alloydb.iam_authentication': 'on', 'alloydb.enable_pgaudit': 'on' },
    client_connection_config: block({ require_connectors: false, ssl_config: block({ ssl_mode: 'ENCRYPTED_ONLY' }) }),
  }
  const regional = said.flag('redundant') ?? (said.number('zones') ?? (it.careful ? 3 : 1)) > 1
  const primary = it.make('google_alloydb_instance', {
    instance_id: it.name(63, '-primary'),
    instance_type: 'PRIMARY',
    availability_type: regional ? 'REGIONAL' : 'ZONAL',
    ...common,
  })
  const readers = Math.max(0, Math.min(20, Math.round((said.number('replicasMin') ?? 1) - 1)))
  if (readers > 0)
    it.make(
      'google_alloydb_instance',
      { instance_id: it.name(63, '-read'), instance_type: 'READ_POOL', ...common, read_pool_config: block({ node_count: readers }) },
      { suffix: 'read', dependsOn: [primary] },
    )
  const client: readonly Grant[] = [
    { role: 'roles/alloydb.client' },
    { role: 'roles/alloydb.databaseUser' },
    { role: 'roles/serviceusage.serviceUsageConsumer' },
  ]
  return {
    grants: { read: client, write: client, admin: [{ role: 'roles/alloydb.admin' }] },
    door: { ranges: [it.network.peeredRange], port: 5432, tls: true },
    address: { word: 'DATABASE', value: primary.get('ip_address') },
    alarms: [
      {
        metric: 'alloydb.googleapis.com/instance/cpu/average_utilization',
        resource: 'alloydb.googleapis.com/Instance',
        labels: { 'resource.labels.instance_id': primary.get('instance_id') },
        align: 'ALIGN_MEAN',
        over: 0.9,
        what: 'runs out of processors',
      },
    ],
    join: (_link, other) => {
      const { identity } = other.faces
      if (identity !== undefined)
        it.project.once(`alloy user ${it.id} ${identity.address.join('.')}`, () =>
          it.make(
            'google_alloydb_user',
            {
              cluster: cluster.get('name'),
              user_id: call('trimsuffix', identity.get('email'), '.gserviceaccount.com'),
              user_type: 'ALLOYDB_IAM_USER',
              database_roles: ['alloydbiamuser'],
            },
            { suffix: other.address(), dependsOn: [primary] },
          ),
        )
      return false
    },
  }
}

/** Firestore, or Bigtable where it is said. */
const documents = (it: Part): Faces =>
  /bigtable|cassandra|wide/i.test(it.said.text('engine') ?? it.said.text('service') ?? '') ? makeBigtable(it) : makeFirestore(it)

export function makeFirestore(it: Part): Faces {
  const key = it.key('firestore')
  const continuous = it.said.is('backup', 'continuous') || (it.said.value('backup') === undefined && it.careful)
  const database = it.make('google_firestore_database', {
    name: it.name(63),
    location_id: it.region,
    type: 'FIRESTORE_NATIVE',
    concurrency_mode: 'OPTIMISTIC',
    point_in_time_recovery_enablement: continuous ? 'POINT_IN_TIME_RECOVERY_ENABLED' : 'POINT_IN_TIME_RECOVERY_DISABLED',
    delete_protection_state: it.protected ? 'DELETE_PROTECTION_ENABLED' : 'DELETE_PROTECTION_DISABLED',
    deletion_policy: it.protected ? 'ABANDON' : 'DELETE',
    cmek_config: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  if (it.backedUp)
    it.make('google_firestore_backup_schedule', { database: database.get('name'), retention: `${14 * 86_400}s`, daily_recurrence: block({}) })
  const days = it.said.number('retentionDays')
  if (days !== undefined) {
    it.make('google_firestore_field', { database: database.get('name'), collection: 'items', field: 'expires_at', ttl_config: block({}) })
    it.said.hold('retentionDays', `Records end by the field expires_at of the collection items; the program sets it ${days} days ahead.`)
  }
  const condition = {
    title: `only-${it.id}`.slice(0, 90),
    expression: text`resource.name == "projects/${it.project.id}/databases/${database.get('name')}"`,
  }
  return {
    grants: {
      read: [{ role: 'roles/datastore.viewer', condition }],
      write: [{ role: 'roles/datastore.user', condition }],
      admin: [{ role: 'roles/datastore.owner', condition }],
    },
    address: { word: 'DATABASE', value: database.get('name') },
    emits: {
      kind: 'events',
      filters: { type: 'google.cloud.firestore.document.v1.written', database: database.get('name') },
    },
  }
}

/** Memorystore for Valkey: TLS and IAM, shards for the memory that is said, endpoints in the subnets. */
export function makeValkey(it: Part): Faces {
  const { said } = it
  const gigabytes = said.number('memoryGB') ?? it.sizing?.memoryGB ?? 13
  const nodes = [
    { type: 'SHARED_CORE_NANO', holds: 1.4 },
    { type: 'STANDARD_SMALL', holds: 6.5 },
    { type: 'HIGHMEM_MEDIUM', holds: 13 },
    { type: 'HIGHMEM_XLARGE', holds: 58 },
  ]
  const node = nodes.find(({ holds }) => holds >= gigabytes) ?? { type: 'HIGHMEM_XLARGE', holds: 58 }
  const shards = Math.max(said.number('partitions') ?? 1, Math.ceil(gigabytes / node.holds))
  const copies = Math.max(0, Math.min(5, (said.number('replicasMin') ?? (it.careful || said.flag('redundant') === true ? 2 : 1)) - 1))
  const single = said.peek('zones') === 1
  if (single) said.value('zones')
  const policy = it.network.serviceEndpoints('gcp-memorystore', it.place)
  const cache = it.make(
    'google_memorystore_instance',
    {
      instance_id: it.name(63),
      location: it.region,
      shard_count: Math.min(250, Math.round(shards)),
      replica_count: copies,
      node_type: node.type,
      engine_version: 'VALKEY_8_0',
      mode: shards > 1 ? 'CLUSTER' : 'CLUSTER_DISABLED',
      authorization_mode: 'IAM_AUTH',
      transit_encryption_mode: 'SERVER_AUTHENTICATION',
      deletion_protection_enabled: it.protected,
      kms_key: it.key('memorystore'),
      engine_configs: said.is('holdsData', true) ? undefined : { 'maxmemory-policy': 'volatile-lru' },
      labels: it.labels,
      desired_auto_created_endpoints: block({ network: it.network.id, project_id: it.project.id }),
      persistence_config:
        said.value('backup') === undefined || said.is('backup', 'none')
          ? undefined
          : block({ mode: 'AOF', aof_config: block({ append_fsync: 'EVERYSEC' }) }),
      zone_distribution_config: block({ mode: single ? 'SINGLE_ZONE' : 'MULTI_ZONE', zone: single ? it.place.zone(0) : undefined }),
    },
    { dependsOn: [policy] },
  )
  const use: readonly Grant[] = [{ role: 'roles/memorystore.dbConnectionUser' }]
  return {
    grants: { read: use, write: use, call: use },
    door: { ranges: [it.network.range], port: 6379, tls: true },
    address: { word: 'CACHE', value: cache.get('endpoints', 0, 'connections', 0, 'psc_auto_connection', 0, 'ip_address') },
    alarms: [
      {
        metric: 'memorystore.googleapis.com/instance/memory/maximum_utilization',
        resource: 'memorystore.googleapis.com/Instance',
        labels: { 'resource.labels.instance_id': cache.get('instance_id') },
        align: 'ALIGN_MAX',
        over: 0.9,
        what: 'runs out of memory',
      },
    ],
  }
}

/** Vertex AI Vector Search: an index, an endpoint inside the network, and machines as sized; or PostgreSQL with vectors where said. */
function vectors(it: Part): Faces {
  const engine = it.said.text('engine') ?? ''
  if (/alloy/i.test(engine)) return makeAlloy(it)
  if (/pgvector|postgres/i.test(engine)) return makeSql(it)
  return makeVectorSearch(it)
}

export const databases: Lowerings = {
  'relational-database': relational,
  'nosql-database': documents,
  'time-series-database': makeBigtable,
  'olap-store': makeBigtable,
  'graph-database': (it) => makeSpanner(it, 'graph'),
  'digital-twin-graph': (it) => makeSpanner(it, 'graph'),
  'in-memory-cache': makeValkey,
  'semantic-cache': makeValkey,
  'vector-database': vectors,
  'agent-memory': makeFirestore,
}
