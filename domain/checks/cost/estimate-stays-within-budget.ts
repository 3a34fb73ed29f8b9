import type { DesignCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { monthlyUsdOf } from '../facts/figures.ts'
import { below, required, requiredNumber, requires } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

/** $12,345: a whole number of US dollars, with its thousands apart. */
const dollars = (usd: number): string => `$${Math.round(usd).toString().replace(/\B(?=(\d{3})+$)/g, ',')}`

/** The five components that cost most, in words. */
function drivers(facts: Facts): string {
  const sums = facts.design.components.map((each) => ({ each, usd: monthlyUsdOf(facts, each.id) ?? 0 })).filter(({ usd }) => usd > 0)
  return sums
    .toSorted((a, b) => b.usd - a.usd)
    .slice(0, 5)
    .map(({ each, usd }) => `"${each.name}" ${dollars(usd)}`)
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
    const budget = requiredNumber(facts, 'budgetUsdPerMonth') ?? 0
    return verdict(
      requires(facts, 'budgetUsdPerMonth', below(monthly)),
      `About ${dollars(monthly)} a month is ${dollars(monthly - budget)} more than the budget of ${dollars(budget)}. Most of it: ${drivers(facts)}.`,
    )
  },
}
