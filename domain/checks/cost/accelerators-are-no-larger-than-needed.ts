import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { sizedOf } from '../facts/figures.ts'
import { acceleratorFacts, acceleratorOf } from '../facts/hosting.ts'
import { ofKind } from '../facts/kinds.ts'
import { below, numberOf, says } from '../facts/said.ts'
import { modeOf } from '../facts/serving.ts'
import { smallestFor } from '../facts/smaller-accelerator.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

/** Share of the accelerators' memory that weights and cache take; undefined = not sized or not given. */
function share(facts: Facts, component: Component): number | undefined {
  const figures = sizedOf(facts, component.id)?.metrics
  const memory = numberOf(component, 'acceleratorMemoryGB') ?? acceleratorFacts(acceleratorOf(facts, component))?.memoryGB
  if (figures?.weightsGB === undefined || memory === undefined) return undefined
  return (figures.weightsGB + (figures.kvCacheGB ?? 0)) / (memory * (numberOf(component, 'acceleratorCount') ?? 1))
}

export const acceleratorsAreNoLargerThanNeeded: ComponentCheck = {
  id: 'accelerators-are-no-larger-than-needed',
  code: 'COST-011',
  title: 'Inference accelerator is far larger than the model needs',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.mode in {realtime,async} and sizing.requiredMemoryGb(c) < 0.3 * accelerator.memoryGb * count and c.targetUtilization < 0.3',
  remedy: 'Use a smaller accelerator, a slice of one, or share it between models.',
  fixClass: 'confirm',
  why: 'Idle HBM costs the same as busy HBM.',
  references: ['AWS MLCOST05-BP03', 'AWS MLCOST06-BP03', 'AWS GENCOST02-BP02', 'AZ-WAF CO:07'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint').filter((each) => ['realtime', 'async'].includes(modeOf(each) ?? '') && share(facts, each) !== undefined),
  judge(component, facts) {
    const part = share(facts, component) ?? 1
    return verdict(
      all(part < 0.3, says(component, 'targetUtilization', below(0.3))),
      `"${component.name}" uses ${Math.round(part * 100)} % of its accelerators' memory, and little of their time.`,
    )
  },
  fix(component, facts) {
    const figures = sizedOf(facts, component.id)?.metrics
    const smaller = smallestFor(facts, component, (figures?.weightsGB ?? 0) + (figures?.kvCacheGB ?? 0))
    const now = acceleratorFacts(acceleratorOf(facts, component))
    if (smaller === undefined || now === undefined || smaller.memoryGB >= now.memoryGB) return []
    return [set(component, 'accelerator', smaller.id), set(component, 'acceleratorCount', 1)]
  },
}
