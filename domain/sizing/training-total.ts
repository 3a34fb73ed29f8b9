import type { Accelerator } from '../catalog/accelerator.ts'
import { adapterStateBytes } from './adapters.ts'
import type { Architecture } from './architecture.ts'
import type { StateBytes } from './model-states.ts'
import { fixedGB, trainingFill } from './training-memory.ts'

/** GB of the accelerator that totals are told for where nobody names one. */
const usualMemoryGB = 80

/**
 * GB of a run over all accelerators together, nothing of the model stored twice: its states, and where no single accelerator holds them
 * the context and buffers on each of the fewest (a power of two) that do. Activations come on top; they follow from batch and length.
 * @returns Llama 3 8B: 128 + 6 in mixed Adam, 64 kept in bf16, 17 with adapters; 405B with adapters 822 + 48
 */
export function trainingMemoryTotal(
  model: Architecture,
  bytes: StateBytes,
  method: 'full' | 'lora' | 'qlora',
  accelerator: Accelerator | undefined,
): { totalGB: number; statesGB: number; accelerators: number } {
  const statesGB = modelStatesGB(model, bytes, method)
  const room = (accelerator?.memoryGB ?? usualMemoryGB) * trainingFill
  const accelerators = statesGB + fixedGB.alone <= room ? 1 : 2 ** Math.ceil(Math.log2(Math.max(2, statesGB / Math.max(1, room - fixedGB.joined))))
  return { totalGB: statesGB + (accelerators > 1 ? fixedGB.joined * accelerators : 0), statesGB, accelerators }
}

function modelStatesGB(model: Architecture, bytes: StateBytes, method: 'full' | 'lora' | 'qlora'): number {
  if (method === 'full') return model.paramsB * (bytes.weight + bytes.gradient + bytes.optimizer)
  const { frozen, trained } = adapterStateBytes(model, method)
  return (frozen + trained) / 1e9
}
