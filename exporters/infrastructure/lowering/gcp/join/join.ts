import { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import type { Project } from '../project.ts'
import { bridge } from './bridge.ts'
import { carry } from './carry.ts'
import { copy } from './copy.ts'
import { deliver, delivers } from './deliver.ts'
import { grant } from './grant.ts'
import { joinOutside } from './outside.ts'
import { pathOf } from './path.ts'

/** Lowers every connection that has an end on Google Cloud, in the order of their ids. */
export function joinAll(project: Project): readonly Link[] {
  return project.design.connections.flatMap((connection) => {
    const [from, to] = [project.parts.get(connection.from), project.parts.get(connection.to)]
    if (from === undefined && to === undefined) return []
    const link = new Link(connection)
    if (from === undefined || to === undefined) {
      const part = from ?? to
      const other = project.graph.component(from === undefined ? connection.from : connection.to)
      if (part !== undefined) joinOutside(link, part, other, from === undefined ? 'to' : 'from')
      return [link]
    }
    if (to.faces.join?.(link, from, 'to') === true || from.faces.join?.(link, to, 'from') === true) return [link]
    const { emits } = from.faces
    // A program that is told of an object also reads it; messages are read by the subscription itself.
    if (emits !== undefined && delivers(link, from, to) && deliver(link, from, to, emits) && (emits.kind === 'topic' || link.carries !== 'object'))
      return [link]
    if (carry(link, from, to) || copy(link, from, to)) return [link]
    const path = pathOf(link, from, to)
    if (path !== undefined) grant(link, path)
    if (!link.shows && !bridge(link, from, to)) link.reason ??= silent(from, to)
    return [link]
  })
}

/** Why nothing came of a connection. */
const silent = (from: Part, to: Part): string =>
  from.faces.identity === undefined && to.faces.identity === undefined
    ? 'Neither of them moves data by itself; put a job or a function between them.'
    : `On Google Cloud ${from.label} has no right, rule or argument for ${to.label}; the connection stays on the drawing.`
