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

export function briefOf(reading: Reading): Brief {
  const out = new Set(reading.excludedProviders.map(({ provider }) => provider))
  const spoken = reading.providers.map(({ provider }) => provider).filter((each) => !out.has(each))
  const placed = reading.placements.map(({ provider }) => provider).filter((each) => !out.has(each))
  const hybrid = bentBy(reading, 'hybrid') || deploymentOf(reading) === 'hybrid'
  const owned = bentBy(reading, 'on-premises', 'air-gapped') || deploymentOf(reading) === 'private'
  const named = [...new Set<Provider>([...spoken, ...placed])]
  if (named.length === 0 && owned && !hybrid) named.push('self-hosted')
  const cloud = named.find((each) => each !== 'self-hosted')
  if (cloud !== undefined || (named.length > 0 && !hybrid)) return { reading, providers: named, home: cloud ?? 'self-hosted', providerAssumed: false }
  const home = clouds.find((each) => !out.has(each)) ?? 'self-hosted'
  return { reading, providers: [...new Set<Provider>([home, ...named])], home, providerAssumed: true }
}

export const deploymentOf = (reading: Reading): string | undefined => said(reading.requirements.deployment)
