import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { need } from '../edits/set.ts'
import { billable } from '../facts/billable.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { required } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const budgeted = (facts: Facts): boolean => required(facts, 'budgetUsdPerMonth') !== undefined || required(facts, 'budgetSet') === true
const alerts = (facts: Facts): boolean => ofKind(facts, 'cost-alert').length > 0

export const spendingHasABudgetAndAnAlert: DesignCheck = {
  id: 'spending-has-a-budget-and-an-alert',
  code: 'COST-008',
  title: 'No budget or cost alert',
  pillar: 'cost',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: 'low where there is a budget and only the alert is missing',
  condition: 'D.budget unset or no cost-alert target',
  remedy: 'Set a budget a fifth above the estimate, and have somebody told when it is overrun.',
  fixClass: 'safe',
  why: 'GPU mistakes are discovered on invoices unless something looks earlier.',
  references: ['AWS MLCOST04-BP12', 'AWS COST01-BP03', 'AZ-AILZ AI.20', 'AZ-WAF CO:04'],
  on: 'design',
  examines: (facts) => (facts.design.components.some((each) => billable(facts, each)) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      !budgeted(facts) || !alerts(facts),
      budgeted(facts) ? 'There is a budget, and nothing that tells when it is overrun.' : 'Nobody said what the design may cost a month.',
    ),
  severityFor: (_design, facts) => (budgeted(facts) ? 'low' : undefined),
  fix(design, facts) {
    const [beside] = design.components.filter((each) => billable(facts, each))
    const usd = facts.beside.bill?.monthly
    if (beside === undefined || (!budgeted(facts) && (usd === undefined || usd === 0 || !Number.isFinite(usd)))) return []
    const budget = budgeted(facts) || usd === undefined ? [] : [need('budgetUsdPerMonth', Math.ceil(usd * 1.2))]
    const alert = alerts(facts)
      ? []
      : insert(
          facts,
          { kind: 'finops-cost-monitor', name: 'Cost alert', beside, code: 'COST-008' },
          { from: [beside], carries: 'telemetry', settings: { flow: 'telemetry' } },
        )
    return [...budget, ...alert]
  },
}
