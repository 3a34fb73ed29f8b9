import type { Connection } from '../../design/schema.ts'

/**
 * Components that lie on a circle of these connections, by circle; a connection to itself is none.
 * Tarjan's strongly connected components, without recursion so that a chain of any length is walked.
 */
export function circlesOf(connections: readonly Connection[]): readonly ReadonlySet<string>[] {
  const next = Map.groupBy(
    connections.filter(({ from, to }) => from !== to),
    ({ from }) => from as string,
  )
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const circles: ReadonlySet<string>[] = []
  const enter = (id: string) => {
    index.set(id, index.size)
    low.set(id, index.get(id) ?? 0)
    stack.push(id)
    onStack.add(id)
    return { id, at: 0 }
  }
  for (const start of next.keys()) {
    if (index.has(start)) continue
    const work = [enter(start)]
    for (let here = work.at(-1); here !== undefined; here = work.at(-1)) {
      const step = (next.get(here.id) ?? [])[here.at]
      if (step !== undefined) {
        here.at++
        if (!index.has(step.to)) work.push(enter(step.to))
        else if (onStack.has(step.to)) low.set(here.id, Math.min(low.get(here.id) ?? 0, index.get(step.to) ?? 0))
        continue
      }
      work.pop()
      const above = work.at(-1)
      if (above !== undefined) low.set(above.id, Math.min(low.get(above.id) ?? 0, low.get(here.id) ?? 0))
      if (low.get(here.id) !== index.get(here.id)) continue
      const members = stack.splice(stack.indexOf(here.id))
      for (const id of members) onStack.delete(id)
      if (members.length > 1) circles.push(new Set(members))
    }
  }
  return circles
}
