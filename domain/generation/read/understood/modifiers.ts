import type { Fact } from '../quantities/fact.ts'
import type { Archetype, Evidence, Modifier, Reading, ServingShape } from '../reading.ts'
import type { Signals } from '../signals/signals.ts'

type Known = {
  signals: Signals
  facts: readonly Fact[]
  providers: Reading['providers']
  regions: Reading['regions']
  shape: ServingShape
  archetypes: readonly Archetype[]
  deployment: string
}

/** How the pattern is bent, in a fixed order, each once and with the words that ask for it. */
export function modifiersOf({ signals, facts, providers, regions, shape, archetypes, deployment }: Known): Reading['modifiers'] {
  const { wanted, refused } = signals
  const own = providers.find(({ provider }) => provider === 'self-hosted')?.evidence
  const cloud = providers.find(({ provider }) => provider !== 'self-hosted')?.evidence
  const fact = (key: string, holds: (value: number) => boolean): Evidence | undefined => {
    const found = facts.find((one) => one.key === key)
    return found !== undefined && typeof found.value === 'number' && holds(found.value) ? found.evidence : undefined
  }
  const first = archetypes[0]?.evidence[0]
  const wishes: [Modifier, Evidence | undefined][] = [
    ['self-hosted', own ?? wanted.get('self-hosted')?.[0] ?? refused.get('managed')],
    ['on-premises', own],
    ['hybrid', deployment === 'hybrid' ? (own ?? cloud ?? first) : undefined],
    ['air-gapped', wanted.get('air-gapped')?.[0]],
    ['edge', shape === 'edge' || shape === 'on-device' ? (wanted.get('edge')?.[0] ?? wanted.get('offline')?.[0] ?? first) : undefined],
    ['offline', wanted.has('air-gapped') ? undefined : wanted.get('offline')?.[0]],
    [
      'multi-region',
      regions.length > 1 && new Set(regions.map(({ provider }) => provider)).size < regions.length
        ? regions[1]?.evidence
        : wanted.get('multi-region')?.[0],
    ],
    ['multi-cloud', deployment === 'multi-cloud' ? (wanted.get('multi-cloud')?.[0] ?? providers[1]?.evidence) : undefined],
    ['serverless', wanted.get('serverless')?.[0]],
    ['no-kubernetes', refused.get('kubernetes')],
    ['cpu-only', wanted.get('cpu-only')?.[0]],
    ['spot', wanted.get('spot')?.[0]],
    ['managed', wanted.get('managed')?.[0]],
    ['batch-only', shape === 'batch' ? (wanted.get('batch')?.[0] ?? facts.find(({ key }) => key === 'schedule')?.evidence) : undefined],
    ['cost-sensitive', wanted.get('cost-sensitive')?.[0]],
    ['small-scale', wanted.get('small-scale')?.[0] ?? fact('users', (users) => users <= 50)],
    ['large-scale', fact('users', (users) => users >= 100_000) ?? fact('qps', (rate) => rate >= 1000) ?? fact('peak_qps', (rate) => rate >= 5000)],
    ['open-source', wanted.get('open-source')?.[0] ?? wanted.get('no-lock-in')?.[0]],
  ]
  return wishes.flatMap(([modifier, evidence]) => (evidence === undefined ? [] : [{ modifier, evidence }]))
}
