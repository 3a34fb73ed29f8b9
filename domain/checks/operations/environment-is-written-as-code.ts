import type { DesignCheck } from '../check.ts'
import { need } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { required } from '../facts/said.ts'
import { prodDesign } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const written = (facts: Facts): boolean => {
  const code = required(facts, 'infrastructureAsCode')
  return (code !== undefined && code !== 'none') || ofKind(facts, 'iac').length > 0
}

export const environmentIsWrittenAsCode: DesignCheck = {
  id: 'environment-is-written-as-code',
  code: 'OPS-014',
  title: 'Environment is not described as code',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod(D) and D.iac unset',
  remedy: 'Write the environment as code, for example from the Terraform export.',
  fixClass: 'safe',
  why: 'What cannot be rebuilt cannot be recovered or reviewed.',
  references: ['AWS GENOPS04-BP01', 'AWS MLOPS06-BP01', 'AZ-AILZ AI.135', 'AZ-WAF OE:05', 'NIST 800-53 CM-2', 'ISO27001 A.8.9'],
  on: 'design',
  examines: (facts) => (facts.design.components.length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge: (_design, facts) => verdict(all(!written(facts), prodDesign(facts)), 'Nobody said how the environment is written down as code.'),
  fix: () => [need('infrastructureAsCode', 'terraform')],
}
