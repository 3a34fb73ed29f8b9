import type { Accelerator } from '../catalog/accelerator.ts'
import type { precisions } from '../design/requirements.ts'

export type Precision = (typeof precisions)[number]

/**
 * Bytes one parameter takes, group scales counted in: int4 in groups of 128 has 16-bit scales, fp4 is NVFP4 with an 8-bit scale for 16.
 * Source: sizing method section 3.
 */
export const bytesPerWeight: Readonly<Record<Precision, number>> = { fp32: 4, tf32: 4, bf16: 2, fp16: 2, fp8: 1, int8: 1, fp4: 0.5625, int4: 0.53 }

/** Bytes one number of the attention cache or an activation takes. */
export const bytesPerNumber = (precision: Precision): number =>
  precision === 'fp4' ? 0.5625 : precision === 'int4' ? 0.5 : bytesPerWeight[precision]

/** The number format the matrix units calculate in, where the accelerator lacks the wished one. */
export function computePrecision(accelerator: Accelerator, wished: Precision): 'bf16' | 'fp8' | 'fp4' | 'int8' | 'tf32' | 'fp32' {
  const { tflops } = accelerator
  switch (wished) {
    case 'fp4':
      return tflops.fp4 === undefined ? 'bf16' : 'fp4'
    case 'fp8':
      return tflops.fp8 === undefined ? 'bf16' : 'fp8'
    case 'int8':
      return tflops.int8 !== undefined && tflops.bf16 !== undefined && tflops.int8 > tflops.bf16 ? 'int8' : 'bf16'
    case 'int4':
    case 'bf16':
    case 'fp16':
      return 'bf16'
    case 'tf32':
      return 'tf32'
    case 'fp32':
      return 'fp32'
  }
}

/** Dense peak in 1e12 operations a second in the format calculated in; undefined where the vendor published none. TF32 runs at half of bf16, fp32 at a sixteenth (A100 data sheet). */
export function peakTflops(accelerator: Accelerator, wished: Precision): number | undefined {
  const { tflops } = accelerator
  const format = computePrecision(accelerator, wished)
  switch (format) {
    case 'fp4':
    case 'fp8':
    case 'int8':
    case 'bf16':
      return tflops[format]
    case 'tf32':
      return tflops.bf16 === undefined ? undefined : tflops.bf16 / 2
    case 'fp32':
      return tflops.bf16 === undefined ? undefined : tflops.bf16 / 16
  }
}

/** The same for training, where 8-bit integers serve only some products and 16 bits decide the rate. */
export const trainingPeakTflops = (accelerator: Accelerator, wished: Precision): number | undefined =>
  peakTflops(accelerator, wished === 'int8' || wished === 'int4' ? 'bf16' : wished)
