import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { makeStorage } from './storage.ts'

/** Units of a dedicated pool by the data that is kept. */
const pools = [
  [1, 'DW100c'],
  [5, 'DW200c'],
  [20, 'DW500c'],
  [60, 'DW1000c'],
  [250, 'DW2000c'],
] as const

/** Synapse over a lake of its own: no passwords, a network that lets nothing out that is not approved. */
export function makeSynapse(it: Part, options: { pool?: boolean; spark?: boolean }): Faces {
  const { said, account } = it
  const own = it.key
  const lake = makeStorage(it, { folders: true, container: 'warehouse' })
  const system = it.make(
    'azurerm_storage_data_lake_gen2_filesystem',
    { name: 'synapse', storage_account_id: lake.account.get('id') },
    { suffix: 'files' },
  )
  const workspace = it.make(
    'azurerm_synapse_workspace',
    {
      name: it.global(45),
      ...it.here,
      storage_data_lake_gen2_filesystem_id: system.get('id'),
      azuread_authentication_only: true,
      managed_virtual_network_enabled: true,
      data_exfiltration_protection_enabled: true,
      public_network_access_enabled: it.open,
      sql_identity_control_enabled: true,
      identity:
        own === undefined
          ? block({ type: 'SystemAssigned' })
          : block({ type: 'SystemAssigned, UserAssigned', identity_ids: [own.identity.get('id')] }),
      customer_managed_key: own && block({ key_versionless_id: own.id, key_name: 'data', user_assigned_identity_id: own.identity.get('id') }),
    },
    { suffix: 'workspace', dependsOn: own?.after ?? [] },
  )
  it.make(
    'azurerm_synapse_workspace_aad_admin',
    {
      synapse_workspace_id: workspace.get('id'),
      login: 'database-admins',
      object_id: account.group('database_admin_group_id', 'Object id of the Entra group that may administer databases.'),
      tenant_id: account.tenant,
    },
    { suffix: 'people' },
  )
  it.make(
    'azurerm_role_assignment',
    {
      scope: lake.account.get('id'),
      role_definition_name: 'Storage Blob Data Contributor',
      principal_id: workspace.get('identity', 0, 'principal_id'),
      principal_type: 'ServicePrincipal',
    },
    { suffix: 'lake', topic: 'security' },
  )
  if (options.pool === true) {
    const volume = said.number('volumeTB') ?? 1
    it.make(
      'azurerm_synapse_sql_pool',
      {
        name: `${it.word.replace(/[^a-z0-9_]/gi, '').slice(0, 50) || 'pool'}`,
        synapse_workspace_id: workspace.get('id'),
        sku_name: pools.find(([holds]) => holds >= volume)?.[1] ?? 'DW3000c',
        create_mode: 'Default',
        data_encrypted: true,
        geo_backup_policy_enabled: said.is('backup', 'cross-region'),
        storage_account_type: said.is('backup', 'cross-region') ? 'GRS' : 'LRS',
        tags: it.tags,
      },
      { suffix: 'pool', lifecycle: { prevent_destroy: !said.is('deleteProtection', false) } },
    )
  }
  if (options.spark === true) {
    const machine = machineOf(it, { type: 'Standard_D8s_v5', count: 3 })
    const most = Math.max(3, Math.min(200, machine.max))
    it.make(
      'azurerm_synapse_spark_pool',
      {
        name: 'spark',
        synapse_workspace_id: workspace.get('id'),
        spark_version: '3.4',
        node_size_family: 'MemoryOptimized',
        node_size: (said.number('vcpus') ?? 8) > 16 ? 'XLarge' : (said.number('vcpus') ?? 8) > 8 ? 'Large' : 'Medium',
        cache_size: 50,
        auto_scale: block({ min_node_count: Math.min(3, most), max_node_count: most }),
        auto_pause: block({ delay_in_minutes: it.within('autoShutdownMinutes', 5, 10_080) ?? 15 }),
        tags: it.tags,
      },
      { suffix: 'spark' },
    )
  }
  it.endpoint(workspace, 'synapse')
  it.endpoint(workspace, 'synapsedev')
  it.diagnose(workspace, { suffix: 'workspace_logs', metrics: false })
  it.assume('Identities of callers are made users of the database in SQL, after the first apply.')
  const scope = workspace.get('id')
  return {
    principal: workspace.get('identity', 0, 'principal_id'),
    grants: {
      read: [{ role: 'Reader', scope }],
      write: lake.grants?.write ?? [],
      call: [{ role: 'Reader', scope }],
      start: [{ role: 'Reader', scope }],
    },
    door: { subnet: 'endpoints', port: 1433, tls: true },
    address: { word: 'WAREHOUSE', value: text`${workspace.get('name')}${options.pool === true ? '' : '-ondemand'}.sql.azuresynapse.net` },
  }
}
