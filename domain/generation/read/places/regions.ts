import { regionList } from '../../../catalog/regions.data.ts'
import type { Region } from '../../../catalog/region.ts'
import { type Hit, hitsWithin, longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Evidence, Reading } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import type { Providers } from './providers.ts'
import { ownWallsIn } from './walls.ts'
import { countryRegions, countryWords, regionNames, townRegions, townWords } from './place-words.data.ts'
import { origins, ownPlaces, runsThere, stays } from './region-cues.data.ts'

type Cloud = Region['provider']
type Place = { kind: 'id'; region: Region } | { kind: 'town'; town: string } | { kind: 'country'; country: string }
type Mark = 'origin' | 'own' | 'stays' | 'runs'

const byId = new Map(regionList.map((region) => [region.id, region]))
const regionOf = (id: string): Region[] => {
  const region = byId.get(id)
  return region === undefined ? [] : [region]
}

const places = new Matcher<Place>([
  ...regionList.map((region) => [region.id, { kind: 'id', region }] as const),
  ...Object.entries(regionNames).flatMap(([id, words]) =>
    regionOf(id).flatMap((region) => words.map((word) => [word, { kind: 'id', region }] as const)),
  ),
  ...Object.entries(townWords).flatMap(([town, words]) => words.map((word) => [word, { kind: 'town', town }] as const)),
  ...Object.entries(countryWords).flatMap(([country, words]) => words.map((word) => [word, { kind: 'country', country }] as const)),
])
const marks = new Matcher<Mark>([
  ...origins.map((word) => [word, 'origin'] as const),
  ...ownPlaces.map((word) => [word, 'own'] as const),
  ...stays.map((word) => [word, 'stays'] as const),
  ...runsThere.map((word) => [word, 'runs'] as const),
])
const clouds = new Matcher<Cloud>([
  ['aws', 'aws'],
  ['amazon', 'aws'],
  ['eks', 'aws'],
  ['bedrock', 'aws'],
  ['sagemaker', 'aws'],
  ['azure', 'azure'],
  ['microsoft', 'azure'],
  ['aks', 'azure'],
  ['gcp', 'gcp'],
  ['google', 'gcp'],
  ['gke', 'gcp'],
  ['vertex', 'gcp'],
  ['谷歌', 'gcp'],
  ['微软', 'azure'],
  ['亚马逊', 'aws'],
])

export type Places = {
  regions: Reading['regions']
  /** Places to run in when no cloud is named, as said. */
  towns: readonly { name: string; evidence: Evidence }[]
  /** ISO country or EU, EEA, where data has to stay. */
  residency: { code: string; evidence: Evidence } | undefined
  /** All of the places data may be, where several are allowed: "may not leave Switzerland or the EU". */
  allowed: readonly string[]
  /** Words that keep data inside one's own walls: "never leave the hospital". */
  ownWalls: Evidence | undefined
  /** Where the people are who use it, as ISO countries or unions. */
  users: readonly { code: string; evidence: Evidence }[]
  /** Every country or union named, with the words. */
  countries: readonly { code: string; evidence: Evidence }[]
}

