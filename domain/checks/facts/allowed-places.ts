import type { Region } from '../../catalog/region.ts'
import type { Component } from '../../design/schema.ts'
import { type Ternary, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { placeWords } from './jurisdictions.data.ts'
import { continentOf, countryOf, homeOf, regionOf } from './place.ts'
import { askSetting, requiredList } from './said.ts'

/** Where data may be: region codes, countries, unions, or boundaries of the design; empty = no limit said. */
export const allowedPlaces = (facts: Facts): readonly string[] => requiredList(facts, 'allowedRegions')

/** Is the component in one of these places? Open while its place is not known. */
export function isIn(facts: Facts, component: Component, places: readonly string[]): Ternary {
  const region = regionOf(facts, component)
  const country = countryOf(facts, component)
  const around = new Set<string>(facts.graph.around(component).map(({ id }) => id))
  const holds = places.some(
    (place) =>
      around.has(place) ||
      (region !== undefined && region.toLowerCase() === place.toLowerCase()) ||
      (country !== undefined && meansCountry(place, country)) ||
      continentOf(facts, component)?.toLowerCase() === place.toLowerCase() ||
      (homeOf(facts, component) === 'on-premises' && /^(on-premises|on-prem|self-hosted)$/i.test(place)),
  )
  if (holds) return true
  return region === undefined && country === undefined ? unknown(askSetting(component, 'region')) : false
}

/** Does a word for a place (`DE`, `EU`, `UK`) cover this country? */
export const meansCountry = (place: string, country: string): boolean =>
  place.toUpperCase() === country || (placeWords[place.toUpperCase()]?.includes(country) ?? false)

/** Is a region of a list of ours in one of these places? */
export function regionIn(region: Region, places: readonly string[]): boolean {
  return places.some(
    (place) => region.id === place.toLowerCase() || meansCountry(place, region.country) || region.continent.toLowerCase() === place.toLowerCase(),
  )
}
