import { acceleratorList } from '../catalog/accelerators.data.ts'
import { acceleratorNamed } from '../catalog/find-accelerator.ts'
import type { Metrics } from '../design/sizing.ts'
import type { Workload } from './workload.ts'

/** A workload that does not fit: what is wrong, and the least that would make it fit, the smallest change first. */
export type SmallestChange = { what: string; remedy: string; changes: readonly string[] }

type Unfit = { accelerator: string; count: number; metrics: Metrics }
type Trial = (workload: Workload) => boolean

/**
 * Looks for the smallest change after which a workload fits: more of the same accelerators, fewer bits or adapters, a larger accelerator,
 * or a shorter request.
 * @param fits does a changed workload fit?
 */
export function smallestChange(workload: Workload, { accelerator, count, metrics }: Unfit, fits: Trial): SmallestChange {
  const at = { ...workload, accelerator, count }
  const changes = workload.task === 'inference' ? servingChanges(at, metrics, fits) : trainingChanges(at, metrics, fits)
  const need = workload.task === 'inference' ? metrics.weightsGB : metrics.peakMemoryGBPerGpu
  const memory = acceleratorNamed(accelerator)?.memoryGB
  const held = memory === undefined ? '' : ` of ${memory} GB`
  return {
    what:
      workload.task === 'inference'
        ? `The model does not fit ${count} x ${accelerator}${held}: its weights alone take ${shown(need)} GB.`
        : `The run does not fit ${count} x ${accelerator}${held}: it needs ${shown(need)} GB on each.`,
    remedy: changes.length === 0 ? 'Take a larger accelerator or a smaller model.' : `Take ${changes.join(', or ')}.`,
    changes,
  }
}

const shown = (gb: number | undefined): string => (gb === undefined ? 'more' : String(Number(gb.toPrecision(4))))

function servingChanges(at: Workload & { accelerator: string; count: number }, { minimumAccelerators }: Metrics, fits: Trial): string[] {
  const lower = (['fp8', 'int4'] as const).find((precision) => precision !== at.precision && fits({ ...at, precision }))
  const tokens = [0.5, 0.25, 0.1]
    .map((share) => Math.floor((at.contextTokens ?? 0) * share))
    .find((contextTokens) => contextTokens > 0 && fits({ ...at, contextTokens }))
  return [
    ...(tokens === undefined ? [] : [`requests of at most ${tokens} tokens`]),
    ...(lower === undefined ? [] : [`weights in ${lower} on the same accelerators`]),
    ...(minimumAccelerators === undefined || minimumAccelerators <= at.count ? [] : [`${minimumAccelerators} x ${at.accelerator} a replica`]),
    ...largerOne(at, fits),
  ]
}

function trainingChanges(at: Workload & { accelerator: string; count: number }, { minimumAccelerators }: Metrics, fits: Trial): string[] {
  const method = (['lora', 'qlora'] as const).find((each) => at.task === 'fine-tuning' && each !== at.method && fits({ ...at, method: each }))
  const smaller = at.microBatch !== undefined && at.microBatch > 1 && fits({ ...at, microBatch: 1 })
  const recomputed = at.recompute !== undefined && at.recompute !== 'full' && fits({ ...at, recompute: 'full' })
  const sharded = at.sharding !== undefined && at.sharding !== 'zero3' && fits({ ...at, sharding: 'zero3' })
  return [
    ...(smaller ? ['a micro-batch of 1'] : []),
    ...(recomputed ? ['full recomputation of activations'] : []),
    ...(sharded ? ['everything sharded (ZeRO-3)'] : []),
    ...(method === undefined ? [] : [`${method === 'lora' ? 'LoRA' : 'QLoRA'} on the same accelerators`]),
    ...(minimumAccelerators === undefined || minimumAccelerators <= at.count ? [] : [`${minimumAccelerators} x ${at.accelerator}`]),
    ...largerOne(at, fits),
  ]
}

/** The accelerator with the least memory that holds it with the same count, of the same vendor. */
function largerOne(at: Workload & { accelerator: string; count: number }, fits: Trial): string[] {
  const own = acceleratorNamed(at.accelerator)
  if (own === undefined) return []
  const found = acceleratorList
    .filter(({ vendor, memoryGB, tflops, year }) => vendor === own.vendor && memoryGB > own.memoryGB && tflops.bf16 !== undefined && year < 2026)
    .toSorted((a, b) => a.memoryGB - b.memoryGB || b.year - a.year)
    .find(({ id }) => fits({ ...at, accelerator: id }))
  return found === undefined ? [] : [`${at.count} x ${found.id}`]
}
