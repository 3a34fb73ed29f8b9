import { adapterStateBytes } from './adapters.ts'
import type { Architecture } from './architecture.ts'
import type { StateBytes } from './model-states.ts'

/** GB of model states over all accelerators together, nothing stored twice. Llama 3 8B: 128 in mixed Adam, 64 kept in bf16, 17 with adapters. */
export function trainingMemoryTotalGB(model: Architecture, bytes: StateBytes, method: 'full' | 'lora' | 'qlora'): number {
  if (method === 'full') return model.paramsB * (bytes.weight + bytes.gradient + bytes.optimizer)
  const { frozen, trained } = adapterStateBytes(model, method)
  return (frozen + trained) / 1e9
}
