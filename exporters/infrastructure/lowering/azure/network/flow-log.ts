import { block, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Place } from '../place.ts'
import type { Network } from './network.ts'

/** Who talked to whom, kept in the module's own store. */
export function makeFlowLog(network: Network): void {
  const { place } = network
  const store = place.once('flow store', () => flowStore(place))
  network.make(
    'azurerm_network_watcher_flow_log',
    {
      name: network.named('flow'),
      network_watcher_name: text`NetworkWatcher_${place.location}`,
      resource_group_name: 'NetworkWatcherRG',
      location: place.location,
      target_resource_id: network.resource.get('id'),
      storage_account_id: store.get('id'),
      enabled: true,
      version: 2,
      retention_policy: block({ enabled: true, days: place.careful ? 365 : 30 }),
      traffic_analytics: block({
        enabled: true,
        workspace_id: place.logs.get('workspace_id'),
        workspace_region: place.logs.get('location'),
        workspace_resource_id: place.logs.get('id'),
        interval_in_minutes: 60,
      }),
      tags: network.tags,
    },
    'flow',
    'Who talked to whom in the network. Azure keeps one watcher in each region by itself.',
  )
}

const flowStore = (place: Place): Resource =>
  place.make(
    'azurerm_storage_account',
    'artifacts',
    'flow',
    {
      name: text`fl${place.account.compact}${place.account.unique}${place.primary ? '' : place.code.slice(0, 5)}`,
      ...place.here,
      account_tier: 'Standard',
      account_replication_type: 'ZRS',
      account_kind: 'StorageV2',
      min_tls_version: 'TLS1_2',
      https_traffic_only_enabled: true,
      allow_nested_items_to_be_public: false,
      // The network watcher signs with the key of the account; nothing else can reach it.
      shared_access_key_enabled: true,
      network_rules: block({ default_action: 'Deny', bypass: ['AzureServices'] }),
      tags: place.account.tags,
    },
    'observability',
    'Flow logs of the networks.',
  )
