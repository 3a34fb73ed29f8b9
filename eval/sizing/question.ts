import { modelNamed } from '#domain/catalog/find-model.ts'
import { number, type TruthRow } from './rows.ts'

/** The workload a row asks for, the figure it publishes, and that figure in our unit. */
export type Question = { workload: Record<string, unknown>; metric: string; published: number }

const gib = 2 ** 30 / 1e9

/** Which of our figures a published one is, and the factor to our unit. Rows of other figures are left out and counted. */
const metrics: Readonly<Record<string, { metric: string; factor: (unit: string) => number }>> = {
  achieved_tflops_per_gpu: { metric: 'tflopsPerGpu', factor: () => 1 },
  mfu_pct: { metric: 'mfu', factor: () => 0.01 },
  iteration_time_s: { metric: 'iterationSeconds', factor: () => 1 },
  samples_per_s: { metric: 'tokensPerSecondPerGpu', factor: () => 1 },
  gpu_hours: { metric: 'gpuHours', factor: () => 1 },
  tokens_per_s_per_gpu: { metric: 'tokensPerSecondPerGpu', factor: () => 1 },
  time_to_train_min: { metric: 'days', factor: () => 1 / 1440 },
  output_tokens_per_s_total: { metric: 'outputTokensPerSecond', factor: () => 1 },
  output_tokens_per_s_per_gpu: { metric: 'outputTokensPerSecondPerGpu', factor: () => 1 },
  requests_per_s: { metric: 'requestsPerSecond', factor: () => 1 },
  ttft_ms: { metric: 'ttftMs', factor: () => 1 },
  prefill_ms: { metric: 'ttftMs', factor: () => 1 },
  tpot_ms: { metric: 'tpotMs', factor: () => 1 },
  weights_mem: { metric: 'weightsGB', factor: (unit) => (unit === 'GiB' ? gib : 1) },
  kv_cache_mem: { metric: 'kvCacheGB', factor: (unit) => (unit === 'GiB' ? gib : 1) },
  training_mem_total: { metric: 'trainingMemoryGBTotal', factor: (unit) => (unit === 'GiB' ? gib : 1) },
  model_state_mem_per_gpu: { metric: 'modelStatesGBPerGpu', factor: (unit) => (unit === 'GiB' ? gib : 1) },
  peak_mem_per_gpu: { metric: 'peakMemoryGBPerGpu', factor: () => gib },
  kv_bytes_per_token: { metric: 'kvBytesPerToken', factor: () => 1000 },
  checkpoint_size: { metric: 'checkpointGB', factor: () => gib },
  minimum_accelerators: { metric: 'minimumAccelerators', factor: () => 1 },
}

/** The listed model of that name, or the row's own numbers; its own KV heads where the row says another number. */
function modelOf(row: TruthRow): unknown {
  const listed = row['model'] === undefined ? undefined : modelNamed(row['model'])
  if (listed !== undefined && (number(row, 'kv_heads') ?? listed.kvHeads) === listed.kvHeads) return listed.id
  const numbers = {
    paramsB: number(row, 'params_total_B'),
    activeParamsB: number(row, 'params_active_B'),
    layers: number(row, 'layers'),
    hidden: number(row, 'hidden'),
    heads: number(row, 'heads'),
    kvHeads: number(row, 'kv_heads'),
    vocab: number(row, 'vocab'),
  }
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined))
}

const precisionOf = (cell = 'bf16'): string =>
  /fp32/.test(cell)
    ? 'fp32'
    : cell.startsWith('int4')
      ? 'int4'
      : cell.startsWith('fp4')
        ? 'fp4'
        : /fp8/.test(cell)
          ? 'fp8'
          : cell.startsWith('int8/bf16')
            ? 'int8'
            : /fp16/.test(cell)
              ? 'fp16'
              : 'bf16'

