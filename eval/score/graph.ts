import { kindOf, portsBetween } from '#domain/catalog/catalog.ts'
import { ambientPorts } from '#domain/design/ports.ts'
import type { Because, Design } from '#domain/design/schema.ts'

/** The bare graph a score looks at. */
export type Graph = {
  nodes: readonly { id: string; kind: string; provider?: string | undefined; because: readonly Because[] }[]
  edges: readonly { from: string; to: string; carries?: string }[]
}

export const graphOfDesign = (design: Design | null): Graph => ({ nodes: design?.components ?? [], edges: design?.connections ?? [] })

/** Kinds that any design may hold: the closure core of the method. */
export const core: ReadonlySet<string> = new Set(
  'iam identity-provider key-management secrets-manager certificate-manager vpc private-endpoint nat-gateway dns metrics-monitoring log-analytics dashboards alerting audit-log ci-cd container-registry source-repo iac-provisioner finops-cost-monitor client-user'.split(
    ' ',
  ),
)

const entries = new Set(['client-user', 'source-system', 'iot-sensor', 'camera', 'vehicle-fleet', 'scheduler'])

/** M5: the source offers a port that the target takes, and both ends exist. */
export function edgesValid({ nodes, edges }: Graph): boolean {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  return edges.every(({ from, to }) => {
    const [source, target] = [kinds.get(from), kinds.get(to)]
    return source !== undefined && target !== undefined && portsBetween(source, target).length > 0
  })
}

/** Components at which no edge ends. */
export function dangling({ nodes, edges }: Graph): string[] {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return nodes.flatMap(({ id }) => (ends.has(id) ? [] : [id]))
}

/**
 * M6: the workload (not cross-cutting, not of the category network, not joined by ambient ports alone) is one piece over edges
 * that carry data, and a directed path leads from an entry to a component of the last layers.
 */
export function connected(graph: Graph): boolean {
  const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]))
  const carrying = graph.edges.filter(({ carries }) => carries !== undefined && ![...ambientPorts].some((port) => port === carries))
  const touched = new Set(carrying.flatMap(({ from, to }) => [from, to]))
  const workload = graph.nodes
    .filter(({ id, kind }) => kindOf(kind)?.crossCutting === null && kindOf(kind)?.category !== 'network' && touched.has(id))
    .map(({ id }) => id)
  const inside = new Set(workload)
  const near = new Map<string, string[]>()
  for (const { from, to } of carrying) {
    if (!inside.has(from) || !inside.has(to)) continue
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const seen = walk(workload[0], (id) => near.get(id) ?? [])
  if (seen.size !== workload.length) return false
  const next = Map.groupBy(graph.edges, ({ from }) => from)
  return graph.nodes
    .filter(({ kind }) => entries.has(kind))
    .some(({ id }) =>
      [...walk(id, (at) => (next.get(at) ?? []).map(({ to }) => to))].some(
        (end) => ['ai-ml-model', 'application-serving', 'orchestration-mlops'].includes(kindOf(kinds.get(end) ?? '')?.layer ?? '') && end !== id,
      ),
    )
}

function walk(start: string | undefined, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>(start === undefined ? [] : [start])
  const open = [...seen]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const other of next(id))
      if (!seen.has(other)) {
        seen.add(other)
        open.push(other)
      }
  return seen
}
