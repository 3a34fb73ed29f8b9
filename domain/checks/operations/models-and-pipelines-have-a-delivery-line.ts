import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { trains } from '../facts/serving.ts'
import { prodDesign } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const modelsAndPipelinesHaveADeliveryLine: DesignCheck = {
  id: 'models-and-pipelines-have-a-delivery-line',
  code: 'OPS-002',
  title: 'No CI/CD for models and pipelines',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'low',
  severityWhen: 'high in prod',
  condition: 'prod(D) and exists training or serving component and no c.kind == ci-cd',
  remedy: 'Add a delivery line from the source code to the registry and the endpoint.',
  fixClass: 'confirm',
  why: 'Manual promotion is unrepeatable and unreviewed.',
  references: ['AWS MLOPS04-BP01', 'AWS MLREL03-BP01', 'AWS GENOPS04-BP02', 'AZ-AILZ AI.2', 'NIST 800-53 CM-3', 'SOC2 CC8.1', 'ISO27001 A.8.32'],
  on: 'design',
  examines: (facts) =>
    (trains(facts) || ofKind(facts, 'inference-endpoint', 'batch-inference', 'edge-inference').length > 0) && maybe(prodDesign(facts))
      ? [facts.design]
      : [],
  judge: (_design, facts) => verdict(all(ofKind(facts, 'ci-cd').length === 0, prodDesign(facts)), 'Models and pipelines reach production by hand.'),
  severityFor: (_design, facts) => (prodDesign(facts) === true ? 'high' : undefined),
  fix(design, facts) {
    const targets = [
      ...ofKind(facts, 'pipeline'),
      ...ofKind(facts, 'container-registry'),
      ...design.components.filter((each) => isA(each, 'inference-endpoint', 'training-job')),
    ].slice(0, 3)
    const [beside] = targets
    const repo = ofKind(facts, 'source-repo')
    return beside === undefined
      ? []
      : insert(
          facts,
          { kind: 'ci-cd', name: 'Delivery line', beside, code: 'OPS-002', settings: { evaluationGate: true, trigger: ['commit'] } },
          { from: repo, to: targets, carries: 'control' },
        )
  },
}
