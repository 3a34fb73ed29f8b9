import { assess, type Assessment } from '#domain/assessment.ts'
import { knowHousePrices } from '#domain/catalog/house-prices.ts'
import { CheckMemory } from '#domain/checks/memory.ts'
import type { Design } from '#domain/design/schema.ts'
import { answerTo } from './explore/answers.ts'
import type { ExploreTask } from './explore/question.ts'
import { listen, ownPolicies } from './own-in-worker.ts'

export type AssessTask = { revision: number; design: Design; today: string }
export type AssessAnswer = { revision: number; assessment: Assessment } | { revision: number; problem: string }

// Prices, checks and sizing tables live in here, out of the first script.
listen<AssessTask | ExploreTask>((task) => self.postMessage('question' in task ? answerTo(task) : answer(task)), knowHousePrices)

/** What was said of the version before: most edits touch few checks. */
const memory = new CheckMemory()

function answer({ revision, design, today }: AssessTask): AssessAnswer {
  try {
    return { revision, assessment: assess(design, { today, policies: ownPolicies(), memory }) }
  } catch (error) {
    return { revision, problem: error instanceof Error ? error.message : 'the assessment failed' }
  }
}
