import type OpenAI from 'openai'
import { ok, type Result } from '#domain/design/problem.ts'
import { type Fault, faults } from '#domain/generation/model/faults.data.ts'
import type { Ask, Hearing, LanguageModel, Turn } from '#domain/generation/model/language-model.ts'
import type { ModelSettings } from '#domain/generation/model/settings.ts'
import { type Complaint, complaintOf } from './complaint.ts'
import { type Dialect, fullDialect, lesser } from './dialect.ts'
import { heardInPieces, heardWhole } from './hear.ts'
import { type Line, openLine } from './line.ts'
import { type Patience, usualPatience } from './patience.data.ts'
import { questionIn } from './question.ts'

const problem = (fault: Fault): { ok: false; problems: [{ code: `model/${Fault}`; at: string; message: string; hint: string }] } => ({
  ok: false,
  problems: [{ code: `model/${fault}`, at: 'model', message: faults[fault], hint: 'The embedded engine answers meanwhile.' }],
})

/** A model behind any server that speaks the protocol of OpenAI: OpenAI, Azure OpenAI, vLLM, Ollama. The client is loaded when it is first asked. */
export function openLanguageModel(settings: ModelSettings, patience: Patience = usualPatience): LanguageModel {
  const spoken: { dialect: Dialect } = { dialect: fullDialect }
  return {
    name: settings.model,
    price: ({ input, output }) => {
      const { usdPerMillion } = settings
      return usdPerMillion === undefined ? 'unknown' : (input * usdPerMillion.input + output * usdPerMillion.output) / 1e6
    },
    ask(question, hearing) {
      const { signal } = hearing
      return Promise.race([whenOver(signal), asked(question, hearing, { settings, patience, spoken })]).catch(() => problem('failed'))
    },
  }
}

const faultOf = (signal: AbortSignal): Fault => (signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'slow' : 'cancelled')

const whenOver = (signal: AbortSignal): Promise<Result<Turn>> =>
  new Promise((resolve) => {
    const end = () => resolve(problem(faultOf(signal)))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })

type Asking = { settings: ModelSettings; patience: Patience; spoken: { dialect: Dialect } }

/** Asks until there is an answer, with less of the protocol where the server knows less, and again where that may help. */
async function asked(question: Ask, hearing: Hearing, { settings, patience, spoken }: Asking): Promise<Result<Turn>> {
  let left = patience.again
  let { dialect } = spoken
  for (let tries = 0; tries < 16 && !hearing.signal.aborted; tries++) {
    const line = openLine(patience)
    const answer = await once(question, hearing, settings, dialect, line)
    if ('turn' in answer) {
      // Kept only once it has worked: a server in trouble refuses everything.
      spoken.dialect = dialect
      return ok(answer.turn)
    }
    if (hearing.signal.aborted) break
    const { complaint } = answer
    switch (complaint.kind) {
      case 'over':
        return problem(complaint.fault)
      case 'less': {
        const next = lesser(dialect, complaint.words)
        if (next === undefined) return problem('unsupported')
        dialect = next
        break
      }
      case 'again': {
        const wait = complaint.afterMs ?? 400 * 2 ** (patience.again - left)
        if (left === 0 || wait > patience.waitMs) return problem(complaint.fault)
        left--
        await pause(wait, hearing.signal)
      }
    }
  }
  return problem(hearing.signal.aborted ? faultOf(hearing.signal) : 'unsupported')
}

type Once = { turn: Turn } | { complaint: Complaint }

async function once(question: Ask, hearing: Hearing, settings: ModelSettings, dialect: Dialect, line: Line): Promise<Once> {
  try {
    const client = await clientOf(settings, line)
    const params = questionIn(question, dialect, settings.model, settings.tokens)
    const options = { signal: hearing.signal }
    const heard = dialect.streams
      ? await heardInPieces(
          await client.chat.completions.create(
            { ...params, stream: true, ...(dialect.counts ? { stream_options: { include_usage: true } } : {}) },
            options,
          ),
          hearing,
        )
      : heardWhole(await client.chat.completions.create({ ...params, stream: false }, options))
    const cut = line.cutFor()
    if (cut !== undefined) return { complaint: { kind: 'over', fault: cut } }
    // A server that does not stream sends its answer as one piece, in which a reader of streams finds nothing.
    if (heard === undefined) return { complaint: dialect.streams ? { kind: 'less', words: 'streaming' } : { kind: 'over', fault: 'unreadable' } }
    const { tokens, ...turn } = heard
    return { turn: { ...turn, usage: tokens === undefined ? { ...guess(question, turn), estimated: true } : { ...tokens, estimated: false } } }
  } catch (error) {
    const cut = line.cutFor()
    return { complaint: cut === undefined ? complaintOf(error, Date.now()) : { kind: 'over', fault: cut } }
  }
}

/** Four characters a token is what English takes; three errs on the dear side. */
const guess = ({ messages, tools }: Ask, { text, calls }: Pick<Turn, 'text' | 'calls'>): { input: number; output: number } => ({
  input: Math.ceil(JSON.stringify([messages, tools]).length / 3),
  output: Math.ceil((text.length + JSON.stringify(calls).length) / 3),
})

/** Address and key are those that were handed in, never those of the environment; the client retries nothing by itself. */
async function clientOf({ baseUrl, key, azureVersion, model }: ModelSettings, { fetch }: Line): Promise<OpenAI> {
  const { default: OpenAIClient, AzureOpenAI } = await import('openai')
  const common = { apiKey: key ?? 'none', maxRetries: 0, timeout: 3_600_000, logLevel: 'off' as const, fetch, organization: null, project: null }
  if (azureVersion === undefined) return new OpenAIClient({ ...common, baseURL: baseUrl ?? 'https://api.openai.com/v1' })
  return new AzureOpenAI({ ...common, baseURL: azureBase(baseUrl ?? ''), apiVersion: azureVersion, deployment: model })
}

/** `https://name.openai.azure.com`, with or without `/openai` behind it. */
const azureBase = (address: string): string => {
  const bare = address.replace(/\/+$/, '')
  return bare.endsWith('/openai') ? bare : `${bare}/openai`
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
