import { z } from 'zod'
import type { Problem, Result } from '../design/problem.ts'
import { nearest } from '../design/nearest.ts'
import { precisions, providers } from '../design/requirements.ts'
import { isConfig } from './config-json/fields.ts'
import { formatNamed } from './named-format.ts'
import { optimizers, shardings } from './model-states.ts'

const words = z.string().trim().min(1).max(500)
/** Numbers beyond these are typing errors: a quadrillion tokens, a million accelerators. */
const amount = (most: number) => z.number().positive().max(most)
const whole = (most: number) => z.number().int().positive().max(most)
const layersOf = (most: number) => z.number().int().nonnegative().max(most)

const Numbers = z.strictObject({
  name: words.optional(),
  paramsB: amount(100_000).optional(),
  activeParamsB: amount(100_000).optional(),
  layers: whole(10_000).optional(),
  hidden: whole(1_000_000).optional(),
  ffn: whole(4_000_000).optional(),
  heads: whole(10_000).optional(),
  kvHeads: whole(10_000).optional(),
  headDim: amount(10_000).optional(),
  vocab: whole(10_000_000).optional(),
  context: whole(1e9).optional(),
  attention: words.optional(),
  kvLoraRank: whole(100_000).optional(),
  ropeDim: whole(100_000).optional(),
  experts: whole(100_000).optional(),
  expertsPerToken: whole(100_000).optional(),
  sharedExperts: layersOf(1000).optional(),
  moeFfn: whole(1_000_000).optional(),
  fullAttentionLayers: layersOf(10_000).optional(),
  windowTokens: layersOf(1e9).optional(),
})

/** One question to the sizing: `strata size --workload`. Everything but the task may be absent and is then chosen. */
export const Workload = z.strictObject({
  task: z.enum(['training', 'fine-tuning', 'inference']),
  /** A listed model in any case, architecture numbers, or the value of a Hugging Face config.json. */
  model: z.union([words, Numbers, z.looseObject({}).refine(isConfig, { error: 'it is no config.json', abort: true })]),
  accelerator: words.optional(),
  count: whole(1_000_000).optional(),
  provider: z.enum(providers).optional(),
  region: words.optional(),
  precision: z.enum(precisions).optional(),
  kvPrecision: z.enum(precisions).optional(),
  tokensB: amount(1e7).optional(),
  /** Millions of samples that training sees, repetitions counted, of models that read pictures or sound. */
  samplesM: amount(1e9).optional(),
  sequenceLength: whole(100_000_000).optional(),
  globalBatch: whole(10_000_000).optional(),
  microBatch: whole(100_000).optional(),
  tensorParallel: whole(1024).optional(),
  pipelineParallel: whole(1024).optional(),
  method: z.enum(['full', 'lora', 'qlora']).optional(),
  optimizer: z.enum(optimizers).optional(),
  /** Format of the optimizer's moments, apart from that of the weights. */
  optimizerPrecision: z.enum(['fp32', 'bf16']).optional(),
  sharding: z.enum(shardings).optional(),
  framework: z.enum(['fsdp', 'megatron', 'deepspeed']).optional(),
  offloadOptimizer: z.boolean().optional(),
  recompute: z.enum(['none', 'selective', 'full']).optional(),
  deadlineDays: amount(36_500).optional(),
  inputTokens: whole(100_000_000).optional(),
  outputTokens: whole(100_000_000).optional(),
  contextTokens: whole(100_000_000).optional(),
  concurrency: whole(10_000_000).optional(),
  requestsPerSecond: amount(1e8).optional(),
  ttftMs: amount(3.6e6).optional(),
  tpotMs: amount(3.6e6).optional(),
  /** Of a whole usual answer, or of one sample. */
  latencyMs: amount(3.6e6).optional(),
  prefixHit: z.number().min(0).lt(1).optional(),
  speculative: z.boolean().optional(),
  /** One replica more than the load needs, so that one may fail. */
  spare: z.boolean().optional(),
  targetUtilization: z.number().gt(0).max(1).optional(),
})
export type Workload = z.infer<typeof Workload>

