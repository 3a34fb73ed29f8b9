import { regionList } from '../../catalog/regions.data.ts'
import { type Provider, said } from '../../design/requirements.ts'
import type { Because } from '../../design/schema.ts'
import type { Evidence, Mention, Modifier, Reading } from '../read/reading.ts'

/** A reading with the decisions that every stage needs, made once. */
export type Brief = {
  reading: Reading
  /** Clouds and self-hosting in use, the main one first; never empty. */
  providers: readonly Provider[]
  /** Where parts run unless something says otherwise. */
  home: Provider
  /** Regions of the main provider that were named, first the one where all of it runs; empty = none. */
  regions: readonly string[]
  /** Nobody named a provider, so one was chosen. */
  providerAssumed: boolean
}

export const reason = ({ words, span }: Evidence): Because => ({ words: words.slice(0, 2000), span: [span[0], span[1]] })

export const reasons = (evidence: readonly Evidence[]): Because[] => evidence.slice(0, 4).map(reason)

export const modifierEvidence = (reading: Reading, ...modifiers: readonly Modifier[]): Evidence | undefined =>
  reading.modifiers.find(({ modifier }) => modifiers.includes(modifier))?.evidence

export const bentBy = (reading: Reading, ...modifiers: readonly Modifier[]): boolean => modifierEvidence(reading, ...modifiers) !== undefined

export const mentionsOf = (reading: Reading, ...stances: readonly Mention['stance'][]): Mention[] =>
  reading.mentions.filter(({ stance }) => stances.includes(stance))

/** Kinds that the person asked for or has already. */
export const wantedKinds = (reading: Reading): ReadonlySet<string> => new Set(mentionsOf(reading, 'wanted', 'existing').map(({ kind }) => kind))

const clouds = ['aws', 'azure', 'gcp'] as const

const noCloud =
  /\b(?:no|without(?: any)?|not in (?:the|any)|never in (?:the|any)|ohne|keine) (?:public )?cloud\b(?! ?-?(?:connect|link|access|lock|bill|cost))|sin nube|sans cloud|不上云|不用(?:公有)?云|クラウドなし/iu

export function briefOf(reading: Reading): Brief {
  const out = new Set(reading.excludedProviders.map(({ provider }) => provider))
  const spoken = reading.providers.map(({ provider }) => provider).filter((each) => !out.has(each))
  const placed = reading.placements.map(({ provider }) => provider).filter((each) => !out.has(each))
  // A closed site has no cloud beside it, whatever else sounds like one; so has "everything on-premises, no cloud".
  const closed = bentBy(reading, 'air-gapped') || (bentBy(reading, 'on-premises') && noCloud.test(reading.prompt))
  const hybrid = !closed && (bentBy(reading, 'hybrid') || deploymentOf(reading) === 'hybrid')
  const owned = bentBy(reading, 'on-premises', 'air-gapped') || deploymentOf(reading) === 'private'
  const named = [...new Set<Provider>([...spoken, ...placed])]
  if (named.length === 0 && owned && !hybrid) named.push('self-hosted')
  const cloud = named.find((each) => each !== 'self-hosted')
  if (cloud !== undefined || (named.length > 0 && !hybrid))
    return { reading, providers: named, home: cloud ?? 'self-hosted', regions: regionsOf(reading, cloud), providerAssumed: false }
  const home = clouds.find((each) => !out.has(each)) ?? 'self-hosted'
  return { reading, providers: [...new Set<Provider>([home, ...named])], home, regions: regionsOf(reading, home), providerAssumed: true }
}

export const deploymentOf = (reading: Reading): string | undefined => said(reading.requirements.deployment)

/** Named regions of a cloud; places that were named without a provider are looked up in it. */
function regionsOf(reading: Reading, cloud: Provider | undefined): readonly string[] {
  const resolved = reading.regions.filter(({ provider }) => provider === cloud).map(({ region }) => region)
  const places = reading.understood['regions']
  if (resolved.length > 0 || !Array.isArray(places)) return [...new Set(resolved)]
  const own = regionList.filter(({ provider }) => provider === cloud)
  return [
    ...new Set(
      places.flatMap((place: unknown) => {
        const word = String(place).toLowerCase()
        const found =
          own.find(({ id }) => id === word) ??
          own.find((each) => each.place.toLowerCase().split(' ').includes(word) || each.place.toLowerCase() === word)
        return found === undefined ? [] : [found.id]
      }),
    ),
  ]
}
