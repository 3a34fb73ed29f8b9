import type { DesignCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { monthlyUsdOf } from '../facts/figures.ts'
import { below, required, requiredNumber, requires } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

/** The five components that cost most, in words. */
function drivers(facts: Facts): string {
  const sums = facts.design.components.map((each) => ({ each, usd: monthlyUsdOf(facts, each.id) ?? 0 })).filter(({ usd }) => usd > 0)
  return sums
    .toSorted((a, b) => b.usd - a.usd)
    .slice(0, 5)
    .map(({ each, usd }) => `"${each.name}" ${Math.round(usd)}`)
    .join(', ')
}

export const estimateStaysWithinBudget: DesignCheck = {
  id: 'estimate-stays-within-budget',
  code: 'COST-020',
  title: 'Estimated monthly cost exceeds the stated budget',
  pillar: 'cost',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'D.estimate.monthlyUsd > D.budget.monthlyUsd',
  remedy: 'Look at the dearest parts first, and at their cost findings.',
  fixClass: 'manual',
  why: 'The cheapest time to change a design is before it exists.',
  references: ['AWS COST01-BP06', 'AWS COST06-BP01', 'AZ-WAF CO:02', 'AZ-WAF CO:04'],
  on: 'design',
  examines: (facts) =>
    facts.beside.bill !== undefined && (required(facts, 'budgetUsdPerMonth') !== undefined || required(facts, 'budgetSet') === true)
      ? [facts.design]
      : [],
  judge(_design, facts) {
    const monthly = facts.beside.bill?.monthly ?? 0
    return verdict(
      requires(facts, 'budgetUsdPerMonth', below(monthly)),
      `About ${Math.round(monthly)} US dollars a month are more than the budget of ${requiredNumber(facts, 'budgetUsdPerMonth')}. Most of it: ${drivers(facts)}.`,
    )
  },
}
