import { numberOf } from '../../catalog/read-setting.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { assumed, isUnknown, type QuantityOf, times } from '../quantity.ts'
import { devices } from '../quantities/people.ts'
import { unitHours } from '../quantities/time.ts'
import { messageGB, messages, requestsOr, shardHours, shareOfRequests } from '../quantities/traffic.ts'
import { free, items, type KindGroup, reckoned, rule } from '../rules.ts'
import { onOwnDisks, onOwnMachines } from '../self-hosted.ts'

/** GB that a log keeps: messages of a month x days of retention / 30.4, three copies counted by the provider. */
const keptGB: QuantityOf = (context) => {
  const found = messageGB(context)
  const days = numberOf(context.component, 'retentionDays') ?? 3
  return isUnknown(found)
    ? assumed(100, '100 GB kept')
    : {
        ...found,
        amount: (found.amount * days) / 30.4,
        low: (found.low * days) / 30.4,
        high: (found.high * days) / 30.4,
        how: `${found.how}, ${days} days kept`,
      }
}
const own = reckoned(onOwnMachines)
const log = reckoned(
  onOwnDisks('flash', (context) => {
    const found = keptGB(context)
    return isUnknown(found) ? undefined : found
  }),
)
/** Payload units of 25 KB: one for each message that is no larger. */
const usualMessages =
  (count: number): QuantityOf =>
  (context) => {
    const found = messages(context)
    return isUnknown(found) ? assumed(count, `${count} messages a month`) : found
  }
/** Connection minutes of devices that stay connected. */
const connectionMinutes: QuantityOf = (context) => {
  const found = devices(context)
  return isUnknown(found)
    ? assumed(100 * hoursOfMonth * 60, '100 devices always connected')
    : {
        ...found,
        amount: found.amount * hoursOfMonth * 60,
        low: found.low * hoursOfMonth * 20,
        high: found.high * hoursOfMonth * 60,
        how: `${found.how} always connected`,
        stated: false,
      }
}

/** People are told of what stands out, not of every request. */
const told = shareOfRequests(0.005, 'one in two hundred', 1e6)

