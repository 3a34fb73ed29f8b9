import { graphOf } from '../design/graph.ts'
import { type Provider, said } from '../design/requirements.ts'
import type { Component, Design } from '../design/schema.ts'
import { homeRegion, regionOf } from './region-distance.ts'
import { regionList } from './regions.data.ts'

/** Where a component stands, as far as anybody said. */
export type Placement = {
  /** Undefined for what is outside every provider: people, sources, other companies. */
  provider: Provider | undefined
  /** The provider's region code; for self-hosted the site's name or `on-premises`. */
  region: string
  /** False where nobody said a region and the provider's home region stands in. */
  regionSaid: boolean
}

const words = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
const unions: Readonly<Record<string, string>> = {
  eu: 'Europe',
  europe: 'Europe',
  us: 'North America',
  usa: 'North America',
  asia: 'Asia',
  apac: 'Asia',
}
const resolved = new Map<string, string | undefined>()

/** A provider's region for a code, a town, a country code or a continent, as people say it; undefined when nothing fits. */
export function regionFor(provider: string, said: string): string | undefined {
  const key = `${provider}/${said}`
  if (resolved.has(key)) return resolved.get(key)
  const mine = regionList.filter((region) => region.provider === provider)
  const wish = words(said)
  const found =
    mine.find(({ id }) => id.toLowerCase() === said.trim().toLowerCase()) ??
    mine.find(({ place }) => words(place) === wish) ??
    mine.find(({ country }) => country.toLowerCase() === said.trim().toLowerCase() && unions[wish] === undefined) ??
    neighbourOf(provider, said) ??
    mine.find(({ continent }) => continent === unions[wish] || words(continent) === wish)
  resolved.set(key, found?.id)
  return found?.id
}

/** The provider's region nearest to another provider's region of that code, so that eu-central-1 also means something on Azure. */
function neighbourOf(provider: string, code: string) {
  const other = regionList.find(({ id }) => id === code)
  if (other === undefined) return undefined
  const mine = regionList.filter((region) => region.provider === provider)
  return (
    mine.find(({ place }) => place === other.place) ??
    mine.find(({ country }) => country === other.country) ??
    mine.find(({ continent }) => continent === other.continent)
  )
}

function providerOf(design: Design, component: Component): Provider | undefined {
  if (component.provider !== undefined) return component.provider
  const around = graphOf(design).around(component)
  const held = around.find((boundary) => boundary.provider !== undefined)?.provider
  if (held !== undefined) return held
  return around.some(({ kind }) => kind === 'on-premises-site' || kind === 'edge-site') ? 'self-hosted' : undefined
}

/** Provider and region of a component: its own word first, then the boundaries around it, then the requirements. */
export function placementOf(design: Design, component: Component): Placement {
  const provider = providerOf(design, component)
  const own = component.settings['region']
  const around = graphOf(design).around(component)
  const boundary = around.find(({ kind }) => kind === 'region' || kind === 'on-premises-site' || kind === 'edge-site')
  const named = typeof own === 'string' ? own : (boundary?.settings['region'] ?? boundary?.name)
  if (provider === undefined || provider === 'self-hosted')
    return { provider, region: typeof named === 'string' ? named : 'on-premises', regionSaid: typeof named === 'string' }
  const candidates = [...(typeof named === 'string' ? [named] : []), ...(said(design.requirements.regions) ?? [])]
  for (const candidate of candidates) {
    const exact = regionOf(provider, candidate)?.id ?? (candidate === named ? regionFor(provider, candidate) : undefined)
    if (exact !== undefined) return { provider, region: exact, regionSaid: true }
  }
  for (const candidate of candidates) {
    const near = regionFor(provider, candidate)
    if (near !== undefined) return { provider, region: near, regionSaid: true }
  }
  return { provider, region: homeRegion[provider] ?? 'unknown', regionSaid: false }
}
