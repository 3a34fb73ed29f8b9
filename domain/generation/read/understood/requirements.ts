import { modelNamed } from '../../../catalog/find-model.ts'
import type { FrameworkId, Provider, Requirements } from '../../../design/requirements.ts'
import { usdFor } from '../quantities/exchange-rates.data.ts'
import type { Fact } from '../quantities/fact.ts'
import type { Evidence } from '../reading.ts'

type Said = {
  prompt: string
  facts: readonly Fact[]
  workloads: readonly string[]
  providers: readonly { provider: Provider; evidence: Evidence }[]
  regions: readonly { region: string; evidence: Evidence }[]
  frameworks: readonly { framework: FrameworkId; evidence: Evidence }[]
  deployment: 'public' | 'private' | 'hybrid' | 'multi-cloud' | 'edge'
  residency: { code: string; evidence: Evidence } | undefined
  allowed: readonly string[]
  onPremises: Evidence | undefined
  subjects: readonly { code: string; evidence: Evidence }[]
  goals: readonly { goal: NonNullable<Exclude<Requirements['goals'], { value: unknown } | undefined>>[number]; evidence: Evidence }[]
  model: { name: string; evidence: Evidence } | undefined
  useCase: Requirements['useCase']
  userRegions: readonly { code: string; evidence: Evidence }[]
}

const limit = 2000
const from = <T>(value: T, evidence: Evidence): { value: T; from: string } => ({ value, from: evidence.words.slice(0, limit) })
const joined = (evidence: readonly Evidence[]): string => [...new Set(evidence.map(({ words }) => words))].join(', ').slice(0, limit)

/** Keys of what was understood that stand under `demand`, and the factor between their units. */
const demand = {
  users: ['users', 1],
  concurrency: ['concurrency', 1],
  devices: ['devices', 1],
  cameras: ['devices', 1],
  vehicles: ['devices', 1],
  sites: ['sites', 1],
  documents: ['documents', 1],
  items: ['documents', 1],
  rows: ['documents', 1],
  data_tb: ['dataTB', 1],
  data_tb_per_day: ['dataTBPerDay', 1],
  tokens_t: ['trainingTokensB', 1000],
  deadline_days: ['deadlineDays', 1],
  retention_days: ['retentionDays', 1],
  retention_years: ['retentionDays', 365],
  requests_per_day: ['requestsPerDay', 1],
} as const
const whole = new Set(['users', 'concurrency', 'devices', 'sites', 'documents', 'retentionDays'])

/** What was understood, in the vocabulary of the document, each entry with the words it came from. */
export function requirementsOf(said: Said): Requirements {
  const requirements: Record<string, unknown> = { prompt: Array.from(said.prompt).slice(0, 100_000).join('').slice(0, 100_000) }
  if (said.workloads.length > 0) requirements['workloads'] = [...said.workloads]
  requirements['deployment'] = said.deployment
  if (said.providers.length > 0)
    requirements['providers'] = {
      value: [...new Set(said.providers.map(({ provider }) => provider))],
      from: joined(said.providers.map(({ evidence }) => evidence)),
    }
  if (said.regions.length > 0)
    requirements['regions'] = { value: said.regions.map(({ region }) => region), from: joined(said.regions.map(({ evidence }) => evidence)) }
  if (said.frameworks.length > 0)
    requirements['frameworks'] = {
      value: said.frameworks.map(({ framework }) => framework),
      from: joined(said.frameworks.map(({ evidence }) => evidence)),
    }
  if (said.residency !== undefined) {
    requirements['allowedRegions'] = from(said.allowed, said.residency.evidence)
    requirements['residency'] = from(
      said.residency.code === 'EU' || said.residency.code === 'EEA' ? 'in-union' : 'in-country',
      said.residency.evidence,
    )
  } else if (said.onPremises !== undefined) requirements['residency'] = from('on-premises-only', said.onPremises)
  if (said.subjects.length > 0)
    requirements['subjects'] = {
      value: [...new Set(said.subjects.map(({ code }) => code))],
      from: joined(said.subjects.map(({ evidence }) => evidence)),
    }
  if (said.userRegions.length > 0)
    requirements['userRegions'] = {
      value: [...new Set(said.userRegions.map(({ code }) => code))],
      from: joined(said.userRegions.map(({ evidence }) => evidence)),
    }
  if (said.useCase !== undefined && Object.keys(said.useCase).length > 0) requirements['useCase'] = said.useCase
  if (said.goals.length > 0)
    requirements['goals'] = { value: said.goals.map(({ goal }) => goal), from: joined(said.goals.map(({ evidence }) => evidence)) }
  const amounts = demandOf(said.facts)
  if (Object.keys(amounts).length > 0) requirements['demand'] = amounts
  const model = modelOf(said)
  if (Object.keys(model).length > 0) requirements['model'] = model
  const availability = availabilityOf(said.facts)
  if (Object.keys(availability).length > 0) requirements['availability'] = availability
  const budget = said.facts.find(({ key }) => key.startsWith('budget_month_'))
  if (budget?.key === 'budget_month_usd') requirements['budgetUsdPerMonth'] = from(budget.value, budget.evidence)
  else if (budget !== undefined) {
    // In dollars by a recalled rate, to compare with the bill; the words stay as they were said.
    const rate = rateOf(budget.key)
    if (rate !== undefined && typeof budget.value === 'number')
      requirements['budgetUsdPerMonth'] = from(Math.round(budget.value * rate), budget.evidence)
    requirements['budgetSet'] = from(true, budget.evidence)
  }
  return requirements as Requirements
}

