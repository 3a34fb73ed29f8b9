import { regionList } from '../../catalog/regions.data.ts'
import { fromWords, said } from '../../design/requirements.ts'
import type { Conflict } from '../answer.ts'
import { modifierEvidence } from '../compose/brief.ts'
import { severalSaid } from '../compose/rewrites/places.ts'
import type { Reading } from '../read/reading.ts'
import { around, type ConflictRule, wordsFor } from './conflict-rule.ts'
import { lies, nameOf, regionsIn, roundTripMs, within } from './countries.ts'
import { placesSaid } from './said-places.ts'

/** Where data has to stay: one place or another of `codes`. */
type Residence = { codes: readonly string[]; words: string }

/** What joins places of which any will do: "Switzerland or the EU". */
const either = /^[\s,]*(?:or|and|oder|und|bzw\.?|o|y|ou|et|&|和|或|または|や|、|\/)?\s*(?:in |within )?(?:the |der |die |den |la |le |l')?$/iu

const must =
  /\b(?:must|has to|have to|needs? to|may|shall|required to|only|never|not|m[üu]ss\w*|d[üu]rf\w*|deben?|tienen? que|doit|doivent)\b[^.;]{0,60}\b(?:stay|remain|reside|kept|stored|leave|bleiben|verlassen|quedarse|permanecer|salir|rester|quitter|sortir)\b[^.;]{0,24}$/iu

/** A country that the reading does not know, where data has to stay. */
const unread = ({ prompt }: Reading): readonly Residence[] =>
  placesSaid(prompt)
    .filter(
      ({ role, place, code, evidence }) => role === 'data' && place === code && must.test(Array.from(prompt).slice(0, evidence.span[0]).join('')),
    )
    .slice(0, 1)
    .map(({ code, evidence }) => ({ codes: [code], words: evidence.words }))

/** All residences that are said, each with its words; data of several groups of people may each have one. */
export function residencesOf(reading: Reading): readonly Residence[] {
  const first = reading.understood['data_residency']
  if (typeof first !== 'string') return unread(reading)
  const allowed = said(reading.requirements.allowedRegions) ?? [first]
  const points = Array.from(reading.prompt)
  const places = placesSaid(reading.prompt).filter(
    ({ role, region, code, place }, i, all) =>
      region === undefined &&
      place === code &&
      role !== 'people' &&
      (role === 'data' || allowed.includes(code)) &&
      all.findIndex((each) => each.code === code && each.role === role) === i,
  )
  const groups: { codes: string[]; words: string; end: number }[] = []
  for (const { code, evidence } of places) {
    const last = groups.at(-1)
    if (last !== undefined && either.test(points.slice(last.end, evidence.span[0]).join(''))) {
      last.codes.push(code)
      last.end = evidence.span[1]
    } else if (!groups.some((each) => each.codes.some((known) => lies(code, known) || lies(known, code))))
      groups.push({ codes: [code], words: evidence.words, end: evidence.span[1] })
  }
  const main = groups.find(({ codes }) => codes.includes(first))
  const words = wordsFor(reading, 'data_residency', `data residency ${first}`)
  return [{ codes: main?.codes ?? allowed, words }, ...groups.filter((each) => each !== main)]
}

const inOne = (place: Parameters<typeof within>[0], residences: readonly Residence[]): boolean =>
  residences.some(({ codes }) => codes.some((code) => within(place, code)))

const staysThere = /\b(stays?|remains?|kept|stored|bleib\w*|permanec\w+|rest\w+)\b[^.;,]{0,24}$/iu

/** Data must stay somewhere, and a region that was named is not there. */
export const residencyAndRegion: ConflictRule = ({ reading }) => {
  const residences = residencesOf(reading)
  const [main] = residences
  if (main === undefined) return []
  const callers = placesSaid(reading.prompt).filter(({ role }) => role === 'people')
  const points = Array.from(reading.prompt)
  // "US data stays in us-east-1" is a residence of its own where another region keeps the rest at home.
  const fits = reading.regions.some((each) =>
    regionList.some((place) => place.provider === each.provider && place.id === each.region && inOne(place, residences)),
  )
  return reading.regions.flatMap(({ provider, region, evidence }): Conflict[] => {
    const place = regionList.find((each) => each.provider === provider && each.id === region)
    if (place === undefined || inOne(place, residences)) return []
    if (callers.some((each) => each.evidence.span[0] === evidence.span[0])) return []
    if (fits && staysThere.test(points.slice(0, evidence.span[0]).join(''))) return []
    const near = main.codes.flatMap((code) => regionsIn(provider, code))[0]
    return [
      {
        what: `Data must stay in ${main.codes.map(nameOf).join(' or ')} (data residency), but ${region} is in ${nameOf(place.country)}: training or serving there on raw data breaks it.`,
        between: [main.words, evidence.words],
        relaxation:
          near === undefined
            ? `Use another provider or your own site in ${main.codes.map(nameOf).join(' or ')}, or send only de-identified data to ${region}.`
            : `Use ${near.id} (${near.place}) instead, or send only de-identified data to ${region}.`,
      },
    ]
  })
}

const only = /\b(only|just|solely|exclusively|nur|ausschlie\S+|solo|[uú]nicamente|uniquement|seulement)\b|仅|只|のみ|だけ/i

/** Data of several peoples must stay in several places, and the regions that are allowed do not reach them all. */
export const residencesAndRegions: ConflictRule = ({ reading }) => {
  const residences = residencesOf(reading)
  const limit = reading.regions.find(({ evidence }) => only.test(around(reading, evidence.span, 16)))
  if (residences.length < 2 || limit === undefined) return []
  const places = reading.regions.flatMap(({ provider, region }) => regionList.filter((each) => each.provider === provider && each.id === region))
  return residences.flatMap((residence): Conflict[] => {
    if (places.some((place) => inOne(place, [residence]))) return []
    const near = residence.codes.flatMap((code) => regionsIn(limit.provider, code))[0]
    const where = residence.codes.map(nameOf).join(' or ')
    return [
      {
        what: `Some data must stay in ${where}, and only ${limit.region} may be used.`,
        between: [residence.words, limit.evidence.words],
        relaxation:
          near === undefined
            ? `Keep that data on a site of your own in ${where}.`
            : `Allow ${near.id} (${near.place}) beside ${limit.region}, for that data alone.`,
      },
    ]
  })
}

export const cloudNames = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud' } as const
const clouds = ['aws', 'azure', 'gcp'] as const

/** The provider's region nearest to a country. */
const nearestTo = (provider: string, code: string): { id: string; place: string; ms: number } | undefined =>
  regionList
    .flatMap((region) => {
      const ms = region.provider === provider ? roundTripMs(region.place, code)?.usual : undefined
      return ms === undefined ? [] : [{ id: region.id, place: region.place, ms }]
    })
    .toSorted((a, b) => a.ms - b.ms)[0]

/** Data must stay where the provider that was named has no region. */
export const residencyAndProvider: ConflictRule = ({ reading, brief }) => {
  const named = reading.providers.filter(({ soft }) => !soft)
  const inClouds = named.flatMap(({ provider, evidence }) => (provider === 'self-hosted' ? [] : [{ provider, evidence }]))
  const [cloud] = inClouds
  if (cloud === undefined || named.some(({ provider }) => provider === 'self-hosted') || brief.providers.includes('self-hosted')) return []
  return residencesOf(reading).flatMap(({ codes, words }): Conflict[] => {
    if (codes.some((code) => inClouds.some(({ provider }) => regionsIn(provider, code).length > 0))) return []
    const where = codes.map(nameOf).join(' or ')
    const others = clouds.filter((each) => codes.some((code) => regionsIn(each, code).length > 0))
    const near = nearestTo(cloud.provider, codes[0] ?? '')
    const nearest = near === undefined ? '' : `, or allow ${near.id} (${near.place}, about ${near.ms} ms away) for de-identified data`
    return [
      {
        what: `Data must stay in ${where}, and ${cloudNames[cloud.provider]} has no region there in the list.`,
        between: [words, cloud.evidence.words],
        relaxation:
          others.length > 0
            ? `Use ${others.map((each) => cloudNames[each]).join(' or ')}, which has a region there${nearest}.`
            : `Keep the data on a site of your own in ${where} (hybrid)${nearest}.`,
      },
    ]
  })
}

/** Several regions, all in a country where the provider has one. */
export const residencyAndSeveralRegions: ConflictRule = ({ reading, brief }) => {
  const several = modifierEvidence(reading, 'multi-region')?.words ?? (severalSaid(reading) ? 'several regions' : undefined)
  const named = reading.providers.find(({ soft, provider }) => !soft && provider !== 'self-hosted')
  const [residence, ...others] = residencesOf(reading)
  if (several === undefined || residence === undefined || others.length > 0 || named === undefined || brief.providers.length > 1) return []
  const regions = residence.codes.flatMap((code) => regionsIn(named.provider, code))
  const [one] = regions
  if (regions.length !== 1 || one === undefined) return []
  const where = residence.codes.map(nameOf).join(' or ')
  const others2 = clouds.filter((each) => residence.codes.flatMap((code) => regionsIn(each, code)).length > 1)
  return [
    {
      what: `Several regions are wanted, data must stay in ${where}, and ${named.evidence.words} has one region there.`,
      between: [several, residence.words, named.evidence.words],
      relaxation: `Use three zones of ${one.id} and keep backups on a site in ${where}${others2.length > 0 ? `, or use ${others2.map((each) => cloudNames[each]).join(' or ')} with 2 regions there` : ''}.`,
    },
  ]
}

/** FedRAMP authorises regions in the United States. */
export const fedrampAndRegion: ConflictRule = ({ reading }) => {
  const framework = /fed ?ramp|il[45]\b/i.exec(reading.prompt)?.[0]
  if (framework === undefined || !(said(reading.requirements.frameworks) ?? []).includes('fedramp')) return []
  const abroad = reading.regions.find(({ provider, region }) =>
    regionList.some((each) => each.provider === provider && each.id === region && each.country !== 'US'),
  )
  if (
    abroad === undefined ||
    reading.regions.some(({ provider, region }) =>
      regionList.some((each) => each.provider === provider && each.id === region && each.country === 'US'),
    )
  )
    return []
  const near = regionList.find(({ provider, id }) => provider === abroad.provider && id.includes('gov')) ?? regionsIn(abroad.provider, 'US')[0]
  return [
    {
      what: `FedRAMP authorisations hold for regions in the United States, and ${abroad.region} is not there.`,
      between: [framework || (fromWords(reading.requirements.frameworks) ?? 'FedRAMP'), abroad.evidence.words],
      relaxation: `Use ${near?.id ?? 'a region in the United States'}, or leave FedRAMP to the part that runs there.`,
    },
  ]
}

const runsIn = /\b(deploy\w*|host\w*|run(?:s|ning)?|region|serve[sd]?|locat\w+|available|despleg\w+|h[eé]berg\w+|betreib\w*|gehostet)\b[^.;]{0,40}$/iu

/** A provider, and a place to run in where it has no region. */
export const placeAndProvider: ConflictRule = ({ reading, brief }) => {
  const named = reading.providers.filter(({ soft }) => !soft)
  const [cloud, ...others] = named
  if (cloud === undefined || others.length > 0 || cloud.provider === 'self-hosted' || brief.providers.length > 1) return []
  const { provider, evidence } = cloud
  const found = placesSaid(reading.prompt).find(
    ({ role, region, code, evidence: { span } }) =>
      role === 'other' &&
      region === undefined &&
      regionsIn(provider, code).length === 0 &&
      runsIn.test(Array.from(reading.prompt).slice(0, span[0]).join('')),
  )
  if (found === undefined) return []
  const near = nearestTo(provider, found.code)
  return [
    {
      what: `${cloudNames[provider]} has no region in ${nameOf(found.code)} in the list.`,
      between: [evidence.words, found.evidence.words],
      relaxation:
        near === undefined
          ? `Run it on a site of your own in ${nameOf(found.code)}.`
          : `Use ${near.id} (${near.place}, about ${near.ms} ms away), or run it on a site of your own in ${nameOf(found.code)}.`,
    },
  ]
}
