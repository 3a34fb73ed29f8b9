import { json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { type Admission, resourcePolicy } from '../policy.ts'

function queue(it: Part): Faces {
  const days = it.within('retentionDays', 1, 14) ?? 4
  const kms = { kms_master_key_id: it.key, sqs_managed_sse_enabled: it.key === undefined ? it.encrypted : undefined }
  const dead = it.make(
    'aws_sqs_queue',
    { name: it.name(80, '-dead'), message_retention_seconds: 1_209_600, ...kms, tags: it.tags },
    { suffix: 'dead', comment: `What ${it.label} could not hand over.` },
  )
  const resource = it.make('aws_sqs_queue', {
    name: it.name(80),
    message_retention_seconds: days * 86_400,
    visibility_timeout_seconds: (it.within('timeoutSeconds', 1, 7200) ?? 60) * 6,
    receive_wait_time_seconds: 20,
    ...kms,
    redrive_policy: json({ deadLetterTargetArn: dead.get('arn'), maxReceiveCount: 5 }),
    tags: it.tags,
  })
  const arn = resource.get('arn')
  const admissions: Admission[] = [
    {
      sid: 'OnlyOverTls',
      effect: 'Deny',
      principal: '*',
      actions: ['sqs:SendMessage', 'sqs:ReceiveMessage'],
      resources: [arn],
      condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ]
  it.account.later(() => it.make('aws_sqs_queue_policy', { queue_url: resource.get('url'), policy: resourcePolicy(admissions) }))
  const send = it.keyed('write', { actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'], resources: [arn] })
  return {
    grants: {
      read: it.keyed('read', {
        actions: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
        resources: [arn],
      }),
      write: send,
    },
    emits: { kind: 'queue', arn },
    address: { word: 'QUEUE_URL', value: resource.get('url') },
    takes: {
      kind: 'queue',
      arn,
      admit: (service, source) => {
        if (it.encryption === 'cmk') it.place.key(it).serve(service)
        admissions.push({
          sid: `From${admissions.length}`,
          principal: { Service: `${service}.amazonaws.com` },
          actions: ['sqs:SendMessage'],
          resources: [arn],
          condition: { ArnEquals: { 'aws:SourceArn': source } },
        })
      },
    },
    alarms: [
      {
        metric: 'ApproximateAgeOfOldestMessage',
        namespace: 'AWS/SQS',
        dimensions: { QueueName: resource.get('name') },
        statistic: 'Maximum',
        over: 900,
        what: 'is not worked off',
      },
    ],
  }
}

function bus(it: Part): Faces {
  const resource = it.make('aws_cloudwatch_event_bus', {
    name: it.name(200),
    description: it.label.slice(0, 200),
    kms_key_identifier: it.key,
    tags: it.tags,
  })
  if (it.encryption === 'cmk') it.place.key(it).serve('events')
  it.make('aws_cloudwatch_event_archive', {
    name: it.name(48),
    event_source_arn: resource.get('arn'),
    retention_days: it.within('retentionDays', 1, 36_500) ?? 7,
    description: text`Events to play again of ${it.id}`,
  })
  const put: readonly Statement[] = [{ actions: ['events:PutEvents'], resources: [resource.get('arn')] }]
  return {
    grants: { write: put, call: put },
    address: { word: 'BUS', value: resource.get('name') },
    takes: { kind: 'bus', arn: resource.get('arn'), start: put },
    emits: { kind: 'events', bus: resource.get('name'), pattern: { source: [{ prefix: '' }] } },
    alarms: [
      {
        metric: 'FailedInvocations',
        namespace: 'AWS/Events',
        dimensions: { EventBusName: resource.get('name') },
        statistic: 'Sum',
        over: 5,
        what: 'cannot hand events over',
      },
    ],
  }
}

function notifications(it: Part): Faces {
  const topic = it.make('aws_sns_topic', { name: it.name(200), display_name: it.id.slice(0, 100), kms_master_key_id: it.key, tags: it.tags })
  if (it.encryption === 'cmk') it.place.key(it).serve('sns', 'events', 'cloudwatch')
  const arn = topic.get('arn')
  const admissions: Admission[] = []
  const admit = (service: string, source: Value) =>
    admissions.push({
      sid: `From${admissions.length + 1}`,
      principal: { Service: `${service}.amazonaws.com` },
      actions: ['sns:Publish'],
      resources: [arn],
      condition: { ArnEquals: { 'aws:SourceArn': source } },
    })
  it.account.later(() => {
    if (admissions.length > 0) it.make('aws_sns_topic_policy', { arn, policy: resourcePolicy(admissions) })
  })
  return {
    grants: {
      write: it.keyed('write', { actions: ['sns:Publish'], resources: [arn] }),
      call: it.keyed('write', { actions: ['sns:Publish'], resources: [arn] }),
    },
    emits: { kind: 'topic', arn },
    takes: { kind: 'topic', arn, admit },
    address: { word: 'TOPIC', value: arn },
    alarms: [
      {
        metric: 'NumberOfNotificationsFailed',
        namespace: 'AWS/SNS',
        dimensions: { TopicName: topic.get('name') },
        statistic: 'Sum',
        over: 5,
        what: 'cannot deliver',
      },
    ],
  }
}

/** Messages that are handed over. */
export const messaging: Lowerings = {
  'message-queue': queue,
  'event-bus': bus,
  'notification-service': notifications,
}
