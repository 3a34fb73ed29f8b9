import type { Accelerator } from '../catalog/accelerator.ts'
import { usualAchievableFraction } from './efficiency.data.ts'

/** Share of an accelerator's dense peak that the best matrix product reaches: measured, or usual for its kind. */
export const reachOf = ({ achievableFraction, architecture }: Accelerator): number =>
  achievableFraction ?? (architecture === 'TPU' ? usualAchievableFraction.tpu : usualAchievableFraction.gpu)
