import { type Provider, providers as all } from '../../../design/requirements.ts'
import { type Hit, longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Evidence, Reading } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { anyCloudWords, disguiseWords, modelServices, otherClouds, providerWords } from './provider-words.data.ts'

/** models: models are called through it ("Claude on Bedrock"), so beside another cloud's name it is used as well. */
type Name = { provider: Provider; kind: 'name' | 'service' | 'models' }
const names = new Matcher<Name | 'other' | 'cloud'>([
  ...all.flatMap((provider) => [
    ...providerWords[provider].names.map((word) => [word, { provider, kind: 'name' }] as const),
    ...providerWords[provider].services.map((word) => [word, { provider, kind: modelServices.has(word) ? 'models' : 'service' }] as const),
  ]),
  ...otherClouds.map((word) => [word, 'other'] as const),
  ...anyCloudWords.map((word) => [word, 'cloud'] as const),
])
const disguises = new Matcher<true>(disguiseWords.map((word) => [word, true] as const))

/** `named`: every place a provider is wanted by name, as token positions; `anyCloud`: a cloud is wanted, whichever. */
export type Providers = Pick<Reading, 'providers' | 'excludedProviders'> & {
  named: readonly { provider: Provider; from: number; to: number }[]
  anyCloud: boolean
}

type Wanted = { evidence: Evidence; soft: boolean; kind: Name['kind'] }

/** Who shall run it, who must not; what is left when the others are ruled out. */
export function providersIn(words: Words, stances: Stances): Providers {
  const masked = new Set<number>()
  for (const { from, to } of disguises.find(words.tokens)) for (let i = from; i < to; i++) masked.add(i)
  const hits = longestHits(names.find(words.tokens).filter(({ from }) => !masked.has(from)))
  const wanted = new Map<Provider, Wanted>()
  const excluded = new Map<Provider, Evidence>()
  const named: { provider: Provider; from: number; to: number }[] = []
  let anyCloud = false
  for (const [i, hit] of hits.entries()) {
    if (hit.value === 'other') continue
    const said = evidence(words, hit.from, hit.to)
    const stance = deniesItself(words, hit) ? 'none' : stances.of(hit.from, hit.to)
    const denied = stance === 'no' || stance === 'past' || takenBack(stances, hits, i)
    if (hit.value === 'cloud') {
      // "no public cloud" asks for one's own machines.
      if (stance === 'no' && !further.has(words.tokens[hit.from - 1]?.word ?? '') && !wanted.has('self-hosted'))
        wanted.set('self-hosted', { evidence: said, soft: false, kind: 'name' })
      if (!denied) anyCloud = anyCloud || worksThere(words, hit)
      continue
    }
    const { provider } = hit.value
    const kind =
      hit.value.kind === 'models' && !through.has(words.tokens[hit.from - 1]?.word ?? '') && !isCloud(hits[i - 1], hit) ? 'service' : hit.value.kind
    if (denied) {
      if (kind === 'name' && !excluded.has(provider)) excluded.set(provider, said)
      continue
    }
    named.push({ provider, from: hit.from, to: hit.to })
    const fallback = isFallback(words, hit)
    const soft = stance === 'soft' || fallback || isAlternative(words, hits, i)
    const before = wanted.get(provider)
    if (before === undefined || (before.kind !== 'name' && kind === 'name') || (before.soft && !soft))
      wanted.set(provider, { evidence: said, soft: soft && stance !== 'keep', kind })
    else if (before.soft && stance === 'soft') wanted.set(provider, { ...before, evidence: said })
    if (stance === 'soft' && !fallback) preferred(wanted, provider)
  }
  for (const provider of excluded.keys()) if (wanted.get(provider)?.kind !== 'name' || wanted.get(provider)?.soft === true) wanted.delete(provider)
  const chosen = chosenOf(wanted)
  return {
    providers: chosen.length > 0 ? chosen : leftOver(excluded),
    excludedProviders: [...excluded].map(([provider, said]) => ({ provider, evidence: said })),
    named,
    anyCloud,
  }
}

/** "No other clouds" keeps the one that was named. */
const further = new Set([
  'other',
  'second',
  'further',
  'additional',
  'more',
  'andere',
  'anderen',
  'weitere',
  'weiteren',
  'zweite',
  'otra',
  'otras',
  'autre',
  'autres',
  'another',
])

/** "train in the cloud", "im Cloud-Training": something is done there, as against a word about clouds in general. */
function worksThere({ text, tokens }: Words, { from, to }: Hit<unknown>): boolean {
  const around = text.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 40), (tokens[to - 1]?.end ?? 0) + 30)
  return inCloud.test(around)
}
const inCloud =
  /(?:\b(?:in|to|into|from|on|at|via|onto) (?:the |a |any |some |public )*(?:public )?cloud|\bin (?:der|die|einer|eine) (?:public )?cloud|\b(?:en|a|desde) (?:la |una )?nube|\b(?:dans|vers|sur|depuis) (?:le|un) cloud|云上|云端|公有云|上云|クラウド(?:で|に|へ|側|上))/

