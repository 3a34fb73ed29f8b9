import type { Accelerator } from '../../catalog/accelerator.ts'
import type { Architecture } from '../architecture.ts'
import { serverPowerKW } from '../power.ts'
import { sampleRun } from '../size-sample-training.ts'
import type { Workload } from '../workload.ts'
import { type Alternative, type Alternatives, type RefusedAlternative, weighed } from './alternative.ts'
import { candidates, costAt, noPrice, placesOf, portNote } from './places.ts'

const counts = [1, 2, 4, 8, 16, 32] as const

/** Every accelerator and count that trains on so many pictures or minutes of sound by the deadline; nothing where nobody says how many samples. */
export function sampleTrainingAlternatives(workload: Workload, model: Architecture, said: Accelerator | undefined): Alternatives {
  const options: Alternative[] = []
  const refused: RefusedAlternative[] = []
  const { deadlineDays } = workload
  if (workload.samplesM !== undefined)
    for (const accelerator of candidates(said)) {
      const places = placesOf(accelerator, workload.provider, workload.region)
      if (places.length === 0) {
        refused.push({ accelerator: accelerator.id, option: accelerator.id, why: noPrice(workload) })
        continue
      }
      for (const count of workload.count === undefined ? counts : [workload.count]) {
        const hours = sampleRun(workload, model, accelerator, workload.precision ?? 'bf16', count)?.hours
        if (hours === undefined) continue
        const days = hours / count / 24
        if (deadlineDays !== undefined && days > deadlineDays) {
          const why = `Takes ${days.toPrecision(3)} days, ${(days - deadlineDays).toPrecision(3)} more than there are.`
          refused.push({ accelerator: accelerator.id, option: `${count} x ${accelerator.id}`, why, limit: 'deadlineDays', over: days - deadlineDays })
          continue
        }
        for (const place of places) {
          const cost = costAt(place, accelerator, count, Math.min(8, count, place.largestGroup))
          const note = portNote(accelerator)
          if (cost !== undefined)
            options.push({
              accelerator: accelerator.id,
              precision: 'bf16',
              tensorParallel: 1,
              pipelineParallel: 1,
              replicas: count,
              count,
              provider: place.provider,
              region: place.region,
              instanceType: cost.instanceType,
              instances: cost.instances,
              usdPerHour: cost.usdPerHour,
              usd: cost.usdPerHour * days * 24,
              powerKW: serverPowerKW(accelerator, count) ?? null,
              days,
              gpuHours: hours,
              ...(note === undefined ? {} : { note }),
            })
        }
      }
    }
  return weighed(options, refused, deadlineDays === undefined ? {} : { deadlineDays }, deadlineDays === undefined)
}
