import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { categoryOf, isA, ofKind } from '../facts/kinds.ts'
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

/** Where the data of a job comes into the drawing: its sources, or the first stores where no source is drawn. */
function origins(facts: Facts, job: Component): readonly Component[] {
  const before = leadingTo(facts, [job], 'data')
  const all = facts.design.components.filter(({ id }) => before.has(id))
  const sources = all.filter(isOrigin)
  return sources.length > 0 ? sources : all.filter((each) => isBeginning(facts, each))
}

const unchecked = (facts: Facts, job: Component): boolean => {
  const open = leadingTo(facts, [job], 'data', (each) => servedBy(facts, each, checks))
  return !servedBy(facts, job, checks) && origins(facts, job).some(({ id }) => open.has(id))
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
