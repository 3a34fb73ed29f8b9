import { acceleratorList } from '#domain/catalog/accelerators.data.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { MemoryBar } from './memory-bar.tsx'

/** Where the memory of one accelerator of a training run goes; nothing where the figures are not known. */
export function TrainingMemory({ sizing: { accelerator, metrics } }: { sizing: ComponentSizing }) {
  const total = acceleratorList.find(({ id }) => id === accelerator)?.memoryGB
  const { modelStatesGBPerGpu: states, peakMemoryGBPerGpu: peak } = metrics
  if (total === undefined || states === undefined || peak === undefined) return null
  return (
    <MemoryBar
      title={`Memory of each ${accelerator}`}
      total={Math.max(total, peak)}
      parts={[
        { name: 'Weights, gradients, optimizer', gb: states, look: 'weights' },
        { name: 'Activations and buffers', gb: peak - states, look: 'cache' },
        { name: 'Free', gb: total - peak, look: 'free' },
      ]}
    />
  )
}
