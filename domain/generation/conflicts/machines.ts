import { acceleratorNamed } from '../../catalog/find-accelerator.ts'
import { said } from '../../design/requirements.ts'
import { bentBy } from '../compose/brief.ts'
import type { Reading } from '../read/reading.ts'
import { servingPath } from '../alternatives/serving-path.ts'
import { boardsOf, type ConflictRule, number, paramsOf, wordsFor, wordsOfModifier } from './conflict-rule.ts'

const bytesPerWeight: Readonly<Record<string, number>> = { fp32: 4, tf32: 4, bf16: 2, fp16: 2, fp8: 1, int8: 1, fp4: 0.5, int4: 0.5 }

/** Fewer bytes a weight than this make answers worse, so a model that does not fit even so does not fit. */
const leastBytes = 0.5
/** Share of a board's memory that weights can take: cache, activations and the runtime need the rest. */
const usable = 0.9

/** The model's weights and the memory of the GPUs that were named. */
export const modelAndMemory: ConflictRule = ({ reading, brief }) => {
  const boards = boardsOf(brief)
  const board = boards === undefined ? undefined : acceleratorNamed(boards.type)
  const model = paramsOf(reading)
  const count = boards?.count
  if (boards === undefined || count === undefined || board === undefined || model === undefined || bentBy(reading, 'spot')) return []
  const { paramsB } = model
  const precision = said(reading.requirements.model?.precision)
  const weightsGB = paramsB * (precision === undefined ? leastBytes : (bytesPerWeight[precision] ?? 2))
  const memoryGB = board.memoryGB * count * usable
  if (weightsGB <= memoryGB) return []
  const needed = Math.ceil((paramsB * 2) / (board.memoryGB * usable))
  return [
    {
      what: `${paramsB}B parameters do not fit ${count} ${board.name} (${board.memoryGB} GB each): the weights alone take ${Math.round(weightsGB)} GB even at ${precision ?? '4 bits'}.`,
      between: [model.words, boards.words],
      relaxation: `Take ${needed} ${board.name} at 16 bits, larger boards, or a model of at most ${Math.max(1, Math.floor(memoryGB / 2))}B parameters (${Math.max(1, Math.floor(memoryGB / leastBytes))}B at 4 bits).`,
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
  const model = paramsOf(reading)
  const paramsB = model?.paramsB
  const boards = boardsOf(brief)
  const board = boards === undefined ? undefined : acceleratorNamed(boards.type)
  const count = boards?.count
  const tokenMs = board !== undefined && paramsB !== undefined ? ((paramsB * 2) / (board.bandwidthGBs * (count ?? 1))) * 1000 : undefined
  const floor = Math.max(shortestAnswerMs, tokenMs ?? 0)
  if (latency >= floor) return []
  return [
    {
      what:
        tokenMs === undefined
          ? `A language model cannot finish an answer within ${latency} ms latency.`
          : `${latency} ms latency is infeasible: one token of this model takes about ${Math.round(tokenMs)} ms on these GPUs.`,
      between: [wordsFor(reading, 'latency_ms', `${latency} ms latency`), model?.words ?? languageWords(reading)],
      relaxation: `Ask for the time to the first token (about ${Math.max(500, Math.ceil(floor / 100) * 100)} ms) and stream the answer, or use a small classifier where an answer must come at once.`,
    },
  ]
}

/** The words that a language model came from. */
const languageWords = ({ mentions }: Reading): string =>
  mentions.find(({ kind, stance }) => stance !== 'excluded' && languageKinds.has(kind))?.evidence.words ?? 'language model'
const languageKinds: ReadonlySet<string> = new Set([
  'foundation-model-api',
  'open-weight-llm',
  'llm-inference-server',
  'chat-ui',
  'rag-orchestrator',
  'llm-gateway',
  'agent-orchestrator',
])

/** Half a millisecond there and back between two machines of one zone, with nothing done there: recalled, 2026-11-24. */
const leastHopMs = 0.5
const localShapes: ReadonlySet<string> = new Set(['edge', 'on-device', 'batch', 'training-only'])

/** Less time than the way through the components alone takes. */
export const latencyAndHops: ConflictRule = ({ reading, design }) => {
  const latency = number(reading, 'latency_ms')
  if (latency === undefined || latency <= 0 || latency >= 2 || localShapes.has(reading.serving.shape) || ofSomethingElse.test(reading.prompt))
    return []
  const path = servingPath(design)
  if (path === undefined) return []
  const least = (path.steps.length - 1 + (path.helpers.length > 0 ? 1 : 0)) * leastHopMs + 1
  if (latency >= least) return []
  const last = path.steps.at(-1)?.name ?? 'the model'
  return [
    {
      what: `${latency} ms is less than the way of a request takes: ${path.steps.length - 1} calls over the network up to ${last}, at least ${least} ms in one zone.`,
      between: [wordsFor(reading, 'latency_ms', `${latency} ms latency`), reading.serving.evidence[0]?.words ?? 'an answer over the network'],
      relaxation: `Allow about ${Math.ceil(least * 3)} ms, or run the model inside the program that asks.`,
    },
  ]
}

/** No GPUs, and GPUs by name. */
export const cpuAndBoards: ConflictRule = ({ reading, brief }) => {
  const cpu = wordsOfModifier(reading, 'cpu-only')
  const boards = boardsOf(brief)
  if (cpu === undefined || boards === undefined) return []
  return [
    {
      what: `${boards.words} are asked for, and no GPUs are wanted (${cpu}).`,
      between: [cpu, boards.words],
      relaxation: 'Allow the GPUs for the model alone and keep the rest on CPUs, or take a model of at most 8B parameters in 4 bits on CPUs.',
    },
  ]
}

/** Pictures a second that a few dozen CPU cores may make, and what one takes there: recalled, 2026-11-24. */
const picturesOnCpus = 0.2
const minuteMs = 60_000
const understoodWords = (reading: Reading, keys: readonly string[]): string => {
  const key = keys.find((each) => reading.understoodFrom[each] !== undefined)
  return key === undefined ? 'image generation' : wordsFor(reading, key, 'image generation')
}

/** No GPUs, and work that is hopeless without. */
export const cpuAndModel: ConflictRule = ({ reading, design }) => {
  const cpu = wordsOfModifier(reading, 'cpu-only')
  const model = paramsOf(reading)
  const paramsB = model?.paramsB
  const pattern = reading.archetypes[0]?.pattern
  const heavy =
    design.components.some(({ kind }) => kind === 'distributed-training') || (paramsB !== undefined && paramsB >= 30) || pattern === 'llm-pretraining'
  const rate = number(reading, 'qps') ?? (number(reading, 'images_per_hour') ?? 0) / 3600
  if (cpu !== undefined && pattern === 'image-generation' && (rate >= picturesOnCpus || (number(reading, 'latency_ms') ?? minuteMs) < minuteMs))
    return [
      {
        what: 'A picture takes a diffusion model about a minute on CPUs (a second or two on a GPU).',
        between: [cpu, understoodWords(reading, ['latency_ms', 'qps', 'images_per_hour'])],
        relaxation: 'Allow GPUs that scale to zero, or queue the pictures and allow some minutes each.',
      },
    ]
  if (cpu === undefined || !heavy) return []
  return [
    {
      what: `A model of ${paramsB === undefined ? 'this size' : `${paramsB}B parameters`} is too slow on CPUs.`,
      between: [cpu, model?.words ?? 'large model'],
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
  const boards = boardsOf(brief)
  const board = boards === undefined ? undefined : acceleratorNamed(boards.type)
  const home = onlyAt.find(([pattern]) => board !== undefined && pattern.test(board.id))?.[1]
  if (boards === undefined || board === undefined || home === undefined || brief.providerAssumed) return []
  // A board's name counts as the provider's; what is looked for here is the provider by a name of its own.
  const said = reading.providers.filter(
    ({ soft, evidence }) => !soft && !boards.words.includes(evidence.words) && !evidence.words.includes(boards.type),
  )
  const [other] = said
  if (other === undefined || said.some(({ provider }) => provider === home)) return []
  return [
    {
      what: `${board.name} is to be had at ${home} only.`,
      between: [boards.words, other.evidence.words],
      relaxation: `Train at ${home}, or take 8 H100 at ${other.provider} for every 8 to 16 of them.`,
    },
  ]
}

/** Tokens a model of its size should see at the least (Hoffmann et al. 2022, arXiv:2203.15556). */
const tokensPerParameter = 20

/** Training work, machines and a deadline; utilisation of 40 % of the dense peak is what well-run clusters reach. */
export const trainingAndDeadline: ConflictRule = ({ reading, brief }) => {
  const boards = boardsOf(brief)
  const [type, count] = [boards?.type, boards?.count]
  const board = type === undefined ? undefined : acceleratorNamed(type)
  const paramsB = paramsOf(reading)?.paramsB
  const told = said(reading.requirements.demand?.trainingTokensB)
  const assumed = told === undefined && reading.archetypes[0]?.pattern === 'llm-pretraining' && paramsB !== undefined
  const tokensB = assumed ? paramsB * tokensPerParameter : told
  const days = said(reading.requirements.demand?.deadlineDays) ?? number(reading, 'deadline_days')
  const tflops = board?.tflops.bf16
  if (count === undefined || paramsB === undefined || tokensB === undefined || days === undefined || tflops === undefined) return []
  const needed = (6 * paramsB * 1e9 * tokensB * 1e9) / (count * tflops * 1e12 * 0.4) / 86_400
  if (needed <= days * 1.25) return []
  const fewer = Math.round((tokensB * days) / needed)
  return [
    {
      what: `Training takes about ${Math.round(needed)} days on ${count} ${type} GPUs, and the deadline is in ${days}: the compute does not do it${assumed ? ` (${Math.round(tokensB)} billion tokens assumed, ${tokensPerParameter} a parameter)` : ''}.`,
      between: [wordsFor(reading, 'gpu', `${count} ${type}`), wordsFor(reading, 'deadline_days', `${days} days`)],
      relaxation: `Take about ${Math.ceil((count * needed) / days)} of them${fewer < 1 ? '' : `, train on ${fewer} billion tokens`}, or allow ${Math.ceil(needed)} days.`,
    },
  ]
}
