import { block, call, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { bucketOf } from '../forms/bucket.ts'
import { makeSparkJob } from '../forms/spark-job.ts'
import { makeStack } from '../forms/stack.ts'
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
  it.account.module.want({
    variable: 'databricks_external_id',
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
  'data-quality': quality,
  'genomics-workflow': genomics,
  'databricks-platform': databricks,
}
