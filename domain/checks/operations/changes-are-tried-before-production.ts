import type { SettingValue } from '../../design/settings/vocabulary.ts'
import type { DesignCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { prodDesign, stageOf } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const stages = (facts: Facts): ReadonlySet<SettingValue | undefined> =>
  new Set([...facts.design.components.map((each) => stageOf(facts, each)), ...facts.design.boundaries.map(({ settings }) => settings['environment'])])

export const changesAreTriedBeforeProduction: DesignCheck = {
  id: 'changes-are-tried-before-production',
  code: 'OPS-016',
  title: 'No pre-production environment',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod(D) and no component or environment in {staging,test}',
  remedy: 'Add a smaller staging environment.',
  fixClass: 'manual',
  why: 'The first integration test should not be the launch.',
  references: ['AWS OPS05-BP08', 'AWS MLOPS06-BP01', 'AZ-AILZ AI.145', 'AZ-WAF OE:11', 'PCI 6.5.3'],
  on: 'design',
  examines: (facts) => (facts.design.components.length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      all(!stages(facts).has('staging') && !stages(facts).has('test'), prodDesign(facts)),
      'No environment is there to try a change before production.',
    ),
}