function demandOf(facts: readonly Fact[]): Record<string, unknown> {
  const amounts: Record<string, unknown> = {}
  const percentile = facts.find(({ key }) => key === 'percentile')?.value
  const kind = facts.find(({ key }) => key === 'latency_kind')?.value
  for (const { key, value, evidence } of facts) {
    if (typeof value !== 'number') continue
    if (key === 'latency_ms') {
      const slot =
        kind === 'ttft'
          ? 'ttftMs'
          : percentile === 'p95'
            ? 'latencyP95Ms'
            : percentile === 'p50'
              ? 'latencyP50Ms'
              : typeof percentile === 'string' && percentile.startsWith('p99')
                ? 'latencyP99Ms'
                : 'latencyMs'
      amounts[slot] = from(value, evidence)
    }
    if (Object.hasOwn(demand, key)) {
      const [slot, factor] = demand[key as keyof typeof demand]
      amounts[slot] ??= from(whole.has(slot) ? Math.round(value * factor) : value * factor, evidence)
    }
  }
  const peak = facts.find(({ key }) => key === 'peak_qps') ?? facts.find(({ key }) => key === 'qps')
  if (peak !== undefined) amounts['requestsPerSecond'] = from(peak.value, peak.evidence)
  return amounts
}

function modelOf({ facts, model }: Said): Record<string, unknown> {
  const wanted: Record<string, unknown> = {}
  if (model !== undefined) wanted['name'] = from(model.name, model.evidence)
  const size = facts.find(({ key }) => key === 'model_params_b')
  if (size !== undefined) wanted['paramsB'] = from(listedSize(model?.name, Number(size.value)) ?? size.value, size.evidence)
  return wanted
}

const sameSize = 0.1

/** The size the catalogue has for a named model where the said one is the same, rounded: "Qwen 72B" has 72.7 billion parameters. */
function listedSize(name: string | undefined, saidB: number): number | undefined {
  if (name === undefined) return undefined
  const listed = (modelNamed(name) ?? modelNamed(`${name} ${saidB}B`))?.paramsB
  return listed !== undefined && Math.abs(listed - saidB) <= sameSize * saidB ? listed : undefined
}

/** US dollars for one unit of the currency a budget was said in. */
function rateOf(key: string): number | undefined {
  const currency = key.slice('budget_month_'.length)
  return Object.hasOwn(usdFor, currency) ? usdFor[currency as keyof typeof usdFor] : undefined
}

function availabilityOf(facts: readonly Fact[]): Record<string, unknown> {
  const wanted: Record<string, unknown> = {}
  for (const { key, value, evidence } of facts) {
    if (typeof value !== 'number') continue
    if (key === 'availability_pct') wanted['target'] = from(Math.round(value * 1e6) / 1e8, evidence)
    if (key === 'rto_min') wanted['rtoMinutes'] = from(Math.ceil(value), evidence)
    if (key === 'rpo_min') wanted['rpoMinutes'] = from(Math.ceil(value), evidence)
  }
  return wanted
}
