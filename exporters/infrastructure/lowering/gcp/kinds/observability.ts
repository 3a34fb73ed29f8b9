import type { Resource } from '../../../model/resource.ts'
import { block, blocks, json, text, type Value } from '../../../model/value.ts'
import { heard, hearers } from '../alarms.ts'
import type { Faces, Grant } from '../faces.ts'
import { bucketOf } from '../forms/bucket.ts'
import { clusterOf } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Link } from '../../link.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { topicFaces, topicOf } from './messaging.ts'

/** What tells of itself without an account does so through Google Cloud, which needs no line of code for it. */
const told = (it: Part, link: Link, other: Part, end: 'from' | 'to', what: string): boolean =>
  other.faces.identity === undefined && (end === 'to' || other.faces.takes === undefined) ? alreadyBuilt(it, what)(link) : false

/** Figures of the whole design on boards of their own. */
function metrics(it: Part): Faces {
  it.project.later(() => board(it))
  const metric = it.make('google_logging_metric', {
    name: it.name(100),
    description: it.description(),
    filter: 'severity >= ERROR',
    metric_descriptor: block({ metric_kind: 'DELTA', value_type: 'INT64', unit: '1' }),
  })
  return {
    grants: {
      write: [{ role: 'roles/monitoring.metricWriter' }],
      call: [{ role: 'roles/monitoring.metricWriter' }],
      read: [{ role: 'roles/monitoring.viewer' }],
    },
    address: { word: 'METRICS', value: metric.get('name') },
    join: (link, other, end) =>
      end === 'from' && other.component.kind === 'alerting'
        ? alreadyBuilt(it, 'alarms')(link)
        : told(it, link, other, end, 'figures in Cloud Monitoring'),
  }
}

/** More do not fit on a screen. */
const perBoard = 12

/** A board with a graph for every alarm that a component could raise. */
export function board(it: Part): void {
  const tiles: Value[] = [...it.project.parts.values()]
    .flatMap((part) => (part.faces.alarms ?? []).slice(0, 1).map((alarm) => ({ part, alarm })))
    .map(({ part, alarm }, at) => ({
      xPos: (at % 3) * 16,
      yPos: Math.floor((at % perBoard) / 3) * 12,
      width: 16,
      height: 12,
      widget: {
        title: `${part.id}: ${alarm.what}`,
        xyChart: {
          dataSets: [
            {
              plotType: 'LINE',
              timeSeriesQuery: {
                timeSeriesFilter: {
                  filter: `metric.type="${alarm.metric}" resource.type="${alarm.resource}"`,
                  aggregation: { alignmentPeriod: '300s', perSeriesAligner: alarm.align },
                },
              },
            },
          ],
        },
      },
    }))
  const pages = Math.max(1, Math.ceil(tiles.length / perBoard))
  for (let page = 0; page < pages; page++)
    it.make(
      'google_monitoring_dashboard',
      {
        dashboard_json: json({
          displayName: text`${it.name(150)}${page === 0 ? '' : ` ${page + 1}`}`,
          mosaicLayout: { columns: 48, tiles: tiles.slice(page * perBoard, (page + 1) * perBoard) },
        }),
      },
      page === 0 ? {} : { suffix: `page_${page + 1}` },
    )
}

/** Days that logs are kept: what is said, else a year in production and a month elsewhere. */
const keptDays = (it: Part): number =>
  it.said.value('retentionDays') === 'unlimited' ? 3650 : (it.within('retentionDays', 1, 3650) ?? (it.careful ? 365 : 30))

