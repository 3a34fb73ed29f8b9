import { jobImage } from '../forms/job-image.ts'
import { block, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement, Step } from '../faces.ts'
import { folderRights } from '../forms/artifacts.ts'
import { bucketOf } from '../forms/bucket.ts'
import { makeMachine, startTask } from '../forms/machine.ts'
import { definition, pipelineFaces, runJobs } from '../forms/pipeline.ts'
import { schedule } from '../forms/schedule.ts'
import { target } from '../join/deliver.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A pipeline whose steps are the jobs that it is joined to, one after the other. */
function pipeline(it: Part): Faces {
  const role = it.role('sagemaker')
  it.permit(...runJobs(it, role), ...folderRights(it.place, 'jobs', 'write'), ...folderRights(it.place, 'models', 'write'))
  const steps: Step[] = []
  const own: Step = {
    name: it.id,
    type: 'Processing',
    arguments: {
      AppSpecification: { ImageUri: jobImage(it, 'training-cpu') },
      RoleArn: role.get('arn'),
      ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: 'ml.m7i.xlarge', VolumeSizeInGB: 50, VolumeKmsKeyId: it.key } },
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
      if (end !== 'from' || step === undefined || link.flow === 'event' || link.flow === 'telemetry') return false
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
  const heard: Value[] = [{ source: ['design.retraining'], 'detail-type': ['Retraining Wanted'] }]
  const rule = it.make('aws_cloudwatch_event_rule', {
    name: it.name(64),
    description: it.label.slice(0, 200),
    tags: it.tags,
    event_pattern: json({}),
  })
  it.account.later(() => rule.set('event_pattern', json(heard.length === 1 ? (heard[0] ?? {}) : { $or: heard })))
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
    join: (link, other, end) => {
      const { emits, takes, start } = other.faces
      if (end === 'to') {
        const watches = ['alerting', 'metrics-monitoring', 'model-monitoring'].includes(other.component.kind)
        if (watches)
          heard.push({
            source: ['aws.cloudwatch'],
            'detail-type': ['CloudWatch Alarm State Change'],
            detail: { alarmName: [{ suffix: 'drift' }], state: { value: ['ALARM'] } },
          })
        if (emits?.kind === 'events' && emits.bus === undefined) heard.push(emits.pattern)
        else if (!watches) return false
        link.traces.push(`event_pattern of ${rule.address.join('.')}`)
        return true
      }
      if (takes !== undefined) target(link, other, rule, undefined, takes)
      else if (start !== undefined) startTask(link, it, other, rule, start)
      else return false
      if (triggers.includes('max-age') || triggers.includes('schedule'))
        schedule(it, other.faces, it.said.text('schedulePeriod') ?? 'monthly', { suffix: link.address() })
      return true
    },
  }
}

/** What sets jobs off, and in which order. */
export const pipelines: Lowerings = {
  'ml-pipeline': pipeline,
  'workflow-orchestrator': workflow,
  scheduler: clock,
  'retraining-trigger': retraining,
}
