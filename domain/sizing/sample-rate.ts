import type { Accelerator } from '../catalog/accelerator.ts'
import { peakTflops, type Precision } from './precision.ts'
import { reachOf } from './reach.ts'

/** Share of the best matrix product that encoders, vision and speech models reach; very small models launch more than they calculate. */
const share = { large: 0.45, small: 0.2 } as const
const smallGflops = 5

/**
 * Samples a second of one accelerator: peak x share / operations of a sample. A text is 2 operations a parameter and token.
 * @returns undefined where the accelerator has no published peak
 * Source: sizing method section 4 (embeddings, vision)
 */
export function samplesPerSecond(accelerator: Accelerator, precision: Precision, gflopsPerSample: number): number | undefined {
  const peak = peakTflops(accelerator, precision)
  return peak === undefined
    ? undefined
    : (peak * 1000 * reachOf(accelerator) * (gflopsPerSample < smallGflops ? share.small : share.large)) / gflopsPerSample
}
