import type { Region } from '../../catalog/region.ts'
import { regionList } from '../../catalog/regions.data.ts'
import { coordinates, countryNames, unionMembers } from './countries.data.ts'

const membersOf = (code: string): readonly string[] => (code === 'EU' || code === 'EEA' ? unionMembers[code] : [code === 'UK' ? 'GB' : code])

export const nameOf = (code: string): string => countryNames[code] ?? code

/** Does a region lie in a country, a union or on a continent? */
export const within = ({ country, continent }: Pick<Region, 'country' | 'continent'>, code: string): boolean =>
  membersOf(code).includes(country) || continent === code

/** Does all of a place lie in another one? "DE" lies in "EU". */
export const lies = (inner: string, outer: string): boolean => membersOf(inner).every((country) => membersOf(outer).includes(country))

export const regionsIn = (provider: string, code: string): readonly Region[] =>
  regionList.filter((each) => each.provider === provider && within(each, code))

type Point = readonly [latitude: number, longitude: number]

/** Points that stand for a place: a town, all towns with a region in a country, union or continent, else its largest town. */
export function pointsOf(place: string): readonly Point[] {
  const town = coordinates[place]
  if (town !== undefined) return [town]
  const known = (name: string): Point[] => (coordinates[name] === undefined ? [] : [coordinates[name]])
  const towns = regionList.filter((each) => within(each, place)).flatMap(({ place: name }) => known(name))
  return towns.length > 0 ? towns : membersOf(place).flatMap(known)
}

/** Kilometres of the Earth's radius. */
const earth = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

function kilometres([a, b]: Point, [c, d]: Point): number {
  const half = Math.sin(radians(c - a) / 2) ** 2 + Math.cos(radians(a)) * Math.cos(radians(c)) * Math.sin(radians(d - b) / 2) ** 2
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Light in glass does 200 km a millisecond, so a way there and back takes a millisecond for 100 km at the very least. */
const kilometresPerMs = 100
/** Cables take detours and routers take time: what is usually measured, against the least. */
const detour = 1.6

/** Milliseconds there and back between the nearest points of two places: the least that physics allows, and what is usual. */
export function roundTripMs(from: string, to: string): { least: number; usual: number } | undefined {
  const ways = pointsOf(from).flatMap((a) => pointsOf(to).map((b) => kilometres(a, b)))
  if (ways.length === 0) return undefined
  const least = Math.min(...ways) / kilometresPerMs
  return { least: Math.round(least), usual: Math.max(1, Math.round(least * detour)) }
}
