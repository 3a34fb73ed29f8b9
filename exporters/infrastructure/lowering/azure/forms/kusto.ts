import { block, text } from '../../../model/value.ts'
import type { Faces, Right } from '../faces.ts'
import type { Part } from '../part.ts'

/** A cluster of Azure Data Explorer with one database: hot for days, kept for as long as is said. */
export function makeKusto(it: Part): Faces {
  const { said, place, account } = it
  const key = it.key
  const volume = said.number('volumeTB') ?? 0.5
  const sku = !place.careful
    ? 'Dev(No SLA)_Standard_E2a_v4'
    : volume > 20
      ? 'Standard_E16ads_v5'
      : volume > 5
        ? 'Standard_E8ads_v5'
        : 'Standard_E2ads_v5'
  const least = place.careful ? Math.max(2, Math.round(said.number('replicasMin') ?? 2)) : 1
  const most = Math.max(least + 1, Math.round(said.number('replicasMax') ?? least * 3))
  const identity = it.identity()
  const cluster = it.make(
    'azurerm_kusto_cluster',
    {
      // Letters and digits alone, a letter first, 22 at most.
      name: it.compact(22, 'kx'),
      ...it.here,
      sku: block({ name: sku, capacity: least }),
      optimized_auto_scale: place.careful ? block({ minimum_instances: least, maximum_instances: Math.min(1000, most) }) : undefined,
      zones: it.zoneCount > 1 ? it.zones : undefined,
      disk_encryption_enabled: true,
      double_encryption_enabled: false,
      streaming_ingestion_enabled: true,
      purge_enabled: said.flag('erasure') === true,
      auto_stop_enabled: said.flag('scaleToZero') === true || !place.careful,
      public_network_access_enabled: it.open,
      outbound_network_access_restricted: said.is('egress', 'none', 'allow-list') ? true : undefined,
      identity: it.identities(key?.identity),
    },
    { dependsOn: key?.after ?? [] },
  )
  if (key !== undefined)
    it.make(
      'azurerm_kusto_cluster_customer_managed_key',
      { cluster_id: cluster.get('id'), key_vault_id: it.vault.resource.get('id'), key_name: 'data', user_identity: key.identity.get('id') },
      { suffix: 'key', topic: 'security', dependsOn: key.after },
    )
  const days = it.within('retentionDays', 1, 36_500) ?? 365
  const names = { cluster_name: cluster.get('name'), resource_group_name: place.group.get('name') }
  const database = it.make(
    'azurerm_kusto_database',
    { name: it.id.slice(0, 200), ...names, location: place.location, hot_cache_period: `P${Math.min(31, days)}D`, soft_delete_period: `P${days}D` },
    { suffix: 'database', lifecycle: { prevent_destroy: !said.is('deleteProtection', false) } },
  )
  it.endpoint(cluster, 'kusto')
  it.diagnose(cluster)
  const member = (role: string): Right => ({
    own: ({ identity: caller, caller: part, make }) =>
      make('azurerm_kusto_database_principal_assignment', {
        name: `${part.id}-${role}`.toLowerCase().slice(0, 60),
        ...names,
        database_name: database.get('name'),
        tenant_id: account.tenant,
        principal_id: caller.get('client_id'),
        principal_type: 'App',
        role,
      }),
  })
  return {
    principal: identity.get('principal_id'),
    grants: { read: [member('Viewer')], write: [member('Ingestor')], admin: [member('Admin')] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'DATABASE', value: text`${cluster.get('uri')}/${database.get('name')}` },
    alarms: [
      {
        metric: 'IngestionUtilization',
        namespace: 'Microsoft.Kusto/clusters',
        scope: cluster.get('id'),
        aggregation: 'Average',
        over: 90,
        what: 'takes in at its limit',
      },
    ],
    join: (link, other, end) => {
      const hub = other.resources.find(({ type }) => type === 'azurerm_eventhub')
      const namespace = other.resources.find(({ type }) => type === 'azurerm_eventhub_namespace')
      if (hub === undefined || namespace === undefined || end !== 'to') return false
      const suffix = link.address()
      const group = it.make(
        'azurerm_eventhub_consumer_group',
        {
          name: it.id.slice(0, 50),
          namespace_name: namespace.get('name'),
          eventhub_name: hub.get('name'),
          resource_group_name: other.place.group.get('name'),
        },
        { suffix },
      )
      const right = it.make(
        'azurerm_role_assignment',
        {
          scope: hub.get('id'),
          role_definition_name: 'Azure Event Hubs Data Receiver',
          principal_id: identity.get('principal_id'),
          principal_type: 'ServicePrincipal',
        },
        { suffix, topic: 'security' },
      )
      const connection = it.make(
        'azurerm_kusto_eventhub_data_connection',
        {
          name: link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 40),
          ...names,
          location: place.location,
          database_name: database.get('name'),
          eventhub_id: hub.get('id'),
          consumer_group: group.get('name'),
          identity_id: identity.get('id'),
          table_name: 'events',
          data_format: 'MULTIJSON',
        },
        { suffix, dependsOn: [right] },
      )
      link.resources.push(group, right, connection)
      return true
    },
  }
}
