import { block, call, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { bucketOf, objectEvents } from '../forms/bucket.ts'
import { program } from '../forms/program.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { makeTopic, topicOf } from './messaging.ts'
import { makeHealthStore } from '../forms/health-store.ts'

/** Managed Kafka: brokers as sized, a topic with its partitions, in three zones. */
function kafka(it: Part): Faces {
  const vcpus = Math.max(3, it.within('vcpus', 3, 1000) ?? (it.sizing?.vcpus ?? 3) * Math.max(1, it.sizing?.instances ?? 1))
  const cluster = it.make('google_managed_kafka_cluster', {
    cluster_id: it.name(60),
    location: it.region,
    labels: it.labels,
    capacity_config: block({ vcpu_count: String(vcpus), memory_bytes: String(vcpus * 4 * 2 ** 30) }),
    gcp_config: block({ kms_key: it.key('managedkafka'), access_config: block({ network_configs: block({ subnet: it.subnet.get('id') }) }) }),
    rebalance_config: block({ mode: 'AUTO_REBALANCE_ON_SCALE_UP' }),
  })
  const days = it.within('retentionDays', 1, 3650) ?? 7
  it.make('google_managed_kafka_topic', {
    topic_id: it.name(200),
    cluster: cluster.get('cluster_id'),
    location: it.region,
    partition_count: it.within('partitions', 1, 10_000) ?? 6,
    replication_factor: 3,
    configs: { 'retention.ms': String(days * 86_400_000), 'cleanup.policy': 'delete', 'min.insync.replicas': '2' },
  })
  const use: readonly Grant[] = [{ role: 'roles/managedkafka.client' }]
  return {
    grants: { read: use, write: use, call: use, admin: [{ role: 'roles/managedkafka.topicEditor' }] },
    door: { ranges: [it.network.range], port: 9092, tls: true },
    address: { word: 'BOOTSTRAP', value: text`bootstrap.${cluster.get('cluster_id')}.${it.region}.managedkafka.${it.project.id}.cloud.goog:9092` },
    alarms: [
      {
        metric: 'managedkafka.googleapis.com/cpu/core_usage_time',
        resource: 'managedkafka.googleapis.com/Cluster',
        labels: { 'resource.labels.cluster_id': cluster.get('cluster_id') },
        align: 'ALIGN_RATE',
        over: vcpus * 0.9,
        what: 'runs out of processors',
      },
    ],
  }
}

/** A topic whose messages are written into what it leads to, without a program. */
const delivery = (it: Part): Faces => {
  const faces = makeTopic(it)
  it.assume('Messages are written by a subscription of Pub/Sub itself, into the bucket or table that it leads to.')
  return faces
}

function schemas(it: Part): Faces {
  const made = it.make('google_pubsub_schema', {
    name: it.name(200),
    type: 'AVRO',
    definition:
      '{"type":"record","name":"Event","fields":[{"name":"id","type":"string"},{"name":"at","type":"string"},{"name":"payload","type":"string"}]}',
  })
  return {
    grants: { read: [{ role: 'roles/pubsub.viewer' }], call: [{ role: 'roles/pubsub.viewer' }], write: [{ role: 'roles/pubsub.editor' }] },
    address: { word: 'SCHEMA', value: made.get('id') },
    join: (link, other) => {
      const topic = other.resources.find(({ type }) => type === 'google_pubsub_topic')
      if (topic === undefined) return other.faces.identity === undefined ? alreadyBuilt(it, 'the shape of messages')(link) : false
      topic.set('schema_settings', block({ schema: made.get('id'), encoding: 'JSON' }))
      link.traces.push(`schema_settings of ${topic.address.join('.')}`)
      return true
    },
  }
}

/** Datastream: changes of a database, into BigQuery or a bucket, by the network. */
function changes(it: Part): Faces {
  const private_ = it.make('google_datastream_private_connection', {
    private_connection_id: it.name(60),
    display_name: it.description(60),
    location: it.region,
    labels: it.labels,
    vpc_peering_config: block({ vpc: it.network.id, subnet: call('cidrsubnet', it.network.range, 13, 8000) }),
  })
  const words = { host: 'Address of the database that is read.', name: 'Database that is read.', user: 'User that reads it.' }
  const variable = (word: keyof typeof words, otherwise: string) => {
    const name = `${it.word}_${word}`
    const made = it.project.module.variable(name, { type: 'string', description: words[word], default: otherwise })
    it.project.module.want({ variable: name, message: `${name} still holds a stand-in; set that of your database.` })
    return made.value
  }
  const secret = it.make(
    'google_secret_manager_secret',
    { secret_id: it.name(200, '-password'), labels: it.labels, replication: block({ auto: block({}) }) },
    { suffix: 'password' },
  )
  const mysql = /mysql|maria/i.test(it.said.text('engine') ?? '')
  const login = {
    hostname: variable('host', '10.0.0.5'),
    port: mysql ? 3306 : 5432,
    username: variable('user', 'datastream'),
    secret_manager_stored_password: text`${secret.get('id')}/versions/latest`,
  }
  const from = it.make(
    'google_datastream_connection_profile',
    {
      connection_profile_id: it.name(60, '-from'),
      display_name: it.description(60),
      location: it.region,
      labels: it.labels,
      postgresql_profile: mysql ? undefined : block({ ...login, database: variable('name', 'app') }),
      mysql_profile: mysql ? block(login) : undefined,
      private_connectivity: block({ private_connection: private_.get('id') }),
    },
    { suffix: 'from' },
  )
  const to = it.make(
    'google_datastream_connection_profile',
    {
      connection_profile_id: it.name(60, '-to'),
      display_name: it.description(60),
      location: it.region,
      labels: it.labels,
      bigquery_profile: block({}),
    },
    { suffix: 'to' },
  )
  const key = it.encryption === 'cmk' ? it.place.key(it).for('bigquery') : undefined
  const stream = it.make('google_datastream_stream', {
    stream_id: it.name(60),
    display_name: it.description(60),
    location: it.region,
    labels: it.labels,
    desired_state: 'NOT_STARTED',
    backfill_all: block({}),
    source_config: block({
      source_connection_profile: from.get('id'),
      mysql_source_config: mysql ? block({}) : undefined,
      postgresql_source_config: mysql ? undefined : block({ publication: 'datastream', replication_slot: 'datastream' }),
    }),
    destination_config: block({
      destination_connection_profile: to.get('id'),
      bigquery_destination_config: block({
        data_freshness: '900s',
        source_hierarchy_datasets: block({
          dataset_template: block({ location: it.region, dataset_id_prefix: call('replace', it.name(40), '-', '_'), kms_key_name: key }),
        }),
      }),
    }),
  })
  it.assume('The password of the database is put into its secret by hand; the stream is started once the database lets it in.')
  return {
    grants: { read: [{ role: 'roles/datastream.viewer' }], call: [{ role: 'roles/datastream.viewer' }], start: [{ role: 'roles/datastream.admin' }] },
    address: { word: 'STREAM', value: stream.get('id') },
    holder: stream,
    alarms: [
      {
        metric: 'datastream.googleapis.com/stream/freshness',
        resource: 'datastream.googleapis.com/Stream',
        labels: { 'resource.labels.stream_id': stream.get('stream_id') },
        align: 'ALIGN_MAX',
        over: 3600,
        what: 'lags behind',
      },
    ],
    join: (link) => alreadyBuilt(it, 'what is read and written by the stream')(link),
  }
}

/** Files come on a plan from elsewhere into a bucket of the design. */
function transfer(it: Part): Faces {
  const { bucket, grants } = bucketOf(it, { suffix: 'landing' })
  const pool = it.make('google_storage_transfer_agent_pool', {
    name: it.name(60),
    display_name: it.description(90),
    bandwidth_limit:
      it.said.number('mbps') === undefined ? undefined : block({ limit_mbps: String(Math.max(1, Math.round(it.said.number('mbps') ?? 1))) }),
  })
  const made = it.make('google_storage_transfer_job', {
    description: it.description(),
    project: it.project.id,
    transfer_spec: block({
      source_agent_pool_name: pool.get('id'),
      posix_data_source: block({ root_directory: '/export' }),
      gcs_data_sink: block({ bucket_name: bucket.get('name') }),
      transfer_options: block({ overwrite_objects_already_existing_in_sink: false, delete_objects_from_source_after_transfer: false }),
    }),
    schedule: block({
      schedule_start_date: block({ year: 2026, month: 1, day: 1 }),
      start_time_of_day: block({ hours: 2, minutes: 0, seconds: 0, nanos: 0 }),
      repeat_interval: it.said.is('schedulePeriod', 'hourly') ? '3600s' : '86400s',
    }),
    logging_config: block({ log_actions: ['COPY', 'DELETE'], log_action_states: ['SUCCEEDED', 'FAILED'], enable_on_prem_gcs_transfer_logs: true }),
  })
  it.admitMember(
    text`serviceAccount:project-${it.project.number}@storage-transfer-service.iam.gserviceaccount.com`,
    { role: 'roles/storage.objectUser', on: { type: 'google_storage_bucket_iam_member', target: { bucket: bucket.get('name') } } },
    'service',
  )
  return {
    identity: it.identity(),
    grants,
    holder: made,
    address: { word: 'LANDING', value: bucket.get('name') },
    emits: objectEvents(it, bucket.get('name')),
  }
}

/** Documents are read by a processor of Document AI. */
function documents(it: Part): Faces {
  const made = it.make('google_document_ai_processor', {
    location: it.place.code.startsWith('europe') ? 'eu' : 'us',
    display_name: it.name(60),
    type: /invoice/i.test(it.label) ? 'INVOICE_PROCESSOR' : /form/i.test(it.label) ? 'FORM_PARSER_PROCESSOR' : 'OCR_PROCESSOR',
  })
  if (it.encryption === 'cmk') it.assume('The processor stands in a multi-region, where a key of a region does not reach; Google encrypts it.')
  const use: readonly Grant[] = [{ role: 'roles/documentai.apiUser' }]
  const moves = it.project.graph.to(it.id).length > 0 && it.project.graph.from(it.id).length > 0
  const identity = moves ? it.identity() : undefined
  if (identity !== undefined) it.permit(...use)
  return {
    ...(identity !== undefined && { identity }),
    grants: { call: use, read: use, write: use },
    address: { word: 'PROCESSOR', value: made.get('name') },
  }
}

/** Messages of devices: Google ended its own broker, so one of the open ones runs in the cluster or as a service. */
function broker(it: Part): Faces {
  it.assume('Google has no broker for devices since 2023; EMQX runs in its place and hands messages on to Pub/Sub.')
  const faces = program(it, { port: 1883, image: 'emqx/emqx:5.8.6' })
  const topic = topicOf(it, 'messages')
  it.permit({ role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } })
  faces.environment?.set('MESSAGES_TOPIC', topic.get('id'))
  return { ...faces, emits: { kind: 'topic', topic }, grants: { ...faces.grants, write: faces.grants?.call ?? [] } }
}

const videoIn = (it: Part): Faces => {
  const faces = program(it, { port: 8554, image: 'bluenviron/mediamtx:1.12.3' })
  const { bucket, grants } = bucketOf(it, { suffix: 'video' })
  if (faces.identity !== undefined) it.admit(faces.identity, (grants.write ?? [])[0] ?? { role: 'roles/storage.objectCreator' }, 'video')
  it.assume('Google has no service that takes in live video for machines to see; a media server runs in its place.')
  return {
    ...faces,
    address: { word: 'VIDEO', value: bucket.get('name') },
    emits: objectEvents(it, bucket.get('name')),
  }
}

export const ingestion: Lowerings = {
  kafka,
  'stream-delivery': delivery,
  'schema-registry': schemas,
  'cdc-connector': changes,
  'file-transfer': transfer,
  'document-extraction': documents,
  'health-data-store': makeHealthStore,
  'iot-broker': broker,
  'video-ingest': videoIn,
}
