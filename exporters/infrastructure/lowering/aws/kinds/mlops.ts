import { block, blocks, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement, Step } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { bucketOf } from '../forms/bucket.ts'
import { makeMachine, startTask } from '../forms/machine.ts'
import { definition, pipelineFaces, runJobs } from '../forms/pipeline.ts'
import { expression, schedule } from '../forms/schedule.ts'
import { jobImages } from '../forms/serving-images.data.ts'
import { makeStack } from '../forms/stack.ts'
import { target } from '../join/deliver.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { managedType } from '../machine.ts'

/** A pipeline whose steps are the jobs that it is joined to, one after the other. */
function pipeline(it: Part): Faces {
  const role = it.role('sagemaker')
  it.permit(...runJobs(it, role), ...folderRights(it.place, 'jobs', 'write'), ...folderRights(it.place, 'models', 'write'))
  const steps: Step[] = []
  const own: Step = {
    name: it.id,
    type: 'Processing',
    arguments: {
      AppSpecification: { ImageUri: picture(it, 'training-cpu') },
      RoleArn: role.get('arn'),
      ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: 'ml.m7i.xlarge', VolumeSizeInGB: 50 } },
      NetworkConfig: {
        EnableInterContainerTrafficEncryption: true,
        EnableNetworkIsolation: false,
        VpcConfig: { SecurityGroupIds: [it.group().get('id')], Subnets: it.network.subnets() },
      },
    },
  }
  const resource = it.make('aws_sagemaker_pipeline', {
    pipeline_name: it.name(100),
    pipeline_display_name: it.name(100),
    pipeline_description: it.label.slice(0, 200),
    role_arn: role.get('arn'),
    pipeline_definition: definition([own]),
    tags: it.tags,
    parallelism_configuration: block({ max_parallel_execution_steps: 4 }),
  })
  it.account.later(() => {
    if (steps.length > 0) resource.set('pipeline_definition', definition(steps))
  })
  const faces = pipelineFaces(it, resource, role)
  const period = it.said.text('schedulePeriod')
  if (period !== undefined || it.said.list('trigger').includes('schedule')) schedule(it, faces, period ?? 'weekly')
  return {
    ...faces,
    join: (link, other, end) => {
      const { step, role: theirs } = other.faces
      if (end !== 'from' || link.carries !== 'control' || step === undefined) return false
      steps.push(step)
      if (theirs !== undefined)
        it.permit({
          actions: ['iam:PassRole'],
          resources: [theirs.get('arn')],
          condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
        })
      link.traces.push(`step ${step.name} of ${resource.address.join('.')}`)
      return true
    },
  }
}

const picture = (it: Part, image: keyof typeof jobImages): Value =>
  it
    .make('aws_sagemaker_prebuilt_ecr_image', { repository_name: jobImages[image].repository, image_tag: jobImages[image].tag }, { data: true })
    .get('registry_path')

