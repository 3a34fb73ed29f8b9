import { shortened } from '../../../model/names.ts'
import { block, call, json, operation, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { bucketOf } from '../forms/bucket.ts'
import { makeFunction } from '../forms/function.ts'
import { makeSparkJob } from '../forms/spark-job.ts'
import { makeStack } from '../forms/stack.ts'
import { schedule } from '../forms/schedule.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { policy } from '../policy.ts'
import { glueCatalog, networkInterfaces, writeLogs } from '../rights.ts'

/** Spark without machines to keep. */
function spark(it: Part): Faces {
  const { said } = it
  const group = it.group()
  const logs = it.logs('/aws/emr-serverless/')
  const cpu = Math.max(4, said.number('vcpus') ?? 64)
  const app = it.make('aws_emrserverless_application', {
    name: it.name(64),
    type: 'spark',
    release_label: 'emr-7.8.0',
    architecture: 'ARM64',
    tags: it.tags,
    network_configuration: block({ subnet_ids: it.subnets, security_group_ids: [group.get('id')] }),
    auto_start_configuration: block({ enabled: true }),
    auto_stop_configuration: block({ enabled: true, idle_timeout_minutes: Math.max(1, said.number('autoShutdownMinutes') ?? 15) }),
    maximum_capacity: block({ cpu: `${cpu} vCPU`, memory: `${Math.max(16, Math.round(said.number('memoryGB') ?? cpu * 4))} GB` }),
  })
  const role = it.role('emr-serverless')
  it.permit(...writeLogs(logs), ...folderRights(it.place, `jobs/${it.id}`, 'write'), glueCatalog(it))
  const run: Statement = {
    actions: ['emr-serverless:GetJobRun', 'emr-serverless:StartApplication', 'emr-serverless:StartJobRun'],
    resources: [app.get('arn'), text`${app.get('arn')}/jobruns/*`],
  }
  const pass: Statement = {
    actions: ['iam:PassRole'],
    resources: [role.get('arn')],
    condition: { StringEquals: { 'iam:PassedToService': 'emr-serverless.amazonaws.com' } },
  }
  return {
    role,
    group: group.get('id'),
    grants: { start: [run, pass], call: [run, pass] },
    address: { word: 'APPLICATION', value: app.get('id') },
    logs,
    start: {
      call: 'emrserverless:startJobRun',
      allow: [run, pass],
      token: 'ClientToken',
      input: {
        ApplicationId: app.get('id'),
        ExecutionRoleArn: role.get('arn'),
        JobDriver: { SparkSubmit: { EntryPoint: text`s3://${artifacts(it.place).get('id')}/jobs/${it.id}/main.py` } },
      },
    },
  }
}

/** Changes of a database as they happen: DMS without machines to keep, between the two ends it is joined to. */
function changes(it: Part): Faces {
  const { said } = it
  const group = it.group()
  const role = it.role('dms')
  const subnets = it.make(
    'aws_dms_replication_subnet_group',
    {
      replication_subnet_group_id: it.name(200),
      replication_subnet_group_description: text`Subnets of ${it.id}`,
      subnet_ids: it.network.subnets(),
      tags: it.tags,
    },
    { topic: 'network' },
  )
  it.assume('AWS DMS needs the role dms-vpc-role once in the account; it is made by its console or by hand.')
  const secret = it.make(
    'aws_secretsmanager_secret',
    {
      name: it.name(200, '/source'),
      description: 'Address and sign-in of the database that is read; put the value in by hand',
      kms_key_id: it.key,
      recovery_window_in_days: 30,
    },
    { suffix: 'source', topic: 'security' },
  )
  it.permit(...it.keyed('read', { actions: ['secretsmanager:GetSecretValue'], resources: [secret.get('arn')] }))
  const engine = /mysql|maria/i.test(said.text('engine') ?? '')
    ? 'mysql'
    : /oracle/i.test(said.text('engine') ?? '')
      ? 'oracle'
      : /sqlserver|mssql/i.test(said.text('engine') ?? '')
        ? 'sqlserver'
        : 'postgres'
  const source = it.make(
    'aws_dms_endpoint',
    {
      endpoint_id: it.name(200, '-source'),
      endpoint_type: 'source',
      engine_name: engine,
      database_name: 'app',
      ssl_mode: engine === 'oracle' ? 'none' : 'require',
      secrets_manager_arn: secret.get('arn'),
      secrets_manager_access_role_arn: role.get('arn'),
      tags: it.tags,
    },
    { suffix: 'source' },
  )
  const bucket = artifacts(it.place)
  it.permit(...folderRights(it.place, `changes/${it.id}`, 'write'))
  const target = it.make(
    'aws_dms_s3_endpoint',
    {
      endpoint_id: it.name(200, '-target'),
      endpoint_type: 'target',
      bucket_name: bucket.get('id'),
      bucket_folder: `changes/${it.id}`,
      service_access_role_arn: role.get('arn'),
      data_format: 'parquet',
      encryption_mode: 'SSE_KMS',
      server_side_encryption_kms_key_id: it.place.key(undefined).arn,
      timestamp_column_name: 'changed_at',
      tags: it.tags,
    },
    { suffix: 'target' },
  )
  const replication = it.make('aws_dms_replication_config', {
    replication_config_identifier: it.name(200),
    replication_type: 'full-load-and-cdc',
    source_endpoint_arn: source.get('endpoint_arn'),
    target_endpoint_arn: target.get('endpoint_arn'),
    start_replication: false,
    table_mappings: json({
      rules: [
        {
          'rule-type': 'selection',
          'rule-id': '1',
          'rule-name': 'all',
          'object-locator': { 'schema-name': '%', 'table-name': '%' },
          'rule-action': 'include',
        },
      ],
    }),
    tags: it.tags,
    compute_config: block({
      replication_subnet_group_id: subnets.get('id'),
      vpc_security_group_ids: [group.get('id')],
      min_capacity_units: 2,
      max_capacity_units: 16,
      multi_az: it.place.careful,
      kms_key_id: it.key,
    }),
  })
  const start: Statement = {
    actions: ['dms:DescribeReplications', 'dms:StartReplication', 'dms:StopReplication'],
    resources: [replication.get('arn')],
  }
  return {
    role,
    group: group.get('id'),
    grants: { start: [start] },
    start: {
      call: 'databasemigration:startReplication',
      input: { ReplicationConfigArn: replication.get('arn'), StartReplicationType: 'resume-processing' },
      allow: [start],
    },
    join: (link, other, end) => {
      const taken = other.faces.emits
      if (end !== 'from') return false
      if (taken?.kind === 'stream') {
        const endpoint = it.make(
          'aws_dms_endpoint',
          {
            endpoint_id: it.name(200, `-${shortened(link.id, 38)}`),
            endpoint_type: 'target',
            engine_name: 'kinesis',
            tags: it.tags,
            kinesis_settings: block({ stream_arn: taken.arn, message_format: 'json', service_access_role_arn: role.get('arn') }),
          },
          { suffix: link.address() },
        )
        replication.set('target_endpoint_arn', endpoint.get('endpoint_arn'))
        link.resources.push(endpoint)
      } else if (taken?.kind === 'kafka' && other.faces.address !== undefined) {
        const endpoint = it.make(
          'aws_dms_endpoint',
          {
            endpoint_id: it.name(200, `-${shortened(link.id, 38)}`),
            endpoint_type: 'target',
            engine_name: 'kafka',
            tags: it.tags,
            kafka_settings: block({ broker: other.faces.address.value, topic: it.id, message_format: 'json', security_protocol: 'ssl-encryption' }),
          },
          { suffix: link.address() },
        )
        replication.set('target_endpoint_arn', endpoint.get('endpoint_arn'))
        link.resources.push(endpoint)
      }
      return false
    },
  }
}

/** A door for files: SFTP into a bucket. */
function transfer(it: Part): Faces {
  const public_ = it.said.is('exposure', 'internet')
  const group = it.group()
  it.make(
    'aws_vpc_security_group_ingress_rule',
    {
      security_group_id: group.get('id'),
      cidr_ipv4: public_ ? it.account.partnerRange : it.account.onPremisesRange,
      ip_protocol: 'tcp',
      from_port: 22,
      to_port: 22,
      description: 'SFTP from partners',
    },
    { suffix: 'sftp', topic: 'network' },
  )
  const logs = it.logs('/aws/transfer/')
  const role = it.role('transfer')
  it.permit(...writeLogs(logs))
  const server = it.make('aws_transfer_server', {
    protocols: ['SFTP'],
    identity_provider_type: 'SERVICE_MANAGED',
    endpoint_type: 'VPC',
    security_policy_name: 'TransferSecurityPolicy-2024-01',
    logging_role: role.get('arn'),
    structured_log_destinations: [text`${logs.get('arn')}:*`],
    tags: it.tags,
    endpoint_details: block({ vpc_id: it.network.id, subnet_ids: it.network.subnets(), security_group_ids: [group.get('id')] }),
  })
  return {
    role,
    group: group.get('id'),
    door: { group: group.get('id'), port: 22 },
    address: { word: 'HOST', value: server.get('endpoint') },
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (end !== 'from' || bucket === undefined) return false
      link.resources.push(
        it.make(
          'aws_transfer_user',
          {
            server_id: server.get('id'),
            user_name: it.id.slice(0, 100).padEnd(3, '-user'),
            role: role.get('arn'),
            home_directory_type: 'LOGICAL',
            home_directory_mappings: block({ entry: '/', target: text`/${bucket.get('id')}/${it.id}` }),
            tags: it.tags,
          },
          { suffix: link.address() },
        ),
      )
      return false
    },
  }
}

