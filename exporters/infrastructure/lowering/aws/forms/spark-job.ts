import { block, call, path, reference, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'
import { glueCatalog, networkInterfaces } from '../rights.ts'
import { artifacts } from './artifacts.ts'
import { expression } from './schedule.ts'
import { sparkScript } from './spark-script.ts'

/** Kinds that listen in the network; a job that reads or writes them must stand there, too. */
const listens = new Set([
  'kafka',
  'relational-database',
  'graph-database',
  'in-memory-cache',
  'time-series-database',
  'data-warehouse',
  'search-index',
  'olap-store',
])

/** A Spark job of AWS Glue with its script, which reads what it is joined to and writes where it leads. */
export function makeSparkJob(it: Part): Faces {
  const { said, place } = it
  const bucket = artifacts(place)
  const key = `scripts/${it.id}.py`
  it.account.module.file(`scripts/${it.id}.py`, sparkScript(it.id))
  const file = text`${reference(path, 'module')}/scripts/${it.id}.py`
  const script = it.make(
    'aws_s3_object',
    { bucket: bucket.get('id'), key, source: file, source_hash: call('filemd5', file) },
    { comment: `The script of ${it.label}.` },
  )
  const role = it.role('glue')
  it.permit(
    { actions: ['s3:GetObject'], resources: [text`${bucket.get('arn')}/${key}`] },
    { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: [text`${bucket.get('arn')}/jobs/${it.id}/*`] },
    { actions: ['s3:ListBucket'], resources: [bucket.get('arn')] },
    place.key(undefined).statement('write'),
    glueCatalog(it),
    networkInterfaces,
    {
      actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:AssociateKmsKey'],
      resources: [it.account.arn('logs', place.region, 'log-group:/aws-glue/*')],
    },
    {
      actions: ['glue:GetJobBookmark', 'glue:ResetJobBookmark', 'glue:UpdateJobBookmark'],
      resources: [it.account.arn('glue', place.region, text`job/${it.name(200)}`)],
    },
  )
  const key2 = place.key(it).serve('logs').arn
  const security = it.encrypted
    ? it.make('aws_glue_security_configuration', {
        name: it.name(200),
        encryption_configuration: block({
          cloudwatch_encryption: block({ cloudwatch_encryption_mode: 'SSE-KMS', kms_key_arn: key2 }),
          job_bookmarks_encryption: block({ job_bookmarks_encryption_mode: 'CSE-KMS', kms_key_arn: key2 }),
          s3_encryption: block({ s3_encryption_mode: 'SSE-KMS', kms_key_arn: key2 }),
        }),
      })
    : undefined
  const told = new Map<string, Value>()
  const workers = Math.max(2, said.number('nodes') ?? said.number('replicasMax') ?? 5)
  const streaming = said.is('mode', 'stream', 'realtime') || said.is('velocity', 'streaming')
  const usual = {
    '--job-language': 'python',
    '--enable-metrics': 'true',
    '--enable-continuous-cloudwatch-log': 'true',
    '--enable-auto-scaling': said.flag('autoscaling') === false ? undefined : 'true',
    '--job-bookmark-option': streaming ? 'job-bookmark-disable' : 'job-bookmark-enable',
    '--TempDir': text`s3://${bucket.get('id')}/jobs/${it.id}/temp/`,
  }
  const job = it.make('aws_glue_job', {
    name: it.name(200),
    description: it.label.slice(0, 200),
    role_arn: role.get('arn'),
    glue_version: '5.0',
    worker_type: (said.number('memoryGB') ?? 0) > 32 ? 'G.2X' : 'G.1X',
    number_of_workers: workers,
    timeout: streaming ? undefined : Math.max(10, Math.round((said.number('expectedHours') ?? 2) * 2 * 60)),
    max_retries: streaming ? 0 : 1,
    execution_class: !streaming && (said.flag('interruptible') === true || said.is('capacity', 'spot')) ? 'FLEX' : 'STANDARD',
    security_configuration: security?.get('name'),
    default_arguments: usual,
    tags: it.tags,
    command: block({
      name: streaming ? 'gluestreaming' : 'glueetl',
      script_location: text`s3://${bucket.get('id')}/${script.get('key')}`,
      python_version: '3',
    }),
    execution_property: block({ max_concurrent_runs: 1 }),
  })
  it.account.later(() =>
    job.set('default_arguments', { ...usual, ...Object.fromEntries(settled(it, job, told).map(([name, value]) => [`--${name}`, value])) }),
  )
  const streams = it.account.graph
    .neighbours(it.id)
    .some(({ id }) => it.account.parts.get(id)?.faces.door !== undefined || listens.has(it.account.parts.get(id)?.component.kind ?? ''))
  if (streams) {
    const connection = it.make('aws_glue_connection', {
      name: it.name(200),
      connection_type: 'NETWORK',
      description: text`Lets ${it.id} into the network`,
      tags: it.tags,
      physical_connection_requirements: block({
        availability_zone: place.zoneName,
        security_group_id_list: [it.group().get('id')],
        subnet_id: it.network.private.instance('a', 'id'),
      }),
    })
    const self = {
      security_group_id: it.group().get('id'),
      referenced_security_group_id: it.group().get('id'),
      ip_protocol: '-1',
      description: 'Workers of one job',
    }
    it.make('aws_vpc_security_group_ingress_rule', self, { suffix: 'workers', topic: 'network' })
    it.make('aws_vpc_security_group_egress_rule', self, { suffix: 'workers', topic: 'network' })
    job.set('connections', [connection.get('name')])
  }
  const period = said.text('schedulePeriod')
  if (period !== undefined)
    it.make('aws_glue_trigger', {
      name: it.name(200),
      type: 'SCHEDULED',
      schedule: cron(expression(period)),
      start_on_creation: true,
      actions: block({ job_name: job.get('name') }),
      tags: it.tags,
    })
  const run: Statement = { actions: ['glue:BatchStopJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:StartJobRun'], resources: [job.get('arn')] }
  return {
    role,
    ...(streams && { group: it.group().get('id') }),
    environment: told,
    holder: job,
    grants: { start: [run], call: [run] },
    address: { word: 'JOB', value: job.get('name') },
    start: { call: 'glue:startJobRun', input: { JobName: job.get('name') }, allow: [run] },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.glue'],
        'detail-type': ['Glue Job State Change'],
        detail: { jobName: [job.get('name')], state: ['SUCCEEDED', 'FAILED'] },
      },
    },
    alarms: [
      {
        metric: 'glue.driver.aggregate.numFailedTasks',
        namespace: 'Glue',
        dimensions: { JobName: job.get('name'), JobRunId: 'ALL', Type: 'count' },
        statistic: 'Sum',
        over: 10,
        what: 'has failing tasks',
      },
    ],
  }
}

/** Glue triggers know no rates. */
const cron = (words: string): string => (words === 'rate(1 hour)' ? 'cron(0 * * * ? *)' : words === 'rate(5 minutes)' ? 'cron(0/5 * * * ? *)' : words)
