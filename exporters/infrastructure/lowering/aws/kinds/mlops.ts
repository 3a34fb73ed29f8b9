import { jobImage } from '../forms/job-image.ts'
import { block, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { runJobs } from '../forms/pipeline.ts'
import { expression } from '../forms/schedule.ts'
import { makeStack } from '../forms/stack.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

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
  const image = jobImage(it, 'monitor')
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
      cluster_config: block({ instance_count: 1, instance_type: 'ml.m5.xlarge', volume_size_in_gb: 50, volume_kms_key_id: it.key }),
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

export const mlops: Lowerings = {
  'experiment-tracking': tracking,
  'model-registry': registry,
  'model-monitoring': monitoring,
  'model-governance': governance,
}
