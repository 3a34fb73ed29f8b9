import type { Architecture } from './architecture.ts'
import { bytesPerWeight, type Precision } from './precision.ts'

/**
 * Memory of a model's weights.
 * @returns GB (1e9 bytes); Llama 3 8B in bf16 takes 16.06
 * Source: parameters x bytes a parameter, sizing method section 3
 */
export const weightsGB = (model: Architecture, precision: Precision): number => model.paramsB * bytesPerWeight[precision]
