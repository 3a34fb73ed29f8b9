import type { Requirements } from '../../../design/requirements.ts'
import { Matcher } from '../lexicon/matcher.ts'
import type { Fact } from '../quantities/fact.ts'
import type { Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { useCaseWords } from './use-case-words.data.ts'

type Row = (typeof useCaseWords)[number]
export type UseCase = NonNullable<Requirements['useCase']>

const matcher = new Matcher<{ row: Row; rank: number }>(useCaseWords.flatMap((row, rank) => row[2].map((word) => [word, { row, rank }] as const)))

/** Patterns that tell and show, and decide about nobody: a bot that knows the rules for loans grants none. */
const tells = new Set([
  'rag-chatbot',
  'rag-open-source-k8s',
  'llm-gateway',
  'llm-serving-k8s',
  'llm-pretraining',
  'serverless-genai-startup',
  'multimodal-search',
  'video-analytics-vss',
  'image-generation',
  'feature-platform',
  'lakehouse-ml',
  'mlops-platform',
  'sovereign-onprem',
  'demand-forecasting',
  'iot-predictive-maintenance',
  'digital-twin',
])
const deciding = new Set(['risk', 'automatedDecision', 'significantEffect', 'affectsPeople', 'safetyCritical'])

/** A practice the law forbids stays one, whatever else is said; a class of risk alone is not said for a pattern without people. */
export function useCaseIn(words: Words, stances: Stances, facts: readonly Fact[], pattern: string | undefined): UseCase {
  const best = new Map<string, { rank: number; value: string | boolean; evidence: Evidence }>()
  const audience = new Map<string, Evidence>()
  for (const { value, from, to } of matcher.find(words.tokens, words.language === 'de')) {
    const stance = stances.of(from, to)
    if (stance === 'no' || stance === 'past') continue
    const [slot, said] = value.row
    if (slot === 'audience') {
      if (!audience.has(String(said))) audience.set(String(said), evidence(words, from, to))
      continue
    }
    if (deciding.has(slot) && tells.has(pattern ?? '')) continue
    const before = best.get(slot)
    if (before === undefined || value.rank < before.rank) best.set(slot, { rank: value.rank, value: said, evidence: evidence(words, from, to) })
  }
  const stated: Record<string, unknown> = {}
  for (const [slot, { value, evidence: said }] of best) stated[slot] = { value, from: said.words }
  const forbidden = best.get('category')
  if (forbidden !== undefined) stated['risk'] = { value: 'prohibited', from: forbidden.evidence.words }
  const [first] = audience
  if (first !== undefined) stated['audience'] = { value: [...audience.keys()], from: [...audience.values()].map((each) => each.words).join(', ') }
  const fresh = freshnessOf(facts)
  if (fresh !== undefined) stated['freshness'] = { value: fresh.value, from: fresh.evidence.words }
  return stated as UseCase
}

/** How old an answer may be, from how fast it must come or how often all of it runs. */
function freshnessOf(facts: readonly Fact[]): { value: UseCase['freshness']; evidence: Evidence } | undefined {
  const fact = (key: string): Fact | undefined => facts.find((each) => each.key === key)
  const schedule = fact('schedule')
  const often = {
    hourly: 'hours',
    nightly: 'daily',
    daily: 'daily',
    weekly: 'weekly',
    monthly: 'weekly',
    quarterly: 'weekly',
    yearly: 'weekly',
  } as const
  if (schedule !== undefined && typeof schedule.value === 'string' && Object.hasOwn(often, schedule.value))
    return { value: often[schedule.value as keyof typeof often], evidence: schedule.evidence }
  const latency = fact('latency_ms')
  if (latency === undefined || typeof latency.value !== 'number' || fact('latency_kind') !== undefined) return undefined
  const value = latency.value <= 1000 ? 'realtime' : latency.value <= 60_000 ? 'seconds' : 'minutes'
  return { value, evidence: latency.evidence }
}
