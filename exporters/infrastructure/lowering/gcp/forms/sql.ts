import type { Resource } from '../../../model/resource.ts'
import { block, blocks, call, type Expression, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** Cloud SQL: private, TLS alone, signed in by IAM, in two zones where it matters, with backups as they are said. */
export function makeSql(it: Part): Faces {
  const { said } = it
  const mysql = /mysql|maria/i.test(said.text('engine') ?? '')
  const sqlServer = /sql ?server|mssql/i.test(said.text('engine') ?? '')
  const version = sqlServer ? 'SQLSERVER_2022_STANDARD' : mysql ? 'MYSQL_8_0' : 'POSTGRES_17'
  const days = it.within('retentionDays', 1, 365) ?? (it.careful ? 14 : 7)
  const regional = said.flag('redundant') ?? (said.number('zones') === undefined ? it.careful : (said.number('zones') ?? 1) > 1)
  const continuous = said.is('backup', 'continuous', 'cross-region') || (said.value('backup') === undefined && it.careful)
  if (said.peek('zones') !== undefined)
    said.hold('zones', regional ? 'A regional instance stands in two zones; the other takes over.' : 'It stands in one zone.')
  const size = Math.max(10, Math.ceil((said.number('volumeTB') ?? 0) * 1000) || (it.within('diskGB', 10, 65_536) ?? 20))
  const instance = it.make('google_sql_database_instance', {
    name: it.name(84),
    database_version: version,
    region: it.region,
    encryption_key_name: it.key('sql'),
    deletion_protection: it.protected,
    settings: block({
      tier: tierOf(it),
      edition: 'ENTERPRISE',
      availability_type: regional ? 'REGIONAL' : 'ZONAL',
      disk_type: 'PD_SSD',
      disk_size: Math.min(65_536, size),
      disk_autoresize: true,
      deletion_protection_enabled: it.protected,
      connector_enforcement: 'NOT_REQUIRED',
      user_labels: it.labels,
      backup_configuration: block({
        enabled: it.backedUp,
        start_time: '02:00',
        point_in_time_recovery_enabled: !mysql && it.backedUp && continuous ? true : undefined,
        binary_log_enabled: mysql && it.backedUp && continuous ? true : undefined,
        transaction_log_retention_days: it.backedUp && continuous ? 7 : undefined,
        location: it.said.is('backup', 'cross-region') ? undefined : it.region,
        backup_retention_settings: it.backedUp ? block({ retained_backups: days, retention_unit: 'COUNT' }) : undefined,
      }),
      ip_configuration: block({
        ipv4_enabled: false,
        private_network: it.network.peered,
        ssl_mode: 'ENCRYPTED_ONLY',
        enable_private_path_for_google_cloud_services: true,
      }),
      database_flags: sqlServer
        ? undefined
        : blocks(
            mysql
              ? [{ name: 'cloudsql_iam_authentication', value: 'on' }]
              : [
                  { name: 'cloudsql.iam_authentication', value: 'on' },
                  { name: 'cloudsql.enable_pgaudit', value: 'on' },
                  { name: 'log_connections', value: 'on' },
                  { name: 'log_disconnections', value: 'on' },
                ],
          ),
      insights_config: block({ query_insights_enabled: true, record_application_tags: true, record_client_address: false }),
      maintenance_window: block({ day: 7, hour: 3, update_track: 'stable' }),
    }),
  })
  const client = sqlClient(it, instance.get('name'))
  const database = it.make('google_sql_database', { name: 'app', instance: instance.get('name') })
  const readers = Math.min(10, Math.max(0, Math.round((said.number('replicasMin') ?? 1) - 1)))
  for (let at = 1; at <= readers; at++)
    it.make(
      'google_sql_database_instance',
      {
        name: it.name(84, `-read-${at}`),
        database_version: version,
        region: it.region,
        master_instance_name: instance.get('name'),
        encryption_key_name: it.key('sql'),
        deletion_protection: it.protected,
        settings: block({
          tier: tierOf(it),
          edition: 'ENTERPRISE',
          disk_type: 'PD_SSD',
          disk_autoresize: true,
          user_labels: it.labels,
          ip_configuration: block({ ipv4_enabled: false, private_network: it.network.peered, ssl_mode: 'ENCRYPTED_ONLY' }),
        }),
      },
      { suffix: `read_${at}`, comment: `Copy ${at} for reading.` },
    )
  return {
    grants: { read: client, write: client, admin: [{ role: 'roles/cloudsql.editor' }] },
    door: { ranges: [it.network.peeredRange], port: mysql ? 3306 : sqlServer ? 1433 : 5432, tls: true },
    address: { word: 'DATABASE', value: instance.get('connection_name') },
    holder: database,
    alarms: ['cpu', 'memory', 'disk'].map((what) => ({
      metric: `cloudsql.googleapis.com/database/${what}/utilization`,
      resource: 'cloudsql_database',
      labels: { 'resource.labels.database_id': text`${it.project.id}:${instance.get('name')}` },
      align: 'ALIGN_MEAN' as const,
      over: what === 'disk' ? 0.85 : 0.9,
      what: `runs out of ${what === 'cpu' ? 'processors' : what}`,
    })),
    join: sqlUser(it, instance.get('name'), mysql, sqlServer),
  }
}

/** Roles of Cloud SQL stand on the project; a condition binds them to the one instance. */
const sqlClient = (it: Part, instance: Expression): readonly Grant[] => {
  const condition = {
    title: `only-${it.id}`.slice(0, 90),
    expression: text`resource.name == "projects/${it.project.id}/instances/${instance}" && resource.service == "sqladmin.googleapis.com"`,
  }
  return [
    { role: 'roles/cloudsql.client', condition },
    { role: 'roles/cloudsql.instanceUser', condition },
  ]
}

/** Who calls it gets a user of the database that signs in as its account; nobody has a password. */
const sqlUser =
  (it: Part, instance: Expression, mysql: boolean, sqlServer: boolean): NonNullable<Faces['join']> =>
  (_link, other) => {
    const { identity } = other.faces
    if (identity === undefined || sqlServer) return false
    it.project.once(`sql user ${it.id} ${identity.address.join('.')}`, () =>
      it.make(
        'google_sql_user',
        {
          name: mysql ? identity.get('email') : trimmed(identity),
          instance,
          type: 'CLOUD_IAM_SERVICE_ACCOUNT',
          deletion_policy: mysql ? undefined : 'ABANDON',
        },
        { suffix: other.address() },
      ),
    )
    return false
  }

/** PostgreSQL knows accounts without the end of their address. */
const trimmed = (identity: Resource) => call('trimsuffix', identity.get('email'), '.gserviceaccount.com')

function tierOf(it: Part): string {
  const machine = machineOf(it, { type: 'n4-standard-4' }, [])
  const said = it.said.number('vcpus') ?? it.sizing?.vcpus
  const memory = it.said.number('memoryGB') ?? it.sizing?.memoryGB
  const vcpus = Math.max(1, Math.min(96, evenUp(said ?? Number(/-(\d+)$/.exec(machine.type)?.[1] ?? 4))))
  const gib = Math.max(Math.ceil(vcpus * 0.9), Math.min(Math.floor(vcpus * 6.5), Math.ceil(((memory ?? vcpus * 4) * 1e9) / 2 ** 30)))
  return `db-custom-${vcpus}-${Math.max(4, gib) * 1024}`
}

const evenUp = (count: number): number => (count <= 1 ? 1 : Math.ceil(count / 2) * 2)
