import type { Edit } from '../design/edit.ts'
import type { Design } from '../design/schema.ts'
import type { Compared } from './alternatives/compared.ts'

/** What was understood, under the keys of the published expectations (qps, latency_ms, users, compliance …). */
export type Understood = Readonly<Record<string, unknown>>

/** Two or more wishes that cannot hold together, and the nearest way out. */
export type Conflict = { what: string; between: readonly string[]; relaxation: string }

/** Asked at most three at a time, the one that changes the design most first. */
export type Question = { id: string; ask: string; effect: string; options: readonly string[] }

/** Another design for the same work, bent towards one goal. */
export type Alternative = {
  id: 'cheapest' | 'fastest' | 'most-resilient'
  title: string
  /** A sentence: what it is better in, or that nothing is. */
  summary: string
  design: Design
  /** What leads from the design it was asked for to this one. */
  edits: readonly Edit[]
  /** Monthly cost and its range, latency at the 95th and 99th percentile, availability, grave findings, accelerators, components. */
  compared: Compared
  /** What was changed, in words, in order. */
  changes: readonly string[]
  /** It is better in what it is named after; false = nothing better is known. */
  better: boolean
}

/** What comes back for a prompt. `design` is null only when asking or declining. */
export type Answer = {
  behaviour: 'generate' | 'ask' | 'decline'
  understood: Understood
  design: Design | null
  questions: readonly Question[]
  conflicts: readonly Conflict[]
  alternatives: readonly Alternative[]
  /** Said to the person when asking or declining, or about what was left out. */
  message?: string
  /** Only where a language model was asked. */
  engine?: EngineNote
}

/** What became of asking a language model. */
export type EngineNote = {
  asked: 'model'
  /** embedded: no model had a part in the answer. */
  used: 'model' | 'embedded'
  /** For a person: why the model has no part, or what of its wishes was not taken. */
  why?: string
  /** `model/…`, for programs; there where `why` is. */
  code?: `model/${string}`
  /** Times the model was asked. */
  rounds: number
  /** As the server counts them; estimated from the length of the text where it does not. */
  tokens: { input: number; output: number }
  usd: number | 'unknown'
}