/** Where the design runs and where data has to stay. */
export function placesIn(words: Words, stances: Stances, { providers }: Providers, everywhere = false): Places {
  const { tokens } = words
  const found = marks.find(tokens)
  const named = clouds.find(tokens)
  const chosen = providers.map(({ provider }) => provider).filter((provider) => provider !== 'self-hosted')
  const regions = new Map<string, Reading['regions'][number]>()
  const towns = new Map<string, { name: string; evidence: Evidence }>()
  const countries: { code: string; evidence: Evidence }[] = []
  let residency: Places['residency']
  const allowed: string[] = []
  let allowedTo = -1
  let away: { to: number; elsewhere: boolean } | undefined
  const users: { code: string; evidence: Evidence }[] = []
  for (const { value, from, to } of longestHits(places.find(tokens))) {
    const said = evidence(words, from, to)
    const bound = stayHere(words, found, from, to) || isOnly(words, from, to)
    if (value.kind === 'country') countries.push({ code: value.country, evidence: said })
    if (value.kind === 'country' && bound) {
      residency ??= { code: value.country, evidence: said }
      if (allowed.length === 0 || alsoMark.test(between(words, allowedTo, from)) || !allowed.some((code) => nested(code, value.country))) {
        allowed.push(value.country)
        allowedTo = to
      }
      continue
    }
    const stance = stances.of(from, to)
    if (stance === 'no' || stance === 'past') continue
    if (value.kind === 'id') {
      regions.set(value.region.id, { provider: value.region.provider, region: value.region.id, evidence: said })
      continue
    }
    const near = nearCloud(tokens, named, from, to)
    const runs = near !== undefined || isNear(found, 'runs', from, to, 3)
    // In a list of places each is meant as the first: "clients in Dublin, Ohio and Sydney".
    const listed: boolean = away !== undefined && listMark.test(between(words, away.to, from)) && near === undefined
    const elsewhere: boolean = listed
      ? away?.elsewhere === true
      : isElsewhere(words, found, from, to, nearCloud(tokens, named, from, to, beside) !== undefined)
    away = { to, elsewhere }
    if (elsewhere) {
      if (listed ? users.length > 0 : peopleThere(words, from, to))
        users.push({ code: value.kind === 'town' ? countryOf(value.town) : value.country, evidence: said })
      // Who answers from many places stands near those who ask.
      if (!everywhere || value.kind === 'country') continue
    }
    if (value.kind === 'country' && !runs) continue
    const resolved = (near !== undefined && (chosen.length === 0 || chosen.includes(near)) ? [near] : chosen).flatMap((cloud) =>
      regionFor(value, cloud),
    )
    for (const region of resolved)
      if (!regions.has(region.id)) regions.set(region.id, { provider: region.provider, region: region.id, evidence: said })
    if (chosen.length === 0 && near === undefined && providers.length === 0)
      towns.set(value.kind === 'town' ? value.town : value.country, {
        name: value.kind === 'town' ? (townWords[value.town]?.[0] ?? value.town.toLowerCase()) : said.words.toLowerCase(),
        evidence: said,
      })
  }
  return {
    regions: [...regions.values()],
    towns: [...towns.values()],
    residency,
    allowed: [...new Set(allowed)],
    ownWalls: ownWallsIn(words),
    countries,
    users: users.filter(({ code }) => code !== ''),
  }
}

/** Whether one place lies in the other: what stays in Germany stays in the EU as well. */
const nested = (a: string, b: string): boolean => a === b || inside(a, b) || inside(b, a)
const outsideUnion = new Set(['CH', 'GB', 'NO'])
const inside = (country: string, union: string): boolean =>
  (union === 'EU' || union === 'EEA') &&
  (country === 'EU' || regionList.some((region) => region.country === country && region.continent === 'Europe' && !outsideUnion.has(country)))

const people =
  /\b(?:users?|customers?|clients?|employees?|staff|patients?|citizens?|people|players?|viewers?|listeners?|readers?|subscribers?|members?|students?|shoppers?|visitors?|drivers?|households?|residents?|passengers?|guests?|traders?|fans|nutzer\w*|kund\w+|burger\w*|patient\w*|mitarbeiter\w*|gaste\w*|usuarios?|clientes?|ciudadanos?|pacientes?|empleados?|utilisateurs?|citoyens?|abonnes?|salaries)\b|用户|客户|患者|居民|市民|ユーザー|利用者|顧客|会員|住民/
/** Whether people rather than a firm are what stands at the place: "users in Sydney", "the Sydney users". */
const peopleThere = ({ text, tokens }: Words, from: number, to: number): boolean =>
  people.test(text.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 26), tokens[from]?.start)) ||
  people.test(text.plain.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 14))

