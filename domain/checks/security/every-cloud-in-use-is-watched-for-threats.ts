import type { Edit } from '../../design/edit.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { homeOf, isCloud } from '../facts/place.ts'
import { listOf } from '../facts/said.ts'
import { prodDesign } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const clouds = (facts: Facts): readonly string[] => [...new Set(facts.design.components.map((each) => homeOf(facts, each)).filter(isCloud))].sort()
const blind = (facts: Facts): readonly string[] => {
  const watchers = ofKind(facts, 'threat-detection')
  return clouds(facts).filter((cloud) => !watchers.some((each) => homeOf(facts, each) === cloud || listOf(each, 'covers').includes(cloud)))
}

export const everyCloudInUseIsWatchedForThreats: DesignCheck = {
  id: 'every-cloud-in-use-is-watched-for-threats',
  code: 'SEC-026',
  title: 'No threat detection covers a public cloud provider in use',
  pillar: 'security',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod(D) and for a provider p in {aws,azure,gcp}: no c.kind == threat-detection with c.provider == p (or covers p)',
  remedy: 'Add threat detection for that provider, or say that the one you have covers it.',
  fixClass: 'confirm',
  why: 'Preventive controls fail quietly, so something has to be watching.',
  references: ['AWS SEC04-BP03', 'AZ-WAF SE:10', 'AZ-AILZ AI.34', 'NIST 800-53 SI-4', 'PCI 11.5.1', 'ISO27001 A.8.16', 'SOC2 CC7.2'],
  on: 'design',
  examines: (facts) => (clouds(facts).length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge: (_design, facts) => verdict(all(blind(facts).length > 0, prodDesign(facts)), `Nothing watches for threats on ${blind(facts).join(', ')}.`),
  fix(_design, facts) {
    const added = blind(facts).map((cloud): readonly Edit[] => {
      const there = facts.design.components.filter((each) => homeOf(facts, each) === cloud)
      const source = there.find((each) => isA(each, 'audit-log', 'log-store', 'kubernetes')) ?? there[0]
      return source === undefined
        ? []
        : insert(
            facts,
            { kind: 'threat-detection', id: `threat-detection-${cloud}`, name: 'Threat detection', beside: source, code: 'SEC-026' },
            { from: [source], carries: 'telemetry', settings: { flow: 'telemetry' } },
          )
    })
    return added.every((each) => each.length > 0) ? added.flat() : []
  },
}
