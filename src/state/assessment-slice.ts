import type { StateCreator } from 'zustand'
import type { Assessment } from '#domain/assessment.ts'
import type { ComponentFacts, Totals } from './facts.ts'

/** What was found about the design of revision `assessedRevision`; made in a worker after every edit. */
export type AssessmentSlice = {
  assessment: Assessment | null
  assessedRevision: number
  /** What the canvas shows of each component; objects of components that did not change stay the same. */
  facts: ReadonlyMap<string, ComponentFacts>
  totals: Totals | null
  /** Totals before the last edit that changed them. */
  totalsBefore: Totals | null
  /** Why there is no assessment of the design as it is now. */
  assessmentProblem: string | null
}

export const assessmentSlice: StateCreator<AssessmentSlice> = () => ({
  assessment: null,
  assessedRevision: -1,
  facts: new Map(),
  totals: null,
  totalsBefore: null,
  assessmentProblem: null,
})