/** A bucket of logs with search in it, and the sink that leads all logs of the project there. */
export function logBucket(it: Part, filter: string, options: { locked?: boolean } = {}): Resource {
  const key = it.key('logging')
  const bucket = it.make(
    'google_logging_project_bucket_config',
    {
      project: it.project.id,
      location: it.region,
      bucket_id: it.name(90),
      description: it.description(),
      retention_days: keptDays(it),
      enable_analytics: true,
      locked: options.locked === true ? true : undefined,
      cmek_settings: key === undefined ? undefined : block({ kms_key_name: key }),
    },
    { topic: 'observability' },
  )
  it.make('google_logging_project_sink', {
    name: it.name(90),
    description: it.description(),
    destination: text`logging.googleapis.com/${bucket.get('id')}`,
    filter,
    unique_writer_identity: true,
  })
  return bucket
}

function logs(it: Part): Faces {
  const immutable = it.said.flag('immutable') === true
  const bucket = logBucket(it, 'severity >= DEFAULT', { locked: immutable })
  if (immutable) it.assume('The bucket of logs is locked, as it is said to be unchangeable: its days of keeping can never be shortened.')
  return {
    grants: {
      write: [{ role: 'roles/logging.logWriter' }],
      call: [{ role: 'roles/logging.logWriter' }],
      read: [{ role: 'roles/logging.viewer' }],
    },
    address: { word: 'LOGS', value: bucket.get('id') },
    join: (link, other, end) => told(it, link, other, end, 'logs in Cloud Logging'),
  }
}

/** Every change, and access to data as well, in a bucket that cannot be emptied early. */
function audit(it: Part): Faces {
  it.make('google_project_iam_audit_config', {
    project: it.project.id,
    service: 'allServices',
    audit_log_config: blocks(['ADMIN_READ', 'DATA_READ', 'DATA_WRITE'].map((log_type) => ({ log_type }))),
  })
  const immutable = it.said.flag('immutable') !== false
  const bucket = logBucket(it, 'logName:"cloudaudit.googleapis.com"')
  if (immutable) {
    const { bucket: kept } = bucketOf(it, { suffix: 'kept', storageClass: 'COLDLINE' })
    const sink = it.make(
      'google_logging_project_sink',
      {
        name: it.name(90, '-kept'),
        destination: text`storage.googleapis.com/${kept.get('name')}`,
        filter: 'logName:"cloudaudit.googleapis.com"',
        unique_writer_identity: true,
      },
      { suffix: 'kept' },
    )
    it.admitMember(
      sink.get('writer_identity'),
      { role: 'roles/storage.objectCreator', on: { type: 'google_storage_bucket_iam_member', target: { bucket: kept.get('name') } } },
      'kept',
    )
  }
  const read: readonly Grant[] = [{ role: 'roles/logging.privateLogViewer' }]
  return {
    grants: { read, call: read, write: [{ role: 'roles/logging.logWriter' }] },
    address: { word: 'AUDIT_LOG', value: bucket.get('id') },
    join: (link, other, end) => told(it, link, other, end, 'Cloud Audit Logs'),
  }
}

function tracing(it: Part): Faces {
  it.project.services.add('cloudtrace')
  const { bucket, grants } = bucketOf(it, { suffix: 'traces' })
  it.assume('Traces are kept for 30 days by Cloud Trace; what must live longer goes into the bucket.')
  return {
    grants: {
      write: [{ role: 'roles/cloudtrace.agent' }, ...(grants.write ?? [])],
      call: [{ role: 'roles/cloudtrace.agent' }],
      read: [{ role: 'roles/cloudtrace.user' }],
    },
    address: { word: 'TRACES', value: bucket.get('name') },
    join: (link, other, end) => told(it, link, other, end, 'traces in Cloud Trace'),
  }
}

function boards(it: Part): Faces {
  it.project.later(() => board(it))
  const view = it.make('google_logging_metric', {
    name: it.name(100),
    description: it.description(),
    filter: 'severity >= WARNING',
    metric_descriptor: block({ metric_kind: 'DELTA', value_type: 'INT64', unit: '1' }),
  })
  return {
    identity: it.identity(),
    address: { word: 'DASHBOARDS', value: view.get('name') },
    grants: { call: [{ role: 'roles/monitoring.dashboardViewer' }], read: [{ role: 'roles/monitoring.dashboardViewer' }] },
  }
}

