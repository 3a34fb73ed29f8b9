import type { Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Kubernetes } from './kubernetes.ts'

/** Nothing comes in unless a connection says so. What goes out is the rules of the network to say. */
export const closedSpace: Value = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'default-deny', namespace: 'workloads' },
  spec: { podSelector: {}, policyTypes: ['Ingress'] },
}

/** Lets in who is connected: other workloads by their label, everything else in the network by its range. */
export function admitCallers(it: Part, kubernetes: Kubernetes, port: number): void {
  const { graph, parts } = it.project
  it.project.later(() => {
    const callers = [...new Set(graph.to(it.id).map(({ from }) => from))].flatMap((id) => parts.get(id) ?? [])
    const inside = callers.filter(({ faces }) => faces.tag === kubernetes.tag && faces.identity !== undefined)
    const outside = callers.some(({ faces }) => faces.tag !== kubernetes.tag && (faces.tag !== undefined || faces.front !== undefined))
    const from: Value[] = [
      ...inside.map(({ id }): Value => ({ podSelector: { matchLabels: { app: id } } })),
      ...(outside ? [{ ipBlock: { cidr: it.network.range } }] : []),
    ]
    if (from.length === 0) return
    kubernetes.apply(it, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: it.id, namespace: 'workloads' },
      spec: { podSelector: { matchLabels: { app: it.id } }, policyTypes: ['Ingress'], ingress: [{ from, ports: [{ port, protocol: 'TCP' }] }] },
    })
  })
}
