import type { Resource } from '../../model/resource.ts'
import { call, each, element, type Expression, loop, reference, text, type Value } from '../../model/value.ts'
import type { Account } from './account.ts'
import type { Part } from './part.ts'
import type { Place } from './place.ts'
import { resourcePolicy } from './policy.ts'

const watchers = new Set(['alerting', 'metrics-monitoring'])

/** Where alarms go: the topic of an alerting component, or the module's own. */
export function alarmTopic(place: Place): Resource {
  const drawn = [...place.account.parts.values()].find((part) => part.component.kind === 'alerting' && part.place === place)
  return topicOf(place, drawn)
}

/** The topic of one alerting component, made when it is first asked for. */
export const topicOf = (place: Place, part: Part | undefined): Resource => place.once(`alarm topic ${part?.id ?? ''}`, () => makeTopic(place, part))

function makeTopic(place: Place, part: Part | undefined): Resource {
  const { account } = place
  place.key(part).serve('cloudwatch', 'events', 'budgets', 'costalerts')
  const body = {
    name: part?.name(200) ?? text`${account.prefix}-alerts`,
    kms_master_key_id: place.key(part).resource.get('key_id'),
    tags: part?.tags,
  }
  const topic =
    part === undefined
      ? place.make('resource', 'aws_sns_topic', 'alerts', body, 'observability', 'Where alarms and budgets report.')
      : part.make('aws_sns_topic', body)
  const policy = {
    arn: topic.get('arn'),
    policy: resourcePolicy([
      {
        sid: 'ServicesOfThisAccount',
        principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com', 'costalerts.amazonaws.com', 'events.amazonaws.com'] },
        actions: ['sns:Publish'],
        resources: [topic.get('arn')],
        condition: { StringEquals: { 'aws:SourceAccount': account.accountId } },
      },
    ]),
  }
  const mail = { topic_arn: topic.get('arn'), protocol: 'email', endpoint: reference(each, 'key') }
  const hearers = call('toset', mails(account))
  if (part === undefined) {
    place.make('resource', 'aws_sns_topic_policy', 'alerts', policy, 'observability')
    place.make('resource', 'aws_sns_topic_subscription', 'alerts', mail, 'observability').meta.forEach = hearers
  } else {
    part.make('aws_sns_topic_policy', policy)
    part.make('aws_sns_topic_subscription', mail, { forEach: hearers })
  }
  return topic
}

const mails = (account: Account): Expression =>
  account.module.variable('alert_emails', {
    type: 'list(string)',
    description: 'Mail addresses that alarms and budgets go to; each must confirm once.',
    default: [],
    validation: {
      condition: (value) =>
        call('alltrue', loop([address], value, call('can', call('regex', '^[^@[:space:]]+@[^@[:space:]]+$', reference(address))))),
      message: 'Write mail addresses, such as oncall@your-company.org.',
    },
    refuses: ['nobody'],
  }).value
const address = element('address')

/** Further topics that alarms go to. */
export const heard = (place: Place): Value[] => place.once('further alarm topics', () => [])

/** Alarms of every component: where the design has somebody who hears them, and in production always. */
export function makeAlarms(account: Account): void {
  const drawn = [...account.parts.values()].some(({ component }) => watchers.has(component.kind))
  const watched = drawn || account.stage === 'prod'
  if (!drawn && watched) account.assume(null, 'Nobody is drawn who hears alarms; in production they are made all the same and go to "alert_emails".')
  for (const part of account.parts.values()) {
    const own = part.said.text('alertsTarget') !== undefined || part.said.peek('monitorsMetrics') === true
    if ((watched || own) && (part.faces.alarms?.length ?? 0) > 0) part.said.hold('monitorsMetrics', 'Its alarms watch its figures.')
    if (!watched && !own) continue
    for (const { metric, namespace, dimensions, statistic, over, under, period = 300, what } of part.faces.alarms ?? []) {
      const percentile = statistic.startsWith('p')
      const actions: Value = [alarmTopic(part.place).get('arn'), ...heard(part.place)]
      part.make(
        'aws_cloudwatch_metric_alarm',
        {
          alarm_name: text`${part.name(150)}-${metric}`,
          alarm_description: `${part.id} ${what}`,
          namespace,
          metric_name: metric,
          dimensions,
          statistic: percentile ? undefined : statistic,
          extended_statistic: percentile ? statistic : undefined,
          comparison_operator: over === undefined ? 'LessThanThreshold' : 'GreaterThanThreshold',
          threshold: over ?? under ?? 0,
          period,
          evaluation_periods: 3,
          datapoints_to_alarm: 3,
          treat_missing_data: 'notBreaching',
          alarm_actions: actions,
          ok_actions: actions,
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