const alsoMark = /^ ?(?:\/|,|,? ?(?:and|or|und|oder|bzw\.|y|o|et|ou|&|和|或|または|や)(?: (?:the|der|die|den|la|le|l'))?) ?$/
const listMark = /^ ?(?:,|,? ?(?:and|und|y|et|e|&|和|と|、|，|\/)) ?$/
const between = ({ text, tokens }: Words, from: number, to: number): string =>
  text.plain.slice(tokens[from - 1]?.end, Math.max(tokens[from - 1]?.end ?? 0, tokens[to]?.start ?? 0))
const countryOf = (town: string): string => regionList.find(({ place }) => place === town)?.country ?? ''

/** A region's code names its cloud where nothing else does. */
export function withRegions(found: Providers, { regions }: Places): Providers {
  if (found.providers.length > 0) return found
  const clouds = new Map(regions.map(({ provider, evidence: said }) => [provider, { provider, evidence: said, soft: false }]))
  return { ...found, providers: [...clouds.values()] }
}

function regionFor(place: Exclude<Place, { kind: 'id' }>, cloud: Cloud): Region[] {
  if (place.kind === 'country') {
    const id = countryRegions[place.country]?.[cloud]
    return id === undefined ? [] : regionOf(id)
  }
  const own = townRegions[place.town]?.[cloud]
  if (own !== undefined) return regionOf(own)
  const there = regionList.find(({ provider, place: town }) => provider === cloud && town === place.town)
  if (there !== undefined) return [there]
  // The provider has no region in the town: the one of its country, where there is one.
  const country = regionList.find(({ place: town }) => town === place.town)?.country
  const id = country === undefined ? undefined : countryRegions[country]?.[cloud]
  return id === undefined ? [] : regionOf(id)
}

/** "must stay in Switzerland", "dürfen die EU nicht verlassen": words of staying near the place, in its sentence. */
function stayHere({ tokens }: Words, found: readonly Hit<Mark>[], from: number, to: number): boolean {
  const reach = tokens[from]?.sign === true ? 8 : 4
  const sentence = tokens[from]?.sentence
  return hitsWithin(found, from - reach - 6, to + reach + 6).some(
    (hit) => hit.value === 'stays' && tokens[hit.from]?.sentence === sentence && gap(hit, from, to) <= reach,
  )
}

const only = new Set([
  'only',
  'nur',
  'ausschliesslich',
  'solo',
  'solamente',
  'unicamente',
  'uniquement',
  'seulement',
  'exclusively',
  '仅',
  '只',
  'の',
])

/** "EU only", "nur EU". */
const isOnly = ({ tokens }: Words, from: number, to: number): boolean =>
  (only.has(tokens[to]?.word ?? '') && tokens[to]?.before === 'none' && tokens[to]?.word !== 'の') ||
  (tokens[to]?.word === 'の' && tokens[to + 1]?.word === 'み') ||
  (only.has(tokens[from - 1]?.word ?? '') && tokens[from]?.before === 'none' && tokens[from - 1]?.word !== 'の')

/** "a bank in Zurich", "the Zurich data centre": where somebody is, unless a cloud's name stands beside it. */
function isElsewhere({ tokens }: Words, found: readonly Hit<Mark>[], from: number, to: number, cloud: boolean): boolean {
  const next = tokens[to]?.word ?? ''
  const around = hitsWithin(found, from - 8, to + 8)
  const own = around.some((hit) => hit.value === 'own' && hit.from >= to && hit.from <= to + (tokens[from]?.sign === true ? 1 : 0))
  if (own) return !cloud || /cent|rechen/.test(next) || tokens[to + 1]?.word.startsWith('cent') === true
  const origin = around.some((hit) => hit.value === 'origin' && hit.to <= from && from - hit.to <= 3 && joined(tokens, hit.to, from))
  // A cloud named behind a comma does not move the bank in Zurich.
  return origin && (!cloud || tokens[to]?.before === 'comma')
}

const joined = (tokens: Words['tokens'], from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (tokens[i]?.before !== 'none') return false
  return true
}

/** So near that a cloud's name speaks for the place even where somebody is said to be there: "for users, on AWS in Germany". */
const beside = 2.5

/** The cloud named right before or behind a place. */
function nearCloud(tokens: Words['tokens'], named: readonly Hit<Cloud>[], from: number, to: number, most = 4.5): Cloud | undefined {
  let best: { cloud: Cloud; distance: number } | undefined
  for (const hit of hitsWithin(named, from - 8, to + 8)) {
    if (tokens[hit.from]?.sentence !== tokens[from]?.sentence) continue
    const distance = gap(hit, from, to) + (hit.from >= to ? 0.5 : 0)
    if (distance <= most && (best === undefined || distance < best.distance)) best = { cloud: hit.value, distance }
  }
  return best?.cloud
}

const isNear = (found: readonly Hit<Mark>[], mark: Mark, from: number, to: number, reach: number): boolean =>
  hitsWithin(found, from - reach - 6, to + reach + 6).some((hit) => hit.value === mark && gap(hit, from, to) <= reach)

/** Tokens between a hit and a stretch; 0 when they touch or overlap. */
const gap = (hit: { from: number; to: number }, from: number, to: number): number =>
  hit.to <= from ? from - hit.to : hit.from >= to ? hit.from - to : 0
