import { regionList } from '../../catalog/regions.data.ts'
import type { Region } from '../../catalog/region.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Boundary, Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isDevice, isPerson } from './kinds.ts'
import { saidAround } from './nearest-said.ts'
import { required, requiredList, textOf } from './said.ts'

/** The three public clouds. */
export type Cloud = Exclude<Provider, 'self-hosted'>
export const isCloud = (provider: string | undefined): provider is Cloud => provider === 'aws' || provider === 'azure' || provider === 'gcp'

/** Where a component runs, told apart as far as its connections cross a line: a cloud, a site, a company, or outside of all. */
export type Home = Cloud | 'on-premises' | 'edge' | 'self-hosted' | 'company' | 'outside'

const once = <T>(facts: Facts, key: unknown, component: Component, make: () => T): T => {
  const known = facts.once(key, () => new Map<string, { value: T }>())
  const found = known.get(component.id)
  if (found !== undefined) return found.value
  const value = make()
  known.set(component.id, { value })
  return value
}

/** Who provides the component: its own word, or the nearest boundary's. */
export const providerOf = (facts: Facts, component: Component): Provider | undefined =>
  component.provider ?? facts.graph.around(component).find(({ provider }) => provider !== undefined)?.provider

export const homeOf = (facts: Facts, component: Component): Home => once(facts, homeOf, component, () => findHome(facts, component))

function findHome(facts: Facts, component: Component): Home {
  const site = facts.graph.enclosing(component, 'on-premises-site', 'edge-site')
  if (site !== undefined) return site.kind === 'edge-site' ? 'edge' : 'on-premises'
  if ((component.settings['thirdParty'] === true || component.kind === 'third-party-api') && !isCloud(component.provider)) return 'company'
  if (isPerson(component) && component.in === undefined) return 'outside'
  if (isCloud(component.provider)) return component.provider
  const around = facts.graph.around(component).find(({ provider }) => isCloud(provider))?.provider
  if (isCloud(around)) return around
  if (isDevice(component)) return 'edge'
  if (component.kind === 'on-prem-network' || categoryOf(component) === 'on-prem') return 'on-premises'
  if (component.provider === 'self-hosted' || facts.graph.around(component).some(({ provider }) => provider === 'self-hosted')) return 'self-hosted'
  return component.in === undefined && facts.design.boundaries.length > 0 ? 'outside' : 'self-hosted'
}

/** In the owner's own building: `self-hosted` inside an `on-premises-site`. */
export const onPremises = (facts: Facts, component: Component): boolean => homeOf(facts, component) === 'on-premises'
export const inCloud = (facts: Facts, component: Component): boolean => isCloud(homeOf(facts, component))

const regionsById: ReadonlyMap<string, Region> = new Map(regionList.map((region) => [region.id, region]))
const regionByName = (name: string, provider: string | undefined): Region | undefined =>
  regionsById.get(name.toLowerCase()) ??
  regionList.find((region) => region.place.toLowerCase() === name.toLowerCase() && (provider === undefined || region.provider === provider))

const regionOfBoundary = (boundary: Boundary): string | undefined => {
  const said = textOf(boundary, 'region') ?? (boundary.kind === 'region' ? boundary.name : undefined)
  return said === undefined ? undefined : (regionByName(said, boundary.provider)?.id ?? said)
}

/**
 * The region code of a component: its own, its boundary's, or the only one wanted; undefined = not known.
 * A name that no list has is given as it stands.
 */
export const regionOf = (facts: Facts, component: Component): string | undefined =>
  once(facts, regionOf, component, () => findRegion(facts, component))

function findRegion(facts: Facts, component: Component): string | undefined {
  const own = textOf(component, 'region')
  if (own !== undefined) return regionByName(own, component.provider)?.id ?? own
  const around = facts.graph
    .around(component)
    .map(regionOfBoundary)
    .find((region) => region !== undefined)
  if (around !== undefined) return around
  const [only, ...others] = requiredList(facts, 'regions')
  if (only === undefined || others.length > 0 || !inCloud(facts, component)) return undefined
  const region = regionByName(only, homeOf(facts, component))
  return region?.provider === homeOf(facts, component) ? region.id : undefined
}

export const regionFacts = (code: string | undefined): Region | undefined => (code === undefined ? undefined : regionsById.get(code))

/** ISO country where a component is; undefined = not known. */
export function countryOf(facts: Facts, component: Component): string | undefined {
  const said = component.settings['country'] ?? saidAround(facts, component, 'country')
  return typeof said === 'string' ? said.toUpperCase() : regionFacts(regionOf(facts, component))?.country
}

export const continentOf = (facts: Facts, component: Component): string | undefined => regionFacts(regionOf(facts, component))?.continent

/** Do the requirements name this deployment? */
export const deployment = (facts: Facts): string | undefined => {
  const word = required(facts, 'deployment')
  return typeof word === 'string' ? word : undefined
}
