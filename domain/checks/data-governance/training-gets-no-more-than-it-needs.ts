import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { classesOn, eff, has, isRegulated, regulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { stepsTo } from '../facts/movement.ts'
import { reachedFrom } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { listOf, required } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { maybe } from '../ternary.ts'

/** Regulated data stands at the beginning of what comes here, whatever was done to it on the way. */
const concerned = (facts: Facts): Reached =>
  facts.once(concerned, () =>
    reachedFrom(
      facts,
      facts.design.components.filter((each) => isRegulated(eff(facts, each))),
      'data',
    ),
  )

export const trainingGetsNoMoreThanItNeeds: ComponentCheck = {
  id: 'training-gets-no-more-than-it-needs',
  code: 'DATA-015',
  title: 'Personal data reaches training without minimisation',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'high if phi or special',
  condition: 'regulated(training-job input) and no kind in {de-identify,tokenize,feature-select} on the path and useCase.needsIdentifiers != true',
  remedy: 'Remove identifiers before training, or say that the task needs them.',
  fixClass: 'confirm',
  why: 'Identifiers rarely improve a model and always enlarge a breach.',
  references: [
    'GDPR Art.5(1)(c)',
    'GDPR Art.25(1)',
    'HIPAA 164.502(b)',
    'CCPA 1798.100(c)',
    'AWS MLSEC03-BP05',
    'AWS MLSEC02-BP01',
    'NIST 800-53 SI-19',
    'ISO42001 A.7.2',
  ],
  on: 'component',
  examines: (facts) =>
    trainingJobs(facts).filter(
      (job) => required(facts, 'useCase.needsIdentifiers') !== true && (maybe(regulated(facts, job)) || concerned(facts).has(job.id)),
    ),
  judge: (job, facts) => verdict(regulated(facts, job), `"${job.name}" learns from data that still says whose it is.`),
  severityFor: (job, facts) => (has(eff(facts, job), 'phi', 'special') ? 'high' : undefined),
  fix(job, facts) {
    const steps = stepsTo(facts, 'data', job.id).filter(({ by }) => isRegulated(classesOn(facts, by)))
    const [step] = steps
    if (step === undefined || listOf(job, 'dataClass').length > 0) return []
    return insertInto(
      facts,
      steps.map(({ by }) => by),
      {
        kind: 'pii-redaction',
        name: 'De-identification',
        beside: step.from,
        code: 'DATA-015',
        settings: { deidentification: 'pseudonymise' },
      },
    )
  },
}
