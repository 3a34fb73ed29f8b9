import type { StateCreator } from 'zustand'
import type { Edit } from '#domain/design/edit.ts'
import type { Preview } from './preview.ts'
import type { Conflict, Question } from '#domain/generation/answer.ts'

/** Edits that wait for a yes. */
export type Proposal = {
  title: string
  edits: readonly Edit[]
  /** Why, a line each. */
  because: readonly string[]
  warnings: readonly string[]
}

/** The prompt bar at work. */
export type ProposalSlice = {
  prompt: string
  /** Named stages of the running request, the last one under way; empty = idle. */
  stages: readonly string[]
  proposal: Proposal | null
  /** What the proposal would do; null while it is worked out. */
  preview: Preview | null
  questions: readonly Question[]
  conflicts: readonly Conflict[]
  promptMessage: { text: string; look: 'plain' | 'bad' } | null
  ask: (change: Partial<Omit<ProposalSlice, 'ask'>>) => void
}

export const proposalSlice: StateCreator<ProposalSlice> = (set) => ({
  prompt: '',
  stages: [],
  proposal: null,
  preview: null,
  questions: [],
  conflicts: [],
  promptMessage: null,
  ask: (change) => set(change),
})
