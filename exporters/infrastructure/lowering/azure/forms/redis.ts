import { block, blocks, text } from '../../../model/value.ts'
import type { Faces, Right } from '../faces.ts'
import type { Part } from '../part.ts'

/** GB that the sizes of the balanced and memory-optimised families hold. Recalled from the pages of Azure Managed Redis, 2026-11-24; confidence medium. */
const sizes = [
  ['Balanced_B0', 0.5],
  ['Balanced_B1', 1],
  ['Balanced_B3', 3],
  ['Balanced_B5', 6],
  ['Balanced_B10', 12],
  ['Balanced_B20', 24],
  ['Balanced_B50', 60],
  ['Balanced_B100', 120],
  ['Balanced_B150', 180],
  ['Balanced_B250', 240],
  ['Balanced_B350', 360],
  ['Balanced_B500', 480],
  ['Balanced_B700', 720],
  ['Balanced_B1000', 960],
] as const

/** Azure Managed Redis: TLS, identities alone, a copy of each shard where the stage is careful. */
export function makeRedis(it: Part, options: { search?: boolean } = {}): Faces {
  const { said } = it
  const key = it.key
  const vectors = ((said.number('vectorsM') ?? 0) * 1e6 * (said.number('dimensions') ?? 1536) * 4 * 1.5) / 1e9
  const wanted = it.sizing?.memoryGB ?? said.number('memoryGB') ?? (vectors > 0 ? vectors : undefined)
  if (wanted === undefined) it.assume(`No memory is said; the cache holds ${it.place.careful ? 6 : 1} GB.`)
  const needed = wanted ?? (it.place.careful ? 6 : 1)
  const [sku] = sizes.find(([, holds]) => holds >= needed) ?? ['Balanced_B1000', 960]
  if (needed > 960) it.assume(`${needed} GB are said; the largest cache of the balanced family holds 960.`)
  const doubled =
    said.number('zones') === undefined && said.number('replicasMin') === undefined
      ? it.place.careful
      : it.zoneCount > 1 || (said.number('replicasMin') ?? 1) > 1
  const lasting = said.is('backup', 'continuous', 'daily', 'snapshot', 'cross-region')
  const cache = it.make(
    'azurerm_managed_redis',
    {
      name: it.global(60),
      ...it.here,
      sku_name: sku,
      high_availability_enabled: doubled,
      public_network_access: it.open ? 'Enabled' : 'Disabled',
      identity: it.identities(key?.identity),
      customer_managed_key: key && block({ key_vault_key_id: it.vault.versionedKeyId, user_assigned_identity_id: key.identity.get('id') }),
      default_database: block({
        access_keys_authentication_enabled: false,
        client_protocol: 'Encrypted',
        clustering_policy: options.search === true ? 'EnterpriseCluster' : 'OSSCluster',
        eviction_policy: options.search === true ? 'NoEviction' : 'AllKeysLRU',
        persistence_append_only_file_backup_frequency: lasting ? '1s' : undefined,
        module: options.search === true ? blocks([{ name: 'RediSearch' }, { name: 'RedisJSON' }]) : undefined,
      }),
    },
    { dependsOn: key?.after ?? [] },
  )
  if (lasting) said.hold('backup', 'Every write is on disk within a second.')
  it.endpoint(cache, 'redis')
  it.make(
    'azurerm_monitor_diagnostic_setting',
    {
      name: 'to-log-analytics',
      target_resource_id: cache.get('id'),
      log_analytics_workspace_id: it.place.logs.get('id'),
      enabled_metric: block({ category: 'AllMetrics' }),
    },
    { suffix: 'logs', topic: 'observability' },
  )
  const member: Right = {
    own: ({ identity, make }) =>
      make('azurerm_managed_redis_access_policy_assignment', { managed_redis_id: cache.get('id'), object_id: identity.get('principal_id') }),
  }
  return {
    grants: { read: [member], write: [member] },
    door: { subnet: 'endpoints', port: 10_000, tls: true },
    address: { word: 'REDIS', value: text`rediss://${cache.get('hostname')}:10000` },
    alarms: [
      {
        metric: 'usedmemorypercentage',
        namespace: 'Microsoft.Cache/redisEnterprise',
        scope: cache.get('id'),
        aggregation: 'Maximum',
        over: 85,
        what: 'is nearly full',
      },
    ],
  }
}
