import type { Accelerator } from '../../catalog/accelerator.ts'
import type { Architecture } from '../architecture.ts'
import { usualLimits, type Standing } from '../choose-accelerator.ts'
import { cachePrecision, formats } from '../frontier.ts'
import { loadedRate } from '../loaded-rate.ts'
import { askOf, longestOf } from '../serving-ask.ts'
import { serverPowerKW } from '../power.ts'
import type { Precision } from '../precision.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { replicasFor, usualUtilization } from '../replicas.ts'
import { type Refusal, type ServingOption, servingOptions } from '../serving-options.ts'
import { answerTime, type ServingAsk } from '../slo.ts'
import type { Workload } from '../workload.ts'
import { type Alternative, type Alternatives, type RefusedAlternative, weighed } from './alternative.ts'
import { candidates, costAt, noPrice, type Place, placesOf, portNote } from './places.ts'

/** Every accelerator, format, cut and machine that serves a language model within its limits, and why the others do not. */
export function servingAlternatives(workload: Workload, model: Architecture, said: Accelerator | undefined, standing: Standing): Alternatives {
  const ask = askOf(workload)
  const unsaid = workload.ttftMs === undefined && workload.tpotMs === undefined && workload.latencyMs === undefined
  const strict = lookedAt(workload, model, said, standing, unsaid ? { ...ask, ...usualLimits } : ask)
  const found = unsaid && strict.options.length === 0 ? lookedAt(workload, model, said, standing, ask) : strict
  const limits = Object.entries({ ttftMs: found.ask.ttftMs, tpotMs: found.ask.tpotMs, latencyMs: found.ask.latencyMs })
  return weighed(
    found.options,
    found.refused,
    Object.fromEntries(limits.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    unsaid,
  )
}

function lookedAt(workload: Workload, model: Architecture, said: Accelerator | undefined, standing: Standing, ask: ServingAsk) {
  const options: Alternative[] = []
  const refused: RefusedAlternative[] = []
  for (const accelerator of candidates(said)) {
    const places = placesOf(accelerator, workload.provider, workload.region)
    if (places.length === 0) {
      refused.push({ accelerator: accelerator.id, option: accelerator.id, why: noPrice(workload) })
      if (said === undefined) continue
    }
    for (const precision of workload.precision === undefined ? formats(accelerator) : [workload.precision]) {
      const found = servingOptions({
        model,
        accelerator,
        precision,
        kvPrecision: workload.kvPrecision ?? cachePrecision(accelerator, precision),
        ask,
        longest: longestOf(workload, ask),
        count: workload.count,
        concurrency: workload.concurrency,
        tensor: workload.tensorParallel,
        pipeline: workload.pipelineParallel,
        largestGroup: places.length === 0 ? undefined : Math.max(...places.map(({ largestGroup }) => largestGroup)),
        speculative: workload.speculative,
        roomy: said === undefined,
      })
      refused.push(...nearestOf(found.refused, found.options.length > 0).map((each) => toldOf(accelerator, precision, each)))
      for (const option of found.options)
        for (const place of places) {
          const built = builtAt(workload, ask, accelerator, precision, option, place, standing)
          if ('why' in built) refused.push(built)
          else options.push(built)
        }
    }
  }
  return { options, refused, ask }
}

/** Where nothing of an accelerator works, what comes nearest tells enough; the rest says the same more loudly. */
function nearestOf(refused: readonly Refusal[], some: boolean): readonly Refusal[] {
  if (some) return refused
  const far = ({ missingGB, miss }: Refusal): number =>
    missingGB !== undefined ? 1e6 + missingGB : miss === undefined ? 2e6 : miss.reached / miss.wanted
  return refused.toSorted((a, b) => far(a) - far(b)).slice(0, 1)
}

const toldOf = (accelerator: Accelerator, precision: Precision, { option, why, missingGB, miss }: Refusal): RefusedAlternative => ({
  accelerator: accelerator.id,
  option: `${option} in ${precision}`,
  why,
  ...(missingGB === undefined ? {} : { missingGB }),
  ...(miss === undefined ? {} : { limit: miss.limit, over: miss.reached - miss.wanted }),
})

function builtAt(
  workload: Workload,
  ask: ServingAsk,
  accelerator: Accelerator,
  precision: Precision,
  { machine, rate }: ServingOption,
  place: Place,
  standing: Standing,
): Alternative | RefusedAlternative {
  const group = machine.tensor * machine.pipeline
  const option = `${group} x ${accelerator.id} in ${precision} at ${place.provider}`
  if (machine.tensor > place.largestGroup && place.largestGroup < 8)
    return { accelerator: accelerator.id, option, why: `Its machines carry ${place.largestGroup} at most, and layers split badly between machines.` }
  const utilization = workload.targetUtilization ?? usualUtilization
  const need = {
    requestsPerSecond: workload.requestsPerSecond,
    concurrency: workload.concurrency,
    utilization,
    spare: standing.spare === true,
    atLeast: standing.atLeast,
  }
  const replicas = replicasFor(need, rate).replicas
  const count = replicas * group
  if (workload.count !== undefined && count > workload.count)
    return {
      accelerator: accelerator.id,
      option,
      why: `The demand takes ${count}; ${workload.count} are said.`,
      limit: 'count',
      over: count - workload.count,
    }
  const cost = costAt(place, accelerator, count, machine.tensor)
  if (cost === undefined) return { accelerator: accelerator.id, option, why: `${place.provider} lists no price for it there.` }
  const total = rate.tokensPerSecond * replicas
  const seen = workload.requestsPerSecond === undefined ? rate : loadedRate(machine, ask, rate, workload.requestsPerSecond / replicas)
  const note = [
    portNote(accelerator),
    precision === 'int4' || precision === 'fp4' ? 'Four bits cost some quality: try them on your own questions first.' : undefined,
  ]
    .filter((each) => each !== undefined)
    .join(' ')
  return {
    accelerator: accelerator.id,
    precision,
    tensorParallel: machine.tensor,
    pipelineParallel: machine.pipeline,
    replicas,
    count,
    provider: place.provider,
    region: place.region,
    instanceType: cost.instanceType,
    instances: cost.instances,
    usdPerHour: cost.usdPerHour,
    usd: cost.usdPerHour * hoursOfMonth,
    powerKW: serverPowerKW(accelerator, count) ?? null,
    ttftMs: seen.ttftMs,
    tpotMs: seen.tpotMs,
    answerMs: answerTime(seen, ask.outputTokens),
    outputTokensPerSecond: total,
    requestsPerSecond: rate.requestsPerSecond * replicas,
    usdPerMillionOutputTokens: (cost.usdPerHour * 1e6) / (total * 3600),
    ...(note === '' ? {} : { note }),
  }
}
