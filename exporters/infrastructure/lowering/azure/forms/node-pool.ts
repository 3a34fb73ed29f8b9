import type { Resource } from '../../../model/resource.ts'
import { bare, block, type Expression } from '../../../model/value.ts'
import { acceleratorKey, acceleratorsIn, hasFabric } from '../machine.ts'
import type { Part } from '../part.ts'

/** What a pool must know of its cluster. */
type Home = { id: Expression; network: Part['network'] }

type Wanted = { type: string; count: number; min: number; max: number; spot: boolean }

/** Names of pools on Linux: up to 12 small letters and digits. */
const poolName = (id: string): string => {
  let value = 0x811c9dc5
  for (const sign of id) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  const plain = id.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${(plain.replace(/^[0-9]+/, '') || 'pool').slice(0, 8)}${value.toString(36).padStart(4, '0').slice(0, 4)}`
}

/** Machines of a cluster; accelerated ones are kept for what tolerates their taint, spot ones for what may be stopped. */
export function nodePool(
  it: Part,
  cluster: Home,
  wanted: Wanted,
  suffix?: string,
  extra: { reservation?: Resource; near?: Resource } = {},
): Resource {
  const accelerated = acceleratorsIn(wanted.type) > 0
  const taints = accelerated ? [`${acceleratorKey(wanted.type)}=present:NoSchedule`] : []
  const together = extra.near !== undefined || hasFabric(wanted.type)
  return it.make(
    'azurerm_kubernetes_cluster_node_pool',
    {
      name: poolName(suffix === undefined ? it.id : `${it.id}${suffix}`),
      kubernetes_cluster_id: cluster.id,
      mode: 'User',
      vm_size: wanted.type,
      vnet_subnet_id: cluster.network.subnet('nodes').get('id'),
      auto_scaling_enabled: true,
      node_count: wanted.count,
      min_count: Math.min(accelerated && it.said.flag('scaleToZero') !== false ? 0 : wanted.min, wanted.max),
      max_count: wanted.max,
      // Machines that talk over InfiniBand stand in one zone, beside each other.
      zones: together ? ['1'] : it.zones,
      priority: wanted.spot ? 'Spot' : 'Regular',
      eviction_policy: wanted.spot ? 'Delete' : undefined,
      spot_max_price: wanted.spot ? -1 : undefined,
      // Azure Linux brings no drivers for the newest accelerators.
      os_sku: accelerated ? 'Ubuntu' : 'AzureLinux',
      os_disk_size_gb: Math.max(128, Math.min(2048, Math.round(it.said.number('diskGB') ?? (accelerated ? 256 : 128)))),
      gpu_driver: accelerated ? (acceleratorKey(wanted.type) === 'nvidia.com/gpu' ? 'Install' : 'None') : undefined,
      host_encryption_enabled: true,
      capacity_reservation_group_id: extra.reservation?.get('id'),
      proximity_placement_group_id: extra.near?.get('id'),
      node_labels: { pool: it.id, ...(accelerated && { accelerator: acceleratorKey(wanted.type).replace('/', '.') }) },
      node_taints: [...taints, ...(wanted.spot ? ['kubernetes.azure.com/scalesetpriority=spot:NoSchedule'] : [])],
      upgrade_settings: wanted.spot ? undefined : block({ max_surge: '1', drain_timeout_in_minutes: 60, node_soak_duration_in_minutes: 5 }),
      tags: it.tags,
    },
    {
      // The autoscaler moves the number of nodes; a plan leaves it alone.
      lifecycle: { ignore_changes: [bare('node_count')] },
      ...(suffix !== undefined && { suffix }),
      ...(accelerated && { comment: `${it.label}: only what tolerates the taint of its accelerators runs there.` }),
    },
  )
}
