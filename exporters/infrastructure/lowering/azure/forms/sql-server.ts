import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

/** Azure SQL, for designs that say so: Entra identities alone, closed, audited. */
export function makeSqlServer(it: Part): Faces {
  const { said, account } = it
  const key = it.key
  const people = account.group('database_admin_group_id', 'Object id of the Entra group that may administer databases.')
  const server = it.make(
    'azurerm_mssql_server',
    {
      name: it.global(60),
      ...it.here,
      version: '12.0',
      minimum_tls_version: '1.2',
      public_network_access_enabled: it.open,
      outbound_network_restriction_enabled: said.is('egress', 'none') ? true : undefined,
      azuread_administrator: block({
        login_username: 'database-admins',
        object_id: people,
        tenant_id: account.tenant,
        azuread_authentication_only: true,
      }),
      primary_user_assigned_identity_id: key?.identity.get('id'),
      identity: it.identities(key?.identity),
      transparent_data_encryption_key_vault_key_id: key && it.vault.versionedKeyId,
    },
    { dependsOn: key?.after ?? [] },
  )
  const cores = [2, 4, 8, 16, 24, 32, 40, 64, 80].find((each) => each >= (said.number('vcpus') ?? (it.place.careful ? 4 : 2))) ?? 80
  const database = it.make(
    'azurerm_mssql_database',
    {
      name: it.id.slice(0, 100),
      server_id: server.get('id'),
      sku_name: said.flag('scaleToZero') === true ? `GP_S_Gen5_${cores}` : it.place.careful ? `BC_Gen5_${cores}` : `GP_Gen5_${cores}`,
      auto_pause_delay_in_minutes: said.flag('scaleToZero') === true ? 60 : undefined,
      min_capacity: said.flag('scaleToZero') === true ? 0.5 : undefined,
      max_size_gb: Math.max(1, Math.min(4096, Math.ceil((said.number('volumeTB') ?? 0.1) * 1000 * 1.2))),
      zone_redundant: it.zoneCount > 1,
      geo_backup_enabled: said.is('backup', 'cross-region'),
      storage_account_type: said.is('backup', 'cross-region') ? 'GeoZone' : 'Zone',
      read_scale: it.place.careful && said.flag('scaleToZero') !== true,
      transparent_data_encryption_enabled: true,
      short_term_retention_policy: block({ retention_days: it.within('retentionDays', 1, 35) ?? 14 }),
      tags: it.tags,
    },
    { suffix: 'database', lifecycle: { prevent_destroy: !said.is('deleteProtection', false) } },
  )
  it.endpoint(server, 'sqlserver')
  it.diagnose(database, { suffix: 'database_logs', metrics: 'Basic' })
  it.assume('Identities of callers are made users of the database in SQL, after the first apply: CREATE USER [name] FROM EXTERNAL PROVIDER.')
  return {
    grants: { read: [], write: [], admin: [{ role: 'SQL DB Contributor', scope: database.get('id') }] },
    door: { subnet: 'endpoints', port: 1433, tls: true },
    address: {
      word: 'DATABASE',
      value: text`Server=tcp:${server.get('fully_qualified_domain_name')},1433;Database=${database.get('name')};Encrypt=True;Authentication=Active Directory Default`,
    },
    alarms: [
      {
        metric: 'cpu_percent',
        namespace: 'Microsoft.Sql/servers/databases',
        scope: database.get('id'),
        aggregation: 'Average',
        over: 80,
        what: 'uses more than 80 % of its processors',
      },
    ],
  }
}
