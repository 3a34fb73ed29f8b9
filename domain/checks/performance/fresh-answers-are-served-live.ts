import type { DesignCheck } from '../check.ts'
import { freshAs } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { isServing } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const lives = (facts: Facts): boolean => facts.design.components.some((each) => isServing(each) && !isA(each, 'batch-inference'))

export const freshAnswersAreServedLive: DesignCheck = {
  id: 'fresh-answers-are-served-live',
  code: 'PERF-010',
  title: 'Real-time need is served by a scheduled batch job',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'useCase.freshness in {realtime,seconds} and only serving component is batch-inference',
  remedy: 'Add an endpoint that answers in real time.',
  fixClass: 'manual',
  why: 'A fraud score that arrives tomorrow is a report.',
  references: ['AWS MLPERF05-BP02', 'AWS GENCOST02-BP01', 'AZ-WAF PE:01'],
  on: 'design',
  examines: (facts) => (ofKind(facts, 'batch-inference').length > 0 && maybe(freshAs(facts, 'seconds')) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      all(!lives(facts), freshAs(facts, 'seconds')),
      `Answers are due within seconds, and only ${named(ofKind(facts, 'batch-inference'))} makes them.`,
    ),
}
