import type { Edit } from '../../design/edit.ts'
import type { FrameworkId, Provider } from '../../design/requirements.ts'
import type { Because, Design } from '../../design/schema.ts'
import type { Question } from '../answer.ts'
import type { Brief } from '../compose/brief.ts'
import type { Draft } from '../compose/draft.ts'
import type { Reading } from '../read/reading.ts'
import type { Step } from './steps.ts'
import type { Spoken } from './targets.ts'

/** What all steps of one instruction gather. */
export type Gathered = {
  /** Told to the person beside the edits. */
  warnings: string[]
  /** It was understood, and holds already. */
  settled: string[]
  /** It was not understood, or may mean two things. */
  questions: Question[]
  /** Parts that stand somewhere else now. */
  moved: Set<string>
  /** Edits of the document itself: requirements, boundaries, title. */
  more: Edit[]
  /** Pairs that were taken apart, so that nothing joins them again. */
  cut: (readonly [from: string, to: string])[]
  /** Parts that went, and who took over from them. */
  heirs: Map<string, string>
  /** Laws that the design is to meet: what they check is mended at the end. */
  laws: Set<FrameworkId>
  /** A control was taken away on purpose, so it is not mended again. */
  weakened?: boolean
  /** The provider that all of it moves to, done last. */
  retargetTo?: Provider
  /** Answers are to come sooner, no figure said: the parts meant, none = all, and the words; done last. */
  sooner?: { only: readonly string[]; words: string }
  /** The region of the provider that all of it moves to. */
  retargetRegion?: string
  /** How much of the monthly cost is to go, as a fraction, and what it has to become at most; done last. */
  save?: { share?: number; toUsd?: number }
}

/** Everything one step may look at and change. */
export type Change = {
  design: Design
  draft: Draft
  step: Step
  reading: Reading
  brief: Brief
  spoken: Spoken
  /** Reasons for what this step puts in. */
  why: Because[]
  gathered: Gathered
}