/** Little words that say where a model is called. */
const through = new Set([
  'on',
  'via',
  'from',
  'through',
  'in',
  'over',
  'auf',
  'uber',
  'von',
  'aus',
  'en',
  'por',
  'desde',
  'sur',
  'depuis',
  'par',
  'chez',
  '上',
  'の',
])
/** "AWS Bedrock": the cloud's name stands right before its service. */
const isCloud = (before: Hit<Name | 'other' | 'cloud'> | undefined, { value, from }: Hit<Name | 'other' | 'cloud'>): boolean =>
  before?.to === from && typeof before.value === 'object' && typeof value === 'object' && before.value.provider === value.provider

/** A preference goes before the alternatives named beside it. */
function preferred(wanted: Map<Provider, Wanted>, provider: Provider): void {
  const own = wanted.get(provider)
  if (own === undefined) return
  wanted.delete(provider)
  const rest = [...wanted]
  wanted.clear()
  wanted.set(provider, own)
  for (const [other, entry] of rest) wanted.set(other, entry)
}

/** By name before by service, firm wishes before soft ones. */
function chosenOf(wanted: ReadonlyMap<Provider, Wanted>): Providers['providers'] {
  const cloud = [...wanted].some(([provider, { kind, soft }]) => kind === 'name' && !soft && provider !== 'self-hosted')
  const any = [...wanted].some(([provider]) => provider !== 'self-hosted')
  // "self-hosted" beside a cloud says who runs the software, not where.
  const counts = (provider: Provider, kind: Name['kind']): boolean => kind !== 'service' || (provider === 'self-hosted' ? !any : !cloud)
  const list = [...wanted]
    .filter(([provider, { kind }]) => counts(provider, kind))
    .map(([provider, { evidence: said, soft }]) => ({ provider, evidence: said, soft }))
  const hard = list.filter(({ soft }) => !soft)
  return hard.length > 0 ? hard : list
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

/** "no cloud", "keine Cloud": a name of one's own machines that holds its own no. */
function deniesItself({ text, tokens }: Words, { from, to }: Hit<unknown>): boolean {
  return /^(?:no|not|without|keine?|ohne|nicht|sin|sans|pas)\b|不上云|不用云|なし|不可|使わ/.test(
    text.plain.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

/** "maybe Amazon, otherwise Microsoft": the second is for the case that the first cannot be. */
const isFallback = ({ text, tokens }: Words, { from }: Hit<unknown>): boolean =>
  /(?:otherwise|failing that|or else|if not|sonst|ansonsten|andernfalls|wenn nicht|si no|en su defecto|sinon|a defaut|否则|不行就|だめなら|無理なら)[ ,:]*(?:dann |then |on |in |auf |en |sur )?$/.test(
    text.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 30), tokens[from]?.start),
  )

/** "AWS or Azure": neither is firm. */
function isAlternative({ text, tokens }: Words, hits: readonly Hit<Name | 'other' | 'cloud'>[], i: number): boolean {
  const between = (a: Hit<unknown> | undefined, b: Hit<unknown> | undefined): string =>
    a === undefined || b === undefined ? '' : text.plain.slice(tokens[a.to - 1]?.end, tokens[b.from]?.start)
  const or =
    /^,? ?(?:or|or maybe|or else|oder|o|u|ou|ou bien|或|或者|还是|か|または|もしくは|or on|or in|oder in)(?: on| in| en| sur| auf)?(?: the)? ?$|^ ?\/ ?$/
  const [hit, last, next] = [hits[i], hits[i - 1], hits[i + 1]]
  const cloud = (one: Hit<Name | 'other' | 'cloud'> | undefined): boolean =>
    one !== undefined && typeof one.value === 'object' && one.value.kind === 'name'
  return (cloud(last) && or.test(between(last, hit))) || (cloud(next) && or.test(between(hit, next)))
}

/** "on AWS, sorry, Azure I mean": named, and replaced at once. */
function takenBack(stances: Stances, hits: readonly Hit<Name | 'other' | 'cloud'>[], i: number): boolean {
  const [hit, next] = [hits[i], hits.slice(i + 1).find(({ value }) => typeof value === 'object' && value.kind === 'name')]
  if (hit !== undefined && typeof hit.value === 'object' && stances.retracts(hit.to)) return true
  if (
    hit === undefined ||
    next === undefined ||
    typeof hit.value !== 'object' ||
    typeof next.value !== 'object' ||
    next.value.provider === hit.value.provider
  )
    return false
  return next.from - hit.to <= 12 && stances.takesBack(hit.to, next.from)
}
