import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { eff, has } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { inCloud, onPremises } from '../facts/place.ts'
import { listOf, saysSo } from '../facts/said.ts'
import { isServing, trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

const guarded = ['phi', 'special', 'sovereign']

/** What the model goes through on its way to a public cloud; empty = it does not go there. */
function way(facts: Facts, job: Component): readonly Component[] {
  const reached = facts.graph.reachable(job.id, (connection) => meaningOf(facts, connection) === 'deploy')
  const on = facts.design.components.filter(({ id }) => reached.has(id))
  return on.some((each) => inCloud(facts, each) && isServing(each)) ? on : []
}
const tested = (facts: Facts, job: Component): boolean =>
  [job, ...way(facts, job), ...[job, ...way(facts, job)].flatMap((each) => facts.neighbours(each.id))].some(
    (each) => saysSo(each, 'privacyTest') || (isA(each, 'evaluation') && listOf(each, 'checks').includes('privacy')),
  )

export const exportedModelsAreTestedForLeaks: ComponentCheck = {
  id: 'exported-models-are-tested-for-leaks',
  code: 'DATA-013',
  title: 'Model trained on sovereign or health data is exported to public cloud without a leakage check',
  pillar: 'data-governance',
  layer: 'AI/ML Model',
  severity: 'medium',
  severityWhen: '',
  condition: 'deploy edge onprem training -> public serving, eff(training) ∩ {phi,special,sovereign} != {}, and model.privacyTest in {unset,false}',
  remedy: 'Test what the model remembers before it leaves the site.',
  fixClass: 'confirm',
  why: 'Weights can memorise records, so moving the model can be moving the data.',
  references: ['OWASP LLM02', 'AWS RAIRC03-BP05', 'AZ-AILZ AI.45', 'NIST AI RMF MEASURE 2.10', 'EU AI Act Art.15(5)'],
  on: 'component',
  examines: (facts) => trainingJobs(facts).filter((job) => onPremises(facts, job) && has(eff(facts, job), ...guarded) && way(facts, job).length > 0),
  judge: (job, facts) => verdict(!tested(facts, job), `The model of "${job.name}" leaves the site, and nobody tested what it remembers.`),
  fix: (job, facts) => {
    const [next] = way(facts, job)
    return next === undefined
      ? []
      : [
          ...insert(
            facts,
            {
              kind: 'model-evaluation',
              name: 'Leakage test',
              beside: job,
              code: 'DATA-013',
              settings: { checks: ['privacy'], evaluationGate: true },
            },
            { from: [job], carries: 'model' },
          ),
        ]
  },
}
