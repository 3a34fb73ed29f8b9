import type { Boundary, Component, Connection, Design } from '../../design/schema.ts'
import { crosses } from '../facts/crossing.ts'
import { eff } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { categoryOf, layerOf } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { countryOf, providerOf, regionOf } from '../facts/place.ts'
import { stageOf } from '../facts/stage.ts'
import { stores } from '../facts/stores.ts'

type Settings = Record<string, unknown>

/** What a policy sees of a component. A setting that nobody said is no key, so asking for it is an open question. */
export class ComponentView {
  id = ''
  kind = ''
  name = ''
  layer = ''
  category = ''
  provider = ''
  region = ''
  country = ''
  environment = ''
  within: string[] = []
  settings: Settings = {}
  /** Effective classes: its own and those that arrive. */
  dataClasses: string[] = []
  stores = false
  reachableFromInternet = false
}

export class ConnectionView {
  id = ''
  from = new ComponentView()
  to = new ComponentView()
  carries = ''
  flow = ''
  crosses: string[] = []
  settings: Settings = {}
}

export class BoundaryView {
  id = ''
  kind = ''
  name = ''
  provider = ''
  holds: string[] = []
  settings: Settings = {}
}

export class DesignView {
  name = ''
  /** As the document has them, without the words they came from. */
  requirements: Settings = {}
}

/** Names and types of the fields, for the checker of the expressions. */
export const fieldsOf = {
  Component: {
    id: 'string',
    kind: 'string',
    name: 'string',
    layer: 'string',
    category: 'string',
    provider: 'string',
    region: 'string',
    country: 'string',
    environment: 'string',
    within: 'list<string>',
    settings: 'map<string, dyn>',
    dataClasses: 'list<string>',
    stores: 'bool',
    reachableFromInternet: 'bool',
  },
  Connection: {
    id: 'string',
    from: 'Component',
    to: 'Component',
    carries: 'string',
    flow: 'string',
    crosses: 'list<string>',
    settings: 'map<string, dyn>',
  },
  Boundary: { id: 'string', kind: 'string', name: 'string', provider: 'string', holds: 'list<string>', settings: 'map<string, dyn>' },
  Design: { name: 'string', requirements: 'map<string, dyn>' },
} as const

const component = (facts: Facts, each: Component): ComponentView =>
  Object.assign(new ComponentView(), {
    id: each.id,
    kind: each.kind,
    name: each.name,
    layer: layerOf(each) ?? '',
    category: categoryOf(each) ?? '',
    provider: providerOf(facts, each) ?? '',
    region: regionOf(facts, each) ?? '',
    country: countryOf(facts, each) ?? '',
    environment: stageOf(facts, each) ?? '',
    within: facts.graph.around(each).map(({ id }) => id as string),
    settings: { ...each.settings },
    dataClasses: [...eff(facts, each)].sort(),
    stores: stores(each),
    reachableFromInternet: reachableFromInternet(facts, each),
  })

const views = (facts: Facts): ReadonlyMap<string, ComponentView> =>
  facts.once(views, () => new Map(facts.design.components.map((each) => [each.id, component(facts, each)])))

const outside = new ComponentView()

const connection = (facts: Facts, each: Connection): ConnectionView =>
  Object.assign(new ConnectionView(), {
    id: each.id,
    from: views(facts).get(each.from) ?? outside,
    to: views(facts).get(each.to) ?? outside,
    carries: each.carries,
    flow: meaningOf(facts, each),
    crosses: [...crosses(facts, each)],
    settings: { ...each.settings },
  })

const boundary = (facts: Facts, each: Boundary): BoundaryView =>
  Object.assign(new BoundaryView(), {
    id: each.id,
    kind: each.kind,
    name: each.name ?? each.id,
    provider: each.provider ?? '',
    holds: facts.design.components.filter((one) => facts.graph.around(one).includes(each)).map(({ id }) => id as string),
    settings: { ...each.settings },
  })

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('value' in value && 'from' in value) return plain(value.value)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}

const design = ({ name, requirements }: Design): DesignView => Object.assign(new DesignView(), { name, requirements: plain(requirements) })

/** Everything a policy may look at, besides the element it is for; the names are those of its expressions. */
export type World = {
  design: DesignView
  components: readonly ComponentView[]
  connections: readonly ConnectionView[]
  boundaries: readonly BoundaryView[]
  today: string
}

export const world = (facts: Facts): World =>
  facts.once(world, () => ({
    design: design(facts.design),
    components: facts.design.components.map(({ id }) => views(facts).get(id) ?? outside),
    connections: facts.design.connections.map((each) => connection(facts, each)),
    boundaries: facts.design.boundaries.map((each) => boundary(facts, each)),
    today: facts.beside.today ?? '',
  }))

/** What a policy sees of one element. */
export function viewOf(facts: Facts, on: 'component' | 'connection' | 'boundary', id: string): object | undefined {
  const { components, connections, boundaries } = world(facts)
  const all = { component: components, connection: connections, boundary: boundaries }[on]
  return facts.once(`views of ${on}`, () => new Map<string, object>(all.map((each) => [each.id, each]))).get(id)
}
