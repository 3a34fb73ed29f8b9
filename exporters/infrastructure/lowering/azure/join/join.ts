import type { Account } from '../account.ts'
import { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { bridge } from './bridge.ts'
import { deliver, delivers } from './deliver.ts'
import { grant } from './grant.ts'
import { joinOutside } from './outside.ts'
import { pathOf } from './path.ts'
import { lendRights } from './service.ts'

/** Lowers every connection that has an end on Azure, in the order of their ids. */
export function joinAll(account: Account): readonly Link[] {
  return account.design.connections.flatMap((connection) => {
    const [from, to] = [account.parts.get(connection.from), account.parts.get(connection.to)]
    if (from === undefined && to === undefined) return []
    const link = new Link(connection)
    if (from === undefined || to === undefined) {
      const part = from ?? to
      const other = account.graph.component(from === undefined ? connection.from : connection.to)
      if (part !== undefined) joinOutside(link, part, other, from === undefined ? 'to' : 'from')
      return [link]
    }
    if (to.faces.join?.(link, from, 'to') === true || from.faces.join?.(link, to, 'from') === true) return [link]
    const { emits } = from.faces
    const { takes } = to.faces
    if (emits !== undefined && takes !== undefined && delivers(link, from, to)) {
      deliver(link, from, to, emits, takes)
      // What is told of an object also reads it.
      if (link.carries !== 'object') return [link]
    }
    const path = pathOf(link, from, to)
    if (path !== undefined) grant(link, path)
    if (!link.shows) lendRights(link, from, to)
    if (!link.shows && !bridge(link, from, to)) link.reason ??= silent(from, to)
    return [link]
  })
}

/** Why nothing came of a connection. */
const silent = (from: Part, to: Part): string =>
  from.faces.identity === undefined && to.faces.identity === undefined
    ? 'Neither of them moves data by itself; put a job or a function between them.'
    : `On Azure ${from.label} has no right, port or argument for ${to.label}; the connection stays on the drawing.`
