import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A topic in the region, encrypted, kept for as long as is said. */
export function topicOf(it: Part, suffix?: string): Resource {
  const days = it.within('retentionDays', 1, 31)
  return it.make(
    'google_pubsub_topic',
    {
      name: it.name(200, suffix === undefined ? '' : `-${suffix}`),
      kms_key_name: it.key('pubsub'),
      message_retention_duration: days === undefined ? undefined : `${days * 86_400}s`,
      labels: it.labels,
      message_storage_policy: block({ allowed_persistence_regions: [it.region], enforce_in_transit: it.careful }),
    },
    suffix === undefined ? {} : { suffix },
  )
}

export function topicFaces(it: Part, topic: Resource): Faces {
  const on = { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } }
  const publish: Grant = { role: 'roles/pubsub.publisher', on }
  const read: readonly Grant[] = [{ role: 'roles/pubsub.subscriber', on }]
  if (it.said.number('partitions') !== undefined)
    it.said.hold('partitions', 'Pub/Sub has no partitions; messages with one key keep their order in each subscription.')
  for (const setting of ['replicasMin', 'replicasMax', 'autoscaling', 'zones'])
    it.said.hold(setting, 'Pub/Sub is regional and follows the load by itself; there is nothing to count.')
  return {
    grants: { write: [publish], call: [publish], read },
    address: { word: 'TOPIC', value: topic.get('id') },
    emits: { kind: 'topic', topic },
    takes: { kind: 'topic', topic, grant: publish },
    start: {
      uri: text`https://pubsub.googleapis.com/v1/${topic.get('id')}:publish`,
      body: { messages: [{ data: 'e30=' }] },
      token: 'oauth',
      grant: publish,
    },
    alarms: [
      {
        metric: 'pubsub.googleapis.com/topic/oldest_unacked_message_age_by_region',
        resource: 'pubsub_topic',
        labels: { 'resource.labels.topic_id': topic.get('name') },
        align: 'ALIGN_MAX',
        over: 600,
        what: 'is not read in time',
      },
    ],
  }
}

export const makeTopic = (it: Part): Faces => topicFaces(it, topicOf(it))

/** A queue of tasks that calls what it leads to; a topic where what reads it pulls by itself. */
function queue(it: Part): Faces {
  if (!/tasks/i.test(it.said.text('engine') ?? it.said.text('service') ?? '')) return makeTopic(it)
  const rate = it.said.number('messagesPerSecond') ?? it.requestsPerSecond ?? 100
  const made = it.make('google_cloud_tasks_queue', {
    name: it.name(100),
    location: it.region,
    rate_limits: block({
      max_dispatches_per_second: Math.max(1, Math.min(500, rate)),
      max_concurrent_dispatches: it.within('concurrency', 1, 5000) ?? 100,
    }),
    retry_config: block({ max_attempts: 10, min_backoff: '1s', max_backoff: '600s', max_doublings: 6 }),
    stackdriver_logging_config: block({ sampling_ratio: 0.1 }),
  })
  const enqueue: readonly Grant[] = [
    {
      role: 'roles/cloudtasks.enqueuer',
      on: { type: 'google_cloud_tasks_queue_iam_member', target: { name: made.get('name'), location: it.region } },
    },
  ]
  return {
    grants: { write: enqueue, call: enqueue, read: enqueue },
    address: { word: 'QUEUE', value: made.get('id') },
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.address === undefined) return false
      link.traces.push(`tasks of ${it.id} name ${other.id} as their address`)
      return true
    },
  }
}

/** Eventarc: one bus that events are put on, and what they are routed to. */
function bus(it: Part): Faces {
  const topic = topicOf(it)
  const made = it.make('google_eventarc_message_bus', {
    message_bus_id: it.name(63),
    location: it.region,
    display_name: it.description(60),
    crypto_key_name: it.key('eventarc'),
    labels: it.labels,
    logging_config: block({ log_severity: 'INFO' }),
  })
  const faces = topicFaces(it, topic)
  const publish: readonly Grant[] = [{ role: 'roles/eventarc.messageBusUser' }]
  return { ...faces, grants: { ...faces.grants, admin: publish }, holder: made }
}

export const messaging: Lowerings = {
  'event-stream': makeTopic,
  'message-queue': queue,
  'event-bus': bus,
  'notification-service': makeTopic,
}
