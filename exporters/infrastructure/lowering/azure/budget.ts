import { said } from '#domain/design/requirements.ts'
import { bare, block, blocks, call, operation } from '../../model/value.ts'
import type { Account } from './account.ts'
import { actionGroup } from './alarms.ts'

/** The budget that the design asks for, else one at its bill, with warnings before and when it breaks. */
export function makeBudget(account: Account): void {
  const { bill } = account.assessment
  const asked = said(account.design.requirements.budgetUsdPerMonth)
  const stated = asked ?? Math.ceil(Math.max(bill.monthly * 1.25, 10) / 10) * 10
  if (asked === undefined && bill.lines.length === 0) return
  if (asked === undefined)
    account.assume(
      null,
      `No budget is said; warnings come at ${stated} a month in the currency of the subscription, a quarter above the bill of the design.`,
    )
  if (stated <= 0) {
    account.assume(null, `A budget of ${stated} US dollars cannot be watched; none is made.`)
    return
  }
  const drawn = [...account.parts.values()].find(({ component }) => component.kind === 'finops-cost-monitor')
  const limit = account.module.variable('monthly_budget', {
    type: 'number',
    description: 'Most that the design may cost in a month, in the currency of the subscription.',
    default: stated,
    validation: { condition: (value) => operation(value, '>', 0), message: 'The budget is more than 0.' },
    refuses: 0,
  })
  const groups = [actionGroup(account.home).get('id')]
  const notify = (threshold_type: string, threshold: number) => ({
    enabled: true,
    operator: 'GreaterThan',
    threshold,
    threshold_type,
    contact_groups: groups,
  })
  for (const place of account.places) {
    const body = {
      name: 'monthly',
      resource_group_id: place.group.get('id'),
      amount: limit.value,
      time_grain: 'Monthly',
      // Azure asks for the first day of a month that is not over; the day of the first apply decides.
      time_period: block({ start_date: call('formatdate', "YYYY-MM'-01T00:00:00Z'", call('plantimestamp')) }),
      notification: blocks([notify('Forecasted', 100), notify('Actual', 80), notify('Actual', 100)]),
    }
    const meta = { topic: 'observability', origin: drawn?.id ?? null, lifecycle: { ignore_changes: [ignored] } } as const
    const made = account.module.add('resource', 'azurerm_consumption_budget_resource_group', place.named('monthly'), body, meta)
    drawn?.resources.push(made)
  }
}

const ignored = bare('time_period')
