import type { Part } from '../part.ts'
import { Kubernetes } from './kubernetes.ts'

/** Kinds that carry workloads of a cluster. */
const pools = new Set([
  'kubernetes-cluster',
  'gpu-inference-pool',
  'cpu-node-pool',
  'ai-accelerator-pool',
  'ray-cluster',
  'edge-k8s',
  'gpu-training-cluster',
])

/** The cluster of a component: around it, joined to it, said of it, the only one, or one that the module adds. */
export function clusterOf(it: Part): Kubernetes {
  const { account, place } = it
  const clusters = [...account.parts.values()].filter((part) => part.place === place && part.component.kind === 'kubernetes-cluster')
  const own = clusters.find((part) => part === it)
  const around = account.graph.enclosing(it.component, 'cluster')
  const inside = around === undefined ? undefined : clusters.find((part) => account.graph.around(part.component).includes(around))
  const near = account.graph.neighbours(it.id)
  const found =
    own ?? inside ?? clusters.find((part) => near.some(({ id }) => id === part.id) || part.said.list('hosts').includes(it.id)) ?? clusters[0]
  return place.once(`aks ${found?.id ?? ''}`, () => {
    if (found === undefined) it.assume('It runs on Kubernetes and no cluster is drawn; the module adds one.')
    return new Kubernetes(place, found, found ?? it)
  })
}

/** Does it run on Kubernetes? Only where the design says so: in a cluster, or on a pool that hosts it. */
export function onKubernetes(it: Part): boolean {
  const { graph, parts } = it.account
  const around = graph.enclosing(it.component, 'cluster')
  if (around !== undefined && [...parts.values()].some((part) => pools.has(part.component.kind) && graph.around(part.component).includes(around)))
    return true
  if ([...parts.values()].some((part) => pools.has(part.component.kind) && part.said.list('hosts').includes(it.id))) return true
  return graph.to(it.id).some(({ from, carries }) => carries === 'compute' && pools.has(parts.get(from)?.component.kind ?? ''))
}
