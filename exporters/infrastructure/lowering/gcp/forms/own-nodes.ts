import { block } from '../../../model/value.ts'
import { acceleratorsIn, machineOf } from '../machine.ts'
import type { Kubernetes } from './kubernetes.ts'
import { nodeConfig } from './node-config.ts'

const plain = 'n4-standard-4'

/** Something must run DNS and controllers; where the design draws no pool for it, a small one is added. */
export function ownNodes(kubernetes: Kubernetes, pooled: boolean): void {
  const { project, part, owner } = kubernetes
  const sized = part?.sizing
  const type = sized?.instanceType ?? undefined
  const accelerated = type !== undefined && part !== undefined && acceleratorsIn(type) > 0
  if (accelerated) pool(kubernetes, 'accelerated', machineOf(part, { type }), true)
  if (pooled) return
  const machine =
    part !== undefined && type !== undefined && !accelerated
      ? machineOf(part, { type: plain })
      : { type: plain, count: 2, min: 2, max: 6, spot: false, accelerators: 0, gpu: undefined, tpu: undefined }
  if (machine.type === plain) project.assume(part?.id ?? owner.id, `No CPU node pool is drawn; ${plain} machines run DNS and controllers.`)
  pool(kubernetes, 'system', { ...machine, spot: false, min: Math.max(2, machine.min), max: Math.max(4, machine.max) }, false)
}

function pool(kubernetes: Kubernetes, name: string, machine: ReturnType<typeof machineOf>, tainted: boolean): void {
  const { place } = kubernetes
  kubernetes.make(
    'google_container_node_pool',
    {
      name,
      cluster: kubernetes.resource.get('id'),
      location: place.region,
      node_locations: tainted ? place.firstZones(1) : undefined,
      node_config: block(nodeConfig(undefined, kubernetes, machine, { tainted })),
      autoscaling: block({ total_min_node_count: tainted ? 0 : machine.min, total_max_node_count: machine.max, location_policy: 'ANY' }),
      management: block({ auto_repair: true, auto_upgrade: true }),
      network_config: block({ enable_private_nodes: true }),
    },
    {
      suffix: name,
      comment: tainted
        ? 'Accelerated machines as sized; only what tolerates their taint runs there.'
        : 'DNS, controllers and whatever asks for no machine of its own.',
    },
  )
}
