import { said } from '#domain/design/requirements.ts'
import { blocks, type Expression, operation, text } from '../../model/value.ts'
import type { Account } from './account.ts'
import { alarmTopic } from './alarms.ts'

/** The budget that the design asks for, else one at its bill, with warnings before and when it breaks. */
export function makeBudget(account: Account): void {
  const { bill } = account.assessment
  const asked = said(account.design.requirements.budgetUsdPerMonth)
  const stated = asked ?? Math.ceil(Math.max(bill.monthly * 1.25, 10) / 10) * 10
  if (asked === undefined && bill.lines.length === 0) return
  if (asked === undefined)
    account.assume(null, `No budget is said; warnings come at ${stated} US dollars a month, a quarter above the bill of the design.`)
  if (stated <= 0) {
    account.assume(null, `A budget of ${stated} US dollars cannot be watched; none is made.`)
    return
  }
  const drawn = [...account.parts.values()].find(({ component }) => component.kind === 'finops-cost-monitor')
  const limit = account.module.variable('monthly_budget_usd', {
    type: 'number',
    description: 'Most that the design may cost in a month, in US dollars.',
    default: stated,
    validation: { condition: (value) => operation(value, '>', 0), message: 'The budget is more than 0.' },
    refuses: 0,
  })
  const body = budgetBody(account, limit.value)
  if (drawn === undefined) account.makeOwn('resource', 'aws_budgets_budget', 'monthly', body, 'observability')
  else drawn.make('aws_budgets_budget', body, { suffix: 'budget' })
}

const budgetBody = (account: Account, limit: Expression) => {
  const topic = alarmTopic(account.home).get('arn')
  const notify = (notification_type: string, threshold: number) => ({
    comparison_operator: 'GREATER_THAN',
    notification_type,
    threshold,
    threshold_type: 'PERCENTAGE',
    subscriber_sns_topic_arns: [topic],
  })
  return {
    name: text`${account.prefix}-monthly`,
    budget_type: 'COST',
    time_unit: 'MONTHLY',
    limit_unit: 'USD',
    limit_amount: limit,
    notification: blocks([notify('FORECASTED', 100), notify('ACTUAL', 80), notify('ACTUAL', 100)]),
  }
}
