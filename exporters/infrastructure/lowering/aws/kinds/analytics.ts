import { bare, block, blocks, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { bucketOf } from '../forms/bucket.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

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
    door: { group, port: 5439, tls: true },
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
  said.hold('zones', 'InfluxDB keeps one standby in a second zone, or none.')
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

/** Stores that answer questions over much data. */
export const analytics: Lowerings = {
  'data-warehouse': warehouse,
  'time-series-database': timeSeries,
  'query-engine': query,
  'lakehouse-table-format': tables,
}
