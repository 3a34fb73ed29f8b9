import type { Provider } from '../../../design/requirements.ts'
import type { Fact } from '../quantities/fact.ts'
import type { Signals } from '../signals/signals.ts'

/** Facts that speak for or against patterns, with how strongly they hold (0 to 1); the names are those of `evidence.data.ts`. */
export type Leanings = ReadonlyMap<string, number>

/** What signals, numbers and providers together lean to. */
export function leaningsOf(signals: Signals, facts: readonly Fact[], providers: readonly Provider[], regions: number): Leanings {
  const { wanted, refused } = signals
  const number = (key: string): number | undefined => {
    const value = facts.find((fact) => fact.key === key)?.value
    return typeof value === 'number' ? value : undefined
  }
  const latency = number('latency_ms')
  const gpu = facts.find(({ key }) => key === 'gpu')?.value as { count?: number } | undefined
  const own = providers.includes('self-hosted')
  const cloud = providers.some((provider) => provider !== 'self-hosted')
  const rate = number('peak_qps') ?? number('qps') ?? 0
  const people = number('users') ?? 0
  const leanings: [string, number][] = [
    ['batch', wanted.has('batch') ? (wanted.has('realtime') || latency !== undefined ? 0.3 : 1) : 0],
    ['schedule', facts.some(({ key }) => key === 'schedule') ? 1 : 0],
    ['synchronous', (latency !== undefined && latency <= 10_000) || wanted.has('realtime') ? 1 : 0],
    ['in-stream', wanted.has('streaming') ? 1 : 0],
    ['asynchronous', wanted.has('asynchronous') ? 1 : 0],
    ['edge', wanted.has('edge') || wanted.has('offline') ? 1 : 0],
    ['on-device', wanted.has('on-device') ? 1 : 0],
    ['camera', wanted.has('camera') ? 1 : 0],
    ['training', wanted.has('training') ? 1 : 0],
    ['kubernetes', wanted.has('kubernetes') ? 1 : 0],
    ['no-kubernetes', refused.has('kubernetes') ? 1 : 0],
    ['open-model', wanted.has('open-model') ? 1 : 0],
    ['self-hosted', own || wanted.has('self-hosted') ? 1 : 0],
    ['on-premises', own ? 1 : 0],
    ['cloud', cloud ? 1 : 0],
    ['hybrid', own && cloud ? 1 : wanted.has('hybrid') && (own || cloud) ? 0.4 : 0],
    [
      'own-llm',
      (own || (providers.length === 0 && (wanted.has('air-gapped') || wanted.has('offline')))) &&
      !cloud &&
      wanted.has('language-model') &&
      !wanted.has('camera')
        ? 1
        : 0,
    ],
    ['no-vision', wanted.has('vision') || wanted.has('camera') ? 0 : 1],
    ['no-model-api', refused.has('model-api') ? 1 : 0],
    ['air-gapped', wanted.has('air-gapped') ? 1 : 0],
    ['multi-region', regions > 1 ? 1 : wanted.has('multi-region') ? 0.8 : 0],
    ['many-gpus', (gpu?.count ?? 0) >= 64 ? 1 : 0],
    ['tokens', number('tokens_t') === undefined ? 0 : 1],
    ['large-data', (number('data_tb_per_day') ?? 0) >= 50 || (number('data_tb') ?? 0) >= 1000 ? 1 : 0],
    ['throughput', number('throughput_gb_s') === undefined ? 0 : 1],
    ['high-rate', rate >= 50_000 ? 1 : 0],
    ['small-scale', wanted.has('small-scale') ? 1 : people > 0 && people <= 50 ? 0.5 : 0],
    ['large-scale', (number('sites') ?? 0) >= 50 || people >= 1000 || rate >= 100 || (number('documents') ?? 0) >= 100_000 ? 1 : 0],
    ['cost-sensitive', wanted.has('cost-sensitive') ? 1 : 0],
  ]
  return new Map(leanings.filter(([, weight]) => weight > 0))
}
