import type { Result } from '../../design/problem.ts'

/** A call of one of our tools, as the model wrote it: nothing of it is trusted. */
export type ToolCall = { id: string; name: string; arguments: string }

export type Message =
  | { role: 'system' | 'user'; text: string }
  | { role: 'assistant'; text: string; calls: readonly ToolCall[] }
  /** What a tool answered; `call` is the id of the call. */
  | { role: 'tool'; call: string; text: string }

export type JsonSchema = Readonly<Record<string, unknown>>
export type Tool = { name: string; description: string; parameters: JsonSchema }

/** One question to a model. Whether a server understands tools and schemas is the adapter's affair. */
export type Ask = { messages: readonly Message[]; tools: readonly Tool[]; answer: { name: string; schema: JsonSchema } }

/** What a model said in one go. `cut`: it ran into its limit of tokens. */
export type Turn = { text: string; calls: readonly ToolCall[]; refused: boolean; cut: boolean; usage: Usage }
export type Usage = { input: number; output: number; /** The server did not count, so the length of the text was taken. */ estimated: boolean }

export type Hearing = {
  /** Fires when nobody waits any more, or the time is over. */
  signal: AbortSignal
  /** Pieces of the text as they come. */
  onText?: (piece: string) => void
  /** A tool call that is complete, before the turn is. */
  onCall?: (call: ToolCall) => void
}

/**
 * A language model, wherever it runs. Problems have codes `model/…`; what a server says in its own words is never in them,
 * since it may repeat keys or instructions. Never rejects, and ends within 200 ms of the signal.
 */
export type LanguageModel = {
  /** As the server calls it. */
  name: string
  ask(ask: Ask, hearing: Hearing): Promise<Result<Turn>>
  /** USD for these tokens; unknown where nobody set a price. */
  price(usage: Pick<Usage, 'input' | 'output'>): number | 'unknown'
}