/** Airflow where it is said, Step Functions otherwise. */
const workflow = (it: Part): Faces =>
  /airflow|mwaa/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`) ? airflow(it) : makeMachine(it)

function airflow(it: Part): Faces {
  const dags = bucketOf(it, { suffix: 'dags' })
  const role = it.role('airflow', 'airflow-env')
  const group = it.group()
  const self = {
    security_group_id: group.get('id'),
    referenced_security_group_id: group.get('id'),
    ip_protocol: '-1',
    description: 'Scheduler, workers and database',
  }
  it.make('aws_vpc_security_group_ingress_rule', self, { suffix: 'workers', topic: 'network' })
  it.make('aws_vpc_security_group_egress_rule', self, { suffix: 'workers', topic: 'network' })
  it.permit(
    ...(dags.grants.read ?? []),
    { actions: ['airflow:PublishMetrics'], resources: [it.account.arn('airflow', it.place.region, text`environment/${it.name(80)}`)] },
    {
      actions: [
        'logs:CreateLogGroup',
        'logs:CreateLogStream',
        'logs:GetLogEvents',
        'logs:GetLogGroupFields',
        'logs:GetLogRecord',
        'logs:GetQueryResults',
        'logs:PutLogEvents',
      ],
      resources: [it.account.arn('logs', it.place.region, text`log-group:airflow-${it.name(80)}-*`)],
    },
    {
      actions: [
        'sqs:ChangeMessageVisibility',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:ReceiveMessage',
        'sqs:SendMessage',
      ],
      resources: [text`arn:${it.account.partition}:sqs:${it.place.region}:*:airflow-celery-*`],
    },
  )
  if (it.encryption === 'cmk') it.place.key(it).serve('airflow', 'sqs')
  const environment = it.make('aws_mwaa_environment', {
    name: it.name(80),
    airflow_version: '2.10.3',
    environment_class: 'mw1.small',
    max_workers: Math.max(2, it.said.number('replicasMax') ?? 5),
    min_workers: Math.max(1, it.said.number('replicasMin') ?? 1),
    execution_role_arn: role.get('arn'),
    source_bucket_arn: dags.resource.get('arn'),
    dag_s3_path: 'dags/',
    kms_key: it.key,
    webserver_access_mode: it.said.is('exposure', 'internet') ? 'PUBLIC_ONLY' : 'PRIVATE_ONLY',
    tags: it.tags,
    network_configuration: block({ security_group_ids: [group.get('id')], subnet_ids: it.network.subnets(2) }),
    logging_configuration: block({
      scheduler_logs: block({ enabled: true, log_level: 'WARNING' }),
      task_logs: block({ enabled: true, log_level: 'INFO' }),
      webserver_logs: block({ enabled: true, log_level: 'WARNING' }),
    }),
  })
  const start: Statement = { actions: ['airflow:CreateCliToken'], resources: [environment.get('arn')] }
  return { role, group: group.get('id'), grants: { start: [start], call: [start] }, address: { word: 'AIRFLOW', value: environment.get('name') } }
}

/** The clock: one schedule for each thing that it sets off. */
function clock(it: Part): Faces {
  const role = it.role('scheduler')
  const group = it.make('aws_scheduler_schedule_group', { name: it.name(64), tags: it.tags })
  const period = it.said.text('schedulePeriod') ?? 'daily'
  if (it.said.value('schedulePeriod') === undefined) it.assume('No period is said; it runs once a day.')
  return {
    role,
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.start === undefined) return false
      it.permit(...other.faces.start.allow)
      const made = schedule(it, other.faces, period, { suffix: link.address(), role: role.get('arn') })
      made?.set('group_name', group.get('name'))
      if (made !== undefined) link.resources.push(made)
      return true
    },
  }
}

/** Starts training when something says so: an alert, the age of a model, new data. */
function retraining(it: Part): Faces {
  const triggers = it.said.list('trigger')
  const rule = it.make('aws_cloudwatch_event_rule', {
    name: it.name(64),
    description: it.label.slice(0, 200),
    tags: it.tags,
    event_pattern: json({
      source: ['aws.sagemaker', 'aws.cloudwatch', 'design.retraining'],
      'detail-type': ['SageMaker Model Quality Status Change', 'CloudWatch Alarm State Change', 'Retraining Wanted'],
    }),
  })
  const put: readonly Statement[] = [
    {
      actions: ['events:PutEvents'],
      resources: [it.account.arn('events', it.place.region, 'event-bus/default')],
      condition: { StringEquals: { 'events:source': 'design.retraining' } },
    },
  ]
  return {
    grants: { write: put, call: put, start: put },
    address: { word: 'EVENT_SOURCE', value: 'design.retraining' },
    takes: { kind: 'bus', arn: it.account.arn('events', it.place.region, 'event-bus/default'), start: put },
    join: (link, other, end) => {
      if (end !== 'from') return false
      const { takes, start } = other.faces
      if (takes !== undefined) target(link, other, rule, undefined, takes)
      else if (start !== undefined) startTask(link, it, other, rule, start)
      else return false
      if (triggers.includes('max-age') || triggers.includes('schedule'))
        schedule(it, other.faces, it.said.text('schedulePeriod') ?? 'monthly', { suffix: link.address() })
      return true
    },
  }
}

function tracking(it: Part): Faces {
  const role = it.role('sagemaker')
  it.permit(...folderRights(it.place, `experiments/${it.id}`, 'write'))
  const size = (it.said.number('concurrency') ?? 0) > 25 ? 'Medium' : 'Small'
  const server = it.make('aws_sagemaker_mlflow_tracking_server', {
    tracking_server_name: it.name(63),
    role_arn: role.get('arn'),
    artifact_store_uri: text`s3://${artifacts(it.place).get('id')}/experiments/${it.id}`,
    tracking_server_size: size,
    automatic_model_registration: false,
    weekly_maintenance_window_start: 'Sun:03:00',
    tags: it.tags,
  })
  const arn = server.get('arn')
  return {
    address: { word: 'TRACKING', value: arn },
    join: (link, other, end) => {
      const group = other.resources.find(({ type }) => type === 'aws_sagemaker_model_package_group')
      if (end !== 'from' || group === undefined) return false
      server.set('automatic_model_registration', true)
      it.permit(...(other.faces.grants?.write ?? []))
      link.traces.push(`models of runs are registered by ${server.address.join('.')}`)
      return true
    },
    grants: {
      read: [
        {
          actions: [
            'sagemaker-mlflow:AccessUI',
            'sagemaker-mlflow:GetExperiment',
            'sagemaker-mlflow:GetRun',
            'sagemaker-mlflow:ListArtifacts',
            'sagemaker-mlflow:SearchExperiments',
            'sagemaker-mlflow:SearchRuns',
          ],
          resources: [arn],
        },
        ...folderRights(it.place, `experiments/${it.id}`, 'read'),
      ],
      write: [
        {
          actions: [
            'sagemaker-mlflow:CreateExperiment',
            'sagemaker-mlflow:CreateRun',
            'sagemaker-mlflow:GetExperimentByName',
            'sagemaker-mlflow:LogBatch',
            'sagemaker-mlflow:LogMetric',
            'sagemaker-mlflow:LogModel',
            'sagemaker-mlflow:LogParam',
            'sagemaker-mlflow:UpdateRun',
          ],
          resources: [arn],
        },
        ...folderRights(it.place, `experiments/${it.id}`, 'write'),
      ],
    },
  }
}

