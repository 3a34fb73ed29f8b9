import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { eff, has } from '../facts/data-classes.ts'
import { hostsOf } from '../facts/hosting.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { inCloud } from '../facts/place.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const specialDataIsProtectedWhileInUse: ComponentCheck = {
  id: 'special-data-is-protected-while-in-use',
  code: 'SEC-051',
  title: 'Special-category data is processed in shared public cloud without data-in-use protection',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'info',
  severityWhen: '',
  condition:
    'special in eff(c) and c.provider in {aws,azure,gcp} and c.kind in {training-job,inference-endpoint} and c.confidentialComputing == false',
  remedy: 'Use confidential computing where the accelerator supports it.',
  fixClass: 'manual',
  why: 'It is the only control that covers data while it is being computed on.',
  references: ['GDPR Art.32(1)', 'NIST 800-53 SC-39'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'training-job', 'fine-tune-job', 'inference-endpoint').filter((each) => inCloud(facts, each) && has(eff(facts, each), 'special')),
  judge(component, facts) {
    const sealed = [...facts.neighbours(component.id), ...hostsOf(facts, component)].some(
      (each) => isA(each, 'confidentialComputing') || saysSo(each, 'confidentialComputing'),
    )
    return verdict(
      silent(component, 'confidentialComputing') && sealed ? false : says(component, 'confidentialComputing', false),
      `"${component.name}" computes on special-category data in open memory.`,
    )
  },
  fix: (component) => [set(component, 'confidentialComputing', true)],
}