/** Fetches documents from where they live, on a schedule, with credentials from a secret. */
function connector(it: Part): Faces {
  const secret = it.make(
    'aws_secretsmanager_secret',
    {
      name: it.name(200, '/source'),
      description: 'Sign-in at the source of the documents; put the value in by hand',
      kms_key_id: it.key,
      recovery_window_in_days: 30,
    },
    { suffix: 'source', topic: 'security' },
  )
  const faces = makeFunction(it, {
    timeoutSeconds: 900,
    memoryMB: 2048,
    statements: it.keyed('read', { actions: ['secretsmanager:GetSecretValue'], resources: [secret.get('arn')] }),
    environment: [['SOURCE_SECRET', secret.get('arn')]],
  })
  schedule(it, faces, it.said.text('schedulePeriod') ?? 'hourly')
  return faces
}

/** Text out of documents: Amazon Textract, driven by a function that hears when it is done. */
function extraction(it: Part): Faces {
  const done = it.make('aws_sns_topic', { name: it.name(200, '-done'), kms_master_key_id: it.key, tags: it.tags }, { suffix: 'done' })
  if (it.encryption === 'cmk') it.place.key(it).serve('sns')
  const notify = it.helper('notify', ['textract'], it.keyed('write', { actions: ['sns:Publish'], resources: [done.get('arn')] }))
  const faces = makeFunction(it, {
    timeoutSeconds: 300,
    memoryMB: 2048,
    environment: [
      ['DONE_TOPIC', done.get('arn')],
      ['NOTIFY_ROLE', notify.get('arn')],
    ],
    statements: [
      {
        actions: [
          'textract:AnalyzeDocument',
          'textract:DetectDocumentText',
          'textract:GetDocumentAnalysis',
          'textract:GetDocumentTextDetection',
          'textract:StartDocumentAnalysis',
          'textract:StartDocumentTextDetection',
        ],
        resources: ['*'],
      },
      { actions: ['iam:PassRole'], resources: [notify.get('arn')], condition: { StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' } } },
    ],
  })
  it.make(
    'aws_lambda_permission',
    {
      action: 'lambda:InvokeFunction',
      function_name: faces.resource.get('function_name'),
      principal: 'sns.amazonaws.com',
      source_arn: done.get('arn'),
    },
    { suffix: 'done' },
  )
  it.make('aws_sns_topic_subscription', { topic_arn: done.get('arn'), protocol: 'lambda', endpoint: faces.resource.get('arn') }, { suffix: 'done' })
  return faces
}

/** Cuts text, asks for vectors, writes them into the index. */
const embedding = (it: Part): Faces => makeFunction(it, { timeoutSeconds: 900, memoryMB: 3072 })

/** Finds and removes what points to a person. */
const redaction = (it: Part): Faces =>
  makeFunction(it, {
    timeoutSeconds: 120,
    statements: [
      {
        actions: [
          'comprehend:ContainsPiiEntities',
          'comprehend:DetectPiiEntities',
          'comprehend:StartPiiEntitiesDetectionJob',
          'comprehend:DescribePiiEntitiesDetectionJob',
        ],
        resources: ['*'],
      },
    ],
  })

/** A Ray or Spark job of Glue that checks rules on a table. */
function quality(it: Part): Faces {
  const role = it.role('glue')
  it.permit(glueCatalog(it), {
    actions: [
      'glue:CreateDataQualityRuleset',
      'glue:GetDataQualityRuleset',
      'glue:GetDataQualityRulesetEvaluationRun',
      'glue:PublishDataQuality',
      'glue:StartDataQualityRulesetEvaluationRun',
    ],
    resources: [it.account.arn('glue', it.place.region, 'dataQualityRuleset/*')],
  })
  const ruleset = it.make('aws_glue_data_quality_ruleset', {
    name: it.name(200),
    description: it.label.slice(0, 200),
    ruleset: 'Rules = [ RowCount > 0, Completeness "id" > 0.99, Uniqueness "id" > 0.99 ]',
    tags: it.tags,
  })
  const run: Statement = {
    actions: ['glue:GetDataQualityRulesetEvaluationRun', 'glue:StartDataQualityRulesetEvaluationRun'],
    resources: [ruleset.get('arn')],
  }
  return {
    role,
    grants: { start: [run], call: [run] },
    address: { word: 'RULESET', value: ruleset.get('name') },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.glue-dataquality'],
        'detail-type': ['Data Quality Evaluation Results Available'],
        detail: { rulesetNames: [ruleset.get('name')] },
      },
    },
  }
}

