import { block } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

/** GB of vectors and text that one partition of a tier holds. Recalled from the limits of Azure AI Search, 2026-11-24; confidence medium. */
const tiers = [
  { sku: 'basic', vectorGB: 5, storageGB: 15, partitions: 3 },
  { sku: 'standard', vectorGB: 35, storageGB: 160, partitions: 12 },
  { sku: 'standard2', vectorGB: 150, storageGB: 512, partitions: 12 },
  { sku: 'standard3', vectorGB: 300, storageGB: 1024, partitions: 12 },
] as const

const counts = [1, 2, 3, 4, 6, 12] as const

/** An AI Search service, large enough for the vectors and text that are said. */
export function makeSearch(it: Part): Faces {
  const { said } = it
  const vectors = ((said.number('vectorsM') ?? 0) * 1e6 * (said.number('dimensions') ?? 1536) * 4 * 1.2) / 1e9
  const stored = Math.max((said.number('volumeTB') ?? 0) * 1000, (said.number('documentsM') ?? 0) * 1e6 * 20e-6)
  const wanted = (tier: (typeof tiers)[number]) => Math.max(1, Math.ceil(Math.max(vectors / tier.vectorGB, stored / tier.storageGB)))
  const first = it.place.careful ? 1 : 0
  const last = tiers[3]
  const tier = tiers.slice(first).find((each) => wanted(each) <= Math.min(each.partitions, 4)) ?? last
  const needed = Math.max(wanted(tier), said.number('partitions') ?? 1)
  const partitions = counts.find((each) => each >= needed && each <= tier.partitions) ?? tier.partitions
  if (needed > tier.partitions)
    it.assume(`About ${needed} partitions of ${tier.sku} are needed; one service holds ${tier.partitions}: split the index over several services.`)
  const replicas = Math.max(
    1,
    Math.min(tier.sku === 'basic' ? 3 : 12, it.within('replicasMin', 1, 12) ?? (it.place.careful ? Math.max(2, it.zoneCount) : 1)),
  )
  const service = it.make('azurerm_search_service', {
    name: it.global(60),
    ...it.here,
    sku: tier.sku,
    partition_count: partitions,
    replica_count: Math.min(replicas, Math.floor(36 / partitions)),
    semantic_search_sku: tier.sku === 'basic' ? 'free' : 'standard',
    local_authentication_enabled: said.is('auth', 'api-key'),
    authentication_failure_mode: said.is('auth', 'api-key') ? 'http403' : undefined,
    public_network_access_enabled: it.open,
    network_rule_bypass_option: 'AzureServices',
    customer_managed_key_enforcement_enabled: it.encryption === 'cmk',
    identity: block({ type: 'SystemAssigned' }),
  })
  if (it.encryption === 'cmk') {
    it.make(
      'azurerm_role_assignment',
      {
        scope: it.vault.resource.get('id'),
        role_definition_name: 'Key Vault Crypto Service Encryption User',
        principal_id: service.get('identity', 0, 'principal_id'),
        principal_type: 'ServicePrincipal',
      },
      { suffix: 'key', topic: 'security', comment: 'Indexes name the key of the vault when they are made; an index without it is refused.' },
    )
    void it.vault.keyId
  }
  it.endpoint(service, 'search')
  it.diagnose(service)
  said.hold('zones', 'Two replicas and more are spread over the zones of the region.')
  const scope = service.get('id')
  return {
    principal: service.get('identity', 0, 'principal_id'),
    grants: {
      read: [{ role: 'Search Index Data Reader', scope }],
      call: [{ role: 'Search Index Data Reader', scope }],
      write: [{ role: 'Search Index Data Contributor', scope }],
      admin: [{ role: 'Search Service Contributor', scope }],
    },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'ENDPOINT', value: service.get('endpoint') },
    alarms: [
      {
        metric: 'ThrottledSearchQueriesPercentage',
        namespace: 'Microsoft.Search/searchServices',
        scope,
        aggregation: 'Average',
        over: 5,
        what: 'turns away questions',
      },
    ],
    join: (link, other, end) => {
      const account = end === 'to' ? other.resources.find(({ type }) => type === 'azurerm_storage_account') : undefined
      if (account === undefined || other.faces.identity !== undefined) return false
      // The indexer of the service reads the store itself.
      link.resources.push(
        it.make(
          'azurerm_role_assignment',
          {
            scope: account.get('id'),
            role_definition_name: 'Storage Blob Data Reader',
            principal_id: service.get('identity', 0, 'principal_id'),
            principal_type: 'ServicePrincipal',
          },
          { suffix: link.address(), topic: 'security', comment: `The indexer of ${it.label} reads ${other.label}.` },
        ),
        it.make(
          'azurerm_search_shared_private_link_service',
          {
            name: link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 60),
            search_service_id: scope,
            subresource_name: 'blob',
            target_resource_id: account.get('id'),
            request_message: `Indexer of ${it.id}`,
          },
          { suffix: link.address(), topic: 'network' },
        ),
      )
      return true
    },
  }
}
