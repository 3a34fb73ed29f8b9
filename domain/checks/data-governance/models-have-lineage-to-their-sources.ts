import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { highRisk } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { reachedFrom } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { says, saysSo } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, not } from '../ternary.ts'

const recorders = ['pipeline', 'workflow'] as const

/** Does anything record what was made from what? Open where a pipeline does not say. */
const recorded = (facts: Facts): Ternary => {
  if (ofKind(facts, 'lineage-tracker').length > 0 || facts.design.components.some((each) => saysSo(each, 'lineage'))) return true
  return any(...ofKind(facts, ...recorders).map((pipeline) => says(pipeline, 'lineage', true)))
}

/** Everything that data of a store or a source comes to. */
const fromData = (facts: Facts): Reached =>
  facts.once(fromData, () =>
    reachedFrom(
      facts,
      facts.design.components.filter((each) => stores(each) || isA(each, 'source', 'iot', 'camera', 'vehicle')),
      'data',
    ),
  )

export const modelsHaveLineageToTheirSources: ComponentCheck = {
  id: 'models-have-lineage-to-their-sources',
  code: 'DATA-003',
  title: 'No lineage from source to model',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'high if high-risk AI',
  condition: 'exists path dataset -> training-job and no c.kind == lineage-tracker (or pipeline.lineage == true)',
  remedy: 'Let the pipeline record lineage, or add a lineage tracker.',
  fixClass: 'confirm',
  why: 'You cannot answer what a model learned from if you never wrote it down.',
  references: [
    'AWS MLSEC03-BP04',
    'AWS MLOPS02-BP04',
    'ATLAS AML.M0025',
    'EU AI Act Art.10(2)',
    'ISO42001 A.7.5',
    'NIST AI RMF MAP 4.1',
    'GDPR Art.30',
  ],
  on: 'component',
  examines: (facts) => trainingJobs(facts).filter(({ id }) => fromData(facts).has(id)),
  judge: (job, facts) => verdict(not(recorded(facts)), `Nothing records which data "${job.name}" learnt from.`),
  severityFor: (_job, facts) => (highRisk(facts) ? 'high' : undefined),
  fix(job, facts) {
    const [pipeline] = ofKind(facts, ...recorders)
    return pipeline !== undefined
      ? [set(pipeline, 'lineage', true)]
      : insert(
          facts,
          { kind: 'data-lineage', name: 'Lineage', beside: job, code: 'DATA-003' },
          { from: [job], carries: 'telemetry', settings: { flow: 'telemetry' } },
        )
  },
}
