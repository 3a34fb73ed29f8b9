import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { isServing, trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

/** Steps of the way from data to a running model that are drawn. */
const drawn = (facts: Facts): readonly string[] => {
  const deploys = facts.design.connections.some((connection) => {
    const { to } = facts.ends(connection)
    return to !== undefined && isServing(to) && meaningOf(facts, connection) === 'deploy'
  })
  const steps: Readonly<Record<string, boolean>> = {
    prepare: facts.design.components.some((each) => isA(each, 'etl', 'data-quality') || each.kind === 'data-labeling'),
    train: trainingJobs(facts).length > 0,
    evaluate: ofKind(facts, 'evaluation').some((exam) =>
      facts.neighbours(exam.id).some((each) => isA(each, 'training-job', 'fine-tune-job', 'model-registry')),
    ),
    deploy: deploys,
  }
  return Object.keys(steps).filter((step) => steps[step])
}

export const mlFlowsAreOrchestrated: DesignCheck = {
  id: 'ml-flows-are-orchestrated',
  code: 'OPS-006',
  title: 'Multi-step ML flow has no orchestrator',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'path prepare -> train -> evaluate -> deploy has >= 3 steps and no c.kind in {pipeline,workflow}',
  remedy: 'Add a pipeline that runs the steps one after the other.',
  fixClass: 'confirm',
  why: 'Cron plus hope is not an orchestration strategy.',
  references: ['AWS MLREL02-BP02', 'AWS MLOPS04-BP01', 'AZ-WAF OE:10', 'GCP-AIML Operational excellence'],
  on: 'design',
  examines: (facts) => (drawn(facts).length >= 3 && trainingJobs(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(ofKind(facts, 'pipeline', 'workflow').length === 0, `Nothing runs ${drawn(facts).join(', ')} one after the other.`),
  fix(_design, facts) {
    const [beside] = trainingJobs(facts)
    return beside === undefined
      ? []
      : insert(
          facts,
          { kind: 'ml-pipeline', name: 'Pipeline', beside, code: 'OPS-006', settings: { lineage: true, rbac: true, trigger: ['data'] } },
          { to: [...trainingJobs(facts), ...ofKind(facts, 'evaluation')], carries: 'control' },
        )
  },
}