/** Streams, queues, events and device messaging. */
export const streaming: readonly KindGroup[] = [
  {
    kinds: ['event-stream'],
    aws: items(
      rule('Shards', 'Kinesis Data Streams', 'shard', shardHours(1000, 1, 1)),
      rule('Records', 'Kinesis Data Streams', 'PUT payload units', usualMessages(1e8)),
    ),
    azure: items(
      rule('Throughput units', 'Event Hubs Standard', 'throughput unit', shardHours(1000, 1, 1)),
      rule('Events', 'Event Hubs Standard', 'ingress events', usualMessages(1e8)),
    ),
    gcp: items(rule('Throughput', 'Pub/Sub', 'throughput', times(messageGBOr(50), 2, 'in and out'))),
    selfHosted: log,
  },
  {
    kinds: ['kafka'],
    aws: items(
      rule('Brokers', 'MSK', 'kafka.m5.large broker (derived 24xlarge/48)', brokerHours),
      rule('Storage', 'MSK', 'broker storage', times(keptGB, 3, 'three copies')),
    ),
    azure: items(rule('Processing units', 'Event Hubs Premium', 'processing unit', shardHours(10_000, 10, 1))),
    gcp: items(
      rule('vCPU', 'Managed Service for Apache Kafka', 'vCPU', times(brokerHours, 2, '2 vCPU')),
      rule('Storage', 'Managed Service for Apache Kafka', 'storage', times(keptGB, 3, 'three copies')),
    ),
    selfHosted: log,
  },
  {
    kinds: ['message-queue'],
    aws: items(rule('Requests', 'SQS', 'standard requests', times(usualMessages(1e7), 3, 'send, receive, delete'))),
    azure: items(rule('Operations', 'Service Bus Standard', 'operations', times(usualMessages(1e7), 2, 'send and receive'))),
    gcp: items(rule('Throughput', 'Pub/Sub', 'throughput', times(messageGBOr(10), 2, 'in and out'))),
    selfHosted: own,
  },
  {
    kinds: ['event-bus'],
    aws: items(rule('Events', 'EventBridge', 'custom events', usualMessages(1e6))),
    azure: items(rule('Operations', 'Event Grid', 'operations', times(usualMessages(1e6), 2, 'in and out'))),
    gcp: items(rule('Messages', 'Eventarc', 'advanced messages', usualMessages(1e6))),
    selfHosted: own,
  },
  {
    kinds: ['stream-delivery'],
    aws: items(rule('Delivered', 'Data Firehose', 'ingest', messageGBOr(100))),
    azure: items(rule('Throughput units with capture', 'Event Hubs Standard', 'throughput unit', shardHours(1000, 1, 1))),
    gcp: items(rule('Throughput', 'Pub/Sub', 'throughput', messageGBOr(100))),
    selfHosted: own,
  },
  {
    kinds: ['schema-registry'],
    aws: free('The registry comes with AWS Glue and the streams without a charge.'),
    azure: free('It comes with Event Hubs.'),
    gcp: free('It comes with Pub/Sub and Managed Kafka.'),
    selfHosted: own,
  },
  {
    kinds: ['iot-broker'],
    aws: items(
      rule('Messages', 'IoT Core', 'messages', usualMessages(1e7)),
      rule('Connections', 'IoT Core', 'connection minutes', connectionMinutes),
    ),
    azure: items(rule('Units', 'IoT Hub', 'S1 unit (400,000 messages a day)', iotUnits)),
    gcp: own,
    selfHosted: own,
  },
  {
    kinds: ['video-ingest'],
    aws: items(rule('Ingested', 'Kinesis Video Streams', 'ingest', videoGB)),
    azure: reckoned(() => ({ lines: [], oneOff: [], unknown: ['gateway machines: nobody says how much video comes (mbps, count)'] })),
    gcp: reckoned(() => ({ lines: [], oneOff: [], unknown: ['gateway machines: nobody says how much video comes (mbps, count)'] })),
    selfHosted: own,
  },
  {
    kinds: ['realtime-messaging'],
    aws: items(rule('Messages', 'API Gateway WebSocket', 'messages', requestsOr(1e7))),
    azure: items(
      rule('Units', 'Web PubSub', 'standard unit (1,000 connections)', ({ demand }) =>
        assumed(30.4 * Math.max(1, Math.ceil((demand.concurrency ?? 500) / 1000)), 'a unit for each thousand connections'),
      ),
    ),
    gcp: items(rule('Downloaded', 'Firebase Realtime Database', 'downloaded', messageGBOr(50))),
    selfHosted: own,
  },
  {
    kinds: ['notification-service'],
    aws: items(rule('Messages', 'SNS', 'publish', told)),
    azure: items(rule('Messages', 'Notification Hubs', 'push', told)),
    gcp: free('Firebase Cloud Messaging carries no charge.'),
    selfHosted: own,
  },
]

function messageGBOr(usualGB: number): QuantityOf {
  return (context) => {
    const found = messageGB(context)
    return isUnknown(found) ? assumed(usualGB, `${usualGB} GB of messages`) : found
  }
}
/** Broker hours: three at least, one for each 10 MB a second. */
function brokerHours(context: Parameters<QuantityOf>[0]): ReturnType<QuantityOf> {
  return numberOf(context.component, 'nodes') === undefined
    ? shardHours(
        20_000,
        10,
        3,
      )({
        ...context,
        component: {
          ...context.component,
          settings: Object.fromEntries(Object.entries(context.component.settings).filter(([key]) => key !== 'partitions')),
        },
      })
    : unitHours(3, 'brokers')(context)
}
function iotUnits(context: Parameters<QuantityOf>[0]): ReturnType<QuantityOf> {
  const found = messages(context)
  if (isUnknown(found)) return assumed(1, 'one unit')
  const units = Math.max(1, Math.ceil(found.amount / 30.4 / 400_000))
  return {
    amount: units,
    low: Math.max(1, Math.floor(units / 1.5)),
    high: Math.ceil(units * 1.5),
    how: `${found.how}, 400,000 a day for each unit`,
    stated: false,
  }
}
function videoGB({ component }: Parameters<QuantityOf>[0]): ReturnType<QuantityOf> {
  const mbps = numberOf(component, 'mbps')
  if (mbps === undefined) return { unknown: 'how much video comes (mbps, count)' }
  const count = numberOf(component, 'count') ?? 1
  const amount = ((mbps * count) / 8000) * hoursOfMonth * 3600
  return { amount, low: amount * 0.5, high: amount, how: `${count} x ${mbps} Mbit/s always on`, stated: false }
}
