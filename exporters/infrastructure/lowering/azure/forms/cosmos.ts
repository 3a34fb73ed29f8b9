import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, text } from '../../../model/value.ts'
import type { Faces, Right } from '../faces.ts'
import type { Part } from '../part.ts'

export type CosmosOptions = {
  partition?: string
  /** Days until an item goes; else what is said. */
  days?: number
  vectors?: boolean
}

/** An account of Cosmos DB: identities alone, closed, with points to go back to. */
export function cosmosAccount(it: Part, capabilities: readonly string[]): Resource {
  const { said } = it
  const key = it.key
  const free = said.flag('scaleToZero') === true || said.is('trafficPattern', 'intermittent', 'rare')
  const far = said.is('standby', 'hot', 'warm') || said.is('backup', 'cross-region')
  const others = far ? it.account.places.filter((place) => place !== it.place) : []
  return it.make(
    'azurerm_cosmosdb_account',
    {
      name: it.global(44),
      ...it.here,
      kind: 'GlobalDocumentDB',
      offer_type: 'Standard',
      minimal_tls_version: 'Tls12',
      local_authentication_disabled: true,
      access_key_metadata_writes_enabled: false,
      public_network_access_enabled: it.open,
      automatic_failover_enabled: others.length > 0,
      multiple_write_locations_enabled: false,
      burst_capacity_enabled: free ? undefined : true,
      key_vault_key_id: key?.id,
      default_identity_type: key && text`UserAssignedIdentity=${key.identity.get('id')}`,
      identity: it.identities(key?.identity),
      capabilities: blocks([...capabilities, ...(free ? ['EnableServerless'] : [])].map((name): Body => ({ name }))),
      consistency_policy: block({ consistency_level: 'Session' }),
      geo_location: blocks([
        { location: it.place.location, failover_priority: 0, zone_redundant: !free && it.zoneCount > 1 },
        ...(free ? [] : others.map((place, at): Body => ({ location: place.location, failover_priority: at + 1, zone_redundant: false }))),
      ]),
      backup: block({ type: 'Continuous', tier: it.place.careful ? 'Continuous30Days' : 'Continuous7Days' }),
    },
    { dependsOn: key?.after ?? [], lifecycle: said.is('deleteProtection', false) ? {} : { prevent_destroy: true } },
  )
}

/** Documents by key. */
export function makeCosmos(it: Part, options: CosmosOptions = {}): Faces & { account: Resource; container: Resource } {
  const { said } = it
  const account = cosmosAccount(it, options.vectors === true ? ['EnableNoSQLVectorSearch'] : [])
  const serverless = said.flag('scaleToZero') === true || said.is('trafficPattern', 'intermittent', 'rare')
  const names = { account_name: account.get('name'), resource_group_name: it.place.group.get('name') }
  const database = it.make('azurerm_cosmosdb_sql_database', { ...names, name: 'main' }, { suffix: 'database' })
  const days = options.days ?? it.within('retentionDays', 1, 24_855)
  const rate = it.requestsPerSecond
  const units = Math.min(1_000_000, Math.max(1000, Math.ceil(((rate ?? 100) * 5) / 1000) * 1000))
  if (rate === undefined && !serverless) it.assume('No rate of requests is said; it scales up to 1,000 request units a second.')
  const by = said.text('partitionBy')
  const container = it.make(
    'azurerm_cosmosdb_sql_container',
    {
      ...names,
      database_name: database.get('name'),
      name: it.id.slice(0, 200),
      partition_key_paths: [options.partition ?? (by === undefined || by === 'none' ? '/id' : `/${by}Id`)],
      partition_key_version: 2,
      default_ttl: days === undefined ? -1 : days * 86_400,
      autoscale_settings: serverless ? undefined : block({ max_throughput: units }),
      indexing_policy: block({ indexing_mode: 'consistent', included_path: block({ path: '/*' }), excluded_path: block({ path: '/"_etag"/?' }) }),
    },
    { suffix: 'container' },
  )
  it.endpoint(account, 'sql')
  it.diagnose(account, { logs: ['DataPlaneRequests', 'ControlPlaneRequests'], metrics: 'Requests' })
  said.hold('backup', 'The account can be brought back to any second of its window.')
  said.hold('autoscaling', 'Throughput follows the load.')
  const role = (id: string): Right => ({
    own: ({ identity, make }) =>
      make('azurerm_cosmosdb_sql_role_assignment', {
        ...names,
        role_definition_id: text`${account.get('id')}/sqlRoleDefinitions/00000000-0000-0000-0000-00000000000${id}`,
        principal_id: identity.get('principal_id'),
        scope: text`${account.get('id')}/dbs/${database.get('name')}/colls/${container.get('name')}`,
      }),
  })
  return {
    account,
    container,
    grants: { read: [role('1')], write: [role('2')], delete: [role('2')] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'CONTAINER', value: text`${account.get('endpoint')}dbs/${database.get('name')}/colls/${container.get('name')}` },
    alarms: [
      {
        metric: 'NormalizedRUConsumption',
        namespace: 'Microsoft.DocumentDB/databaseAccounts',
        scope: account.get('id'),
        aggregation: 'Maximum',
        over: 90,
        what: 'uses more than 90 % of its throughput',
      },
    ],
  }
}

/** A graph, asked in Gremlin. */
export function makeGraph(it: Part): Faces {
  const account = cosmosAccount(it, ['EnableGremlin'])
  const names = { account_name: account.get('name'), resource_group_name: it.place.group.get('name') }
  const database = it.make('azurerm_cosmosdb_gremlin_database', { ...names, name: 'main' }, { suffix: 'database' })
  const graph = it.make(
    'azurerm_cosmosdb_gremlin_graph',
    {
      ...names,
      database_name: database.get('name'),
      name: it.id.slice(0, 200),
      partition_key_path: '/partition',
      autoscale_settings:
        it.said.flag('scaleToZero') === true || it.said.is('trafficPattern', 'intermittent', 'rare') ? undefined : block({ max_throughput: 4000 }),
    },
    { suffix: 'graph' },
  )
  // Gremlin knows no identities yet: its keys stay on, and lie in the vault alone.
  account.set('local_authentication_disabled', false)
  it.assume('The Gremlin interface of Cosmos DB takes keys alone; put the key into the vault by hand. Its callers may read it there.')
  it.endpoint(account, 'gremlin')
  it.diagnose(account, { logs: ['GremlinRequests', 'ControlPlaneRequests'], metrics: 'Requests' })
  const keys: Right = { role: 'Key Vault Secrets User', scope: text`${it.vault.resource.get('id')}/secrets/${it.id.slice(0, 100)}` }
  return {
    grants: { read: [keys], write: [keys] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'GRAPH', value: text`wss://${account.get('name')}.gremlin.cosmos.azure.com:443/${database.get('name')}/${graph.get('name')}` },
  }
}
