import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { exposureOf } from '../facts/internet.ts'
import { ofKind } from '../facts/kinds.ts'
import { askSetting } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { unknown } from '../ternary.ts'

export const trainingAndNotebooksHaveNoPublicAddress: ComponentCheck = {
  id: 'training-and-notebooks-have-no-public-address',
  code: 'SEC-014',
  title: 'Training or notebook compute has a public address',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {training-job,gpu-cluster,notebook} and c.exposure == internet',
  remedy: 'Make it private.',
  fixClass: 'safe',
  why: 'Notebooks run arbitrary code with data-plane credentials, so their network edge is a root shell.',
  references: ['AWS MLSEC03-BP02', 'AWS MLSEC04-BP01', 'CCC.MLDE.CN07', 'CCC.MLDE.CN08', 'AZ-AILZ AI.105', 'NIST 800-53 SC-7'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'training-job', 'fine-tune-job', 'gpu-cluster', 'notebook'),
  judge(component, facts) {
    const exposure = exposureOf(facts, component)
    return verdict(
      exposure === undefined ? unknown(askSetting(component, 'exposure')) : exposure === 'internet',
      `"${component.name}" runs code at an address that the internet can reach.`,
    )
  },
  fix: (component) => [set(component, 'exposure', 'private')],
}
