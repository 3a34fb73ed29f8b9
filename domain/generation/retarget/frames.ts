import { regionList } from '../../catalog/regions.data.ts'
import type { Edit } from '../../design/edit.ts'
import { BoundaryId, freshId } from '../../design/ids.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Boundary, Component, Design } from '../../design/schema.ts'
import { nearestRegion } from '../nearest-region.ts'

type Frames = { bound: Edit[]; unbound: Edit[]; insteadOf: ReadonlyMap<string, BoundaryId>; regions: ReadonlyMap<string, string> }

/** What the account of a provider is called on the drawing. */
export const accountName: Readonly<Record<Provider, string>> = {
  aws: 'AWS account',
  azure: 'Azure subscription',
  gcp: 'Google Cloud project',
  'self-hosted': 'Own data centre',
}

/** A boundary of the new provider for each one of the old that holds something that moves; the old ones go once they are empty. */
export function framesFor(design: Design, moving: readonly Component[], provider: Provider, wished?: string): Frames {
  const byId = new Map<string, Boundary>(design.boundaries.map((each) => [each.id, each]))
  const needed = new Set<string>()
  for (const component of moving)
    for (let at: string | undefined = component.in; at !== undefined && !needed.has(at); at = byId.get(at)?.in)
      if (isOld(byId.get(at), provider)) needed.add(at)
  const taken = new Set<string>([...design.boundaries.map(({ id }) => id), ...design.components.map(({ id }) => id)])
  const insteadOf = new Map<string, BoundaryId>()
  const regions = new Map<string, string>()
  const bound: Edit[] = []
  const make = (old: Boundary): BoundaryId | undefined => {
    const known = insteadOf.get(old.id)
    if (known !== undefined) return known
    const above = old.in === undefined ? undefined : byId.get(old.in)
    const outer = above === undefined ? undefined : isOld(above, provider) ? make(above) : above.id
    const next = counterpart(old, provider, regions, wished)
    const twin = [...design.boundaries, ...bound.flatMap((edit) => (edit.kind === 'bound' ? [edit.boundary] : []))].find(
      (each) => each.kind === next.kind && each.provider === next.provider && each.name === next.name && each.in === outer,
    )
    const id = twin?.id ?? BoundaryId.parse(freshId(idLike(old, provider, regions), taken))
    insteadOf.set(old.id, id)
    if (twin !== undefined) return id
    taken.add(id)
    bound.push({ kind: 'bound', boundary: { ...next, id, ...(outer === undefined ? {} : { in: outer }) } })
    return id
  }
  for (const id of needed) {
    const old = byId.get(id)
    if (old !== undefined) make(old)
  }
  const movingIds = new Set<string>(moving.map(({ id }) => id))
  const left = design.boundaries.filter(({ id }) => needed.has(id) && !holdsKept(design, id, needed, movingIds))
  return { bound, insteadOf, regions, unbound: left.map(({ id }): Edit => ({ kind: 'unbound', boundary: id })) }
}

/** The old id with the names of the old provider and its regions put into the new one's. */
function idLike({ id, provider: old }: Boundary, provider: Provider, regions: ReadonlyMap<string, string>): string {
  let text: string = old === undefined ? id : id.replace(old, provider)
  for (const [code, next] of regions) text = text.replace(code, next)
  return text
}

const isOld = (boundary: Boundary | undefined, provider: Provider): boolean => boundary?.provider !== undefined && boundary.provider !== provider
/** Something that stays stands in it, at whatever depth. */
const holdsKept = (design: Design, id: string, needed: ReadonlySet<string>, moving: ReadonlySet<string>): boolean =>
  design.components.some((each) => each.in === id && !moving.has(each.id)) ||
  design.boundaries.some((each) => each.in === id && (!needed.has(each.id) || holdsKept(design, each.id, needed, moving)))
const regionOf = ({ kind, name, settings }: Pick<Boundary, 'kind' | 'name' | 'settings'>): string | undefined =>
  kind === 'region' ? (typeof settings['region'] === 'string' ? settings['region'] : name) : undefined

function counterpart(old: Boundary, provider: Provider, regions: Map<string, string>, wished?: string): Omit<Boundary, 'id' | 'in'> {
  const { account: _account, region: _region, ...settings } = old.settings
  if (provider === 'self-hosted')
    return old.kind === 'provider-account'
      ? { kind: 'on-premises-site', name: accountName[provider], settings: {} }
      : {
          kind: old.kind === 'region' ? 'trust-zone' : old.kind,
          name: old.kind === 'region' ? 'Own machines' : (old.name ?? old.kind),
          provider,
          settings: old.kind === 'region' ? {} : settings,
        }
  if (old.kind === 'provider-account') return { kind: old.kind, name: accountName[provider], provider, settings }
  const code = regionOf(old)
  if (code === undefined) return { kind: old.kind, name: old.name ?? old.kind, provider, settings }
  const next = wished !== undefined && (regions.size === 0 || regions.has(code)) ? wished : nearestRegion(code, old.provider, provider)
  regions.set(code, next)
  const place = regionList.find((each) => each.provider === provider && each.id === next)
  return { kind: 'region', name: next, provider, settings: { ...settings, ...(place === undefined ? {} : { country: place.country }) } }
}
