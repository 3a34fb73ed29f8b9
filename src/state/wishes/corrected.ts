import { regionList } from '#domain/catalog/regions.data.ts'
import { type Provider, providers, type Requirements, said } from '#domain/design/requirements.ts'
import type { Evidence, Modifier, Reading } from '#domain/generation/read/reading.ts'

/** What a person set by hand has no words of the prompt behind it. */
const byHand: Evidence = { words: '', span: [0, 0] }

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(said(a)) === JSON.stringify(said(b))

/** Ways of running that a word for the whole decides; another word takes them back. */
const waysOf: Readonly<Record<string, readonly Modifier[]>> = {
  private: ['self-hosted', 'on-premises', 'air-gapped'],
  hybrid: ['hybrid'],
  'multi-cloud': ['multi-cloud'],
  edge: ['edge'],
}

/** The strictest latency of a whole answer. */
const latencyOf = ({ demand = {} }: Requirements): number | undefined =>
  said(demand.latencyP99Ms) ?? said(demand.latencyP95Ms) ?? said(demand.latencyMs) ?? said(demand.latencyP50Ms)
const percent = (share: number | undefined): number | undefined => (share === undefined ? undefined : share * 100)

/** What conflicts and questions read, under their own names. */
const understoodAs: readonly (readonly [key: string, of: (wanted: Requirements) => unknown])[] = [
  ['qps', ({ demand }) => said(demand?.requestsPerSecond)],
  ['concurrency', ({ demand }) => said(demand?.concurrency)],
  ['latency_ms', latencyOf],
  ['availability_pct', ({ availability }) => percent(said(availability?.target))],
  ['deadline_days', ({ demand }) => said(demand?.deadlineDays)],
  ['users', ({ demand }) => said(demand?.users)],
  ['documents', ({ demand }) => said(demand?.documents)],
  ['data_tb', ({ demand }) => said(demand?.dataTB)],
  ['model_params_b', ({ model }) => said(model?.paramsB)],
  ['budget_month_usd', ({ budgetUsdPerMonth }) => said(budgetUsdPerMonth)],
  ['deployment_model', ({ deployment }) => said(deployment)],
  ['providers', ({ providers: wanted }) => said(wanted)],
  ['regions', ({ regions }) => said(regions)],
  ['data_residency', ({ residency }) => said(residency)],
  ['compliance', ({ frameworks }) => said(frameworks)?.map((each) => each.toUpperCase())],
]

/**
 * A reading as if the words had said these requirements: what was corrected by hand counts, what was taken away is not said.
 * With an empty prompt it is a design from requirements alone.
 */
export function corrected(reading: Reading, wanted: Requirements): Reading {
  const before = reading.requirements
  const { prompt: _prompt, ...rest } = wanted
  const changed = (key: keyof Requirements): boolean => !alike(before[key], wanted[key])
  const understood: Record<string, unknown> = { ...reading.understood }
  for (const [key, of] of understoodAs) {
    const [was, is] = [of(before), of(wanted)]
    if (JSON.stringify(was) === JSON.stringify(is)) continue
    if (is === undefined) delete understood[key]
    else understood[key] = is
  }
  const placed = changed('providers') || changed('regions')
  return {
    ...reading,
    behaviour: reading.behaviour === 'generate' || (said(wanted.workloads) ?? []).length > 0 ? 'generate' : reading.behaviour,
    requirements: { ...rest, ...(reading.prompt === '' ? {} : { prompt: reading.prompt }) },
    understood: placed ? { ...understood, regions: said(wanted.regions) ?? [], providers: said(wanted.providers) ?? [] } : understood,
    archetypes: changed('workloads') ? archetypesOf(reading, said(wanted.workloads) ?? []) : reading.archetypes,
    ...(changed('providers') ? providersOf(reading, said(wanted.providers) ?? []) : {}),
    ...(placed ? { regions: regionsOf(reading, said(wanted.regions) ?? [], changed('providers') ? said(wanted.providers) : undefined) } : {}),
    modifiers: changed('deployment') ? modifiersOf(reading, said(wanted.deployment)) : reading.modifiers,
  }
}

function archetypesOf(reading: Reading, workloads: readonly string[]): Reading['archetypes'] {
  if (workloads.length === 0) return []
  return workloads.slice(0, 2).map((pattern) => ({
    pattern,
    score: 1 / Math.min(2, workloads.length),
    part: true,
    evidence: reading.archetypes.find((each) => each.pattern === pattern)?.evidence ?? [],
  }))
}

/** Wishes to run a part at a provider that is no longer wanted go with it. */
function providersOf(reading: Reading, wanted: readonly Provider[]): Pick<Reading, 'providers' | 'excludedProviders' | 'placements'> {
  return {
    providers: wanted.map((provider) => ({
      provider,
      evidence: reading.providers.find((each) => each.provider === provider)?.evidence ?? byHand,
      soft: false,
    })),
    excludedProviders: reading.excludedProviders.filter(({ provider }) => !wanted.includes(provider)),
    placements: reading.placements.filter(({ provider }) => wanted.includes(provider)),
  }
}

/** Regions of a provider that is gone are looked up by their place in the ones that are wanted now. */
function regionsOf(reading: Reading, wanted: readonly string[], moved: readonly Provider[] | undefined): Reading['regions'] {
  const homes = moved ?? providers
  return wanted.flatMap((region) => {
    const known = regionList.filter(({ id }) => id === region)
    const here = known.find(({ provider }) => homes.includes(provider))
    const elsewhere =
      here === undefined ? regionList.find((each) => homes.includes(each.provider) && known.some(({ place }) => place === each.place)) : here
    const found = elsewhere ?? (moved === undefined ? known[0] : undefined)
    if (found === undefined) return []
    const evidence = reading.regions.find((each) => each.region === region)?.evidence ?? byHand
    return [{ provider: found.provider, region: found.id, evidence }]
  })
}

function modifiersOf(reading: Reading, deployment: string | undefined): Reading['modifiers'] {
  const undone = new Set(Object.entries(waysOf).flatMap(([way, modifiers]) => (way === deployment ? [] : modifiers)))
  const kept = reading.modifiers.filter(({ modifier }) => !undone.has(modifier))
  const [wanted] = waysOf[deployment ?? ''] ?? []
  return wanted === undefined || kept.some(({ modifier }) => modifier === wanted) ? kept : [...kept, { modifier: wanted, evidence: byHand }]
}
