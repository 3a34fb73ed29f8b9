import { bare, block, blocks, call, each, reference, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeAurora } from '../forms/aurora.ts'
import { searchDomain, vectorCollection } from '../forms/search.ts'
import { bucketOf } from '../forms/bucket.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
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
    multi_az_enabled: nodes > 1 && said.number('zones') !== 1,
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
    door: { group, port: 6379 },
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
    door: { group, port: 8182 },
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

function warehouse(it: Part): Faces {
  const { said } = it
  const group = it.group().get('id')
  const role = it.role('redshift', 'redshift-serverless')
  const space = it.make('aws_redshiftserverless_namespace', {
    namespace_name: it.name(64),
    db_name: 'warehouse',
    admin_username: 'warehouse_admin',
    manage_admin_password: true,
    admin_password_secret_kms_key_id: it.key,
    kms_key_id: it.key,
    iam_roles: [role.get('arn')],
    default_iam_role_arn: role.get('arn'),
    log_exports: ['userlog', 'connectionlog', 'useractivitylog'],
    tags: it.tags,
  })
  const base = Math.max(8, Math.min(512, Math.ceil((said.number('memoryGB') ?? 512) / 16 / 8) * 8))
  const group2 = it.make('aws_redshiftserverless_workgroup', {
    namespace_name: space.get('namespace_name'),
    workgroup_name: it.name(64),
    base_capacity: base,
    max_capacity: said.flag('autoscaling') === false ? base : Math.min(5632, base * 4),
    publicly_accessible: said.is('exposure', 'internet'),
    enhanced_vpc_routing: true,
    subnet_ids: it.network.subnets(),
    security_group_ids: [group],
    tags: it.tags,
    config_parameter: blocks([{ parameter_key: 'require_ssl', parameter_value: 'true' }]),
  })
  const query = [
    { actions: ['redshift-serverless:GetCredentials', 'redshift-serverless:GetWorkgroup'], resources: [group2.get('arn')] },
    { actions: ['redshift-data:BatchExecuteStatement', 'redshift-data:ExecuteStatement'], resources: [group2.get('arn')] },
    { actions: ['redshift-data:DescribeStatement', 'redshift-data:GetStatementResult'], resources: ['*'] },
  ]
  return {
    role,
    door: { group, port: 5439 },
    grants: { read: query, write: query, call: query },
    address: { word: 'WORKGROUP', value: group2.get('workgroup_name') },
    alarms: [
      {
        metric: 'ComputeSeconds',
        namespace: 'AWS/Redshift-Serverless',
        dimensions: { Workgroup: group2.get('workgroup_name') },
        statistic: 'Sum',
        over: 100000,
        what: 'uses more compute than usual',
      },
    ],
  }
}

function timeSeries(it: Part): Faces {
  const { said } = it
  const group = it.group().get('id')
  const secret = it.make(
    'aws_secretsmanager_random_password',
    { password_length: 32, exclude_punctuation: true },
    { data: true, comment: `The first password of ${it.label}; it is set once and lies in Secrets Manager after that.` },
  )
  const machine = machineOf(it, { type: 'db.influx.medium' })
  const resource = it.make(
    'aws_timestreaminfluxdb_db_instance',
    {
      name: it.name(40),
      allocated_storage: Math.max(20, Math.min(16384, Math.ceil(((said.number('volumeTB') ?? 0.1) * 1e12) / 2 ** 30))),
      db_instance_type: machine.type.startsWith('db.influx.') ? machine.type : 'db.influx.medium',
      db_storage_type: 'InfluxIOIncludedT1',
      deployment_type: said.number('zones') === 1 || !it.place.careful ? 'SINGLE_AZ' : 'WITH_MULTIAZ_STANDBY',
      bucket: 'telemetry',
      organization: 'main',
      username: 'influxadmin',
      password: secret.get('random_password'),
      port: 8086,
      publicly_accessible: said.is('exposure', 'internet'),
      vpc_security_group_ids: [group],
      vpc_subnet_ids: it.network.subnets(2),
      tags: it.tags,
    },
    { lifecycle: { ignore_changes: [bare('password')] } },
  )
  const read = [{ actions: ['secretsmanager:GetSecretValue'], resources: [resource.get('influx_auth_parameters_secret_arn')] }]
  return { door: { group, port: 8086 }, grants: { read, write: read }, address: { word: 'HOST', value: resource.get('endpoint') } }
}

