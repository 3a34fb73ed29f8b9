import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { acceleratorOf, modelFamilyOf } from '../facts/hosting.ts'
import { isA } from '../facts/kinds.ts'
import { askSetting, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { unknown } from '../ternary.ts'

const small = ['tree', 'linear', 'small-classical']

export const smallModelsNeedNoAccelerator: ComponentCheck = {
  id: 'small-models-need-no-accelerator',
  code: 'COST-012',
  title: 'Small classical model runs on a GPU',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.modelFamily in {tree,linear,small-classical} and c.accelerator != none',
  remedy: 'Run it on a CPU.',
  fixClass: 'confirm',
  why: 'Gradient-boosted trees do not notice the GPU you rent them.',
  references: ['AWS MLCOST05-BP02', 'AWS MLPERF04-BP01', 'AWS MLSUS05-BP02', 'AZ-WAF CO:07'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        small.includes(modelFamilyOf(facts, each) ?? '') &&
        (!silent(each, 'accelerator') || isA(each, 'inference-endpoint', 'training-job', 'batch-inference')),
    ),
  judge(component, facts) {
    const accelerator = acceleratorOf(facts, component)
    return verdict(
      accelerator === undefined ? unknown(askSetting(component, 'accelerator')) : accelerator !== 'none',
      `"${component.name}" rents an accelerator for a model that does not use it.`,
    )
  },
  fix: (component) => [
    set(component, 'accelerator', 'none'),
    ...(silent(component, 'acceleratorCount') ? [] : [set(component, 'acceleratorCount', null)]),
  ],
}
