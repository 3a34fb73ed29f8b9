import { regionList } from '../../catalog/regions.data.ts'
import type { Region } from '../../catalog/region.ts'
import { said } from '../../design/requirements.ts'
import type { Conflict } from '../answer.ts'
import { around, type ConflictRule, number, type Situation, wordsFor, wordsOfModifier } from './conflict-rule.ts'

const unions: ReadonlySet<string> = new Set(['EU', 'EEA'])
const inUnion: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
])
const countryNames: Readonly<Record<string, string>> = {
  CH: 'Switzerland',
  DE: 'Germany',
  EU: 'the EU',
  EEA: 'the EEA',
  US: 'the United States',
  GB: 'the United Kingdom',
  UK: 'the United Kingdom',
  FR: 'France',
  JP: 'Japan',
  CN: 'China',
  CA: 'Canada',
  AU: 'Australia',
  IN: 'India',
  SG: 'Singapore',
}

const within = ({ country, continent }: Region, residency: string): boolean =>
  unions.has(residency)
    ? inUnion.has(country) || (residency === 'EEA' && ['NO', 'IS', 'LI'].includes(country))
    : residency === 'UK'
      ? country === 'GB'
      : country === residency || continent === residency

/** Data must stay somewhere, and a region that was named is not there. */
export const residencyAndRegion: ConflictRule = ({ reading }) => {
  const residency = reading.understood['data_residency']
  if (typeof residency !== 'string') return []
  const allowed = said(reading.requirements.allowedRegions) ?? [residency]
  return reading.regions.flatMap(({ provider, region, evidence }): Conflict[] => {
    const place = regionList.find((each) => each.provider === provider && each.id === region)
    if (place === undefined || allowed.some((code) => within(place, code))) return []
    const near = regionList.find((each) => each.provider === provider && within(each, residency))
    return [
      {
        what: `Data must stay in ${countryNames[residency] ?? residency} (data residency), but ${region} is in ${place.country}: training or serving there on raw data breaks it.`,
        between: [wordsFor(reading, 'data_residency', `data residency ${residency}`), evidence.words],
        relaxation:
          near === undefined
            ? `Use another provider or your own site in ${countryNames[residency] ?? residency}, or send only de-identified data to ${region}.`
            : `Use ${near.id} (${near.place}) instead, or send only de-identified data to ${region}.`,
      },
    ]
  })
}

const total =
  /\b(everything|all|only|fully|entirely|completely|exclusively|100 ?%|strictly|alles|nur|komplett|ausschlie\S+|todo|solo|tout|uniquement)\b|no cloud|全部|すべて/i

/** Everything at home, and a cloud by name. */
export const ownSiteAndCloud: ConflictRule = ({ reading, brief }) => {
  const owned = reading.modifiers.find(({ modifier }) => modifier === 'on-premises' || modifier === 'air-gapped')
  const cloud = reading.providers.find(({ provider, soft }) => provider !== 'self-hosted' && !soft)
  if (owned === undefined || cloud === undefined || reading.placements.length > 1) return []
  if (owned.modifier === 'on-premises' && !total.test(around(reading, owned.evidence.span))) return []
  return [
    {
      what: `${owned.modifier === 'air-gapped' ? 'An air gap' : 'Everything on-premises (on-prem)'} and ${cloud.evidence.words} exclude each other.`,
      between: [owned.evidence.words, cloud.evidence.words],
      relaxation: `Keep data and training on-premises and use ${brief.home === 'self-hosted' ? cloud.evidence.words : brief.home} for what may leave (hybrid), or leave the cloud out.`,
    },
  ]
}

/** Wishes for services that a closed site cannot reach. */
export const closedSiteAndService: ConflictRule = ({ reading }) => {
  const closed =
    reading.modifiers.find(({ modifier }) => modifier === 'air-gapped') ??
    (said(reading.requirements.residency) === 'on-premises-only' ? reading.modifiers.find(({ modifier }) => modifier === 'on-premises') : undefined)
  if (closed === undefined) return []
  return reading.mentions
    .filter(
      ({ kind, stance, strength }) =>
        ['foundation-model-api', 'databricks-platform', 'third-party-api', 'cdn'].includes(kind) &&
        (stance === 'wanted' || stance === 'existing') &&
        strength === 'named',
    )
    .slice(0, 1)
    .map(({ kind, evidence }) => ({
      what: `${evidence.words} is reached over the internet, and the site is closed (${closed.evidence.words}).`,
      between: [closed.evidence.words, evidence.words],
      relaxation:
        kind === 'foundation-model-api'
          ? 'Run an open-weight model on GPUs on site instead.'
          : 'Use software that runs on site instead, or open one controlled way out.',
    }))
}

const hopMs = (a: string, b: string): number => (a === b ? 30 : new Set([a, b]).has('Asia') || new Set([a, b]).has('Oceania') ? 170 : 90)

/** People on another continent than the only region, and less time than light needs. */
export const distanceAndLatency: ConflictRule = ({ reading }) => {
  const latency = number(reading, 'latency_ms')
  const people = said(reading.requirements.userRegions) ?? []
  const continents = reading.regions.flatMap(
    ({ provider, region }) => regionList.find((each) => each.provider === provider && each.id === region)?.continent ?? [],
  )
  if (latency === undefined || continents.length === 0) return []
  return people.flatMap((where): Conflict[] => {
    const continent = continentOf(where)
    if (continent === undefined) return []
    const nearest = Math.min(...continents.map((each) => hopMs(each, continent)))
    if (latency >= nearest) return []
    return [
      {
        what: `${latency} ms is less than the round trip between ${where} and the region (about ${nearest} ms).`,
        between: [wordsFor(reading, 'latency_ms', `${latency} ms latency`), where],
        relaxation: `Serve from a region in ${continent} too, or allow about ${nearest + 50} ms there.`,
      },
    ]
  })
}

const continentOf = (where: string): Region['continent'] | undefined => {
  const plain = where.toLowerCase()
  return regionList.find(
    ({ continent, country, place, id }) =>
      continent.toLowerCase() === plain || country.toLowerCase() === plain || place.toLowerCase() === plain || id === plain,
  )?.continent
}

/** A provider was ruled out and one of its services asked for. */
export const excludedProviderAndService: ConflictRule = ({ reading }: Situation) =>
  reading.excludedProviders.flatMap(({ provider, evidence }) =>
    reading.mentions
      .filter((mention) => mention.provider === provider && mention.stance !== 'excluded' && mention.strength === 'named')
      .slice(0, 1)
      .map((mention) => ({
        what: `${mention.evidence.words} is a service of a provider that was ruled out (${evidence.words}).`,
        between: [evidence.words, mention.evidence.words],
        relaxation: 'Take the counterpart of another provider, or allow this one service.',
      })),
  )

export const offlineAndCloudModel: ConflictRule = ({ reading }) => {
  const offline = wordsOfModifier(reading, 'offline')
  const api = reading.mentions.find(({ kind, stance, strength }) => kind === 'foundation-model-api' && stance === 'wanted' && strength === 'named')
  if (offline === undefined || api === undefined) return []
  return [
    {
      what: `${api.evidence.words} needs a connection, and it must work offline (${offline}).`,
      between: [offline, api.evidence.words],
      relaxation: 'Run a small model on the device or on site, and use the larger one when there is a connection.',
    },
  ]
}
