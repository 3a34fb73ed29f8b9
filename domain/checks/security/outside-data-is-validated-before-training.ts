import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { stepsTo } from '../facts/movement.ts'
import { remembered, servedBy } from '../facts/paths.ts'
import { trainingJobs } from '../facts/serving.ts'
import { fedByAnyone } from '../facts/untrusted.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, maybe } from '../ternary.ts'

const checks = (each: Component): boolean => isA(each, 'data-quality')
const unchecked = (facts: Facts, job: Component): Ternary =>
  servedBy(facts, job, checks)
    ? false
    : fedByAnyone(
        facts,
        [job],
        remembered(facts, checks, (each) => servedBy(facts, each, checks)),
        false,
      )

export const outsideDataIsValidatedBeforeTraining: ComponentCheck = {
  id: 'outside-data-is-validated-before-training',
  code: 'SEC-044',
  title: 'Crowd, web or partner data trains a model without validation',
  pillar: 'security',
  layer: 'Data Pipeline',
  severity: 'high',
  severityWhen: '',
  condition: 'source.trust in {external,crowd,web} -> ... -> training-job or fine-tune-job with no kind == data-quality on the path',
  remedy: 'Check the data for schema, outliers, duplicates and labels before training.',
  fixClass: 'confirm',
  why: 'Poisoning is cheapest at the point where nobody looks at the rows.',
  references: [
    'OWASP LLM04',
    'AWS MLSEC04-BP03',
    'AWS GENSEC06-BP01',
    'FINOS AIR-SEC-009',
    'ATLAS AML.M0007',
    'ATLAS AML.M0025',
    'EU AI Act Art.15(5)',
  ],
  on: 'component',
  examines: (facts) => trainingJobs(facts).filter((job) => maybe(fedByAnyone(facts, [job], () => false, false))),
  judge: (job, facts) => verdict(unchecked(facts, job), `"${job.name}" learns from data that strangers can write, and nothing checks it.`),
  fix(job, facts) {
    const step = stepsTo(facts, 'data', job.id)[0]
    return step === undefined
      ? []
      : insert(
          facts,
          { kind: 'data-quality', name: 'Data checks', beside: step.from, code: 'SEC-044', settings: { checks: ['schema', 'quality'] } },
          { from: [step.from], carries: 'table' },
        )
  },
}
