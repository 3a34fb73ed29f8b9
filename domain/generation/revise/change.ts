import type { Edit } from '../../design/edit.ts'
import type { Because, Design } from '../../design/schema.ts'
import type { Brief } from '../compose/brief.ts'
import type { Draft } from '../compose/draft.ts'
import type { Reading } from '../read/reading.ts'
import type { Step } from './steps.ts'
import type { Spoken } from './targets.ts'

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
  warnings: string[]
  /** Parts that stand somewhere else now. */
  moved: Set<string>
  /** Edits of the document itself: requirements, boundaries, title. */
  more: Edit[]
  /** The provider that all of it moves to, done last. */
  retargetTo?: 'aws' | 'azure' | 'gcp' | 'self-hosted'
}
