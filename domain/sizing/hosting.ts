import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'
import { placementOf } from '../catalog/placement.ts'
import { listOf } from '../catalog/read-setting.ts'
import { type Role, roles } from './roles.data.ts'

const poolRoles: ReadonlySet<Role> = new Set(['accelerator-pool', 'cpu-pool', 'cluster'])
const guestRoles: ReadonlySet<Role> = new Set(['language-server', 'model-server', 'training', 'service', 'processing', 'vector-store'])
/** Ports over which machines are lent. */
const lending = new Set(['compute', 'control', 'net', 'image', 'model', 'http', 'dataset', 'rdma', 'telemetry'])

const roleOf = ({ kind }: Component): Role | undefined => roles[kind]
export const isPool = (component: Component): boolean => poolRoles.has(roleOf(component) ?? 'service') && roleOf(component) !== undefined

/** Pools of accelerators before pools of CPUs before whole clusters, for a guest that several could carry. */
const rank: Readonly<Record<string, number>> = { 'accelerator-pool': 0, 'cpu-pool': 1, cluster: 2 }

/** Which component's machines each workload runs on; workloads that are not in it have machines of their own. */
export function hostsOf(design: Design): ReadonlyMap<string, Component> {
  const graph = graphOf(design)
  const hosts = new Map<string, Component>()
  const offer = (guest: Component | undefined, pool: Component) => {
    if (
      guest === undefined ||
      guest.id === pool.id ||
      !guestRoles.has(roleOf(guest) ?? 'cluster') ||
      roleOf(guest) === undefined ||
      !suits(guest, pool)
    )
      return
    const before = hosts.get(guest.id)
    if (before === undefined || (rank[roleOf(pool) ?? ''] ?? 9) < (rank[roleOf(before) ?? ''] ?? 9)) hosts.set(guest.id, pool)
  }
  for (const pool of design.components.filter(isPool)) {
    for (const id of listOf(pool, 'hosts')) offer(graph.component(id), pool)
    for (const { from, to, carries } of [...graph.from(pool.id), ...graph.to(pool.id)])
      if (lending.has(carries)) offer(graph.component(from === pool.id ? to : from), pool)
  }
  for (const guest of design.components) if (!hosts.has(guest.id)) lone(design, guest, offer)
  for (const [id, host] of hosts) if (roleOf(host) === 'cluster') hosts.set(id, poolOfCluster(design, host, graph.component(id)) ?? host)
  return hosts
}

/** The node pool of a cluster that a guest of it runs on, where one is drawn. */
function poolOfCluster(design: Design, cluster: Component, guest: Component | undefined): Component | undefined {
  const wanted: Role = guest !== undefined && (roleOf(guest) === 'language-server' || roleOf(guest) === 'training') ? 'accelerator-pool' : 'cpu-pool'
  return graphOf(design)
    .neighbours(cluster.id)
    .find((pool) => roleOf(pool) === wanted && (pool.kind === 'cpu-node-pool' || wanted === 'accelerator-pool'))
}

/** Accelerator pools carry what needs accelerators; clusters carry whatever has no pool of its own. */
function suits(guest: Component, pool: Component): boolean {
  const [guestRole, poolRole] = [roleOf(guest), roleOf(pool)]
  if (poolRole === 'accelerator-pool')
    return (
      guestRole === 'language-server' ||
      guestRole === 'model-server' ||
      guestRole === 'training' ||
      (guestRole === 'processing' && guest.kind === 'embedding-pipeline')
    )
  return guestRole !== 'language-server' || poolRole === 'cluster'
}

/** The only accelerator pool of the right kind on the same provider carries servers and training runs that nobody connected. */
function lone(design: Design, guest: Component, offer: (guest: Component, pool: Component) => void): void {
  const role = roleOf(guest)
  if (role !== 'language-server' && role !== 'training') return
  const kinds =
    role === 'training'
      ? ['gpu-training-cluster', 'ai-accelerator-pool', 'bare-metal-gpu-server']
      : ['gpu-inference-pool', 'ai-accelerator-pool', 'bare-metal-gpu-server']
  const { provider } = placementOf(design, guest)
  const pools = graphOf(design)
    .ofKind(...kinds)
    .filter((pool) => placementOf(design, pool).provider === provider)
  if (pools.length === 1 && pools[0] !== undefined) offer(guest, pools[0])
}
