import { block, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { artifacts } from '../forms/artifacts.ts'
import { makeFlink } from '../forms/flink.ts'
import type { Lowerings } from '../lowering.ts'
import { classOf, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { writeLogs } from '../rights.ts'

function stream(it: Part): Faces {
  const { said } = it
  const days = it.within('retentionDays', 1, 365)
  const shards = said.number('partitions')
  const resource = it.make('aws_kinesis_stream', {
    name: it.name(120),
    retention_period: Math.max(24, Math.min(8760, (days ?? 1) * 24)),
    shard_count: shards === undefined || shards < 1 ? undefined : shards,
    encryption_type: it.encrypted ? 'KMS' : 'NONE',
    kms_key_id: it.encrypted ? (it.key ?? 'alias/aws/kinesis') : undefined,
    shard_level_metrics: ['IncomingBytes', 'OutgoingBytes'],
    tags: it.tags,
    stream_mode_details: block({ stream_mode: shards === undefined || shards < 1 ? 'ON_DEMAND' : 'PROVISIONED' }),
  })
  const arn = resource.get('arn')
  const put = it.keyed('write', { actions: ['kinesis:DescribeStreamSummary', 'kinesis:PutRecord', 'kinesis:PutRecords'], resources: [arn] })
  return {
    grants: {
      read: it.keyed('read', {
        actions: [
          'kinesis:DescribeStream',
          'kinesis:DescribeStreamSummary',
          'kinesis:GetRecords',
          'kinesis:GetShardIterator',
          'kinesis:ListShards',
          'kinesis:SubscribeToShard',
        ],
        resources: [arn],
      }),
      write: put,
    },
    emits: { kind: 'stream', arn },
    takes: { kind: 'stream', arn, start: put },
    address: { word: 'STREAM', value: resource.get('name') },
    alarms: [
      {
        metric: 'GetRecords.IteratorAgeMilliseconds',
        namespace: 'AWS/Kinesis',
        dimensions: { StreamName: resource.get('name') },
        statistic: 'Maximum',
        over: 300_000,
        what: 'is read too slowly',
      },
    ],
  }
}

function kafka(it: Part): Faces {
  const { said, network } = it
  const group = it.group().get('id')
  const serverless = /serverless/i.test(said.text('service') ?? '') || said.flag('scaleToZero') === true
  const brokers = serverless ? undefined : brokersOf(it)
  const resource =
    brokers === undefined
      ? it.make('aws_msk_serverless_cluster', {
          cluster_name: it.name(64),
          tags: it.tags,
          vpc_config: block({ subnet_ids: network.subnets(), security_group_ids: [group] }),
          client_authentication: block({ sasl: block({ iam: block({ enabled: true }) }) }),
        })
      : brokers
  const arn = resource.get('arn')
  const inside = (what: string) => it.account.arn('kafka', it.place.region, text`${what}/${it.name(64)}/*`)
  const connect: Statement = { actions: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], resources: [arn] }
  const topics = [inside('topic')]
  return {
    door: { group, port: 9098, tls: true },
    emits: { kind: 'kafka', arn },
    grants: {
      read: [
        connect,
        { actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'], resources: topics },
        { actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: [inside('group')] },
      ],
      write: [
        connect,
        { actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData', 'kafka-cluster:WriteDataIdempotently'], resources: topics },
      ],
      admin: [
        connect,
        {
          actions: ['kafka-cluster:AlterTopic', 'kafka-cluster:CreateTopic', 'kafka-cluster:DeleteTopic', 'kafka-cluster:DescribeTopic'],
          resources: topics,
        },
      ],
    },
    address: brokers === undefined ? { word: 'CLUSTER_ARN', value: arn } : { word: 'BROKERS', value: resource.get('bootstrap_brokers_sasl_iam') },
    ...(brokers !== undefined && {
      alarms: [
        {
          metric: 'KafkaDataLogsDiskUsed',
          namespace: 'AWS/Kafka',
          dimensions: { 'Cluster Name': resource.get('cluster_name') },
          statistic: 'Maximum' as const,
          over: 80,
          what: 'is short of disk',
        },
      ],
    }),
  }
}

function brokersOf(it: Part) {
  const { said, network } = it
  const zones = said.number('zones') === 2 ? 2 : 3
  const machine = machineOf(it, { type: 'kafka.m7g.large', count: zones })
  const count = Math.ceil(Math.max(machine.count, zones) / zones) * zones
  const gib = Math.max(100, Math.min(16384, Math.ceil(((said.number('volumeTB') ?? 1.5) * 1e12) / 2 ** 30 / count)))
  const hours = (it.within('retentionDays', 1, 36_500) ?? 7) * 24
  const logs = it.logs('/aws/msk/')
  const configuration = it.make('aws_msk_configuration', {
    name: it.name(64),
    kafka_versions: ['3.8.x'],
    server_properties: `auto.create.topics.enable=false\ndefault.replication.factor=${zones}\nmin.insync.replicas=${Math.max(1, zones - 1)}\nlog.retention.hours=${hours}\nnum.partitions=${Math.max(1, said.number('partitions') ?? 12)}\n`,
  })
  return it.make('aws_msk_cluster', {
    cluster_name: it.name(64),
    kafka_version: '3.8.x',
    number_of_broker_nodes: count,
    enhanced_monitoring: 'PER_BROKER',
    tags: it.tags,
    broker_node_group_info: block({
      instance_type: machine.type.startsWith('kafka.') ? machine.type : `kafka.${classOf(machine.type, /^(?:m7g|m5|t3)\./, () => 'm7g')}`,
      client_subnets: network.subnets(zones),
      security_groups: [it.group().get('id')],
      storage_info: block({ ebs_storage_info: block({ volume_size: gib }) }),
    }),
    configuration_info: block({ arn: configuration.get('arn'), revision: configuration.get('latest_revision') }),
    encryption_info: block({ encryption_at_rest_kms_key_arn: it.key, encryption_in_transit: block({ client_broker: 'TLS', in_cluster: true }) }),
    client_authentication: block({ sasl: block({ iam: true }), unauthenticated: false }),
    logging_info: block({ broker_logs: block({ cloudwatch_logs: block({ enabled: true, log_group: logs.get('name') }) }) }),
    open_monitoring: block({
      prometheus: block({ jmx_exporter: block({ enabled_in_broker: true }), node_exporter: block({ enabled_in_broker: true }) }),
    }),
  })
}

/** Firehose: from where it is joined to, into the bucket that it leads to, or its own. */
function delivery(it: Part): Faces {
  const logs = it.logs('/aws/kinesisfirehose/')
  const role = it.role('firehose')
  it.permit(...writeLogs(logs))
  const bucket = artifacts(it.place)
  const ownRights: readonly Statement[] = [
    {
      actions: ['s3:AbortMultipartUpload', 's3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads', 's3:PutObject'],
      resources: [bucket.get('arn'), text`${bucket.get('arn')}/delivered/${it.id}/*`],
    },
    it.place.key(undefined).statement('write'),
  ]
  it.permit(...ownRights)
  const target = (arn: Value, prefix: string, key: Value | undefined) =>
    block({
      role_arn: role.get('arn'),
      bucket_arn: arn,
      prefix: `${prefix}!{timestamp:yyyy/MM/dd/HH}/`,
      error_output_prefix: `${prefix}errors/!{firehose:error-output-type}/`,
      buffering_size: 64,
      buffering_interval: 300,
      compression_format: it.said.is('format', 'parquet') ? 'UNCOMPRESSED' : 'GZIP',
      kms_key_arn: key,
      cloudwatch_logging_options: block({ enabled: true, log_group_name: logs.get('name'), log_stream_name: 'delivery' }),
    })
  const resource = it.make('aws_kinesis_firehose_delivery_stream', {
    name: it.name(64),
    destination: 'extended_s3',
    tags: it.tags,
    extended_s3_configuration: target(bucket.get('arn'), `delivered/${it.id}/`, it.place.key(undefined).arn),
    server_side_encryption:
      it.encryption === 'cmk'
        ? block({ enabled: true, key_type: 'CUSTOMER_MANAGED_CMK', key_arn: it.key })
        : it.encryption === 'provider'
          ? block({ enabled: true, key_type: 'AWS_OWNED_CMK' })
          : undefined,
  })
  const put: readonly Statement[] = [{ actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'], resources: [resource.get('arn')] }]
  return {
    role,
    grants: { write: put, call: put },
    address: { word: 'DELIVERY_STREAM', value: resource.get('name') },
    takes: { kind: 'delivery', arn: resource.get('arn'), start: put },
    join: (link, other, end) => {
      const source = other.faces.emits
      if (end === 'to' && source?.kind === 'stream') {
        resource.set('kinesis_source_configuration', block({ kinesis_stream_arn: source.arn, role_arn: role.get('arn') }))
        resource.set('server_side_encryption', undefined)
        return false
      }
      const lake = end === 'from' ? other.resources.find(({ type }) => type === 'aws_s3_bucket') : undefined
      if (lake !== undefined) resource.set('extended_s3_configuration', target(lake.get('arn'), `${it.id}/`, other.key))
      return false
    },
  }
}

function registry(it: Part): Faces {
  const resource = it.make('aws_glue_registry', { registry_name: it.name(200), description: it.label.slice(0, 200), tags: it.tags })
  const schema = it.make('aws_glue_schema', {
    schema_name: it.name(200),
    registry_arn: resource.get('arn'),
    data_format: 'AVRO',
    compatibility: 'BACKWARD',
    tags: it.tags,
    schema_definition: json({
      type: 'record',
      name: 'Event',
      namespace: 'design',
      fields: [
        { name: 'id', type: 'string' },
        { name: 'occurred_at', type: { type: 'long', logicalType: 'timestamp-millis' } },
      ],
    }),
  })
  const read: readonly Statement[] = [
    {
      actions: ['glue:GetSchema', 'glue:GetSchemaByDefinition', 'glue:GetSchemaVersion', 'glue:ListSchemaVersions'],
      resources: [resource.get('arn'), schema.get('arn')],
    },
  ]
  return {
    grants: {
      read,
      write: [...read, { actions: ['glue:CreateSchema', 'glue:RegisterSchemaVersion'], resources: [resource.get('arn'), schema.get('arn')] }],
    },
    address: { word: 'REGISTRY', value: resource.get('registry_name') },
    join: (link, other) => {
      if (other.faces.role !== undefined) return false
      link.traces.push(`schemas that producers and consumers of ${other.id} share`)
      return true
    },
  }
}

function video(it: Part): Faces {
  const hours = (it.within('retentionDays', 1, 3650) ?? 1) * 24
  const resource = it.make('aws_kinesis_video_stream', {
    name: it.name(200),
    media_type: 'video/h264',
    data_retention_in_hours: Math.max(1, Math.min(87_600, hours)),
    kms_key_id: it.key,
    tags: it.tags,
  })
  const arn = resource.get('arn')
  return {
    grants: {
      read: it.keyed('read', {
        actions: [
          'kinesisvideo:DescribeStream',
          'kinesisvideo:GetDataEndpoint',
          'kinesisvideo:GetMedia',
          'kinesisvideo:GetMediaForFragmentList',
          'kinesisvideo:ListFragments',
        ],
        resources: [arn],
      }),
      write: it.keyed('write', {
        actions: ['kinesisvideo:DescribeStream', 'kinesisvideo:GetDataEndpoint', 'kinesisvideo:PutMedia'],
        resources: [arn],
      }),
    },
    address: { word: 'VIDEO_STREAM', value: resource.get('name') },
  }
}

export const streaming: Lowerings = {
  'event-stream': stream,
  kafka,
  'stream-delivery': delivery,
  'schema-registry': registry,
  'video-ingest': video,
  'stream-processor': (it) => makeFlink(it),
  'streaming-inference': (it) => makeFlink(it),
}
