import { block, blocks, call, each, reference, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeAurora } from '../forms/aurora.ts'
import { searchDomain, vectorCollection } from '../forms/search.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A DynamoDB table by key, with a stream, point-in-time recovery and an end of life for items. */
export function table(it: Part, keys: { hash: string; range?: string } = { hash: 'id' }): Faces {
  const { said } = it
  const dated = typeof said.value('retentionDays') === 'number'
  const resource = it.make('aws_dynamodb_table', {
    name: it.name(200),
    billing_mode: 'PAY_PER_REQUEST',
    hash_key: keys.hash,
    range_key: keys.range,
    table_class: said.is('storageTier', 'infrequent') ? 'STANDARD_INFREQUENT_ACCESS' : undefined,
    deletion_protection_enabled: said.flag('deleteProtection') ?? it.place.careful,
    stream_enabled: true,
    stream_view_type: 'NEW_AND_OLD_IMAGES',
    tags: it.tags,
    attribute: blocks([keys.hash, ...(keys.range === undefined ? [] : [keys.range])].map((name) => ({ name, type: 'S' }))),
    point_in_time_recovery: block({ enabled: !said.is('backup', 'none') }),
    server_side_encryption:
      it.encryption === 'cmk' ? block({ enabled: true, kms_key_arn: it.key }) : it.encryption === 'provider' ? block({ enabled: true }) : undefined,
    ttl: dated ? block({ enabled: true, attribute_name: 'expires_at' }) : undefined,
  })
  const arn = resource.get('arn')
  const rows = [arn, text`${arn}/index/*`]
  const stream = {
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [text`${arn}/stream/*`],
  }
  return {
    backup: arn,
    address: { word: 'TABLE', value: resource.get('name') },
    emits: { kind: 'table', arn: resource.get('stream_arn') },
    grants: {
      read: it.keyed(
        'read',
        { actions: ['dynamodb:BatchGetItem', 'dynamodb:DescribeTable', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'], resources: rows },
        stream,
      ),
      write: it.keyed('write', { actions: ['dynamodb:BatchWriteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], resources: [arn] }),
      delete: [{ actions: ['dynamodb:DeleteItem'], resources: [arn] }],
    },
    alarms: [
      {
        metric: 'ThrottledRequests',
        namespace: 'AWS/DynamoDB',
        dimensions: { TableName: resource.get('name') },
        statistic: 'Sum',
        over: 10,
        what: 'is throttled',
      },
    ],
  }
}

/** A Valkey replication group that fails over between zones. */
export function cache(it: Part): Faces {
  const { said } = it
  const group = it.group().get('id')
  const subnets = it.make('aws_elasticache_subnet_group', { name: it.name(200), subnet_ids: it.network.subnets() }, { topic: 'network' })
  const nodes = Math.max(1, said.number('replicasMin') ?? (it.place.careful ? 2 : 1))
  said.hold('zones', 'ElastiCache puts each copy into another zone where there are several.')
  const gb = said.number('memoryGB')
  if (gb === undefined) it.assume('No memory is said; a cache.r7g.large with 13 GiB a node.')
  const sizes: readonly (readonly [number, string])[] = [
    [3, 'cache.t4g.medium'],
    [6.3, 'cache.m7g.large'],
    [13, 'cache.r7g.large'],
    [26, 'cache.r7g.xlarge'],
    [52, 'cache.r7g.2xlarge'],
    [105, 'cache.r7g.4xlarge'],
    [209, 'cache.r7g.8xlarge'],
    [317, 'cache.r7g.12xlarge'],
    [419, 'cache.r7g.16xlarge'],
  ]
  const type = said.text('instanceType') ?? sizes.find(([gib]) => gib >= (gb ?? 13) * 0.931)?.[1] ?? 'cache.r7g.16xlarge'
  const resource = it.make('aws_elasticache_replication_group', {
    replication_group_id: it.name(40),
    description: it.label.slice(0, 200) || it.id,
    engine: /redis/i.test(said.text('engine') ?? '') ? 'redis' : 'valkey',
    node_type: type.startsWith('cache.') ? type : `cache.${type}`,
    num_cache_clusters: nodes,
    automatic_failover_enabled: nodes > 1,
    multi_az_enabled: nodes > 1 && said.peek('zones') !== 1,
    port: 6379,
    subnet_group_name: subnets.get('name'),
    security_group_ids: [group],
    at_rest_encryption_enabled: it.encrypted,
    kms_key_id: it.key,
    transit_encryption_enabled: true,
    snapshot_retention_limit: said.is('backup', 'none') ? 0 : said.value('backup') === undefined ? undefined : 7,
    auto_minor_version_upgrade: true,
    apply_immediately: false,
    tags: it.tags,
  })
  const dimensions = { ReplicationGroupId: resource.get('replication_group_id') }
  return {
    door: { group, port: 6379, tls: true },
    address: { word: 'HOST', value: resource.get('primary_endpoint_address') },
    alarms: [
      {
        metric: 'DatabaseMemoryUsagePercentage',
        namespace: 'AWS/ElastiCache',
        dimensions,
        statistic: 'Average',
        over: 80,
        what: 'is short of memory',
      },
      { metric: 'EngineCPUUtilization', namespace: 'AWS/ElastiCache', dimensions, statistic: 'Average', over: 80, what: 'is short of CPU' },
    ],
  }
}

function graph(it: Part): Faces {
  const { said } = it
  const group = it.group().get('id')
  const subnets = it.make('aws_neptune_subnet_group', { name: it.name(200), subnet_ids: it.network.subnets(), tags: it.tags }, { topic: 'network' })
  const cluster = it.make('aws_neptune_cluster', {
    cluster_identifier: it.name(63),
    engine: 'neptune',
    neptune_subnet_group_name: subnets.get('name'),
    vpc_security_group_ids: [group],
    storage_encrypted: it.encrypted,
    kms_key_arn: it.key,
    iam_database_authentication_enabled: true,
    backup_retention_period: said.is('backup', 'none') ? 1 : 14,
    deletion_protection: said.flag('deleteProtection') ?? it.place.careful,
    skip_final_snapshot: false,
    final_snapshot_identifier: it.name(63, '-final'),
    enable_cloudwatch_logs_exports: ['audit', 'slowquery'],
    copy_tags_to_snapshot: true,
    tags: it.tags,
    serverless_v2_scaling_configuration: block({ min_capacity: 1, max_capacity: Math.max(2.5, Math.min(128, (said.number('memoryGB') ?? 32) / 2)) }),
  })
  const count = said.number('replicasMin') ?? (it.place.careful ? 2 : 1)
  it.make(
    'aws_neptune_cluster_instance',
    {
      identifier: text`${it.name(58)}-${reference(each, 'key')}`,
      cluster_identifier: cluster.get('id'),
      engine: 'neptune',
      instance_class: 'db.serverless',
      auto_minor_version_upgrade: true,
      tags: it.tags,
    },
    {
      forEach: call(
        'toset',
        Array.from({ length: Math.max(1, count) }, (_, at) => String(at + 1)),
      ),
    },
  )
  const connect = text`arn:${it.account.partition}:neptune-db:${it.place.region}:${it.account.accountId}:${cluster.get('cluster_resource_id')}/*`
  return {
    door: { group, port: 8182, tls: true },
    backup: cluster.get('arn'),
    address: { word: 'HOST', value: cluster.get('endpoint') },
    grants: {
      read: [{ actions: ['neptune-db:connect', 'neptune-db:ReadDataViaQuery'], resources: [connect] }],
      write: [{ actions: ['neptune-db:connect', 'neptune-db:ReadDataViaQuery', 'neptune-db:WriteDataViaQuery'], resources: [connect] }],
    },
    alarms: [
      {
        metric: 'CPUUtilization',
        namespace: 'AWS/Neptune',
        dimensions: { DBClusterIdentifier: cluster.get('id') },
        statistic: 'Average',
        over: 80,
        what: 'is short of CPU',
      },
    ],
  }
}

export const databases: Lowerings = {
  'relational-database': (it) => makeAurora(it),
  'nosql-database': (it) => table(it),
  'in-memory-cache': cache,
  'semantic-cache': cache,
  'graph-database': graph,
  'vector-database': (it) => (/pgvector|postgres|aurora/i.test(it.said.text('engine') ?? '') ? makeAurora(it) : vectorCollection(it)),
  'search-index': searchDomain,
  'olap-store': searchDomain,
  'agent-memory': (it) => table(it, { hash: 'actor_id', range: 'session_id' }),
  'feedback-store': (it) => table(it, { hash: 'answer_id', range: 'given_at' }),
}
