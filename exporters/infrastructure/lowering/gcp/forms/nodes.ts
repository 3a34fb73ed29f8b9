import { bare, block, Nested } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { type Machine, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { clusterOf } from './kubernetes.ts'
import { nodeConfig } from './node-config.ts'

export type NodeOptions = { machine: string; count?: number; tainted: boolean; spot?: boolean; gvisor?: boolean }

/** A pool of GKE on the sized machines; accelerated ones are kept free for what asks for them. */
export function makeNodes(it: Part, options: NodeOptions): Faces {
  const { said } = it
  const kubernetes = clusterOf(it)
  const sized = machineOf(it, { type: options.machine, count: options.count ?? 1 })
  const autoscaled = said.flag('autoscaling') !== false
  const zones = said.number('zones')
  const locations = sized.tpu !== undefined || sized.accelerators > 0 || zones !== undefined ? Math.max(1, Math.min(3, zones ?? 1)) : 3
  if ((sized.accelerators > 0 || sized.tpu !== undefined) && zones === undefined)
    it.assume('Accelerators are not in every zone; the pool stands in the first zone of the region. Set `node_locations` to where your quota lies.')
  const least =
    said.flag('scaleToZero') === false ? Math.max(1, sized.min) : options.tainted ? Math.min(sized.min, said.number('replicasMin') ?? 0) : sized.min
  const flex = said.is('capacity', 'capacity-block')
  const pool = it.make(
    'google_container_node_pool',
    {
      name: it.name(40),
      cluster: kubernetes.resource.get('id'),
      location: it.region,
      node_locations: it.place.firstZones(locations),
      initial_node_count: autoscaled ? undefined : Math.ceil(sized.count / locations),
      node_config: block(nodeConfig(it, kubernetes, sized, { ...options, flex })),
      autoscaling: autoscaled
        ? block({
            total_min_node_count: least,
            total_max_node_count: sized.max,
            location_policy: 'ANY',
          })
        : undefined,
      management: block({ auto_repair: true, auto_upgrade: true }),
      upgrade_settings: block({ strategy: 'SURGE', max_surge: sized.accelerators > 0 ? 0 : 1, max_unavailable: sized.accelerators > 0 ? 1 : 0 }),
      queued_provisioning: flex ? block({ enabled: true }) : undefined,
      placement_policy: placement(it, sized),
      network_config: block({ enable_private_nodes: true }),
    },
    { lifecycle: { ignore_changes: [bare('initial_node_count')] } },
  )
  if (autoscaled) it.said.hold('autoscaling', 'The pool follows what pods ask for, between its numbers.')
  if (!autoscaled) it.assume(`${sized.count} machines stand always; the design says that they do not follow the load.`)
  return { ...poolFaces(it, pool), identity: kubernetes.nodes, tag: kubernetes.tag, holder: pool }
}

/** Machines of one training job stand close together; slices of TPUs have a shape. */
function placement(it: Part, sized: Machine) {
  if (sized.tpu !== undefined) return sized.count > 1 ? block({ type: 'COMPACT', tpu_topology: sized.tpu.topology }) : undefined
  const close = sized.count > 1 && (it.said.is('interconnect', 'rdma', 'infiniband', 'roce', 'efa') || it.component.kind === 'gpu-training-cluster')
  return close ? block({ type: 'COMPACT' }) : undefined
}

/** Capacity that was reserved, and fabrics, are arguments of the machines. */
export const poolFaces = (it: Part, pool: Resource, argument = 'node_config'): Faces => ({
  address: { word: 'POOL', value: it.id },
  join: (link, other, end) => {
    const reservation = other.resources.find(({ mode, type }) => mode === 'resource' && type === 'google_compute_reservation')
    if (end === 'to' && reservation !== undefined) {
      reserve(pool, argument, reservation)
      link.traces.push(`reservation_affinity of ${pool.address.join('.')}`)
      return true
    }
    if (link.carries !== 'compute' && !(end === 'from' && /training|tuning|optimization/.test(other.component.kind))) return false
    link.traces.push(`node selector pool = ${it.id}`)
    return true
  },
})

function reserve(pool: Resource, argument: string, reservation: Resource): void {
  const config = pool.body[argument]
  const [body = {}] = config instanceof Nested ? config.bodies : []
  const affinity =
    argument === 'node_config'
      ? { consume_reservation_type: 'SPECIFIC_RESERVATION', key: 'compute.googleapis.com/reservation-name', values: [reservation.get('name')] }
      : {
          type: 'SPECIFIC_RESERVATION',
          specific_reservation: block({ key: 'compute.googleapis.com/reservation-name', values: [reservation.get('name')] }),
        }
  if (argument === 'node_config') pool.set(argument, block({ ...body, reservation_affinity: block(affinity) }))
  else pool.set('reservation_affinity', block(affinity))
}
