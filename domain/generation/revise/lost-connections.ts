import { ambientPorts } from '../../design/ports.ts'
import type { Connection, Design } from '../../design/schema.ts'

/**
 * Connections that were there and are not: each is told, unless it was asked to be cut, leads another way now, or hung on a part that was
 * itself taken out; of such a part it is told what it joined.
 * @param heirs who took over from a part that is gone
 * @param cut pairs that were taken apart because somebody asked for it
 */
export function lostConnections(
  before: Design,
  after: Design,
  { heirs, cut }: { heirs: ReadonlyMap<string, string>; cut: readonly (readonly [string, string])[] },
): string[] {
  const name = new Map<string, string>(before.components.map((each) => [each.id, each.name]))
  const called = (id: string): string => `"${name.get(id) ?? id}"`
  const is = new Set<string>(after.components.map(({ id }) => id))
  const was = new Set<string>(before.components.map(({ id }) => id))
  const kept = new Set<string>(after.connections.map(({ id }) => id))
  const pairs = new Set(after.connections.flatMap(({ from, to }) => [`${from}>${to}`, `${to}>${from}`]))
  const fresh = after.components.filter(({ id }) => !was.has(id))
  const reaches = (from: string, to: string): boolean => from === to || pairs.has(`${from}>${to}`)
  const by = (from: string, to: string): Design['components'][number] | undefined =>
    fresh.find(({ id }) => pairs.has(`${from}>${id}`) && pairs.has(`${id}>${to}`))
  const asked = new Set(cut.flatMap(([from, to]) => [`${from}>${to}`, `${to}>${from}`]))
  const gone = before.connections.filter(({ id, from, to }) => !kept.has(id) && !asked.has(`${from}>${to}`))
  const now = (id: string): string => heirs.get(id) ?? id
  const lost = gone.filter(({ from, to }) => is.has(now(from)) && is.has(now(to)) && !reaches(now(from), now(to)))
  const flows = (wires: readonly Connection[]): readonly Connection[] => wires.filter(({ carries }) => !ambientPorts.has(carries))
  return [
    ...lost.map(({ from, to }) => {
      const way = by(now(from), now(to))
      return way === undefined
        ? `The connection from ${called(from)} to ${called(to)} does not fit what is there now and is gone.`
        : `The connection from ${called(from)} to ${called(to)} leads by way of "${way.name}" now.`
    }),
    ...before.components.flatMap(({ id }) => {
      if (is.has(id) || heirs.has(id)) return []
      const own = flows(gone.filter((each) => each.from === id || each.to === id))
      const left = own.filter(({ from, to }) => is.has(from === id ? to : from))
      return left.length === 0
        ? []
        : [`With ${called(id)} go its connections: ${left.map(({ from, to }) => `${called(from)} → ${called(to)}`).join(', ')}.`]
    }),
  ]
}
