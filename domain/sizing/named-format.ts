import type { Precision } from './precision.ts'

const formats: readonly (readonly [RegExp, Precision])[] = [
  [/[-_ ](awq|gptq|int4|w4a16|nf4|4bit|q4_k_m)\b/i, 'int4'],
  [/[-_ ](nvfp4|mxfp4|fp4)\b/i, 'fp4'],
  [/[-_ ]fp8\b/i, 'fp8'],
  [/[-_ ](int8|w8a8|8bit)\b/i, 'int8'],
]

/** The number format that the name of a model tells, as in `Qwen2.5-72B-Instruct-AWQ`; undefined where it tells none. */
export const formatNamed = (model: unknown): Precision | undefined =>
  typeof model === 'string' ? formats.find(([words]) => words.test(model))?.[1] : undefined