/** Athena: queries over what lies in buckets, with a limit for one query. */
function query(it: Part): Faces {
  const results = bucketOf(it, { suffix: 'results' })
  const group = it.make('aws_athena_workgroup', {
    name: it.name(128),
    state: 'ENABLED',
    tags: it.tags,
    configuration: block({
      enforce_workgroup_configuration: true,
      publish_cloudwatch_metrics_enabled: true,
      bytes_scanned_cutoff_per_query: 1_099_511_627_776,
      result_configuration: block({
        output_location: text`s3://${results.resource.get('id')}/`,
        encryption_configuration:
          it.key === undefined ? block({ encryption_option: 'SSE_S3' }) : block({ encryption_option: 'SSE_KMS', kms_key_arn: it.key }),
      }),
    }),
  })
  const run = {
    actions: ['athena:GetQueryExecution', 'athena:GetQueryResults', 'athena:GetWorkGroup', 'athena:StartQueryExecution', 'athena:StopQueryExecution'],
    resources: [group.get('arn')],
  }
  const catalog = {
    actions: ['glue:GetDatabase', 'glue:GetPartitions', 'glue:GetTable', 'glue:GetTables'],
    resources: [
      it.account.arn('glue', it.place.region, 'catalog'),
      it.account.arn('glue', it.place.region, 'database/*'),
      it.account.arn('glue', it.place.region, 'table/*'),
    ],
  }
  return {
    grants: { call: [run, catalog, ...(results.grants.read ?? []), ...(results.grants.write ?? [])] },
    address: { word: 'WORKGROUP', value: group.get('name') },
    join: (link, other, end) => {
      if (end !== 'to' || other.faces.grants?.read === undefined || other.faces.role !== undefined) return false
      link.traces.push(`callers of ${it.id} read it with their own rights`)
      return true
    },
  }
}

/** Iceberg tables in a table bucket. */
function tables(it: Part): Faces {
  const bucket = it.make('aws_s3tables_table_bucket', {
    name: it.name(63),
    encryption_configuration:
      it.key === undefined ? { sse_algorithm: 'AES256', kms_key_arn: null } : { sse_algorithm: 'aws:kms', kms_key_arn: it.key },
    maintenance_configuration: { iceberg_unreferenced_file_removal: { status: 'enabled', settings: { non_current_days: 10, unreferenced_days: 3 } } },
  })
  const space = it.make('aws_s3tables_namespace', { namespace: it.snake, table_bucket_arn: bucket.get('arn') })
  const inside = text`${bucket.get('arn')}/table/*`
  if (it.encryption === 'cmk') it.place.key(it).serve('maintenance.s3tables')
  return {
    address: { word: 'TABLE_BUCKET', value: bucket.get('arn') },
    holder: space,
    grants: {
      read: it.keyed(
        'read',
        {
          actions: ['s3tables:GetNamespace', 's3tables:GetTableBucket', 's3tables:ListNamespaces', 's3tables:ListTables'],
          resources: [bucket.get('arn')],
        },
        { actions: ['s3tables:GetTable', 's3tables:GetTableData', 's3tables:GetTableMetadataLocation'], resources: [inside] },
      ),
      write: it.keyed(
        'write',
        { actions: ['s3tables:CreateTable', 's3tables:GetNamespace', 's3tables:GetTableBucket'], resources: [bucket.get('arn')] },
        {
          actions: [
            's3tables:GetTable',
            's3tables:GetTableData',
            's3tables:GetTableMetadataLocation',
            's3tables:PutTableData',
            's3tables:UpdateTableMetadataLocation',
          ],
          resources: [inside],
        },
      ),
    },
  }
}

export const databases: Lowerings = {
  'relational-database': (it) => makeAurora(it),
  'nosql-database': (it) => table(it),
  'in-memory-cache': cache,
  'semantic-cache': cache,
  'graph-database': graph,
  'data-warehouse': warehouse,
  'time-series-database': timeSeries,
  'query-engine': query,
  'lakehouse-table-format': tables,
  'vector-database': (it) => (/pgvector|postgres|aurora/i.test(it.said.text('engine') ?? '') ? makeAurora(it) : vectorCollection(it)),
  'search-index': searchDomain,
  'olap-store': searchDomain,
  'agent-memory': (it) => table(it, { hash: 'actor_id', range: 'session_id' }),
  'feedback-store': (it) => table(it, { hash: 'answer_id', range: 'given_at' }),
}
