import { shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Start, Statement } from '../faces.ts'
import { target } from '../join/deliver.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { policy, trust } from '../policy.ts'
import { schedule } from './schedule.ts'

type Task = { name: string; start: Start }

/** A state machine whose steps are what it is joined to, in the order of the connections. */
export function makeMachine(it: Part): Faces {
  const { said } = it
  const role = it.role('states')
  const logs = it.logs('/aws/vendedlogs/states/')
  it.permit(
    {
      actions: [
        'logs:CreateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:DescribeLogGroups',
        'logs:DescribeResourcePolicies',
        'logs:GetLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:UpdateLogDelivery',
      ],
      resources: ['*'],
    },
    { actions: ['xray:GetSamplingRules', 'xray:GetSamplingTargets', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'], resources: ['*'] },
  )
  const tasks: Task[] = []
  const machine = it.make('aws_sfn_state_machine', {
    name: it.name(80),
    role_arn: role.get('arn'),
    type: 'STANDARD',
    definition: json({}),
    tags: it.tags,
    logging_configuration: block({
      level: 'ALL',
      include_execution_data: said.flag('logsPayload') ?? false,
      log_destination: text`${logs.get('arn')}:*`,
    }),
    tracing_configuration: block({ enabled: true }),
    encryption_configuration:
      it.key === undefined ? undefined : block({ type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_id: it.key, kms_data_key_reuse_period_seconds: 300 }),
  })
  if (it.encryption === 'cmk') it.permit(it.place.key(it).statement('write'))
  it.account.later(() => machine.set('definition', states(it, tasks, it.within('timeoutSeconds', 1, 31_536_000))))
  const begin: Statement = { actions: ['states:StartExecution'], resources: [machine.get('arn')] }
  const faces: Faces = {
    role,
    logs,
    grants: { start: [begin], call: [begin] },
    address: { word: 'STATE_MACHINE', value: machine.get('arn') },
    start: { call: 'sfn:startExecution', input: { StateMachineArn: machine.get('arn') }, allow: [begin] },
    takes: { kind: 'machine', arn: machine.get('arn'), start: [begin] },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.states'],
        'detail-type': ['Step Functions Execution Status Change'],
        detail: { stateMachineArn: [machine.get('arn')], status: ['SUCCEEDED', 'FAILED', 'TIMED_OUT'] },
      },
    },
    alarms: [
      {
        metric: 'ExecutionsFailed',
        namespace: 'AWS/States',
        dimensions: { StateMachineArn: machine.get('arn') },
        statistic: 'Sum',
        over: 0,
        what: 'has failed runs',
      },
    ],
  }
  const period = said.text('schedulePeriod')
  if (period !== undefined) schedule(it, faces, period)
  return {
    ...faces,
    join: (link, other, end) => {
      const { start } = other.faces
      if (end !== 'from' || start === undefined || (link.flow !== 'control' && link.flow !== 'event')) return false
      it.permit(...start.allow)
      tasks.push({ name: other.id, start })
      link.traces.push(`state ${other.id} of ${machine.address.join('.')}`)
      return true
    },
  }
}

function states(it: Part, tasks: readonly Task[], timeout: number | undefined): Value {
  const steps =
    tasks.length === 0
      ? [['wait-for-work', { Type: 'Pass', End: true }] as const]
      : tasks.map(({ name, start }, at) => [name, task(it, start, tasks[at + 1]?.name)] as const)
  return json({ Comment: it.id, StartAt: steps[0]?.[0] ?? 'wait-for-work', TimeoutSeconds: timeout, States: Object.fromEntries(steps) })
}

/** Retries what may pass, and goes on to the next step or ends. */
const task = (it: Part, { call, input, token }: Start, next: string | undefined): Value => ({
  Type: 'Task',
  Resource: text`arn:${it.account.partition}:states:::aws-sdk:${call}`,
  Parameters: { ...input, ...(token !== undefined && { [`${token}.$`]: 'States.UUID()' }) },
  Retry: [{ ErrorEquals: ['States.TaskFailed', 'States.Timeout'], IntervalSeconds: 5, MaxAttempts: 3, BackoffRate: 2 }],
  ...(next === undefined ? { End: true } : { Next: next }),
})

/** EventBridge starts few services by itself; a machine of one state starts the others. */
export function startTask(link: Link, it: Part, other: Part, rule: Resource, start: Start): void {
  const own = { topic: 'ai', origin: link.id, ...(it.place.provider && { provider: it.place.provider }) } as const
  const role = it.account.module.add(
    'resource',
    'aws_iam_role',
    link.address('starter'),
    {
      name: it.name(64, `-${shortened(link.id, 18)}`),
      description: `Starts ${other.id}`,
      assume_role_policy: trust(['states']),
      permissions_boundary: it.account.boundary,
    },
    own,
  )
  const rights = it.account.module.add(
    'resource',
    'aws_iam_role_policy',
    link.address('starter'),
    { name: 'start', role: role.get('id'), policy: policy(start.allow) },
    own,
  )
  const machine = it.account.module.add(
    'resource',
    'aws_sfn_state_machine',
    link.address(),
    {
      name: it.name(80, `-${shortened(link.id, 28)}`),
      role_arn: role.get('arn'),
      definition: states(it, [{ name: other.id, start }], undefined),
    },
    { ...own, comment: `${it.label} -> ${other.label}: one step that starts it.` },
  )
  link.resources.push(role, rights, machine)
  target(link, other, rule, undefined, {
    kind: 'machine',
    arn: machine.get('arn'),
    start: [{ actions: ['states:StartExecution'], resources: [machine.get('arn')] }],
  })
}
