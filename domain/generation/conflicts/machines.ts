import { acceleratorNamed } from '../../catalog/find-accelerator.ts'
import { said } from '../../design/requirements.ts'
import { bentBy } from '../compose/brief.ts'
import { gpusOf } from '../compose/settings/models.ts'
import { type ConflictRule, number, wordsFor, wordsOfModifier } from './conflict-rule.ts'

const bytesPerWeight: Readonly<Record<string, number>> = { fp32: 4, tf32: 4, bf16: 2, fp16: 2, fp8: 1, int8: 1, fp4: 0.5, int4: 0.5 }

/** Fewer bytes a weight than this make answers worse, so a model that does not fit even so does not fit. */
const leastBytes = 0.5
/** Share of a board's memory that weights can take: cache, activations and the runtime need the rest. */
const usable = 0.9

/** The model's weights and the memory of the GPUs that were named. */
export const modelAndMemory: ConflictRule = ({ reading, brief }) => {
  const { type, count } = gpusOf(brief)
  const board = type === undefined ? undefined : acceleratorNamed(type)
  const paramsB = said(reading.requirements.model?.paramsB) ?? number(reading, 'model_params_b')
  if (board === undefined || count === undefined || paramsB === undefined || bentBy(reading, 'spot')) return []
  const precision = said(reading.requirements.model?.precision)
  const weightsGB = paramsB * (precision === undefined ? leastBytes : (bytesPerWeight[precision] ?? 2))
  const memoryGB = board.memoryGB * count * usable
  if (weightsGB <= memoryGB) return []
  const needed = Math.ceil((paramsB * 2) / (board.memoryGB * usable))
  return [
    {
      what: `${paramsB}B parameters do not fit ${count} ${board.name} (${board.memoryGB} GB each): the weights alone take ${Math.round(weightsGB)} GB even at ${precision ?? '4 bits'}.`,
      between: [wordsFor(reading, 'model_params_b', `${paramsB}B model`), wordsFor(reading, 'gpu', `${count} ${type}`)],
      relaxation: `Take ${needed} ${board.name} at 16 bits, larger boards, or a model of at most ${Math.max(1, Math.floor(memoryGB / 2))}B parameters.`,
    },
  ]
}

const shortestAnswerMs = 200

/** Milliseconds of a token or of the way there are not those of an answer. */
const ofSomethingElse =
  /\b(tpot|itl|per (output )?token|inter-?token|time to first|ttft|to the (closest|nearest)|network (latency|round))\b|pro token|por token|par token|每个token|初回トークン/i

/** A language model writes token by token; a whole answer does not come in a few milliseconds. */
export const languageModelAndLatency: ConflictRule = ({ reading, design, brief }) => {
  const latency = number(reading, 'latency_ms')
  const generates = design.components.some(({ kind }) => kind === 'llm-inference-server' || kind === 'foundation-model-api')
  const talks = [
    'rag-chatbot',
    'rag-open-source-k8s',
    'agents',
    'llm-gateway',
    'llm-serving-k8s',
    'multi-region-inference',
    'sovereign-onprem',
    'serverless-genai-startup',
  ].includes(reading.archetypes[0]?.pattern ?? '')
  if (latency === undefined || !generates || !talks || reading.understood['latency_kind'] !== undefined || ofSomethingElse.test(reading.prompt))
    return []
  const paramsB = said(reading.requirements.model?.paramsB) ?? number(reading, 'model_params_b')
  const { type, count } = gpusOf(brief)
  const board = type === undefined ? undefined : acceleratorNamed(type)
  const tokenMs = board !== undefined && paramsB !== undefined ? ((paramsB * 2) / (board.bandwidthGBs * (count ?? 1))) * 1000 : undefined
  const floor = Math.max(shortestAnswerMs, tokenMs ?? 0)
  if (latency >= floor) return []
  return [
    {
      what:
        tokenMs === undefined
          ? `A language model cannot finish an answer within ${latency} ms latency.`
          : `${latency} ms latency is infeasible: one token of this model takes about ${Math.round(tokenMs)} ms on these GPUs.`,
      between: [wordsFor(reading, 'latency_ms', `${latency} ms latency`), paramsB === undefined ? 'language model' : `${paramsB}B model`],
      relaxation:
        'Ask for the time to the first token (about 500 ms) and stream the answer, or use a small classifier where an answer must come at once.',
    },
  ]
}

/** No GPUs, and work that is hopeless without. */
export const cpuAndModel: ConflictRule = ({ reading, design }) => {
  const cpu = wordsOfModifier(reading, 'cpu-only')
  const paramsB = said(reading.requirements.model?.paramsB) ?? number(reading, 'model_params_b')
  const heavy = design.components.some(({ kind }) => kind === 'distributed-training') || (paramsB !== undefined && paramsB >= 30)
  if (cpu === undefined || !heavy) return []
  return [
    {
      what: `A model of ${paramsB === undefined ? 'this size' : `${paramsB}B parameters`} is too slow on CPUs.`,
      between: [cpu, wordsFor(reading, 'model_params_b', 'large model')],
      relaxation: 'Take a model of at most 8B parameters in 4 bits, or allow GPUs.',
    },
  ]
}

const onlyAt: readonly (readonly [pattern: RegExp, provider: 'aws' | 'gcp'])[] = [
  [/^TPU/i, 'gcp'],
  [/^(Trainium|Inferentia)/i, 'aws'],
]

/** A board that one provider alone has, and another provider. */
export const boardAndProvider: ConflictRule = ({ reading, brief }) => {
  const { type } = gpusOf(brief)
  const board = type === undefined ? undefined : acceleratorNamed(type)
  const home = onlyAt.find(([pattern]) => board !== undefined && pattern.test(board.id))?.[1]
  if (board === undefined || home === undefined || brief.providerAssumed || brief.providers.includes(home)) return []
  return [
    {
      what: `${board.name} is to be had at ${home} only.`,
      between: [wordsFor(reading, 'gpu', board.name), reading.providers[0]?.evidence.words ?? brief.home],
      relaxation: `Train at ${home}, or take NVIDIA GPUs at ${brief.home}.`,
    },
  ]
}

/** Training work, machines and a deadline; utilisation of 40 % of the dense peak is what well-run clusters reach. */
export const trainingAndDeadline: ConflictRule = ({ reading, brief }) => {
  const { type, count } = gpusOf(brief)
  const board = type === undefined ? undefined : acceleratorNamed(type)
  const paramsB = said(reading.requirements.model?.paramsB) ?? number(reading, 'model_params_b')
  const tokensB = said(reading.requirements.demand?.trainingTokensB)
  const days = said(reading.requirements.demand?.deadlineDays) ?? number(reading, 'deadline_days')
  const tflops = board?.tflops.bf16
  if (count === undefined || paramsB === undefined || tokensB === undefined || days === undefined || tflops === undefined) return []
  const needed = (6 * paramsB * 1e9 * tokensB * 1e9) / (count * tflops * 1e12 * 0.4) / 86_400
  if (needed <= days * 1.25) return []
  return [
    {
      what: `Training takes about ${Math.round(needed)} days on ${count} ${type}, not ${days}.`,
      between: [wordsFor(reading, 'gpu', `${count} ${type}`), wordsFor(reading, 'deadline_days', `${days} days`)],
      relaxation: `Take about ${Math.ceil((count * needed) / days)} of them, train on ${Math.round((tokensB * days) / needed)} billion tokens, or allow ${Math.ceil(needed)} days.`,
    },
  ]
}
