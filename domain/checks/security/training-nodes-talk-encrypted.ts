import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { sensitive } from '../facts/data-classes.ts'
import { ofKind } from '../facts/kinds.ts'
import { above, below, says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const trainingNodesTalkEncrypted: ComponentCheck = {
  id: 'training-nodes-talk-encrypted',
  code: 'SEC-007',
  title: 'Distributed training traffic between nodes is not encrypted',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind in {training-job,gpu-cluster} and c.nodes > 1 and sensitive(c) and c.interNodeEncryption == false',
  remedy: 'Encrypt the traffic between the nodes; measure what it costs in step time.',
  fixClass: 'confirm',
  why: 'Gradients and activations leak training data to a neighbour on the fabric.',
  references: ['AWS MLSEC04-BP02', 'NIST 800-53 SC-8', 'HIPAA 164.312(e)(1)'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'training-job', 'fine-tune-job', 'gpu-cluster').filter((each) => maybe(sensitive(facts, each)) && !saysSo(each, 'nodes', below(2))),
  judge: (component, facts) =>
    verdict(
      all(says(component, 'interNodeEncryption', false), says(component, 'nodes', above(1)), sensitive(facts, component)),
      `The nodes of "${component.name}" exchange sensitive data in clear.`,
    ),
  fix: (component) => [set(component, 'interNodeEncryption', true)],
}
