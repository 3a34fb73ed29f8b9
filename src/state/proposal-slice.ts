import type { StateCreator } from 'zustand'
import type { Edit } from '#domain/design/edit.ts'
import type { Appeared } from '#domain/generation/progress.ts'
import type { Understanding } from './engine-tasks.ts'
import type { Preview } from './preview.ts'

/** Edits that wait for a yes. */
export type Proposal = {
  title: string
  edits: readonly Edit[]
  /** Why, a line each. */
  because: readonly string[]
  warnings: readonly string[]
  /** The question that is answered by it. */
  settles?: string
  /** What became of asking a language model. */
  engine?: { text: string; used: 'model' | 'embedded' }
}

/** Said above the words. `ways` are what could have been meant: each a prompt to look over and send. */
export type PromptMessage = { text: string; look: 'plain' | 'bad'; ways?: readonly { title: string; prompt: string }[] }

/** A step of the running request; the last one is under way. */
export type Stage = { name: string; /** How many parts it had told of when it ended. */ parts: number }

/** What lies open above the words in the prompt bar. */
export type Tray = 'understood' | 'questions' | 'history'

/** The prompt bar at work. */
export type ProposalSlice = {
  prompt: string
  /** Steps of the running request; empty = idle. */
  stages: readonly Stage[]
  /** Parts that the running request told of so far, in the order they appeared. */
  appeared: readonly Appeared[]
  proposal: Proposal | null
  /** Keys of the items of the proposal that were refused. */
  refused: ReadonlySet<string>
  /** What the proposal would do; null while it is worked out. */
  preview: Preview | null
  /** What the words and people said, as it was understood; null until it is worked out. */
  understanding: Understanding | null
  /** Questions that were answered or put aside in this window. */
  settled: ReadonlySet<string>
  tray: Tray | null
  promptMessage: PromptMessage | null
  /** The request that was answered last, until something else is done. */
  trail: { stages: readonly Stage[]; ms: number; made: string; /** The language model's part. */ by: string | null } | null
  ask: (change: Partial<Omit<ProposalSlice, 'ask'>>) => void
}

export const proposalSlice: StateCreator<ProposalSlice> = (set) => ({
  prompt: '',
  stages: [],
  appeared: [],
  proposal: null,
  refused: new Set(),
  preview: null,
  understanding: null,
  settled: new Set(),
  tray: null,
  promptMessage: null,
  trail: null,
  // Another proposal is looked at afresh.
  ask: (change) => set('proposal' in change ? { refused: new Set(), preview: null, ...change } : change),
})