/** What a spreadsheet leaves empty arrives as null; it is the same as absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])))
}

const keys = Object.keys(Workload.shape)
/** Other words people use for the same. */
const sameAs: Readonly<Record<string, string>> = {
  pretraining: 'training',
  'pre-training': 'training',
  finetuning: 'fine-tuning',
  finetune: 'fine-tuning',
  'fine-tune': 'fine-tuning',
  sft: 'fine-tuning',
  serving: 'inference',
  embedding: 'inference',
  embeddings: 'inference',
  rerank: 'inference',
  reranking: 'inference',
  vision: 'inference',
  speech: 'inference',
  transcription: 'inference',
  'image-generation': 'inference',
  classification: 'inference',
  bfloat16: 'bf16',
  float16: 'fp16',
  half: 'fp16',
  float32: 'fp32',
  mxfp8: 'fp8',
  e4m3: 'fp8',
  nvfp4: 'fp4',
  mxfp4: 'fp4',
  awq: 'int4',
  gptq: 'int4',
  w4a16: 'int4',
  nf4: 'int4',
  adamw: 'adam',
  'adamw-8bit': 'adam-8bit',
  adam8bit: 'adam-8bit',
  sgd: 'sgd-momentum',
  fsdp: 'zero3',
  ddp: 'none',
  'zero-1': 'zero1',
  'zero-2': 'zero2',
  'zero-3': 'zero3',
}
/** The wish as people write it: `FP8`, `BF16`. */
const lowered = new Set([
  'precision',
  'kvPrecision',
  'optimizerPrecision',
  'task',
  'method',
  'optimizer',
  'sharding',
  'recompute',
  'provider',
  'framework',
])
const canonical = (key: string, word: string): string => {
  const plain = word.trim().toLowerCase()
  if (key === 'framework') return plain
  return /precision$/i.test(key) ? formatIn(plain) : (sameAs[plain] ?? plain)
}
/** The format of what is said in a sentence, as tables have it: `bf16 mixed Adam`, `fp8 (e4m3)`, `int4 g128`; two formats side by side stay unknown. */
const formatIn = (plain: string): string => {
  const found = new Set(plain.split(/[^a-z0-9-]+/).flatMap((word) => precisions.find((each) => each === (sameAs[word] ?? word)) ?? []))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : (sameAs[plain] ?? plain)
}
/** Other names of fields, as launchers and tables write them. */
const fieldAs: Readonly<Record<string, string>> = {
  gpu: 'accelerator',
  gpus: 'count',
  gpuCount: 'count',
  numGpus: 'count',
  acceleratorCount: 'count',
  tp: 'tensorParallel',
  pp: 'pipelineParallel',
  seqLen: 'sequenceLength',
  seqLength: 'sequenceLength',
  inputLen: 'inputTokens',
  outputLen: 'outputTokens',
}
const inCamels = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
/** `input_tokens` is `inputTokens`, `gpus` is `count`; a name that is there under both stays unknown. */
const fieldOf = (key: string, all: object): string => {
  const camel = inCamels(key)
  const meant = fieldAs[camel] ?? camel
  return (keys.includes(meant) || meant === 'zeroStage') && !(meant in all) ? meant : key
}
/** `zeroStage: 2` is `sharding: zero2`. */
const stageOf = ([key, inner]: [string, unknown]): [string, unknown] =>
  key === 'zeroStage' && (inner === 0 || inner === 1 || inner === 2 || inner === 3)
    ? ['sharding', inner === 0 ? 'none' : `zero${inner}`]
    : [key, inner]
const tidied = (value: unknown): unknown => {
  const plain = withoutNulls(value)
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return plain
  return Object.fromEntries(
    Object.entries(plain)
      .map(([key, inner]): [string, unknown] => stageOf([fieldOf(key, plain), inner]))
      .map(([key, inner]) => [key, lowered.has(key) && typeof inner === 'string' ? canonical(key, inner) : inner]),
  )
}

/** A workload from any value, or every problem with it at once. */
export function parseWorkload(value: unknown): Result<Workload> {
  const parsed = Workload.safeParse(tidied(value), { reportInput: true })
  return parsed.success
    ? { ok: true, value: inNamedFormat(parsed.data) }
    : { ok: false, problems: withoutEchoes(parsed.error.issues.flatMap(problemsOf)) }
}

/** A served model that is named with its format is served in it, unless another is said. */
function inNamedFormat(workload: Workload): Workload {
  const precision = workload.precision ?? (workload.task === 'inference' ? formatNamed(workload.model) : undefined)
  return precision === undefined ? workload : { ...workload, precision }
}

/** A key misspelt is told before all else, and what is missing because of it is not told again. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(({ code }) => code === 'sizing/unknown-key')
  const meant = unknown.map(({ hint }) => hint)
  return [...unknown, ...problems.filter((problem) => !unknown.includes(problem) && !meant.includes(didYouMean(problem.at)))]
}

const didYouMean = (key: string): string => `Did you mean "${key}"?`

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const at = issue.path.length === 0 ? 'workload' : issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys' && at === 'model')
    return [
      {
        code: 'sizing/bad-model',
        at,
        message: `The model is neither architecture numbers nor the config.json of a transformer: ${issue.keys.map((key) => `"${key}"`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} of neither.`,
        hint: 'A config.json has num_hidden_layers, hidden_size and num_attention_heads; architecture numbers are paramsB, activeParamsB, layers, hidden, ffn, heads, kvHeads, headDim, vocab.',
      },
    ]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'sizing/unknown-key', at, message: `A workload has no "${key}".`, hint: hintFor(key) }))
  if (issue.code === 'invalid_union' && at === 'model') return [modelProblem(issue)]
  if (issue.code === 'invalid_value')
    return [
      {
        code: 'sizing/bad-value',
        at,
        message: issue.input === undefined ? `${at} is missing or not one of its words.` : `${at} cannot be ${JSON.stringify(issue.input)}.`,
        hint: `It is one of: ${issue.values.map(String).join(', ')}.`,
      },
    ]
  return [
    {
      code: 'sizing/bad-value',
      at,
      message: `${at}: ${issue.message}.`,
      hint: 'Figures are greater than 0 and in the units of the manual: tokensB in billions, times in milliseconds.',
    },
  ]
}

const hintFor = (key: string): string => {
  const near = nearest(key, keys)
  return near === undefined ? `It may have: ${keys.join(', ')}.` : didYouMean(near)
}

function modelProblem(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): Problem {
  const inner = issue.errors.flat().find(({ code, path }) => code !== 'invalid_type' || path.length > 0)
  return {
    code: 'sizing/bad-model',
    at: inner === undefined ? 'model' : ['model', ...inner.path.map(String)].join('.'),
    message: `The model is neither a name, nor architecture numbers, nor a config.json${inner === undefined ? '' : `: ${inner.message}`}.`,
    hint: 'Write "model": "Llama-3.1-8B", or { "paramsB": 8.03, "layers": 32, "hidden": 4096, "heads": 32, "kvHeads": 8 }, or the contents of its config.json.',
  }
}
