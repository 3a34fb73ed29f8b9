import { regionList } from '../../catalog/regions.data.ts'
import { BoundaryId, freshId } from '../../design/ids.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Boundary, Design } from '../../design/schema.ts'
import type { Draft, Part } from '../compose/draft.ts'
import { nearestRegion } from '../nearest-region.ts'
import { accountName } from '../retarget/frames.ts'
import { globalKinds, regionalKinds } from '../compose/sites.data.ts'

/** Finds the boundary for parts that are new or have moved; draws the owner's site or the devices' place when one is first needed. */
export class Homes {
  readonly bound: Boundary[] = []
  readonly #design: Design
  readonly #draft: Draft
  readonly #moved: ReadonlySet<string>

  /** @param moved parts that no longer stand where they stood */
  constructor(design: Design, draft: Draft, moved: ReadonlySet<string>) {
    this.#design = design
    this.#draft = draft
    this.#moved = moved
  }

  of = (part: Part): string | undefined => {
    const before = this.#design.components.find(({ id }) => id === part.id)
    if (before !== undefined && !this.#moved.has(part.id)) return before.in
    switch (part.site) {
      case 'outside':
        return undefined
      case 'on-premises':
        return this.#site('on-premises-site', 'own-site', 'Own data centre')
      case 'edge':
        return this.#site('edge-site', 'edge-site', 'Where the devices are')
      case 'cloud':
      case undefined:
        return this.#inCloud(part)
    }
  }

  #site(kind: 'on-premises-site' | 'edge-site', wish: string, name: string): string {
    const known = [...this.#design.boundaries, ...this.bound].find((each) => each.kind === kind)
    if (known !== undefined) return known.id
    const taken = new Set<string>([...this.#design.boundaries, ...this.#design.components, ...this.bound].map(({ id }) => id))
    const made: Boundary = { id: BoundaryId.parse(freshId(wish, taken)), kind, name, settings: {} }
    this.bound.push(made)
    return made.id
  }

  /** Where its provider's parts of the same sort stand: account, region or network, else beside a neighbour. */
  #inCloud(part: Part): string | undefined {
    const kind = globalKinds.has(part.kind) ? 'provider-account' : regionalKinds.has(part.kind) ? 'region' : 'network'
    if (part.region !== undefined && part.provider !== undefined && part.provider !== 'self-hosted')
      return this.#frame(part.provider, kind, part.region)
    const own = this.#design.boundaries.filter(
      (each) =>
        each.kind === kind &&
        (part.provider === undefined || part.provider === 'self-hosted' || each.provider === part.provider || each.provider === undefined),
    )
    const holds = (id: string): number => this.#design.components.filter((each) => each.in === id).length
    const [fullest] = own.toSorted((a, b) => holds(b.id) - holds(a.id) || (a.id < b.id ? -1 : 1))
    if (fullest !== undefined) return fullest.id
    if (
      part.provider !== undefined &&
      part.provider !== 'self-hosted' &&
      this.#design.boundaries.some((each) => each.provider !== undefined && each.provider !== part.provider)
    )
      return this.#frame(part.provider, kind)
    const neighbours = [...this.#draft.into(part.id).map(({ from }) => from), ...this.#draft.outOf(part.id).map(({ to }) => to)]
    return neighbours.map((id) => this.#design.components.find((each) => each.id === id)?.in).find((each) => each !== undefined)
  }

  /** Account, region and network of a provider or a region that was not there before; near the region that was where none is named. */
  #frame(provider: Exclude<Provider, 'self-hosted'>, kind: 'provider-account' | 'region' | 'network', named?: string): string {
    const known = this.#design.boundaries.find((each) => each.kind === 'provider-account' && each.provider === provider)
    const account = known?.id ?? this.#bind(provider, { kind: 'provider-account', name: accountName[provider], provider })
    if (kind === 'provider-account') return account
    const old = this.#design.boundaries.find((each) => each.kind === 'region' && each.provider !== provider)
    const code = named ?? nearestRegion(old?.name ?? '', old?.provider, provider)
    const country = regionList.find((each) => each.provider === provider && each.id === code)?.country
    const region = this.#bind(`${provider}-${code}`, {
      kind: 'region',
      name: code,
      provider,
      in: account,
      settings: country === undefined ? {} : { country },
    })
    return kind === 'region' ? region : this.#bind(`${provider}-${code}-network`, { kind: 'network', provider, name: 'Private network', in: region })
  }

  #bind(
    wish: string,
    { settings = {}, in: outer, ...boundary }: Omit<Boundary, 'id' | 'in' | 'settings'> & { in?: string; settings?: Boundary['settings'] },
  ): string {
    const known = [...this.#design.boundaries, ...this.bound].find(
      (each) => each.kind === boundary.kind && each.provider === boundary.provider && each.name === boundary.name && each.in === outer,
    )
    if (known !== undefined) return known.id
    const taken = new Set<string>([...this.#design.boundaries, ...this.#design.components, ...this.bound].map(({ id }) => id))
    const made: Boundary = {
      ...boundary,
      id: BoundaryId.parse(freshId(wish, taken)),
      settings,
      ...(outer === undefined ? {} : { in: BoundaryId.parse(outer) }),
    }
    this.bound.push(made)
    return made.id
  }
}
