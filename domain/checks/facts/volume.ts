import type { Component, Connection } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { numberOf, requiredNumber } from './said.ts'
import { allStores } from './stores.ts'

/** Decimal terabytes a component keeps; the volume of the whole design where it is the only store. */
export const volumeTB = (facts: Facts, component: Component): number | undefined =>
  numberOf(component, 'volumeTB') ??
  (allStores(facts).length === 1 && allStores(facts)[0] === component ? requiredNumber(facts, 'demand.dataTB') : undefined)

/** Terabytes a connection moves, by month or by run; undefined = nobody said. */
export const movedTB = (connection: Connection): number | undefined => {
  const figures = [numberOf(connection, 'volumeTBPerMonth'), numberOf(connection, 'volumeTBPerRun')].filter((each) => each !== undefined)
  return figures.length === 0 ? undefined : Math.max(...figures)
}

/** Mbit/s that all pieces of a source send together; undefined = nobody said. */
export const totalMbps = (facts: Facts, source: Component): number | undefined => {
  const each = numberOf(source, 'mbps')
  if (each !== undefined) return each * (numberOf(source, 'count') ?? requiredNumber(facts, 'demand.devices') ?? 1)
  const [messages, size] = [numberOf(source, 'messagesPerSecond'), numberOf(source, 'messageKB')]
  return messages === undefined || size === undefined ? undefined : (messages * size * 8) / 1000
}
