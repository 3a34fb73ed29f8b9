import type { PromptRecord } from './expectation.ts'
import type { Graph } from './graph.ts'

/** M14: how many components an instruction touched, and whether everything between the others stayed. */
export function scoreEdit({ expect }: PromptRecord, before: Graph, after: Graph): { touched: number; minimal: boolean; edgesKept: boolean } {
  const was = new Map(before.nodes.map((node) => [node.id, node]))
  const is = new Map(after.nodes.map((node) => [node.id, node]))
  const touched = new Set<string>()
  for (const id of [...was.keys(), ...is.keys()]) {
    const [old, now] = [was.get(id), is.get(id)]
    if (old === undefined || now === undefined || old.kind !== now.kind || old.provider !== now.provider) touched.add(id)
  }
  const most = expect.edit?.max_nodes_touched ?? null
  const kept = ({ edges }: Graph): string =>
    edges
      .filter(({ from, to }) => [from, to].every((end) => was.has(end) && is.has(end) && !touched.has(end)))
      .map(({ from, to }) => `${from}>${to}`)
      .toSorted()
      .join()
  return { touched: touched.size, minimal: most === null || touched.size <= most, edgesKept: kept(before) === kept(after) }
}
