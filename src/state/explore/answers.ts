import { mendingOf, safeMending } from './fixes.ts'
import { leversOf } from './levers.ts'
import { providerCosts } from './providers.ts'
import type { About } from './about.ts'
import type { ExploreAnswer, ExploreTask, QuestionName, Questions } from './question.ts'
import { servingWays } from './serving-ways.ts'
import { trainingWays } from './training-ways.ts'
import { volumesOf } from './volumes.ts'
import { whatIf } from './what-if.ts'

const answers: { [Name in QuestionName]: (about: About, asks: Questions[Name]['asks']) => Questions[Name]['answer'] } = {
  mend: (about, { finding }) => mendingOf(about, finding),
  'mend-safe': (about, { findings }) => safeMending(about, findings),
  ways: (about, { component, work }) => (work === 'serving' ? servingWays : trainingWays)(about, component),
  providers: (about) => providerCosts(about),
  volumes: (about) => volumesOf(about),
  levers: (about) => leversOf(about),
  'what-if': (about, { moves }) => whatIf(about, moves),
}

/** Runs in the worker. */
export function answerTo<Name extends QuestionName>({ number, question, about, asks }: ExploreTask<Name>): ExploreAnswer {
  try {
    return { number, answer: answers[question](about, asks) }
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : 'the question could not be answered' }
  }
}
