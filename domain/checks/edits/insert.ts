import { kindOf, portsBetween } from '../../catalog/catalog.ts'
import type { Edit } from '../../design/edit.ts'
import { type ComponentId, type ConnectionId, freshId, type KindId } from '../../design/ids.ts'
import type { PortType } from '../../design/ports.ts'
import type { Component, Connection } from '../../design/schema.ts'
import type { Settings } from '../../design/settings/vocabulary.ts'
import type { Facts } from '../facts/facts.ts'

/** A component that a fix adds. */
export type Addition = {
  kind: string
  name: string
  /** Whose boundary, provider and tags it takes. */
  beside: Component
  /** Code of the check, kept as the reason why it stands there. */
  code: string
  settings?: Settings
}

const taken = (facts: Facts): ReadonlySet<string> =>
  facts.once(taken, () => new Set<string>([...facts.design.components, ...facts.design.connections, ...facts.design.boundaries].map(({ id }) => id)))

const tags = ['owner', 'costCenter', 'environment'] as const

/** The component to add, with an id that is free. */
export function addition(facts: Facts, { kind, name, beside, code, settings }: Addition): Component {
  const services = kindOf(kind)?.services ?? {}
  const provider =
    beside.provider !== undefined && services[beside.provider] === undefined && services['self-hosted'] !== undefined
      ? 'self-hosted'
      : beside.provider
  const inherited = Object.fromEntries(tags.flatMap((tag) => (beside.settings[tag] === undefined ? [] : [[tag, beside.settings[tag]]])))
  return {
    id: freshId(kind, taken(facts)) as ComponentId,
    kind: kind as KindId,
    name,
    settings: { ...inherited, ...settings },
    because: [{ rule: code }],
    ...(provider === undefined ? {} : { provider }),
    ...(beside.in === undefined ? {} : { in: beside.in }),
  }
}

/** A new connection, over a port word both kinds know where there is one. */
export function join(facts: Facts, from: Component, to: Component, otherwise: PortType, settings: Settings = {}): Connection {
  const ports = portsBetween(from.kind, to.kind)
  const carries = ports.includes(otherwise) ? otherwise : (ports[0] ?? otherwise)
  return { id: freshId(`${from.id}-${to.id}`, taken(facts)) as ConnectionId, from: from.id, to: to.id, carries, settings, because: [] }
}

/** Puts a component into a design beside others: fed by `from`, feeding `to`. */
export function insert(
  facts: Facts,
  what: Addition,
  wires: { from?: readonly Component[]; to?: readonly Component[]; carries: PortType; settings?: Settings },
): Edit[] {
  const component = addition(facts, what)
  return [
    { kind: 'place', component },
    ...(wires.from ?? []).map((each): Edit => ({ kind: 'connect', connection: join(facts, each, component, wires.carries, wires.settings) })),
    ...(wires.to ?? []).map((each): Edit => ({ kind: 'connect', connection: join(facts, component, each, wires.carries, wires.settings) })),
  ]
}

/** Puts a component into a connection: what went straight to its end now goes through it. */
export function insertInto(facts: Facts, connection: Connection, what: Addition): Edit[] {
  const { from, to } = facts.ends(connection)
  if (from === undefined || to === undefined) return []
  const component = addition(facts, what)
  const id = freshId(`${component.id}-${to.id}`, taken(facts)) as ConnectionId
  return [
    { kind: 'place', component },
    { kind: 'reconnect', connection: connection.id, from: from.id, to: component.id },
    { kind: 'connect', connection: { ...connection, id, from: component.id, to: to.id, because: [] } },
  ]
}