/** A group of model versions; who may approve decides what goes live. */
function registry(it: Part): Faces {
  const group = it.make('aws_sagemaker_model_package_group', {
    model_package_group_name: it.name(63),
    model_package_group_description: it.label.slice(0, 1000) || it.id,
    tags: it.tags,
  })
  const versions = it.account.arn('sagemaker', it.place.region, text`model-package/${it.name(63)}/*`)
  const read: readonly Statement[] = [
    {
      actions: ['sagemaker:DescribeModelPackage', 'sagemaker:DescribeModelPackageGroup', 'sagemaker:ListModelPackages'],
      resources: [group.get('arn'), versions],
    },
    ...folderRights(it.place, 'models', 'read'),
  ]
  return {
    grants: {
      read,
      write: [
        {
          actions: ['sagemaker:AddTags', 'sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackageGroup', 'sagemaker:UpdateModelPackage'],
          resources: [group.get('arn'), versions],
        },
        ...folderRights(it.place, 'models', 'write'),
      ],
      admin: [{ actions: ['sagemaker:CreateModelPackage', 'sagemaker:DeleteModelPackage', 'sagemaker:UpdateModelPackage'], resources: [versions] }],
    },
    address: { word: 'REGISTRY', value: group.get('model_package_group_name') },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.sagemaker'],
        'detail-type': ['SageMaker Model Package State Change'],
        detail: { ModelPackageGroupName: [it.name(63)], ModelApprovalStatus: ['Approved'] },
      },
    },
  }
}

