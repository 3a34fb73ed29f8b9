import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { trustLineOf } from '../facts/crossing.ts'
import { sensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { nearestSaid } from '../facts/nearest-said.ts'
import { askSetting } from '../facts/said.ts'
import { pass, verdict } from '../outcome.ts'
import { all, maybe, unknown } from '../ternary.ts'

const guarded = (facts: Facts, component: Component): boolean => {
  const line = trustLineOf(facts, component)
  return ofKind(facts, 'perimeter', 'dlp').some((each) => trustLineOf(facts, each) === line || facts.neighbours(component.id).includes(each))
}

export const computeWithSensitiveDataHasLimitedEgress: ComponentCheck = {
  id: 'compute-with-sensitive-data-has-limited-egress',
  code: 'SEC-016',
  title: 'Compute holding sensitive data has unrestricted egress',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {training-job,notebook,gpu-cluster,pipeline,agent} and sensitive(c) and c.egress == open',
  remedy: 'Limit what it may call to the registry, the stores and the telemetry it needs.',
  fixClass: 'confirm',
  why: 'Exfiltration needs an open door more than it needs an exploit.',
  references: ['AWS MLSEC04-BP01', 'AZ-AILZ AI.107', 'AZ-AILZ AI.108', 'NIST 800-53 SC-7(5)', 'PCI 1.3.2', 'ISO27001 A.8.12', 'ATLAS AML.M0032'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'training-job', 'fine-tune-job', 'notebook', 'gpu-cluster', 'pipeline', 'agent').filter((each) => maybe(sensitive(facts, each))),
  judge(component, facts) {
    if (guarded(facts, component)) return pass
    const said = nearestSaid(facts, component, 'egress')
    const open = said === undefined ? unknown(askSetting(component, 'egress')) : said === 'open'
    return verdict(all(open, sensitive(facts, component)), `"${component.name}" handles sensitive data and may call anything outside.`)
  },
  fix: (component) => [set(component, 'egress', 'allow-list')],
}
