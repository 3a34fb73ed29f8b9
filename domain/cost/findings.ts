import type { Finding } from '../design/finding.ts'
import { said } from '../design/requirements.ts'
import type { Design } from '../design/schema.ts'

const dollars = (usd: number): string => `$${Math.round(usd).toLocaleString('en-US')}`

/** A budget that the bill breaks, or may break. */
export function budgetFindings(design: Design, monthly: number, range: readonly [number, number]): Finding[] {
  const budget = said(design.requirements.budgetUsdPerMonth)
  if (budget === undefined || budget <= 0 || range[1] <= budget) return []
  const broken = monthly > budget
  return [
    {
      code: 'BILL-001',
      check: 'bill-keeps-the-budget',
      pillar: 'cost',
      severity: broken ? 'high' : 'low',
      status: 'fail',
      component: null,
      connection: null,
      what: broken
        ? `The month comes to ${dollars(monthly)}, the budget is ${dollars(budget)}: ${dollars(monthly - budget)} over.`
        : `The month comes to ${dollars(monthly)} and may come to ${dollars(range[1])}; the budget is ${dollars(budget)}.`,
      why: 'What is over the budget is switched off later, or not built.',
      remedy: 'Look at the largest lines: smaller machines, commitments, spot capacity, fewer copies at night, cheaper storage.',
      references: [],
      fixable: false,
      waived: false,
    },
  ]
}
