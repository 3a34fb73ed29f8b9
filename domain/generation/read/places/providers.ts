import { type Provider, providers as all } from '../../../design/requirements.ts'
import { longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Evidence, Reading } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { otherClouds, providerWords } from './provider-words.data.ts'

type Name = { provider: Provider; kind: 'name' | 'service' }
const names = new Matcher<Name | 'other'>([
  ...all.flatMap((provider) => [
    ...providerWords[provider].names.map((word) => [word, { provider, kind: 'name' }] as const),
    ...providerWords[provider].services.map((word) => [word, { provider, kind: 'service' }] as const),
  ]),
  ...otherClouds.map((word) => [word, 'other'] as const),
])

/** Names that hold a provider's name and mean something else: Google Drive, Microsoft Teams, Amazon reviews. */
const disguises = new Matcher<true>(
  ['google drive', 'google workspace', 'google docs', 'google sheets', 'google analytics', 'google maps', 'google ads', 'google chat', 'microsoft teams', 'ms teams', 'microsoft 365', 'microsoft office', 'office 365', 'microsoft dynamics', 'microsoft word', 'microsoft sql server', 'amazon marketplace', 'amazon reviews', 'amazon seller', 'amazon listings', 'microsoft graph', 'microsoft sharepoint', 'microsoft entra', 'google authenticator', 's3 compatible', 's3 kompatib*', 's3 kompatibel', 's3互换', 's3兼容', 's3互換', 'compatible con s3', 'compatible s3'].map((word) => [word, true] as const),
)

/** `named`: every place a provider is wanted by name, as token positions. */
export type Providers = Pick<Reading, 'providers' | 'excludedProviders'> & { named: readonly { provider: Provider; from: number; to: number }[] }

/** Who shall run it, who must not; what is left when the others are ruled out. */
export function providersIn(words: Words, stances: Stances): Providers {
  const masked = new Set<number>()
  for (const { from, to } of disguises.find(words.tokens)) for (let i = from; i < to; i++) masked.add(i)
  const hits = names.find(words.tokens).filter(({ from }) => !masked.has(from))
  const wanted = new Map<Provider, { evidence: Evidence; soft: boolean; kind: Name['kind'] }>()
  const excluded = new Map<Provider, Evidence>()
  const named: { provider: Provider; from: number; to: number }[] = []
  for (const hit of longestHits(hits)) {
    if (hit.value === 'other') continue
    const { provider, kind } = hit.value
    const denied = /\b(?:no|not|without|keine?|ohne|nicht|sin|sans|pas|不上云|不用云)\b|なし|不可|使わ/.test(words.text.plain.slice(words.tokens[hit.from]?.start, words.tokens[hit.to - 1]?.end))
    const stance = denied ? 'none' : stances.of(hit.from, hit.to)
    const said = evidence(words, hit.from, hit.to)
    if (stance === 'no' || stance === 'past') {
      if (kind === 'name' && !excluded.has(provider)) excluded.set(provider, said)
      continue
    }
    named.push({ provider, from: hit.from, to: hit.to })
    const soft = stance === 'soft'
    const before = wanted.get(provider)
    if (before === undefined || (before.kind === 'service' && kind === 'name') || (before.soft && !soft)) wanted.set(provider, { evidence: said, soft, kind })
  }
  for (const provider of excluded.keys()) if (wanted.get(provider)?.kind === 'service' || wanted.get(provider)?.soft === true) wanted.delete(provider)
  const cloud = [...wanted].some(([provider, { kind }]) => kind === 'name' && provider !== 'self-hosted')
  const list = [...wanted].filter(([provider, { kind }]) => kind === 'name' || !cloud || provider === 'self-hosted').map(([provider, { evidence: said, soft }]) => ({ provider, evidence: said, soft }))
  const hard = list.filter(({ soft }) => !soft)
  const chosen = hard.length > 0 ? hard : list
  return { providers: chosen.length > 0 ? chosen : leftOver(excluded), excludedProviders: [...excluded].map(([provider, said]) => ({ provider, evidence: said })), named }
}

/** "not Microsoft and not Amazon" leaves Google; all clouds ruled out leave one's own machines. */
function leftOver(excluded: ReadonlyMap<Provider, Evidence>): Providers['providers'] {
  const clouds: readonly Provider[] = ['aws', 'azure', 'gcp']
  const ruledOut = clouds.filter((cloud) => excluded.has(cloud))
  const said = excluded.get(ruledOut[0] ?? 'aws')
  if (ruledOut.length < 2 || said === undefined) return []
  const left = clouds.find((cloud) => !excluded.has(cloud)) ?? 'self-hosted'
  return [{ provider: left, evidence: said, soft: false }]
}
