import { said } from '#domain/design/requirements.ts'
import { block, blocks, call, operation, text } from '../../model/value.ts'
import { hearers } from './alarms.ts'
import type { Project } from './project.ts'

/** The budget that the design asks for, else one at its bill, with warnings before and when it breaks. */
export function makeBudget(project: Project): void {
  const { bill } = project.assessment
  const asked = said(project.design.requirements.budgetUsdPerMonth)
  const stated = asked ?? Math.ceil(Math.max(bill.monthly * 1.25, 10) / 10) * 10
  const drawn = [...project.parts.values()].find(({ component }) => component.kind === 'finops-cost-monitor')
  if (asked === undefined && bill.lines.length === 0 && drawn === undefined) return
  if (asked === undefined)
    project.assume(null, `No budget is said; warnings come at ${stated} US dollars a month, a quarter above the bill of the design.`)
  if (stated <= 0) {
    project.assume(null, `A budget of ${stated} US dollars cannot be watched; none is made.`)
    return
  }
  const limit = project.module.variable('monthly_budget_usd', {
    type: 'number',
    description: 'Most that the design may cost in a month, in US dollars; the account must be billed in them.',
    default: stated,
    validation: { condition: (value) => operation(value, '>', 0), message: 'The budget is more than 0.' },
    refuses: 0,
  })
  const account = project.module.variable('billing_account', {
    type: 'string',
    description: 'Billing account that pays for the project.',
    default: '000000-000000-000000',
    validation: {
      condition: (value) => call('can', call('regex', '^[0-9A-F]{6}(-[0-9A-F]{6}){2}$', value)),
      message: 'Write a billing account, such as 012345-6789AB-CDEF01.',
    },
    refuses: 'mine',
  })
  project.module.want({ variable: 'billing_account', message: 'billing_account still holds a stand-in; set the id of your billing account.' })
  const body = {
    billing_account: account.value,
    display_name: text`${project.prefix}-monthly`,
    budget_filter: block({ projects: [text`projects/${project.number}`], calendar_period: 'MONTH' }),
    amount: block({ specified_amount: block({ currency_code: 'USD', units: call('tostring', limit.value) }) }),
    threshold_rules: blocks([
      { threshold_percent: 0.8, spend_basis: 'CURRENT_SPEND' },
      { threshold_percent: 1, spend_basis: 'CURRENT_SPEND' },
      { threshold_percent: 1, spend_basis: 'FORECASTED_SPEND' },
    ]),
    all_updates_rule: block({ monitoring_notification_channels: hearers(project), disable_default_iam_recipients: false }),
  }
  if (drawn === undefined) project.make('resource', 'google_billing_budget', 'monthly', body, 'observability')
  else drawn.make('google_billing_budget', body, { suffix: 'budget' })
}
