import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { billable } from '../facts/billable.ts'
import { silent } from '../facts/said.ts'
import { usualTag } from '../facts/tags.ts'
import { verdict } from '../outcome.ts'

const tags = ['owner', 'costCenter'] as const

export const billableComponentsSayWhoOwnsAndPays: ComponentCheck = {
  id: 'billable-components-say-who-owns-and-pays',
  code: 'COST-009',
  title: 'Billable components carry no owner or cost tags',
  pillar: 'cost',
  layer: 'Cross-layer',
  severity: 'low',
  severityWhen: '',
  condition: 'c.billable and (c.tags.owner unset or c.tags.costCenter unset)',
  remedy: 'Say who answers for it and which cost centre pays.',
  fixClass: 'safe',
  why: 'Cost without a name does not get reduced.',
  references: ['AWS MLCOST04-BP12', 'AWS COST03-BP02', 'AZ-AILZ AI.84', 'AZ-WAF CO:03'],
  on: 'component',
  examines: (facts) => facts.design.components.filter((each) => billable(facts, each)),
  judge: (component) =>
    verdict(
      tags.some((tag) => silent(component, tag)),
      `"${component.name}" does not say who answers for it and who pays.`,
    ),
  together: (count) => `None of the ${count} components that cost money says who answers for it and who pays.`,
  fix: (component, facts) => {
    const words = tags.filter((tag) => silent(component, tag)).map((tag) => ({ tag, word: usualTag(facts, tag) }))
    return words.every(({ word }) => word !== undefined)
      ? words.flatMap(({ tag, word }) => (word === undefined ? [] : [set(component, tag, word)]))
      : []
  },
}
