import { assess, type Assessment } from '#domain/assessment.ts'
import type { Design } from '#domain/design/schema.ts'

export type AssessTask = { revision: number; design: Design; today: string }
export type AssessAnswer = { revision: number; assessment: Assessment } | { revision: number; problem: string }

// Prices, checks and sizing tables live in here, out of the first script.
self.onmessage = ({ data: { revision, design, today } }: MessageEvent<AssessTask>) => {
  self.postMessage(answer(revision, design, today))
}

function answer(revision: number, design: Design, today: string): AssessAnswer {
  try {
    return { revision, assessment: assess(design, { today }) }
  } catch (error) {
    return { revision, problem: error instanceof Error ? error.message : 'the assessment failed' }
  }
}
