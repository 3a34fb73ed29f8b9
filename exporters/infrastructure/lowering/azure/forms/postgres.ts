import type { Resource } from '../../../model/resource.ts'
import { bare, block, text } from '../../../model/value.ts'
import type { Faces, Right } from '../faces.ts'
import type { Part } from '../part.ts'

/** Sizes of storage that a server takes, in MiB. */
const sizes = [32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576, 2_097_152, 4_193_280, 8_388_608, 16_777_216, 33_553_408] as const

const zoneName = 'privatelink.postgres.database.azure.com'

/** Cores that a family is sold with. */
const cores = [2, 4, 8, 16, 32, 48, 64, 96] as const

/** The size that has the cores and memory that are said. */
function skuOf(it: Part): string {
  const vcpus = it.sizing?.vcpus ?? it.said.number('vcpus')
  const memory = it.sizing?.memoryGB ?? it.said.number('memoryGB')
  if (vcpus === undefined && memory === undefined) {
    it.assume(`No size is said; the server has ${it.place.careful ? '4 cores' : '2 cores that burst'}.`)
    return it.place.careful ? 'GP_Standard_D4ds_v5' : 'B_Standard_B2s'
  }
  const wide = (memory ?? 0) > (vcpus ?? 2) * 5
  const wanted = Math.max(vcpus ?? 2, (memory ?? 0) / (wide ? 8.6 : 4.3))
  const size = cores.find((each) => each >= wanted) ?? 96
  return wide ? `MO_Standard_E${size}ds_v5` : `GP_Standard_D${size}ds_v5`
}

/** PostgreSQL in a subnet of its own, with Entra identities and no password. */
export function makePostgres(it: Part, options: { extensions?: readonly string[] } = {}): Faces & { server: Resource } {
  const { said, account, network } = it
  const key = it.key
  const sku = skuOf(it)
  const zone = network.zone(zoneName, it.place.location)
  const wanted = ((said.number('volumeTB') ?? 0.12) * 1e12 * 1.2) / 2 ** 20
  if (said.number('volumeTB') === undefined) it.assume('No volume is said; the server starts with 128 GiB and grows by itself.')
  const doubled = !sku.startsWith('B_') && (said.number('zones') === undefined ? it.place.careful : it.zoneCount > 1)
  const server = it.make(
    'azurerm_postgresql_flexible_server',
    {
      name: it.global(60),
      ...it.here,
      version: '16',
      sku_name: sku,
      storage_mb: sizes.find((each) => each >= wanted) ?? 33_553_408,
      auto_grow_enabled: true,
      backup_retention_days: it.within('retentionDays', 7, 35) ?? (it.place.careful ? 35 : 7),
      geo_redundant_backup_enabled: said.is('backup', 'cross-region'),
      delegated_subnet_id: network.subnet('postgres').get('id'),
      private_dns_zone_id: zone.get('id'),
      public_network_access_enabled: false,
      zone: '1',
      authentication: block({ active_directory_auth_enabled: true, password_auth_enabled: false, tenant_id: account.tenant }),
      high_availability: doubled ? block({ mode: 'ZoneRedundant', standby_availability_zone: '2' }) : undefined,
      maintenance_window: block({ day_of_week: 0, start_hour: 2, start_minute: 0 }),
      identity: it.identities(key?.identity),
      customer_managed_key: key && block({ key_vault_key_id: key.id, primary_user_assigned_identity_id: key.identity.get('id') }),
    },
    {
      dependsOn: [...(key?.after ?? []), network.link(zoneName, it.place.location)],
      // After a fail-over the server stands in the other zone, which is no change of the design.
      lifecycle: { ignore_changes: [bare('zone')], ...(!said.is('deleteProtection', false) && { prevent_destroy: true }) },
    },
  )
  said.hold('deleteProtection', 'Terraform refuses to destroy it.')
  if (it.open) it.assume('It is said to be reached from the internet; a server in a subnet has no public address, put a gateway before it.')
  const database = it.make(
    'azurerm_postgresql_flexible_server_database',
    { name: it.id.replaceAll('-', '_').slice(0, 60), server_id: server.get('id'), charset: 'UTF8', collation: 'en_US.utf8' },
    { suffix: 'database', lifecycle: { prevent_destroy: !said.is('deleteProtection', false) } },
  )
  const extensions = options.extensions ?? []
  if (extensions.length > 0)
    it.make(
      'azurerm_postgresql_flexible_server_configuration',
      { name: 'azure.extensions', server_id: server.get('id'), value: extensions.join(',') },
      { suffix: 'extensions' },
    )
  it.make(
    'azurerm_postgresql_flexible_server_configuration',
    { name: 'require_secure_transport', server_id: server.get('id'), value: 'on' },
    { suffix: 'tls' },
  )
  const people = account.group('database_admin_group_id', 'Object id of the Entra group that may administer databases.')
  it.make(
    'azurerm_postgresql_flexible_server_active_directory_administrator',
    {
      resource_group_name: it.place.group.get('name'),
      server_name: server.get('name'),
      tenant_id: account.tenant,
      object_id: people,
      principal_name: 'database-admins',
      principal_type: 'Group',
    },
    { suffix: 'people' },
  )
  it.diagnose(server)
  for (let at = 1; at < Math.min(6, said.number('replicasMin') ?? 1); at++)
    it.make(
      'azurerm_postgresql_flexible_server',
      {
        name: text`${it.global(50)}-r${at}`,
        ...it.here,
        create_mode: 'Replica',
        source_server_id: server.get('id'),
        delegated_subnet_id: network.subnet('postgres').get('id'),
        private_dns_zone_id: zone.get('id'),
        public_network_access_enabled: false,
        authentication: block({ active_directory_auth_enabled: true, password_auth_enabled: false, tenant_id: account.tenant }),
        zone: String((at % 3) + 1),
      },
      { suffix: `replica_${at}`, comment: `A copy of ${it.label} that answers questions.` },
    )
  const member: Right = {
    own: ({ identity, make }) =>
      make('azurerm_postgresql_flexible_server_active_directory_administrator', {
        resource_group_name: it.place.group.get('name'),
        server_name: server.get('name'),
        tenant_id: account.tenant,
        object_id: identity.get('principal_id'),
        principal_name: identity.get('name'),
        principal_type: 'ServicePrincipal',
      }),
  }
  it.assume('Identities of callers sign in to PostgreSQL; what each may do with tables is granted in SQL, after the first apply.')
  return {
    server,
    grants: { admin: [member], read: [], write: [] },
    door: { subnet: 'postgres', port: 5432, tls: true },
    address: { word: 'DATABASE', value: text`host=${server.get('fqdn')} port=5432 dbname=${database.get('name')} sslmode=require` },
    backup: (vault) => vault.keepPostgres(it, server),
    alarms: [
      {
        metric: 'cpu_percent',
        namespace: 'Microsoft.DBforPostgreSQL/flexibleServers',
        scope: server.get('id'),
        aggregation: 'Average',
        over: 80,
        what: 'uses more than 80 % of its processors',
      },
      {
        metric: 'storage_percent',
        namespace: 'Microsoft.DBforPostgreSQL/flexibleServers',
        scope: server.get('id'),
        aggregation: 'Average',
        over: 85,
        what: 'is nearly full',
      },
    ],
  }
}
