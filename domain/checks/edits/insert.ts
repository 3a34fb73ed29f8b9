import { kindOf, portsBetween } from '../../catalog/catalog.ts'
import type { Edit } from '../../design/edit.ts'
import { type ComponentId, type ConnectionId, freshId, type KindId } from '../../design/ids.ts'
import type { PortType } from '../../design/ports.ts'
import type { Component, Connection } from '../../design/schema.ts'
import type { Settings } from '../../design/settings/vocabulary.ts'
import { allowedPlaces, isIn } from '../facts/allowed-places.ts'
import { coveredByAgreement } from '../facts/agreements.ts'
import { deidentifies, eff } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { inCloud } from '../facts/place.ts'
import { usualTag } from '../facts/tags.ts'

/** A component that a fix adds. */
export type Addition = {
  kind: string
  name: string
  /** Whose boundary, provider and tags it takes. */
  beside: Component
  /** Code of the check, kept as the reason why it stands there. */
  code: string
  settings?: Settings
  /** Wish for its id; the kind where it is left out. */
  id?: string
}

const taken = (facts: Facts): ReadonlySet<string> =>
  facts.once(taken, () => new Set<string>([...facts.design.components, ...facts.design.connections, ...facts.design.boundaries].map(({ id }) => id)))

const inheritedSettings = ['environment', 'region', 'baa', 'agreement'] as const
const tags = ['owner', 'costCenter'] as const

/** The component to add, with an id that is free. */
export function addition(facts: Facts, { kind, name, beside, code, settings, id }: Addition): Component {
  const services = kindOf(kind)?.services ?? {}
  const provider =
    beside.provider !== undefined && services[beside.provider] === undefined && services['self-hosted'] !== undefined
      ? 'self-hosted'
      : beside.provider
  const inherited = Object.fromEntries(inheritedSettings.flatMap((key) => (beside.settings[key] === undefined ? [] : [[key, beside.settings[key]]])))
  const tagged = Object.fromEntries(
    tags.flatMap((tag) => {
      const word = beside.settings[tag] ?? usualTag(facts, tag)
      return word === undefined ? [] : [[tag, word]]
    }),
  )
  return {
    id: freshId(id ?? kind, taken(facts)) as ComponentId,
    kind: kind as KindId,
    name,
    settings: { ...inherited, ...tagged, ...settings },
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

/** Nothing is added where data may not be, and no further party to health data where no agreement covers it. */
export const forbidden = (facts: Facts, beside: Component): boolean =>
  (allowedPlaces(facts).length > 0 && isIn(facts, beside, allowedPlaces(facts)) === false) ||
  (eff(facts, beside).has('phi') && inCloud(facts, beside) && coveredByAgreement(facts, beside) === false)

/** Puts a component into a design beside others: fed by `from`, feeding `to`. Empty where data may not be. */
export function insert(
  facts: Facts,
  what: Addition,
  wires: { from?: readonly Component[]; to?: readonly Component[]; carries: PortType; settings?: Settings },
): Edit[] {
  if (forbidden(facts, what.beside)) return []
  const component = addition(facts, what)
  return [
    { kind: 'place', component },
    ...(wires.from ?? []).map((each): Edit => ({ kind: 'connect', connection: join(facts, each, component, wires.carries, wires.settings) })),
    ...(wires.to ?? []).map((each): Edit => ({ kind: 'connect', connection: join(facts, component, each, wires.carries, wires.settings) })),
  ]
}

const staticKeys = ['api-key', 'password', 'sas-token', 'connection-string']

/** What was said of the whole way and would be said twice, or would only repeat on the new leg what is wrong on the old one. */
function onward({ effect: _effect, approval: _approval, ...settings }: Settings): Settings {
  const bad = (key: string, value: unknown): boolean =>
    (key === 'auth' && staticKeys.includes(String(value))) ||
    (key === 'via' && value === 'internet') ||
    (key === 'encryptedInTransit' && value === false) ||
    (key === 'sync' && (settings['timeoutMs'] === undefined || settings['retry'] === undefined))
  return Object.fromEntries(Object.entries(settings).filter(([key, value]) => !bad(key, value)))
}

/** What comes out of de-identification is of other classes than what went in. */
const unsaid = ({ dataClass: _gone, ...rest }: Settings): Settings => rest

/** Puts a component into connections that end at one component: what went straight there now goes through it. Empty where that cannot be. */
export function insertInto(facts: Facts, connections: readonly Connection[], what: Addition): Edit[] {
  const [first] = connections
  const end = first === undefined ? undefined : facts.graph.component(first.to)
  if (first === undefined || end === undefined || connections.some(({ to }) => to !== end.id) || forbidden(facts, what.beside)) return []
  const component = addition(facts, what)
  const id = freshId(`${component.id}-${end.id}`, taken(facts)) as ConnectionId
  return [
    { kind: 'place', component },
    ...connections.map((each): Edit => ({ kind: 'reconnect', connection: each.id, from: each.from, to: component.id })),
    {
      kind: 'connect',
      connection: {
        ...first,
        id,
        settings: onward(deidentifies(component) ? unsaid(first.settings) : first.settings),
        from: component.id,
        to: end.id,
        because: [],
      },
    },
  ]
}
