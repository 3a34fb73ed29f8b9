import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { monthlyUsdOf } from '../facts/figures.ts'
import { loadIs } from '../facts/load.ts'
import { atLeast, says, saysSo } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { notEvaluated, verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

/** A commitment is worth thinking about from here, in US dollars a month (our judgement). */
const worthwhile = 500

export const steadyCapacityIsCommitted: ComponentCheck = {
  id: 'steady-capacity-is-committed',
  code: 'COST-006',
  title: 'Steady 24x7 capacity has no commitment',
  pillar: 'cost',
  layer: 'Infrastructure',
  severity: 'low',
  severityWhen: '',
  condition: 'prod(c) and c.trafficPattern == steady and c.expectedMonths >= 12 and c.capacity == on-demand and monthlyUsd(c) >= threshold',
  remedy: 'Commit to the capacity for a year or three.',
  fixClass: 'manual',
  why: 'Predictability is the only thing a cloud will discount without risk.',
  references: ['AWS COST07-BP01', 'AZ-WAF CO:05', 'GCP-AIML Cost'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        saysSo(each, 'capacity', 'on-demand') &&
        loadIs(facts, each, 'steady') === true &&
        maybe(prod(facts, each)) &&
        (monthlyUsdOf(facts, each.id) ?? worthwhile) >= worthwhile,
    ),
  judge(component, facts) {
    const usd = monthlyUsdOf(facts, component.id)
    if (usd === undefined) return notEvaluated('What it costs a month is not known here.')
    return verdict(
      all(says(component, 'expectedMonths', atLeast(12)), prod(facts, component)),
      `"${component.name}" runs steadily for a year or more at on-demand prices, ${Math.round(usd)} US dollars a month.`,
    )
  },
  fix: (component) => [set(component, 'capacity', 'reserved'), set(component, 'commitmentYears', 1)],
}
