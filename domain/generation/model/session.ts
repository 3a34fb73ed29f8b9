import type { Problem } from '../../design/problem.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import type { Answer } from '../answer.ts'
import type { Span } from '../read/reading.ts'
import type { Revision } from '../revise/revise.ts'
import type { Message } from './language-model.ts'

export type Wish =
  | { kind: 'generate'; prompt: string; provider?: Provider; today: string; alternatives?: boolean }
  | { kind: 'revise'; instruction: string; selection: readonly string[]; today: string }

/** Why a conversation ended; `done`: the model has nothing to add. */
export type End = 'done' | 'refused' | 'loop' | 'rounds' | 'repairs' | 'too-long'

/** A conversation with a language model, between two of its turns. Plain data, so that it can wait anywhere. */
export type Session = {
  wish: Wish
  /** The answer of the embedded engine, which holds whatever becomes of the model. */
  embedded: { kind: 'generate'; answer: Answer } | { kind: 'revise'; revision: Revision }
  /** What the person has; empty for a prompt. */
  base: Design
  /** What the embedded engine made of it. */
  draft: Design
  /** Critical findings of the draft, by code and place: what is wrong already is not the model's fault. */
  grave: readonly string[]
  /** The draft with what was taken of the model's proposals. */
  now: Design
  /** Where the words give orders to the program. */
  orders: readonly Span[]
  /** Kinds that the words name as wanted or as there already. */
  asked: readonly string[]
  /** Ids that the words ask to leave alone. */
  kept: readonly string[]
  /** Kinds and providers that the words rule out. */
  forbidden: readonly string[]
  excludedProviders: readonly Provider[]
  messages: readonly Message[]
  rounds: number
  repairs: number
  /** Proposals that were taken. */
  taken: number
  /** Proposals of the last round that were not, or what is still wrong. */
  open: readonly Problem[]
  /** How often each call was made, by name and arguments. */
  calls: Readonly<Record<string, number>>
  tokens: { input: number; output: number }
  end: End | null
}

/** The words of the person that everything is about. */
export const wordsIn = (wish: Wish): string => (wish.kind === 'generate' ? wish.prompt : wish.instruction)