/** What the case says beside the columns: sharding stage, recomputation, method, limits of the service. */
function saidInCase(text: string, row: TruthRow): Record<string, unknown> {
  return {
    ...(/LoRA/.test(text) ? { method: /QLoRA/.test(text) ? 'qlora' : 'lora' } : {}),
    ...(/full-recompute|full recompute|full-AC|act-ckpt=True/.test(text)
      ? { recompute: 'full' }
      : /selective|sel-AC/.test(text)
        ? { recompute: 'selective' }
        : /act-ckpt=False/.test(text)
          ? { recompute: 'none' }
          : {}),
    ...(/mbs(\d+)/.test(text) ? { microBatch: Number(/mbs(\d+)/.exec(text)?.[1]) } : {}),
    ...(/full 16-bit fine-tune/.test(text) ? { optimizerPrecision: 'fp32' } : {}),
    ...(/baseline DP/.test(text)
      ? { sharding: 'none' }
      : /ZeRO-(\d)/.test(text)
        ? {
            sharding: `zero${/ZeRO-(\d)/.exec(text)?.[1]}`,
            ...(/DeepSpeed/.test(row['source'] ?? '') ? { framework: 'deepspeed', offloadOptimizer: /offload optimizer/.test(text) } : {}),
          }
        : /FULL_SHARD|FSDP/.test(text)
          ? { sharding: 'zero3', pipelineParallel: 1 }
          : {}),
    ...(/pp(\d+)/.test(text) ? { pipelineParallel: Number(/pp(\d+)/.exec(text)?.[1]) } : {}),
    ...(/torchtitan/.test(text) && number(row, 'batch') !== undefined
      ? { microBatch: Math.max(1, ((number(row, 'batch') ?? 1) * (number(row, 'tp') ?? 1)) / (number(row, 'gpu_count') ?? 1)) }
      : {}),
    ...(/TTFT450ms TPOT40ms/.test(text) ? { ttftMs: 450, tpotMs: 40 } : {}),
  }
}

/** The question a row asks, or why it asks none that we answer. `plain` asks with the columns alone, as somebody who does not know the case would. */
export function questionOf(row: TruthRow, plain = false): Question | string {
  const known = metrics[row['metric'] ?? '']
  const value = number(row, 'value')
  if (known === undefined || value === undefined) return `${row['metric']} is no figure of ours`
  if (row['params_total_B'] === undefined) return 'not a transformer with known parameters'
  const text = row['case'] ?? ''
  const group = row['group'] ?? ''
  const trains = group === 'training' || group === 'finetune' || /training|Adam|ZeRO|fine-tune|peak/i.test(`${text} ${row['precision'] ?? ''}`)
  const task = !trains ? 'inference' : group === 'finetune' || /LoRA|fine-tun/.test(text) ? 'fine-tuning' : 'training'
  const said = plain
    ? /LoRA/.test(text)
      ? { method: /QLoRA/.test(text) ? 'qlora' : 'lora' }
      : /TTFT450ms/.test(text)
        ? { ttftMs: 450, tpotMs: 40 }
        : {}
    : saidInCase(text, row)
  const batch = number(row, 'batch')
  const sequence = number(row, 'seq_len')
  const workload = {
    task,
    model: modelOf(row),
    accelerator: row['gpu'],
    count: number(row, 'gpu_count'),
    precision: precisionOf(row['precision']),
    tokensB: number(row, 'tokens_B'),
    sequenceLength: sequence,
    ...(batch === undefined ? {} : task === 'inference' ? { concurrency: batch } : { globalBatch: batch }),
    inputTokens: number(row, 'input_len'),
    outputTokens: number(row, 'output_len'),
    tensorParallel: number(row, 'tp'),
    ...said,
  }
  const perSample = row['metric'] === 'samples_per_s' ? (sequence ?? 0) / (number(row, 'gpu_count') ?? 1) : 1
  const scale = perSample * known.factor(row['unit'] ?? '')
  return {
    workload: Object.fromEntries(Object.entries(workload).filter(([, each]) => each !== undefined)),
    metric: known.metric,
    published: value * scale,
  }
}
