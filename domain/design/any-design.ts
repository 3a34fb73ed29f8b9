import fc from 'fast-check'
import { canonical } from './canonical.ts'
import type { Edit } from './edit.ts'
import { BoundaryId, ComponentId, ConnectionId, KindId } from './ids.ts'
import { portTypes } from './ports.ts'
import { providers } from './requirements.ts'
import { boundaryKinds, type Boundary, type Component, type Connection, type Design } from './schema.ts'
import { type SettingOwner, type SettingValue, type Settings, settingsVocabulary } from './settings/vocabulary.ts'
import type { SettingDefinition } from './settings/definition.ts'

/** Random valid designs and edits, for the laws that hold for all of them. Used by tests only. */

const hostile = fc.constantFrom('${file("/etc/passwd")}', '%{ if true }', '<script>alert(1)</script>', 'a: b # c', '- x', '"quoted"', 'two\nlines', '=1+1', '名前', 'true', '~', '🚀', '\u200bzero')
export const anyName = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }), hostile)

function anyValue(definition: SettingDefinition): fc.Arbitrary<SettingValue> {
  const values = definition.values ?? []
  switch (definition.type) {
    case 'enum':
      return fc.constantFrom(...values)
    case 'boolean':
      return fc.boolean()
    case 'list':
      return values.length > 0 ? fc.subarray([...values], { minLength: 1 }) : fc.array(anyName, { minLength: 1, maxLength: 3 })
    case 'string':
      return anyName
    case 'number':
      return fc.double({ min: 0, max: definition.unit === 'fraction' ? 1 : 1e9, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value))
    case 'integer':
      return values.length > 0 ? fc.constantFrom(...values.map(Number)) : fc.nat(1e6)
  }
}

export const anySettings = (owner: SettingOwner): fc.Arbitrary<Settings> =>
  fc.subarray([...settingsVocabulary(owner)], { maxLength: 4 }).chain((chosen) =>
    fc.tuple(...chosen.map(anyValue)).map((values) => Object.fromEntries(chosen.map(({ name }, at) => [name, values[at] as SettingValue]))),
  )

const kinds = ['object-storage', 'kafka', 'vector-database', 'app-backend', 'model-training-job', 'iam', 'api-gateway'].map((kind) => KindId.parse(kind))

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** @param size most components */
export function anyDesign(size = 8): fc.Arbitrary<Design> {
  const boundary = fc.record({ kind: fc.constantFrom(...boundaryKinds), name: fc.option(anyName, { nil: undefined }), settings: anySettings('boundary'), inside: fc.nat() })
  const component = fc.record({
    kind: fc.constantFrom(...kinds), name: anyName, provider: fc.option(fc.constantFrom(...providers), { nil: undefined }),
    settings: anySettings('component'), inside: fc.option(fc.nat(), { nil: undefined }), assumed: fc.option(anyName, { nil: undefined }),
  })
  const connection = fc.record({ from: fc.nat(), to: fc.nat(), carries: fc.constantFrom(...portTypes), settings: anySettings('connection') })
  return fc
    .record({
      name: anyName, boundaries: fc.array(boundary, { maxLength: 4 }), components: fc.array(component, { maxLength: size }),
      connections: fc.array(connection, { maxLength: size * 2 }), users: fc.option(fc.nat(1e7), { nil: undefined }), placed: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 })), { maxLength: 4 }),
    })
    .map((drawn) => {
      const boundaries = drawn.boundaries.map(({ inside, name, ...rest }, at): Boundary => ({
        id: BoundaryId.parse(`b${at}`), ...rest, ...(name === undefined ? {} : { name }), ...(at === 0 ? {} : { in: BoundaryId.parse(`b${inside % at}`) }),
      }))
      const components = drawn.components.map(({ inside, assumed, provider, ...rest }, at): Component => ({
        id: ComponentId.parse(`c${at}`), ...rest, because: assumed === undefined ? [] : [{ assumed }],
        ...(provider === undefined ? {} : { provider }), ...(inside === undefined || boundaries.length === 0 ? {} : { in: pick(boundaries, inside).id }),
      }))
      const connections = components.length === 0 ? [] : drawn.connections.map(({ from, to, ...rest }, at): Connection => ({
        id: ConnectionId.parse(`e${at}`), from: pick(components, from).id, to: pick(components, to).id, because: [], ...rest,
      }))
      return canonical({
        strata: 1, name: drawn.name, requirements: drawn.users === undefined ? {} : { demand: { users: { value: drawn.users, from: 'many' } }, environment: 'production' },
        boundaries, components, connections, waivers: [],
        positions: components.length === 0 ? {} : Object.fromEntries(drawn.placed.map(([at, x, y]) => [pick(components, at).id, [x, y] as [number, number]])),
      })
    })
}

