import type { Accelerator } from '../catalog/accelerator.ts'
import type { Problem } from '../design/problem.ts'
import type { Architecture } from './architecture.ts'
import { type FrontierRequest, frontierOf } from './frontier.ts'
import { obtainable } from './hourly-cost.ts'
import type { Precision } from './precision.ts'
import { servingPrecision } from './model-of-workload.ts'
import { askOf, longestOf } from './serving-ask.ts'
import type { Workload } from './workload.ts'

const limits = ['ttftMs', 'tpotMs', 'latencyMs'] as const
const figure = (ms: number): string => (ms < 1000 ? String(Number(ms.toPrecision(3))) : Math.round(ms).toLocaleString('en-US'))

/**
 * Which limits in milliseconds no accelerator there keeps, and the best that one reaches for a lone request; empty where it is not the limits that
 * leave nothing. Each limit is looked at by itself; where each can be kept alone but not all together, the nearest miss is told.
 */
export function unreachableLimits(workload: Workload, model: Architecture): Problem[] {
  const { ttftMs: _ttft, tpotMs: _tpot, latencyMs: _latency, ...free } = askOf(workload)
  const request: Omit<FrontierRequest, 'ask'> = {
    model,
    longest: longestOf(workload, free),
    kvPrecision: workload.kvPrecision,
    tensor: workload.tensorParallel,
    provider: workload.provider,
    region: workload.region,
  }
  const precision = ({ tflops }: Accelerator) => servingPrecision(workload, model, tflops.fp8 !== undefined)
  const said = limits.filter((limit) => workload[limit] !== undefined)
  const alone = said.flatMap((limit) => nearestMiss({ ...request, ask: { ...free, [limit]: workload[limit] } }, precision))
  if (alone.length > 0 || said.length < 2) return alone
  return nearestMiss({ ...request, ask: { ...free, ttftMs: workload.ttftMs, tpotMs: workload.tpotMs, latencyMs: workload.latencyMs } }, precision)
}

function nearestMiss(request: FrontierRequest, precision: (accelerator: Accelerator) => Precision): Problem[] {
  const found = obtainable(request.provider, request.region).map((each) =>
    frontierOf({ ...request, accelerators: [each], precision: precision(each.accelerator) }),
  )
  const [options, refused] = [found.flatMap((each) => each.options), found.flatMap((each) => each.refused)]
  const [best] = refused
    .flatMap(({ option, miss }) => (miss === undefined ? [] : [{ ...miss, option }]))
    .toSorted((a, b) => a.reached / a.wanted - b.reached / b.wanted)
  if (options.length > 0 || best === undefined) return []
  return [
    {
      code: 'sizing/impossible-slo',
      at: best.limit,
      message: `${best.limit} ${best.wanted} cannot be kept: the best of all accelerators there, ${best.option}, reaches ${figure(best.reached)} ms with one request at a time, ${figure(best.reached - best.wanted)} ms over.`,
      hint: `Say ${best.limit} ${figure(Math.ceil(best.reached * 1.1))} or more, or shorten the prompt, or take a smaller model or fewer bits.`,
    },
  ]
}
