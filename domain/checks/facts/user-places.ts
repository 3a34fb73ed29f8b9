import { regionList } from '../../catalog/regions.data.ts'
import type { Facts } from './facts.ts'
import { placeWords } from './jurisdictions.data.ts'
import { regionFacts } from './place.ts'
import { roundTripMs } from './round-trip.data.ts'
import { requiredList } from './said.ts'

const continentOfCountry = new Map(regionList.map(({ country, continent }) => [country, continent as string]))
const continents = new Map(regionList.map(({ continent }) => [continent.toLowerCase(), continent as string]))

/** Continent of a word for a place: a continent, a country, a union or a region code; undefined = not known. */
export function continentNamed(word: string): string | undefined {
  const [country] = placeWords[word.toUpperCase()] ?? [word.toUpperCase()]
  return continents.get(word.toLowerCase()) ?? continentOfCountry.get(country ?? '') ?? regionFacts(word.toLowerCase())?.continent
}

/** Continents where users are said to be; words that no list has are left out. */
export const userContinents = (facts: Facts): readonly string[] => [
  ...new Set(requiredList(facts, 'userRegions').flatMap((word) => continentNamed(word) ?? [])),
]

/** The shortest round trip between two continents in ms; 0 on one, undefined = not in the list. */
export const roundTripBetween = (a: string, b: string): number | undefined =>
  a === b ? 0 : roundTripMs.find(([one, other]) => (one === a && other === b) || (one === b && other === a))?.[2]
