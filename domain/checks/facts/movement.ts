import { type Flow, flowOf } from '../../design/ports.ts'
import type { Component, Connection } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isA } from './kinds.ts'
import { stores } from './stores.ts'

const writers = new Set(['retrieval', 'processing', 'features', 'ingestion', 'streaming', 'messaging', 'preparation', 'source'])

/**
 * What a connection means. A vector or feature word towards a store is a question when the sender does not
 * itself fill stores; everything else is as the port word or `flow` says.
 */
export function meaningOf(facts: Facts, connection: Connection): Flow {
  const known = facts.once(meaningOf, () => new Map<Connection, Flow>())
  const found = known.get(connection) ?? findMeaning(facts, connection)
  known.set(connection, found)
  return found
}

function findMeaning(facts: Facts, connection: Connection): Flow {
  const flow = flowOf(connection)
  if (flow !== 'data' || connection.settings['flow'] !== undefined) return flow
  if (connection.carries !== 'vector' && connection.carries !== 'feature') return flow
  const { from, to } = facts.ends(connection)
  const asks =
    from !== undefined && to !== undefined && stores(to) && !stores(from) && !writers.has(categoryOf(from) ?? '') && !isA(from, 'embedding step')
  return asks ? 'request' : flow
}

/** One step that contents take: `from` and `to` are in the order they move, which for an answer is against the connection. */
export type Step = { from: Component; to: Component; by: Connection }

/** Components whose answer hands out contents that others put there. */
const handsOut = (component: Component): boolean => stores(component) || isA(component, 'source', 'warehouse') || component.kind === 'search-api'

/** What is followed: contents that move, or everything that is said. */
export type Along = 'data' | 'words'

/** Made once: they are asked for thousands of times after every edit. */
const keys = {
  data: { steps: 'steps data', from: 'from data', to: 'to data' },
  words: { steps: 'steps words', from: 'from words', to: 'to words' },
} as const satisfies Record<Along, object>

/**
 * An alert says that something happened, not what: it moves no contents.
 * Contents that move (`data`): data and events as drawn, what a request sends, and what a store or source answers.
 * Everything that is said (`words`): the same, and every answer.
 */
export const steps = (facts: Facts, along: Along): readonly Step[] =>
  facts.once(keys[along].steps, () =>
    facts.design.connections.flatMap((by) => {
      const flow = meaningOf(facts, by)
      const { from, to } = facts.ends(by)
      if (from === undefined || to === undefined || by.carries === 'alert' || (flow !== 'data' && flow !== 'event' && flow !== 'request')) return []
      const forward = { from, to, by }
      return flow === 'request' && (along === 'words' || handsOut(to)) ? [forward, { from: to, to: from, by }] : [forward]
    }),
  )

const nothing: readonly Step[] = []

/** The steps that start at a component. */
export const stepsFrom = (facts: Facts, along: Along, id: string): readonly Step[] =>
  facts.once(keys[along].from, () => Map.groupBy(steps(facts, along), ({ from }) => from.id as string)).get(id) ?? nothing

/** The steps that end at a component. */
export const stepsTo = (facts: Facts, along: Along, id: string): readonly Step[] =>
  facts.once(keys[along].to, () => Map.groupBy(steps(facts, along), ({ to }) => to.id as string)).get(id) ?? nothing
