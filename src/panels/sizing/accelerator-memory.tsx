import { acceleratorList } from '#domain/catalog/accelerators.data.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { MemoryBar, type MemoryPart } from './memory-bar.tsx'

/** Where the memory of one accelerator goes; nothing where the figures are not known. */
export function AcceleratorMemory({ sizing }: { sizing: ComponentSizing }) {
  const total = acceleratorList.find(({ id }) => id === sizing.accelerator)?.memoryGB
  const peak = sizing.metrics.peakMemoryGBPerGpu
  const parts = peak === undefined ? undefined : partsOf(sizing, peak)
  if (total === undefined || peak === undefined || parts === undefined) return null
  return (
    <MemoryBar
      title={`Memory of each ${sizing.accelerator}`}
      total={Math.max(total, peak)}
      parts={[...parts, { name: 'Free', gb: total - peak, look: 'free' }]}
    />
  )
}

function partsOf({ metrics, count, task }: ComponentSizing, peak: number): MemoryPart[] | undefined {
  const { modelStatesGBPerGpu: states, weightsGB, replicas } = metrics
  if (task !== 'inference')
    return states === undefined
      ? undefined
      : [
          { name: 'Weights, gradients, optimizer', gb: states, look: 'weights' },
          { name: 'Activations and buffers', gb: peak - states, look: 'cache' },
        ]
  if (weightsGB === undefined || replicas === undefined || count === 0) return undefined
  const weights = weightsGB / (count / replicas)
  return weights > peak
    ? undefined
    : [
        { name: 'Weights', gb: weights, look: 'weights' },
        { name: 'Attention cache and engine', gb: peak - weights, look: 'cache' },
      ]
}
