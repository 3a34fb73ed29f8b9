import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { billable } from '../facts/billable.ts'
import { isPerson } from '../facts/kinds.ts'
import { homeOf } from '../facts/place.ts'
import { silent } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { usualTag } from '../facts/tags.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const everyComponentHasAnOwner: ComponentCheck = {
  id: 'every-component-has-an-owner',
  code: 'OPS-019',
  title: 'Component has no owner',
  pillar: 'operations',
  layer: 'Cross-layer',
  severity: 'low',
  severityWhen: '',
  condition: 'c.tags.owner unset (prod, not billable)',
  remedy: 'Say who answers for it.',
  fixClass: 'safe',
  why: 'Nobody fixes what nobody owns.',
  references: ['AWS OPS02-BP01', 'ISO27001 A.5.9', 'ISO42001 A.3.2'],
  foldedInto: ['COST-009'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => !billable(facts, each) && !isPerson(each) && !['outside', 'company'].includes(homeOf(facts, each)) && maybe(prod(facts, each)),
    ),
  judge: (component, facts) => verdict(all(silent(component, 'owner'), prod(facts, component)), `Nobody answers for "${component.name}".`),
  together: (count) => `Nobody answers for the ${count} components that cost nothing.`,
  fix(component, facts) {
    const usual = usualTag(facts, 'owner')
    return usual === undefined ? [] : [set(component, 'owner', usual)]
  },
}
