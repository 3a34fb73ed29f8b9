import type { Accelerator } from '../catalog/accelerator.ts'
import type { Architecture } from './architecture.ts'
import { shortageGB } from './batch-limit.ts'
import type { StateBytes } from './model-states.ts'
import type { Precision } from './precision.ts'
import { scaleUpDomain } from './scale-up.ts'
import { servingMachine } from './serving-machine.ts'
import { trainingFill, trainingMemory } from './training-memory.ts'

const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384]

/**
 * The fewest accelerators (a power of two, as heads and layers are cut) that hold the weights and one request at its longest in the memory a
 * server can hand out: the same test as `fits`, so that no number below it fits and this one does. Which number is chosen for a load is
 * another question, with room for the caches of many; undefined when none does.
 */
export const minimumForServing = (
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  kvPrecision: Precision,
  tokens: number,
): number | undefined =>
  sizes.find((tensor) => {
    const machine = servingMachine(model, accelerator, precision, kvPrecision, tensor)
    return tensor <= Math.max(64, scaleUpDomain(accelerator)) && machine !== undefined && shortageGB(machine, tokens) <= 0
  })

/** The fewest accelerators (a power of two) on which one sequence trains with everything sharded and recomputed; undefined when none does. */
export const minimumForTraining = (
  model: Architecture,
  accelerator: Accelerator,
  bytes: StateBytes,
  method: 'full' | 'lora' | 'qlora',
  sequence: number,
): number | undefined =>
  sizes.find((count) => {
    const tensor = Math.min(8, count, scaleUpDomain(accelerator))
    const expert = model.experts === undefined ? 1 : Math.min(count, model.experts.count)
    const { peakGB } = trainingMemory(model, bytes, method, sequence, {
      tensor,
      pipeline: 1,
      context: 1,
      expert,
      data: count / tensor,
      sharding: 'zero3',
      microBatch: 1,
      recompute: 'full',
      chunkedLoss: method !== 'full',
    })
    return peakGB <= accelerator.memoryGB * trainingFill
  })
