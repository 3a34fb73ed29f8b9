import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { prodDesign } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'

const jobs = (facts: Facts): readonly Component[] => ofKind(facts, 'training-job', 'fine-tune-job')

export const trainedModelsAreRegistered: DesignCheck = {
  id: 'trained-models-are-registered',
  code: 'OPS-003',
  title: 'No model registry',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: 'high in prod',
  condition: 'exists training-job or fine-tune-job and no c.kind == model-registry',
  remedy: 'Add a model registry between training and serving.',
  fixClass: 'confirm',
  why: 'The registry is the single answer to what is running and why.',
  references: [
    'AWS MLREL05-BP02',
    'AWS GENREL04-BP02',
    'AWS MLOPS03-BP02',
    'NIST 800-53 CM-8',
    'NIST AI RMF GOVERN 1.6',
    'ISO42001 A.6.2.3',
    'PROWLER sagemaker_models_registry_in_use',
  ],
  on: 'design',
  examines: (facts) => (jobs(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) => verdict(ofKind(facts, 'model-registry').length === 0, `Nothing keeps the models that ${named(jobs(facts))} makes.`),
  severityFor: (_design, facts) => (prodDesign(facts) === true ? 'high' : undefined),
  fix(_design, facts) {
    const [beside] = jobs(facts)
    const serving = facts.design.components.filter((each) => isA(each, 'inference-endpoint', 'batch-inference') && !isA(each, 'fine-tune-job'))
    return beside === undefined
      ? []
      : insert(
          facts,
          {
            kind: 'model-registry',
            name: 'Models',
            beside,
            code: 'OPS-003',
            settings: { keepVersions: 5, encryptionAtRest: 'provider', signing: true, rbac: true, backup: 'continuous' },
          },
          { from: jobs(facts), to: serving, carries: 'model', settings: { approval: 'human', deployStrategy: 'canary' } },
        )
  },
}
