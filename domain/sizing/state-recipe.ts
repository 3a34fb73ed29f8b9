import { stateBytes, type StateBytes } from './model-states.ts'
import type { Precision } from './precision.ts'
import type { Workload } from './workload.ts'

/** Keeps a fine-tuning of all weights everything in the weights' format, without a 32-bit master? */
export const isPure = ({ task, method = 'full' }: Workload): boolean => task === 'fine-tuning' && method === 'full'

/**
 * Bytes a parameter of a run. Fine-tuning of all weights keeps everything in their format (8 with Adam in bf16), pre-training a 32-bit master
 * (16); `optimizerPrecision` says the moments apart: 32-bit moments beside 16-bit weights take 12, as in LLaMA-65B's 780 GB (arXiv 2305.14314).
 */
export const recipeBytes = (workload: Workload, precision: Precision): StateBytes =>
  stateBytes(precision, workload.optimizer ?? 'adam', isPure(workload), momentBytes(workload))

const momentBytes = ({ optimizerPrecision }: Workload): 2 | 4 | undefined =>
  optimizerPrecision === undefined ? undefined : optimizerPrecision === 'fp32' ? 4 : 2
