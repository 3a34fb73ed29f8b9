import type { Resource } from '../../model/resource.ts'
import { block, call, element, type Expression, loop, Nested, reference, text } from '../../model/value.ts'
import type { Account } from './account.ts'
import type { Part } from './part.ts'
import type { Place } from './place.ts'

const watchers = new Set(['alerting', 'metrics-monitoring'])

/** Where alarms go: the group of an alerting component, or the module's own. */
export function actionGroup(place: Place): Resource {
  const drawn = [...place.account.parts.values()].find(({ component }) => component.kind === 'alerting')
  return place.account.once('alarm group', () => makeGroup(place, drawn))
}

function makeGroup(place: Place, part: Part | undefined): Resource {
  const { account } = place
  const receiver = element('email_receiver')
  const content = { name: reference(receiver, 'key'), email_address: reference(receiver, 'key'), use_common_alert_schema: true }
  const body = {
    name: part?.name(200) ?? text`${account.prefix}-alerts`,
    resource_group_name: place.group.get('name'),
    short_name: 'alerts',
    tags: part?.tags ?? account.tags,
    dynamic: new Nested([{ for_each: call('toset', mails(account)), content: block(content) }], [['email_receiver']]),
  }
  return part === undefined
    ? place.make('azurerm_monitor_action_group', 'alerts', undefined, body, 'observability', 'Where alarms and budgets report.')
    : part.make('azurerm_monitor_action_group', body)
}

const address = element('address')

const mails = (account: Account): Expression =>
  account.module.variable('alert_emails', {
    type: 'list(string)',
    description: 'Mail addresses that alarms and budgets go to.',
    default: [],
    validation: {
      condition: (value) =>
        call('alltrue', loop([address], value, call('can', call('regex', '^[^@[:space:]]+@[^@[:space:]]+$', reference(address))))),
      message: 'Write mail addresses, such as oncall@your-company.org.',
    },
    refuses: ['nobody'],
  }).value

/** Alarms of every component: where the design has somebody who hears them, and in production always. */
export function makeAlarms(account: Account): void {
  const drawn = [...account.parts.values()].some(({ component }) => watchers.has(component.kind))
  const watched = drawn || account.stage === 'prod'
  if (!drawn && watched) account.assume(null, 'Nobody is drawn who hears alarms; in production they are made all the same and go to "alert_emails".')
  for (const part of account.parts.values()) {
    const own = part.said.text('alertsTarget') !== undefined || part.said.peek('monitorsMetrics') === true
    if ((watched || own) && (part.faces.alarms?.length ?? 0) > 0) part.said.hold('monitorsMetrics', 'Its alarms watch its figures.')
    if (!watched && !own) continue
    for (const { metric, namespace, scope, aggregation, over, under, what } of part.faces.alarms ?? []) {
      part.make(
        'azurerm_monitor_metric_alert',
        {
          name: text`${part.name(150)}-${metric.replace(/[^A-Za-z0-9]+/g, '-')}`,
          resource_group_name: part.place.group.get('name'),
          description: `${part.id} ${what}`,
          scopes: [scope],
          severity: 2,
          frequency: 'PT5M',
          window_size: 'PT15M',
          auto_mitigate: true,
          criteria: block({
            metric_namespace: namespace,
            metric_name: metric,
            aggregation,
            operator: over === undefined ? 'LessThan' : 'GreaterThan',
            threshold: over ?? under ?? 0,
          }),
          action: block({ action_group_id: actionGroup(part.place).get('id') }),
          tags: part.tags,
        },
        {
          suffix: metric
            .replace(/(?<=[a-z])(?=[A-Z0-9])/g, '_')
            .replace(/[^A-Za-z0-9]+/g, '_')
            .toLowerCase(),
          topic: 'observability',
          comment: `Sounds when ${part.label} ${what}.`,
        },
      )
    }
  }
}
