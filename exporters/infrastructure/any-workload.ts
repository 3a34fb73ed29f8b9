import fc from 'fast-check'
import { kindOf, portsBetween } from '#domain/catalog/catalog.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { anyName, anySettings } from '#domain/design/any-design.ts'
import { canonical } from '#domain/design/canonical.ts'
import { BoundaryId, ComponentId, ConnectionId, KindId } from '#domain/design/ids.ts'
import { portTypes } from '#domain/design/ports.ts'
import type { Provider } from '#domain/design/requirements.ts'
import type { Boundary, Component, Connection, Design } from '#domain/design/schema.ts'

/** Random valid designs on one cloud, of every kind of the catalogue; what lowerings must take. Used by tests and chores only. */
export function anyWorkload(provider: Exclude<Provider, 'self-hosted'>, size = 24): fc.Arbitrary<Design> {
  const component = fc.record({
    kind: fc.constantFrom(...componentKinds.map(({ id }) => id)),
    name: anyName,
    settings: anySettings('component'),
    inside: fc.nat(3),
  })
  const connection = fc.record({
    from: fc.nat(),
    to: fc.nat(),
    carries: fc.constantFrom(...portTypes),
    fitting: fc.boolean(),
    settings: anySettings('connection'),
  })
  return fc
    .record({
      name: anyName,
      components: fc.array(component, { minLength: Math.min(size, 8), maxLength: size, size: 'max' }),
      connections: fc.array(connection, { maxLength: size * 2, size: 'max' }),
      region: anySettings('boundary'),
      network: anySettings('boundary'),
      environment: fc.constantFrom('production' as const, 'development' as const, 'test' as const),
      budget: fc.option(fc.nat(1e5), { nil: undefined }),
    })
    .map((drawn) => {
      const at: readonly (BoundaryId | undefined)[] = [undefined, ...['region', 'net', 'far'].map((id) => BoundaryId.parse(id))]
      const boundaries: Boundary[] = [
        { id: BoundaryId.parse('region'), kind: 'region', provider, settings: drawn.region },
        { id: BoundaryId.parse('net'), kind: 'network', in: BoundaryId.parse('region'), settings: drawn.network },
        { id: BoundaryId.parse('far'), kind: 'region', name: farRegion[provider], provider, settings: {} },
      ]
      const components = drawn.components.map(({ kind, inside, ...rest }, n): Component => {
        const outer = at[inside]
        return { id: ComponentId.parse(`c${n}`), kind: KindId.parse(kind), provider, because: [], ...rest, ...(outer && { in: outer }) }
      })
      const one = (n: number) => components[n % components.length] as Component
      const connections = drawn.connections.map(({ from, to, carries, fitting, settings }, n): Connection => {
        const [start, end] = [one(from), one(to)]
        const usual = kindOf(start.kind) && kindOf(end.kind) ? portsBetween(start.kind, end.kind)[0] : undefined
        return {
          id: ConnectionId.parse(`l${n}`),
          from: start.id,
          to: end.id,
          carries: fitting ? (usual ?? carries) : carries,
          settings,
          because: [],
        }
      })
      return canonical({
        strata: 1,
        name: drawn.name,
        requirements: {
          environment: drawn.environment,
          providers: [provider],
          ...(drawn.budget !== undefined && { budgetUsdPerMonth: drawn.budget }),
        },
        boundaries,
        components,
        connections,
        waivers: [],
        positions: {},
      })
    })
}

const farRegion = { aws: 'us-west-2', azure: 'westus2', gcp: 'us-west1' } as const
