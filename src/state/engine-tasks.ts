import type { Edit } from '#domain/design/edit.ts'
import type { Result } from '#domain/design/problem.ts'
import type { Requirements } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Compared } from '#domain/generation/alternatives/compared.ts'
import type { Answer, Conflict, Question } from '#domain/generation/answer.ts'
import type { Effect } from '#domain/generation/effect.ts'
import type { Revision } from '#domain/generation/revise/revise.ts'
import type { Measured } from '#domain/generation/measure.ts'
import type { Drawing } from '#domain/layout/drawing.ts'
import type { Picture } from '../ui/thumbnail.tsx'
import type { Rerun, Way } from './wishes/rerun.ts'
import type { WayOut } from './wishes/ways-out.ts'
import type { Wish } from './wishes/wish.ts'

/** A conflict with what would end it, each way tried out. */
export type OpenConflict = Conflict & { ways: readonly WayOut[] }
export type Understanding = { wishes: readonly Wish[]; questions: readonly Question[]; conflicts: readonly OpenConflict[] }

/** What the engine is asked beside the server: it is the same engine, here in a worker, so it works without a line and can be stopped at once. */
export type EngineTasks = {
  /** What words say, before anything is drawn. */
  read: {
    asks: { prompt: string }
    answer: { behaviour: Answer['behaviour']; wishes: readonly Wish[]; message: string | null }
  }
  understand: { asks: { design: Design }; answer: Understanding }
  generate: { asks: { requirements: Requirements }; answer: Answer }
  rerun: { asks: { design: Design; requirements: Requirements }; answer: Rerun }
  revise: {
    asks: { design: Design; instruction: string; selection: readonly string[] }
    answer: Revision
  }
  /** `now`: the design as it is, measured alike. */
  ways: { asks: { design: Design; today: string }; answer: { now: Compared & { picture: Picture }; ways: readonly (Way & { picture: Picture })[] } }
  /** Another tool's file, and the edits that put it beside what is there. */
  import: { asks: { name: string; content: Uint8Array; design: Design }; answer: Result<{ design: Design; edits: readonly Edit[] }> }
  /** null where the edits do not fit the design. */
  preview: {
    asks: { design: Design; edits: readonly Edit[]; today: string; before: Measured | null }
    answer: { drawing: Drawing; effect: Effect } | null
  }
}
export type EngineTask = keyof EngineTasks

export type EngineAsk<Task extends EngineTask = EngineTask> = { task: Task; asks: EngineTasks[Task]['asks'] }
export type EngineReply = { answer: unknown } | { problem: string }
