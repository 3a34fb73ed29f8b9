import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { categoryOf, isA, isPerson, layerOf, ofKind } from '../facts/kinds.ts'
import { stepsTo } from '../facts/movement.ts'
import { leadingTo, servedBy } from '../facts/paths.ts'
import { trainingJobs } from '../facts/serving.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

const checks = (each: Component): boolean => isA(each, 'data-quality')

const isOrigin = (each: Component): boolean => isA(each, 'source') || categoryOf(each) === 'source'

/** A store that nothing in the drawing fills: the data comes in there. What people report back is no such store. */
const isBeginning = (facts: Facts, each: Component): boolean =>
  stores(each) && !isA(each, 'feedback', 'model-store') && stepsTo(facts, 'data', each.id).length === 0

/** A store that people or an application write to: what they write is where the data comes in. */
const isWrittenTo = (facts: Facts, each: Component): boolean =>
  stores(each) &&
  !isA(each, 'feedback', 'model-store') &&
  stepsTo(facts, 'data', each.id).some(({ from }) => isPerson(from) || layerOf(from) === 'application-serving')

/** Components by how surely data comes into the drawing there: sources; else the first stores; else those that an application fills. */
const beginnings = (facts: Facts): readonly (readonly Component[])[] =>
  facts.once(beginnings, () =>
    [isOrigin, (each: Component) => isBeginning(facts, each), (each: Component) => isWrittenTo(facts, each)].map((is) =>
      facts.design.components.filter(is),
    ),
  )

/** Where the data of a job comes into the drawing. */
function origins(facts: Facts, job: Component): readonly Component[] {
  const before = leadingTo(facts, [job], 'data')
  for (const likely of beginnings(facts)) {
    const found = likely.filter((each) => each !== job && before.has(each.id))
    if (found.length > 0) return found
  }
  return []
}

const guards = (facts: Facts): readonly Component[] =>
  facts.once(guards, () => facts.design.components.filter((each) => servedBy(facts, each, checks)))

/** An origin none of whose ways to the job passes a check. */
const unchecked = (facts: Facts, job: Component): boolean => {
  if (servedBy(facts, job, checks)) return false
  const before = leadingTo(facts, [job], 'data')
  const gates = guards(facts).filter(({ id }) => before.has(id))
  if (gates.length === 0) return true
  const gated = leadingTo(facts, gates, 'data')
  return origins(facts, job).some((each) => !gates.includes(each) && !gated.has(each.id))
}

export const dataIsCheckedBeforeTraining: ComponentCheck = {
  id: 'data-is-checked-before-training',
  code: 'DATA-005',
  title: 'No data-quality gate before training',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'path source -> training-job has no kind == data-quality',
  remedy: 'Check the data on the last step before training.',
  fixClass: 'confirm',
  why: 'Bad rows are cheaper to reject than bad models are to debug.',
  references: ['AWS MLOPS03-BP01', 'AWS MLREL02-BP02', 'FINOS AIR-PREV-006', 'EU AI Act Art.10(3)', 'ISO42001 A.7.4', 'NIST AI RMF MEASURE 2.3'],
  foldedInto: ['SEC-044'],
  on: 'component',
  examines: (facts) => trainingJobs(facts).filter((job) => origins(facts, job).length > 0),
  judge: (job, facts) => verdict(unchecked(facts, job), `"${job.name}" learns from data that nothing has checked.`),
  fix(job, facts) {
    const there = ofKind(facts, 'data-quality')[0]
    const step = stepsTo(facts, 'data', job.id)[0]
    if (step === undefined) return []
    return there === undefined
      ? insert(
          facts,
          { kind: 'data-quality', name: 'Data checks', beside: step.from, code: 'DATA-005', settings: { checks: ['schema', 'quality'] } },
          { from: [job], carries: 'table', settings: { flow: 'control' } },
        )
      : [{ kind: 'connect', connection: join(facts, there, job, 'control', { flow: 'control' }) }]
  },
}
