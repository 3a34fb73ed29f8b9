import type { Accelerator } from '../../catalog/accelerator.ts'
import type { Architecture } from '../architecture.ts'
import type { Standing } from '../choose-accelerator.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { formats } from '../frontier.ts'
import { serverPowerKW } from '../power.ts'
import { replicasFor, usualUtilization } from '../replicas.ts'
import { sampleShortageGB, sampleWork } from '../sample-work.ts'
import type { Workload } from '../workload.ts'
import { type Alternative, type Alternatives, type RefusedAlternative, weighed } from './alternative.ts'
import { candidates, costAt, noPrice, placesOf, portNote } from './places.ts'

/** Every accelerator and machine that reads samples (texts to embed, pictures, sound) at the rate and within the time asked for. */
export function sampleAlternatives(workload: Workload, model: Architecture, said: Accelerator | undefined, standing: Standing): Alternatives {
  const options: Alternative[] = []
  const refused: RefusedAlternative[] = []
  const limit = workload.latencyMs ?? workload.ttftMs
  for (const accelerator of candidates(said))
    for (const precision of workload.precision === undefined
      ? formats(accelerator).filter((each) => each !== 'int4' && each !== 'fp4')
      : [workload.precision]) {
      const option = `${accelerator.id} in ${precision}`
      const missingGB = sampleShortageGB(model, accelerator, precision)
      const work = sampleWork(workload, model, accelerator, precision)
      if (missingGB > 0) refused.push({ accelerator: accelerator.id, option, why: `Does not fit by ${missingGB.toPrecision(3)} GB.`, missingGB })
      else if (work === undefined)
        refused.push({ accelerator: accelerator.id, option, why: 'Its vendor published no matrix peak, so its speed is not known.' })
      else if (limit !== undefined && work.sampleMs > limit)
        refused.push({
          accelerator: accelerator.id,
          option,
          why: `Misses latencyMs by ${(work.sampleMs - limit).toPrecision(3)} ms (${work.sampleMs.toPrecision(3)} instead of ${limit}).`,
          limit: 'latencyMs',
          over: work.sampleMs - limit,
        })
      else {
        const utilization = workload.targetUtilization ?? usualUtilization
        const need = { requestsPerSecond: workload.requestsPerSecond, utilization, spare: standing.spare === true, atLeast: standing.atLeast }
        const replicas = replicasFor(need, { requestsPerSecond: work.perSecond, batch: 1 }).replicas
        const places = placesOf(accelerator, workload.provider, workload.region)
        if (workload.count !== undefined && replicas > workload.count)
          refused.push({
            accelerator: accelerator.id,
            option,
            why: `The demand takes ${replicas}; ${workload.count} are said.`,
            limit: 'count',
            over: replicas - workload.count,
          })
        else if (places.length === 0) refused.push({ accelerator: accelerator.id, option, why: noPrice(workload) })
        else
          for (const place of places) {
            const cost = costAt(place, accelerator, replicas, 1)
            const note = portNote(accelerator)
            if (cost !== undefined)
              options.push({
                accelerator: accelerator.id,
                precision,
                tensorParallel: 1,
                pipelineParallel: 1,
                replicas,
                count: replicas,
                provider: place.provider,
                region: place.region,
                instanceType: cost.instanceType,
                instances: cost.instances,
                usdPerHour: cost.usdPerHour,
                usd: cost.usdPerHour * hoursOfMonth,
                powerKW: serverPowerKW(accelerator, replicas) ?? null,
                answerMs: work.sampleMs,
                requestsPerSecond: work.perSecond * replicas,
                ...(note === undefined ? {} : { note }),
              })
          }
      }
    }
  return weighed(options, refused, limit === undefined ? {} : { latencyMs: limit }, limit === undefined)
}