/** An edit that applies to the design: what it changes is picked from what is there. */
export function anyEditOf(design: Design): fc.Arbitrary<Edit> {
  const fresh = (prefix: string, list: readonly { id: string }[]) => {
    const taken = new Set(list.map(({ id }) => id))
    for (let n = 0; ; n++) if (!taken.has(`${prefix}${n}`)) return `${prefix}${n}`
  }
  const componentId = ComponentId.parse(fresh('c', design.components))
  const options: fc.Arbitrary<Edit>[] = [
    anyName.map((name): Edit => ({ kind: 'title', name })),
    fc.option(fc.nat(1e6), { nil: null }).map((value): Edit => ({ kind: 'require', at: 'demand.users', value })),
    fc.constantFrom<Edit[]>({ kind: 'require', at: 'environment', value: 'test' }, { kind: 'require', at: 'environment', value: null }),
    fc.record({ kind: fc.constantFrom(...kinds), name: anyName, settings: anySettings('component') }).map((rest): Edit => ({ kind: 'place', component: { id: componentId, because: [], ...rest } })),
    fc.constantFrom(...boundaryKinds).map((kind): Edit => ({ kind: 'bound', boundary: { id: BoundaryId.parse(fresh('b', design.boundaries)), kind, settings: {} } })),
  ]
  const setting = (owner: SettingOwner) =>
    fc.constantFrom(...settingsVocabulary(owner)).chain((definition) => fc.option(anyValue(definition), { nil: null }).map((value) => ({ setting: definition.name, value: Array.isArray(value) ? [...value] : (value as string | number | boolean | null) })))
  if (design.components.length > 0) {
    const component = fc.constantFrom(...design.components.map(({ id }) => id))
    const enclosing = fc.constantFrom(null, ...design.boundaries.map(({ id }) => id))
    options.push(
      component.map((id): Edit => ({ kind: 'remove', component: id })),
      fc.tuple(component, anyName).map(([id, name]): Edit => ({ kind: 'rename', component: id, name })),
      fc.tuple(component, fc.constantFrom(...kinds)).map(([id, kind]): Edit => ({ kind: 'replace', component: id, with: kind })),
      fc.tuple(component, fc.constantFrom(null, ...providers)).map(([id, provider]): Edit => ({ kind: 'provide', component: id, provider })),
      fc.tuple(component, enclosing).map(([id, outer]): Edit => ({ kind: 'enclose', component: id, in: outer })),
      fc.tuple(component, anyName).map(([id, assumed]): Edit => ({ kind: 'explain', component: id, because: [{ assumed }] })),
      fc.tuple(component, setting('component')).map(([id, change]): Edit => ({ kind: 'configure', component: id, ...change })),
      fc.tuple(component, component, fc.constantFrom(...portTypes)).map(([from, to, carries]): Edit => ({ kind: 'connect', connection: { id: ConnectionId.parse(fresh('e', design.connections)), from, to, carries, settings: {}, because: [] } })),
      fc.tuple(component, fc.option(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), { nil: null })).map(([of, at]): Edit => ({ kind: 'position', of, at })),
      component.map((id): Edit => ({ kind: 'waive', waiver: { check: 'SEC-001', component: id, reason: 'accepted', by: 'A. Person', until: '2027-01-31' } })),
      component.map((id): Edit => ({ kind: 'withdraw', check: 'SEC-001', component: id })),
    )
  }
  if (design.connections.length > 0) {
    const connection = fc.constantFrom(...design.connections.map(({ id }) => id))
    const end = fc.constantFrom(...design.components.map(({ id }) => id))
    options.push(
      connection.map((id): Edit => ({ kind: 'disconnect', connection: id })),
      fc.tuple(connection, end, end).map(([id, from, to]): Edit => ({ kind: 'reconnect', connection: id, from, to })),
      fc.tuple(connection, fc.constantFrom(...portTypes)).map(([id, carries]): Edit => ({ kind: 'carry', connection: id, carries })),
      fc.tuple(connection, fc.option(anyName, { nil: null })).map(([id, name]): Edit => ({ kind: 'label', connection: id, name })),
      fc.tuple(connection, setting('connection')).map(([id, change]): Edit => ({ kind: 'configure-connection', connection: id, ...change })),
    )
  }
  if (design.boundaries.length > 0) {
    const boundary = fc.constantFrom(...design.boundaries.map(({ id }) => id))
    options.push(
      boundary.map((id): Edit => ({ kind: 'unbound', boundary: id })),
      fc.tuple(boundary, fc.option(anyName, { nil: null })).map(([id, name]): Edit => ({ kind: 'rename-boundary', boundary: id, name })),
      fc.tuple(boundary, setting('boundary')).map(([id, change]): Edit => ({ kind: 'configure-boundary', boundary: id, ...change })),
      boundary.map((id): Edit => ({ kind: 'enclose-boundary', boundary: id, in: null })),
    )
  }
  return fc.oneof(...options)
}
