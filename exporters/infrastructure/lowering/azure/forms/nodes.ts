import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { clusterOf } from './cluster-of.ts'
import { nodePool } from './node-pool.ts'
import { alreadyBuilt } from './standing.ts'

/** A pool that the design draws. */
export function makeNodes(it: Part, usual: { machine: string; count?: number; near?: Resource }): Faces {
  const cluster = clusterOf(it)
  const machine = machineOf(it, { type: usual.machine, ...(usual.count !== undefined && { count: usual.count }) })
  const reserved = it.account.graph
    .neighbours(it.id)
    .flatMap(({ id }) => it.account.parts.get(id)?.resources ?? [])
    .find(({ type }) => type === 'azurerm_capacity_reservation_group')
  const main = nodePool(it, cluster, machine, undefined, { ...(reserved && { reservation: reserved }), ...(usual.near && { near: usual.near }) })
  const base = it.within('onDemandBase', 0, 1000) ?? 0
  if (machine.spot && base > 0) nodePool(it, cluster, { ...machine, spot: false, count: base, min: base, max: Math.max(base, 1) }, 'base')
  it.said.hold('autoscaling', 'The autoscaler of the cluster follows the pods that wait.')
  return {
    from: 'nodes',
    door: { subnet: 'nodes', port: 443, tls: true },
    address: { word: 'POOL', value: main.get('name') },
    join: (link, other) =>
      link.carries === 'compute' || other.component.kind === 'kubernetes-cluster' ? alreadyBuilt(it, 'the pool that runs it')(link) : false,
  }
}