/** Who hears: mail, and what is joined to it by a topic. */
function alerting(it: Part): Faces {
  void hearers(it.project)
  const topic = topicOf(it, 'alarms')
  const channel = it.make(
    'google_monitoring_notification_channel',
    { display_name: it.name(150), type: 'pubsub', labels: { topic: topic.get('id') } },
    { suffix: 'topic' },
  )
  heard(it.project).push(channel.get('id'))
  it.admitMember(
    text`serviceAccount:service-${it.project.number}@gcp-sa-monitoring-notification.iam.gserviceaccount.com`,
    { role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } },
    'alarms',
  )
  const faces = topicFaces(it, topic)
  return {
    grants: faces.grants ?? {},
    emits: { kind: 'topic', topic },
    takes: {
      kind: 'topic',
      topic,
      grant: { role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } },
    },
    address: { word: 'ALARMS', value: topic.get('id') },
    join: (link, other, end) => {
      if (end === 'to' && other.faces.emits === undefined && other.faces.identity === undefined)
        return alreadyBuilt(it, 'alarms of its figures')(link)
      if (end === 'from' && other.faces.identity === undefined && other.faces.takes === undefined)
        return alreadyBuilt(it, 'alarms, which the topic tells')(link)
      return false
    },
  }
}

function accelerators(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.resource.set(
    'monitoring_config',
    block({
      enable_components: ['SYSTEM_COMPONENTS', 'POD', 'DEPLOYMENT', 'HPA', 'DCGM', 'KUBELET', 'CADVISOR'],
      managed_prometheus: block({ enabled: true, auto_monitoring_config: block({ scope: 'ALL' }) }),
      advanced_datapath_observability_config: block({ enable_metrics: true, enable_relay: false }),
    }),
  )
  it.resources.push(cluster.resource)
  return { join: alreadyBuilt(it, 'figures of the accelerators') }
}

/** What it costs, and what suddenly costs more. */
function costs(it: Part): Faces {
  const key = it.key('bigquery')
  const dataset = it.make('google_bigquery_dataset', {
    dataset_id: it.snake(200),
    location: it.region,
    friendly_name: it.description(200),
    description: 'The bill, exported by the billing account',
    labels: it.labels,
    default_encryption_configuration: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  it.assume('The export of the bill into the data set is switched on in the billing account by hand; no resource of the provider does it.')
  const read: readonly Grant[] = [
    { role: 'roles/bigquery.dataViewer', on: { type: 'google_bigquery_dataset_iam_member', target: { dataset_id: dataset.get('dataset_id') } } },
    { role: 'roles/bigquery.jobUser' },
  ]
  return {
    grants: { read, call: read },
    address: { word: 'COSTS', value: dataset.get('dataset_id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'costs by label')(link) : false),
  }
}

/** What models were asked and answered, in a bucket of logs of its own. */
function llm(it: Part): Faces {
  const bucket = logBucket(it, 'logName:"aiplatform.googleapis.com" OR labels.kind="llm"')
  it.project.later(() => board(it))
  it.project.services.add('cloudtrace')
  const write: readonly Grant[] = [{ role: 'roles/logging.logWriter' }, { role: 'roles/cloudtrace.agent' }]
  return {
    grants: { write, call: write, read: [{ role: 'roles/logging.viewer' }] },
    address: { word: 'LOGS', value: bucket.get('id') },
    join: (link, other, end) => told(it, link, other, end, 'calls of models are logged'),
  }
}

export const observability: Lowerings = {
  'metrics-monitoring': metrics,
  'log-analytics': logs,
  'audit-log': audit,
  'distributed-tracing': tracing,
  dashboards: boards,
  alerting,
  'gpu-telemetry': accelerators,
  'finops-cost-monitor': costs,
  'llm-observability': llm,
}