/** AWS HealthOmics: the workflow as CloudFormation makes it, with its role. */
function genomics(it: Part): Faces {
  const role = it.role('omics')
  it.permit(...folderRights(it.place, `jobs/${it.id}`, 'write'), {
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
    resources: [it.account.arn('logs', it.place.region, 'log-group:/aws/omics/*')],
  })
  const stack = makeStack(
    it,
    'AWS::Omics::Workflow',
    {
      Name: it.name(120),
      Description: it.id,
      Engine: /wdl/i.test(it.said.text('engine') ?? '') ? 'WDL' : 'NEXTFLOW',
      DefinitionUri: text`s3://${artifacts(it.place).get('id')}/packages/${it.id}.zip`,
      StorageCapacity: Math.max(1200, Math.ceil((it.said.number('volumeTB') ?? 1.2) * 1000)),
    },
    ['Arn'],
  )
  const run: Statement = {
    actions: ['omics:GetRun', 'omics:StartRun'],
    resources: [stack.get('outputs', 'Arn'), it.account.arn('omics', it.place.region, 'run/*')],
  }
  const pass: Statement = {
    actions: ['iam:PassRole'],
    resources: [role.get('arn')],
    condition: { StringEquals: { 'iam:PassedToService': 'omics.amazonaws.com' } },
  }
  return {
    role,
    grants: { start: [run, pass], call: [run, pass] },
    start: {
      call: 'omics:startRun',
      input: {
        WorkflowId: stack.get('outputs', 'Ref'),
        RoleArn: role.get('arn'),
        Name: it.id,
        OutputUri: text`s3://${artifacts(it.place).get('id')}/jobs/${it.id}`,
      } satisfies Record<string, Value>,
      allow: [run, pass],
      token: 'RequestId',
    },
    address: { word: 'WORKFLOW', value: stack.get('outputs', 'Ref') },
  }
}

