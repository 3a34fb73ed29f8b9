import type { Component, Connection } from '../../design/schema.ts'
import { type Ternary, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { meaningOf } from './movement.ts'
import { askSetting } from './said.ts'

/** Carries the contents of the workload: data, events, requests and their answers. */
export const carriesContents = (facts: Facts, connection: Connection): boolean => {
  const flow = meaningOf(facts, connection)
  return flow === 'data' || flow === 'event' || flow === 'request'
}

const encrypted = /^(https|grpcs|mqtts|amqps|rediss|ftps|sftp|ssh|wss|tls|ldaps|ipsec)\b/i

/** Does traffic run in clear? A protocol that is encrypted by name says so too. */
export function inClear(connection: Connection): Ternary {
  const said = connection.settings['encryptedInTransit']
  if (typeof said === 'boolean') return !said
  const protocol = connection.settings['protocol']
  return typeof protocol === 'string' && encrypted.test(protocol) ? false : unknown(askSetting(connection, 'encryptedInTransit'))
}

/** Requests that others send to a component. */
export const requestsTo = (facts: Facts, component: Component): readonly Connection[] =>
  facts.graph.to(component.id).filter((connection) => connection.from !== component.id && meaningOf(facts, connection) === 'request')

/** Those who send requests to a component. */
export const callersOf = (facts: Facts, component: Component): readonly Component[] =>
  [...new Set(requestsTo(facts, component).map(({ from }) => from))].flatMap((id) => facts.graph.component(id) ?? [])

/** Those a component sends requests to. */
export const calledBy = (facts: Facts, component: Component): readonly Component[] =>
  [
    ...new Set(
      facts.graph
        .from(component.id)
        .filter((connection) => connection.to !== component.id && meaningOf(facts, connection) === 'request')
        .map(({ to }) => to),
    ),
  ].flatMap((id) => facts.graph.component(id) ?? [])