/** Watches what an endpoint is asked and answers, on the captured traffic. */
function monitoring(it: Part): Faces {
  const role = it.role('sagemaker')
  it.permit(...runJobs(it, role), ...folderRights(it.place, 'captured', 'read'), ...folderRights(it.place, `reports/${it.id}`, 'write'))
  const bucket = artifacts(it.place).get('id')
  const image = picture(it, 'monitor')
  const input = block({
    batch_transform_input: block({
      data_captured_destination_s3_uri: text`s3://${bucket}/captured/${it.id}`,
      local_path: '/opt/ml/processing/input',
      dataset_format: block({ json: block({ line: true }) }),
    }),
  })
  const job = it.make('aws_sagemaker_data_quality_job_definition', {
    name: it.name(63),
    role_arn: role.get('arn'),
    tags: it.tags,
    data_quality_app_specification: block({ image_uri: image }),
    data_quality_job_input: input,
    data_quality_job_output_config: block({
      kms_key_id: it.key,
      monitoring_outputs: block({ s3_output: block({ s3_uri: text`s3://${bucket}/reports/${it.id}`, local_path: '/opt/ml/processing/output' }) }),
    }),
    job_resources: block({
      cluster_config: block({ instance_count: 1, instance_type: managedType('m5.xlarge'), volume_size_in_gb: 50, volume_kms_key_id: it.key }),
    }),
    network_config: block({
      enable_inter_container_traffic_encryption: true,
      enable_network_isolation: false,
      vpc_config: block({ security_group_ids: [it.group().get('id')], subnets: it.network.subnets() }),
    }),
    stopping_condition: block({ max_runtime_in_seconds: 3600 }),
  })
  const hourly = it.said.text('schedulePeriod') ?? 'hourly'
  const watch = it.make('aws_sagemaker_monitoring_schedule', {
    name: it.name(63),
    tags: it.tags,
    monitoring_schedule_config: block({
      monitoring_job_definition_name: job.get('name'),
      monitoring_type: 'DataQuality',
      schedule_config: block({ schedule_expression: monitoringClock(hourly) }),
    }),
  })
  const read: readonly Statement[] = folderRights(it.place, `reports/${it.id}`, 'read')
  return {
    role,
    group: it.group().get('id'),
    grants: { read, write: folderRights(it.place, 'captured', 'write') },
    address: { word: 'REPORTS', value: text`s3://${bucket}/reports/${it.id}` },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.sagemaker'],
        'detail-type': ['SageMaker Model Monitor Execution Status Change'],
        detail: { MonitoringScheduleName: [watch.get('name')] },
      },
    },
    alarms: [
      {
        metric: 'feature_baseline_drift',
        namespace: 'aws/sagemaker/Endpoints/data-metrics',
        dimensions: { MonitoringSchedule: watch.get('name') },
        statistic: 'Maximum',
        over: 0.2,
        what: 'sees drift',
      },
    ],
    join: (link, other, end) => {
      const endpoint = other.resources.find(({ type }) => type === 'aws_sagemaker_endpoint')
      if (end !== 'to' || endpoint === undefined) return false
      job.set('data_quality_job_input', block({ endpoint_input: block({ endpoint_name: endpoint.get('name') }) }))
      link.traces.push(`endpoint_name of ${job.address.join('.')}`)
      return true
    },
  }
}

/** Monitoring runs at most once an hour. */
const monitoringClock = (period: string): string =>
  period === 'hourly' || period === 'minutes'
    ? 'cron(0 * ? * * *)'
    : expression(period).startsWith('cron')
      ? 'cron(0 2 ? * * *)'
      : 'cron(0 * ? * * *)'

/** The card that says what a model is for, and the group that it belongs to. */
function governance(it: Part): Faces {
  const card = makeStack(it, 'AWS::SageMaker::ModelCard', {
    ModelCardName: it.name(63),
    ModelCardStatus: 'Draft',
    Content: {
      model_overview: { model_description: it.label.slice(0, 1000) || it.id },
      intended_uses: { intended_uses: 'As the design says.', risk_rating: 'Unknown' },
    },
    SecurityConfig: it.key === undefined ? undefined : { KmsKeyId: it.key },
  })
  const use: readonly Statement[] = [
    {
      actions: ['sagemaker:CreateModelCardExportJob', 'sagemaker:DescribeModelCard', 'sagemaker:UpdateModelCard'],
      resources: [it.account.arn('sagemaker', it.place.region, text`model-card/${it.name(63)}`)],
    },
  ]
  return {
    grants: { read: use, write: use, call: use },
    address: { word: 'MODEL_CARD', value: card.get('outputs', 'Ref') },
    join: (link, other) => {
      if (other.faces.role !== undefined) return false
      link.traces.push(`card of the models of ${other.id}`)
      return true
    },
  }
}

