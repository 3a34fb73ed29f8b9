import type { Component, Connection } from '../../design/schema.ts'
import type { Facts } from './facts.ts'

/** `"Lake" to "Training"`: a connection as people speak of it. */
export const between = (facts: Facts, connection: Connection): string =>
  `"${facts.graph.component(connection.from)?.name ?? connection.from}" to "${facts.graph.component(connection.to)?.name ?? connection.to}"`

/** `"A", "B" and 4 more`. */
export function named(components: readonly Component[], most = 3): string {
  const names = components.slice(0, most).map(({ name }) => `"${name}"`)
  const left = components.length - names.length
  if (left > 0) return `${names.join(', ')} and ${left} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
