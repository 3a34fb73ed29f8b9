import { describe, expect, it } from 'vitest'
import type { Metrics } from '../design/sizing.ts'
import { sizeWorkload } from './size-workload.ts'

function figures(workload: object): Metrics {
  const found = sizeWorkload(workload)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value.metrics
}

/** Recipes of model cards and of vLLM, TensorRT-LLM, TGI and DeepSpeed. Recalled 2026-11-24, confidence high. */
describe('the fewest accelerators', () => {
  it.each([
    ['Llama-3-70B', 'A100-80GB', 'bf16', 2],
    ['Llama-2-70B', 'A100-80GB', 'fp16', 2],
    ['Llama-2-70B', 'A100-80GB', 'int4', 1],
    ['Llama-3.1-70B', 'MI300X', 'bf16', 1],
    ['Llama-3.3-70B', 'L40S', 'fp8', 2],
    ['Llama-3.1-405B', 'H100', 'fp8', 8],
    ['Llama-3.1-405B', 'H100', 'bf16', 16],
    ['Llama-3.1-405B', 'MI300X', 'bf16', 8],
    ['Llama-3.1-405B', 'A100-80GB', 'int4', 4],
    ['Llama-3.1-8B', 'L4', 'bf16', 1],
    ['Llama-3.1-8B', 'T4', 'fp16', 2],
    ['Llama-2-13B', 'A10G', 'fp16', 2],
    ['Mixtral-8x7B', 'A100-80GB', 'bf16', 2],
    ['Mixtral-8x22B', 'A100-80GB', 'bf16', 4],
    ['DeepSeek-V3', 'H200', 'fp8', 8],
    ['DeepSeek-V3', 'H100', 'fp8', 16],
    ['Kimi-K2', 'H200', 'fp8', 16],
    ['gpt-oss-120b', 'H100', 'fp4', 1],
    ['Llama-4-Maverick', 'H100', 'fp8', 8],
    ['Qwen3-235B-A22B', 'H100', 'fp8', 4],
    ['GLM-4.5', 'H100', 'fp8', 8],
    ['BLOOM-176B', 'A100-80GB', 'bf16', 8],
    ['Falcon-40B', 'A100-80GB', 'bf16', 2],
    ['Falcon-180B', 'A100-80GB', 'bf16', 8],
  ])('needs for %s on %s in %s as few as published recipes: %i', (model, accelerator, precision, published) => {
    const minimum = figures({ task: 'inference', model, accelerator, precision }).minimumAccelerators ?? 0
    expect(minimum).toBe(published)
    expect(figures({ task: 'inference', model, accelerator, precision, count: minimum }).fits).toBe(true)
    if (minimum > 1) expect(figures({ task: 'inference', model, accelerator, precision, count: minimum / 2 }).fits).toBe(false)
  })
})
