import type { Resource } from '../../model/resource.ts'
import { block, call, each, element, type Expression, loop, reference, text, type Value } from '../../model/value.ts'
import type { Alarm } from './faces.ts'
import type { Part } from './part.ts'
import type { Project } from './project.ts'

const watchers = new Set(['alerting', 'metrics-monitoring'])
const address = element('address')

/** A channel for each mail address that is said. */
function channelResource(project: Project): Resource {
  return project.once('channels', () => {
    const mails = project.module.variable('alert_emails', {
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
    const drawn = [...project.parts.values()].find(({ component }) => component.kind === 'alerting')
    const body = { display_name: text`${project.prefix} ${reference(each, 'key')}`, type: 'email', labels: { email_address: reference(each, 'key') } }
    const forEach = call('toset', mails)
    return drawn === undefined
      ? project.make('resource', 'google_monitoring_notification_channel', 'alerts', body, 'observability', {
          comment: 'Who hears alarms and budgets.',
          forEach,
        })
      : drawn.make('google_monitoring_notification_channel', body, { forEach })
  })
}

const channel = element('channel')

/** All who hear alarms and budgets. */
export const hearers = (project: Project): Expression => {
  const mails = loop([channel], call('values', reference(channelResource(project))), reference(channel, 'id'))
  const others = heard(project)
  return others.length === 0 ? mails : call('concat', mails, others)
}

/** Further channels that alarms go to. */
export const heard = (project: Project): Value[] => project.once('further channels', () => [] as Value[])

/** Alarms of every component: where the design has somebody who hears them, and in production always. */
export function makeAlarms(project: Project): void {
  const drawn = [...project.parts.values()].some(({ component }) => watchers.has(component.kind))
  const watched = drawn || project.stage === 'prod'
  if (!drawn && watched) project.assume(null, 'Nobody is drawn who hears alarms; in production they are made all the same and go to "alert_emails".')
  for (const part of project.parts.values()) {
    const own = part.said.text('alertsTarget') !== undefined || part.said.peek('monitorsMetrics') === true
    if ((watched || own) && (part.faces.alarms?.length ?? 0) > 0) part.said.hold('monitorsMetrics', 'Its alarms watch its figures.')
    if (!watched && !own) continue
    part.faces.alarms?.forEach((alarm, at) => makeAlarm(part, alarm, at))
  }
}

function makeAlarm(part: Part, { metric, resource, labels, align, over, under, what }: Alarm, at: number): void {
  const filter = Object.entries(labels).reduce<Expression | string>(
    (sofar, [name, value]) => text`${sofar} AND ${name} = "${asText(value)}"`,
    `metric.type = "${metric}" AND resource.type = "${resource}"`,
  )
  part.make(
    'google_monitoring_alert_policy',
    {
      display_name: text`${part.name(150)} ${what}`,
      combiner: 'OR',
      severity: 'WARNING',
      notification_channels: hearers(part.project),
      user_labels: part.labels,
      conditions: block({
        display_name: what,
        condition_threshold: block({
          filter,
          comparison: over === undefined ? 'COMPARISON_LT' : 'COMPARISON_GT',
          threshold_value: over ?? under ?? 0,
          duration: '300s',
          aggregations: block({
            alignment_period: '300s',
            per_series_aligner: align,
            cross_series_reducer: align === 'ALIGN_RATE' ? 'REDUCE_SUM' : over === undefined ? 'REDUCE_MIN' : 'REDUCE_MAX',
          }),
          trigger: block({ count: 1 }),
        }),
      }),
      alert_strategy: block({ auto_close: '86400s' }),
      documentation: block({ content: `${part.id} ${what}.`, mime_type: 'text/markdown' }),
    },
    { suffix: `alarm_${at + 1}`, topic: 'observability', comment: `Sounds when ${part.label} ${what}.` },
  )
}

const asText = (value: Value): Expression | string => (typeof value === 'object' && value !== null ? (value as Expression) : String(value))
