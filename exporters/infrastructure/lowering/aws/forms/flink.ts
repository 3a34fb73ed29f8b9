import { block, blocks, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'
import { networkInterfaces, writeLogs } from '../rights.ts'
import { artifacts } from './artifacts.ts'

/** A Flink application whose package lies in the artifact bucket. */
export function makeFlink(it: Part): Faces {
  const { said, place } = it
  const logs = it.logs('/aws/kinesis-analytics/')
  const stream = it.make('aws_cloudwatch_log_stream', { name: 'application', log_group_name: logs.get('name') }, { topic: 'observability' })
  const role = it.role('kinesisanalytics')
  const bucket = artifacts(place)
  const file = `packages/${it.id}.jar`
  it.permit(
    ...writeLogs(logs),
    { actions: ['logs:DescribeLogGroups', 'logs:DescribeLogStreams'], resources: [it.account.arn('logs', place.region, 'log-group:*')] },
    { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [text`${bucket.get('arn')}/${file}`] },
    place.key(undefined).statement('read'),
    networkInterfaces,
  )
  const group = it.group()
  const parallel = Math.max(1, said.number('nodes') ?? said.number('partitions') ?? said.number('replicasMin') ?? 2)
  const told = new Map<string, Value>()
  const configuration = (settings: readonly (readonly [string, Value])[]) =>
    block({
      application_code_configuration: block({
        code_content_type: 'ZIPFILE',
        code_content: block({ s3_content_location: block({ bucket_arn: bucket.get('arn'), file_key: file }) }),
      }),
      application_snapshot_configuration: block({ snapshots_enabled: said.flag('checkpointing') ?? true }),
      environment_properties:
        settings.length === 0
          ? undefined
          : block({ property_group: blocks([{ property_group_id: 'design', property_map: Object.fromEntries(settings) }]) }),
      flink_application_configuration: block({
        checkpoint_configuration: block({
          configuration_type: 'CUSTOM',
          checkpointing_enabled: said.flag('checkpointing') ?? true,
          checkpoint_interval: Math.max(1, said.number('checkpointIntervalMinutes') ?? 1) * 60_000,
          min_pause_between_checkpoints: 5000,
        }),
        monitoring_configuration: block({ configuration_type: 'CUSTOM', log_level: 'INFO', metrics_level: 'TASK' }),
        parallelism_configuration: block({
          configuration_type: 'CUSTOM',
          auto_scaling_enabled: said.flag('autoscaling') ?? true,
          parallelism: parallel,
          parallelism_per_kpu: 1,
        }),
      }),
      vpc_configuration: block({ subnet_ids: it.subnets, security_group_ids: [group.get('id')] }),
    })
  const app = it.make('aws_kinesisanalyticsv2_application', {
    name: it.name(120),
    description: it.label.slice(0, 200),
    runtime_environment: 'FLINK-1_20',
    service_execution_role: role.get('arn'),
    tags: it.tags,
    application_configuration: configuration([]),
    cloudwatch_logging_options: block({ log_stream_arn: stream.get('arn') }),
  })
  it.account.later(() => app.set('application_configuration', configuration(settled(it, app, told))))
  const start = { actions: ['kinesisanalytics:StartApplication', 'kinesisanalytics:StopApplication'], resources: [app.get('arn')] }
  return {
    role,
    group: group.get('id'),
    environment: told,
    holder: app,
    logs,
    grants: { start: [start] },
    start: { call: 'kinesisanalyticsv2:startApplication', input: { ApplicationName: app.get('name') }, allow: [start] },
    address: { word: 'APPLICATION', value: app.get('name') },
    alarms: [
      {
        metric: 'downtime',
        namespace: 'AWS/KinesisAnalytics',
        dimensions: { Application: app.get('name') },
        statistic: 'Maximum',
        over: 0,
        what: 'is down',
      },
      {
        metric: 'millisBehindLatest',
        namespace: 'AWS/KinesisAnalytics',
        dimensions: { Application: app.get('name') },
        statistic: 'Maximum',
        over: 60_000,
        what: 'falls behind',
      },
    ],
  }
}
