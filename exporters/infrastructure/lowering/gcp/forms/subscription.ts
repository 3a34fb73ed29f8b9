import type { Resource } from '../../../model/resource.ts'
import { block, type Body, type Expression, text } from '../../../model/value.ts'
import { agentOf } from '../key.ts'
import type { Part } from '../part.ts'

type Make = (type: string, body: Body, suffix?: string) => Resource

/** A subscription to a topic; what cannot be handed over goes to a topic of its own after some tries. */
export function subscriptionOf(to: Part, about: { topic: Resource; source: Part; name: Expression | string; how: Body }, make: Make): Resource {
  const { topic, source, name, how } = about
  const { project } = to
  const agent = agentOf(project, 'pubsub')
  const days = source.within('retentionDays', 1, 31)
  const seconds = Math.min(days ?? 7, 31) * 86_400
  const dead = make('google_pubsub_topic', { name: text`${name}-dead`, kms_key_name: source.key('pubsub'), labels: to.labels }, 'dead')
  make('google_pubsub_topic_iam_member', { topic: dead.get('name'), role: 'roles/pubsub.publisher', member: agent }, 'dead')
  const subscription = make('google_pubsub_subscription', {
    name,
    topic: topic.get('id'),
    ack_deadline_seconds: 60,
    message_retention_duration: `${seconds}s`,
    enable_message_ordering: (source.said.number('partitions') ?? 1) > 1 ? true : undefined,
    labels: to.labels,
    ...how,
    expiration_policy: block({ ttl: '' }),
    dead_letter_policy: block({ dead_letter_topic: dead.get('id'), max_delivery_attempts: 10 }),
    retry_policy: block({ minimum_backoff: '10s', maximum_backoff: '600s' }),
  })
  make('google_pubsub_subscription_iam_member', { subscription: subscription.get('name'), role: 'roles/pubsub.subscriber', member: agent }, 'dead')
  return subscription
}
