import type { Region } from '../../catalog/region.ts'

type Continent = Region['continent']

/**
 * Round trips in ms between continents, the low end of what public networks do: light in fibre over the distance between the nearest
 * large towns, plus a tenth. Recalled and computed 2026-11-24, confidence medium; a lower bound, so a target below it cannot be met.
 */
export const roundTripMs: readonly (readonly [Continent, Continent, number])[] = [
  ['Europe', 'North America', 65], ['Europe', 'South America', 110], ['Europe', 'Asia', 100], ['Europe', 'Oceania', 200], ['Europe', 'Africa', 20],
  ['Europe', 'Middle East', 45], ['North America', 'South America', 50], ['North America', 'Asia', 90], ['North America', 'Oceania', 120],
  ['North America', 'Africa', 110], ['North America', 'Middle East', 110], ['South America', 'Asia', 200], ['South America', 'Oceania', 130],
  ['South America', 'Africa', 80], ['South America', 'Middle East', 140], ['Asia', 'Oceania', 60], ['Asia', 'Africa', 80], ['Asia', 'Middle East', 30],
  ['Oceania', 'Africa', 130], ['Oceania', 'Middle East', 130], ['Africa', 'Middle East', 30],
]
