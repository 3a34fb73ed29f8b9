import type { Region } from '../../catalog/region.ts'
import { regionList } from '../../catalog/regions.data.ts'
import { Matcher, longestHits } from '../read/lexicon/matcher.ts'
import { countryWords, regionNames, townWords } from '../read/places/place-words.data.ts'
import type { Evidence } from '../read/reading.ts'
import { evidence, wordsOf, type Words } from '../read/text/words.ts'
import { farCountryWords } from './countries.data.ts'

/** A place in the words: a region of a provider, a town, or a country or union by its code. */
export type SaidPlace = {
  place: string
  /** Country or union. */
  code: string
  region?: Region
  evidence: Evidence
  /** people: who asks is there; data: data has to stay there; other: it runs there, or nothing is said. */
  role: 'people' | 'data' | 'other'
}

type Found = { place: string; code: string; region?: Region }

const places = new Matcher<Found>([
  ...regionList.map((region) => [region.id, { place: region.place, code: region.country, region }] as const),
  ...Object.entries(regionNames).flatMap(([id, words]) =>
    regionList
      .filter((each) => each.id === id)
      .flatMap((region) => words.map((word) => [word, { place: region.place, code: region.country, region }] as const)),
  ),
  ...Object.entries(townWords).flatMap(([town, words]) =>
    words.map((word) => [word, { place: town, code: regionList.find(({ place }) => place === town)?.country ?? town }] as const),
  ),
  ...[...Object.entries(countryWords), ...Object.entries(farCountryWords)].flatMap(([code, words]) =>
    words.map((word) => [word, { place: code, code }] as const),
  ),
])

const people =
  /\b(users?|callers?|customers?|clients?|players?|gamers?|traders?|staff|employees?|people|visitors?|readers?|viewers?|listeners?|subscribers?|shoppers?|drivers?|branch(?:es)?|offices?|stores?|shops?|nutzer\w*|kund\w+|mitarbeiter\w*|anrufer\w*|spieler\w*|usuarios?|clientes?|empleados?|utilisateurs?|clients?|joueurs?|employ[eé]s?)\b|用户|客户|玩家|ユーザー|顧客|利用者/iu
const peopleBehind =
  /^ ?(?:users?|customers?|callers?|players?|clients?|traders?|staff|offices?|branch(?:es)?|的?(?:用户|客户|玩家)|の(?:ユーザー|顧客|利用者))/iu
const stay =
  /\b(stays?|staying|remains?|resid\w+|leave[sn]?|leaving|kept|keep|stored|only|confined|restricted|sovereign\w*|outside|nowhere|bleib\w*|verlass\w*|nur|ausschlie\S+|verbleib\w*|permanec\w+|salir|salgan|quedar\w*|solo|restent?|rester|quitt\w+|sort\w+|uniquement)\b|留在|不得离开|不能离开|出境|仅|只能|留め|出さない|国内|のみ|だけ/iu
const runs =
  /\b(regions?|deploy\w*|host\w*|run(?:s|ning)?|serve[sd]?|served|data cent(?:er|re)s?|region(?:en)?|r[eé]gion(?:es)?|gehostet|betrieb\w*|despleg\w+|h[eé]berg\w+)\b|区域|部署|リージョン/iu

/** Places in the order they are said, with what is said of them. */
export function placesSaid(prompt: string): readonly SaidPlace[] {
  const words = wordsOf(prompt)
  return longestHits(places.find(words.tokens)).map(({ value, from, to }) => ({
    ...value,
    evidence: evidence(words, from, to),
    role: roleOf(words, value, from, to),
  }))
}

/** By the part of the sentence before the place; where it says nothing, by what stands right behind. */
function roleOf({ text, tokens }: Words, { region }: Found, from: number, to: number): SaidPlace['role'] {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (first === undefined || last === undefined) return 'other'
  const start = tokens.findIndex(({ sentence }) => sentence === first.sentence)
  const before = text.plain.slice(tokens[start]?.start ?? 0, first.start).slice(-60)
  const behind = text.plain.slice(last.end, last.end + 24)
  if (region !== undefined) return 'other'
  if (/\b(?:between|entre|zwischen)\s*$/.test(before)) return 'people'
  const clause = before.split(/[,;:]/).at(-1) ?? ''
  const about = people.exec(clause)
  if (peopleBehind.test(behind)) return 'people'
  // "Data of customers in Spain must stay there": the words of staying tell more than the people.
  if (about !== null && !stay.test(clause) && !runs.test(clause.slice(about.index))) return 'people'
  if (stay.test(clause) || stay.test(behind.split(/[,;:.]/)[0] ?? '')) return 'data'
  return 'other'
}