/** Databricks brings its own provider; the account holds its bucket and the role that it works with. */
function databricks(it: Part): Faces {
  const bucket = bucketOf(it, { suffix: 'root' })
  const partner = it.account.module.variable('databricks_account_id', {
    type: 'string',
    description: 'AWS account of the Databricks control plane, as Databricks documents it.',
    default: '414351767826',
    validation: { condition: (value) => call('can', call('regex', '^[0-9]{12}$', value)), message: 'An AWS account has 12 digits.' },
  })
  const external = it.account.module.variable('databricks_external_id', {
    type: 'string',
    description: 'Your Databricks account id; only with it may Databricks take on the role.',
    default: 'unset',
  })
  it.account.module.warn({
    name: 'databricks_external_id',
    condition: operation(external.value, '!=', 'unset'),
    message: 'databricks_external_id is not set; Databricks cannot take on its role without it.',
  })
  const role = it.make('aws_iam_role', {
    name: it.name(64),
    description: 'Databricks works with it',
    permissions_boundary: it.account.boundary,
    tags: it.tags,
    assume_role_policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: text`arn:${it.account.partition}:iam::${partner.value}:root` },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': external.value } },
        },
      ],
    }),
  })
  it.make(
    'aws_iam_role_policy',
    { name: 'root-bucket', role: role.get('id'), policy: policy([...(bucket.grants.read ?? []), ...(bucket.grants.write ?? []), networkInterfaces]) },
    { suffix: 'root' },
  )
  it.assume('The workspace itself is made with the Databricks provider; the code holds its bucket and role.')
  return { role, grants: bucket.grants, address: { word: 'BUCKET', value: bucket.resource.get('id') } }
}

export const processing: Lowerings = {
  'etl-service': (it) => makeSparkJob(it),
  'feature-pipeline': (it) => makeSparkJob(it),
  'spark-processing': spark,
  'cdc-connector': changes,
  'file-transfer': transfer,
  'knowledge-connector': connector,
  'document-extraction': extraction,
  'embedding-pipeline': embedding,
  'pii-redaction': redaction,
  'data-quality': quality,
  'genomics-workflow': genomics,
  'databricks-platform': databricks,
}
