import { type Architecture, isSparse } from './architecture.ts'
import { bytesPerWeight, type Precision } from './precision.ts'
import { publishedPrecision } from './roles.data.ts'

/** MXFP4, which models with 4-bit experts are published in: 4 bits and an 8-bit scale for 32. Source: sizing method section 3 */
const bytesOfMxfp4 = 0.53125

/**
 * Memory of a model's weights. Sparse models that are published in 4 bits keep attention and embeddings in 16.
 * @returns GB (1e9 bytes); Llama 3 8B in bf16 takes 16.06, gpt-oss-20b as published 13.8
 * Source: parameters x bytes a parameter, sizing method section 3
 */
export function weightsGB(model: Architecture, precision: Precision): number {
  const published = model.publishedPrecision ?? publishedPrecision[model.name]
  const { experts } = model
  if (precision !== 'fp4' || published !== 'fp4' || experts === undefined || !isSparse(model)) return model.paramsB * bytesPerWeight[precision]
  const inExperts = Math.min(model.paramsB, (3 * model.hidden * experts.width * (experts.count + experts.shared) * model.layers) / 1e9)
  return inExperts * bytesOfMxfp4 + (model.paramsB - inExperts) * 2
}