/** Features for training and for answering, by key and time. */
const featureGroup =
  (online: boolean) =>
  (it: Part): Faces => {
    const { said } = it
    const role = it.helper(
      'store',
      ['sagemaker'],
      [
        ...folderRights(it.place, `features/${it.id}`, 'write'),
        {
          actions: ['glue:CreateTable', 'glue:GetDatabase', 'glue:GetTable', 'glue:UpdateTable'],
          resources: [
            it.account.arn('glue', it.place.region, 'catalog'),
            it.account.arn('glue', it.place.region, 'database/sagemaker_featurestore'),
            it.account.arn('glue', it.place.region, 'table/sagemaker_featurestore/*'),
          ],
        },
      ],
    )
    const fast = online && ((said.number('latencyTargetMs') ?? Number.POSITIVE_INFINITY) <= 10 || /redis|memory/i.test(said.text('engine') ?? ''))
    const days = said.number('retentionDays')
    const group = it.make('aws_sagemaker_feature_group', {
      feature_group_name: it.name(63),
      record_identifier_feature_name: 'record_id',
      event_time_feature_name: 'event_time',
      role_arn: role.get('arn'),
      description: it.id,
      tags: it.tags,
      feature_definition: blocks(['record_id', 'event_time'].map((feature_name) => ({ feature_name, feature_type: 'String' }))),
      online_store_config: online
        ? block({
            enable_online_store: true,
            storage_type: fast ? 'InMemory' : 'Standard',
            security_config: it.key === undefined ? undefined : block({ kms_key_id: it.key }),
            ttl_duration: days === undefined ? undefined : block({ unit: 'Days', value: days }),
          })
        : undefined,
      offline_store_config:
        online && fast
          ? undefined
          : block({
              table_format: 'Iceberg',
              s3_storage_config: block({
                s3_uri: text`s3://${artifacts(it.place).get('id')}/features/${it.id}`,
                kms_key_id: it.place.key(undefined).arn,
              }),
            }),
    })
    it.assume('The features themselves are added by the code that fills the store; the group starts with its key and its time.')
    const arn = group.get('arn')
    const offline = folderRights(it.place, `features/${it.id}`, 'read')
    return {
      address: { word: 'FEATURE_GROUP', value: group.get('feature_group_name') },
      grants: {
        read: [
          ...it.keyed('read', { actions: ['sagemaker:BatchGetRecord', 'sagemaker:DescribeFeatureGroup', 'sagemaker:GetRecord'], resources: [arn] }),
          ...(online ? [] : offline),
        ],
        write: it.keyed('write', { actions: ['sagemaker:DescribeFeatureGroup', 'sagemaker:PutRecord'], resources: [arn] }),
        delete: [{ actions: ['sagemaker:DeleteRecord'], resources: [arn] }],
        admin: [{ actions: ['sagemaker:DescribeFeatureGroup', 'sagemaker:UpdateFeatureGroup'], resources: [arn] }],
      },
      join: (link, other) => {
        const twin = other.resources.some(({ type }) => type === 'aws_sagemaker_feature_group')
        if (!twin) return false
        link.traces.push(`one schema in ${it.id} and ${other.id}; a feature pipeline fills both`)
        return true
      },
    }
  }

export const mlops: Lowerings = {
  'ml-pipeline': pipeline,
  'workflow-orchestrator': workflow,
  scheduler: clock,
  'retraining-trigger': retraining,
  'experiment-tracking': tracking,
  'model-registry': registry,
  'model-monitoring': monitoring,
  'model-governance': governance,
  'feature-store': featureGroup(false),
  'online-feature-store': featureGroup(true),
}
