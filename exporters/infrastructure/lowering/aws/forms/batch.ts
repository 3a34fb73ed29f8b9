import { block, blocks, json, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { settled } from '../join/environment.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { writeLogs } from '../rights.ts'
import { imagesOf } from './images.ts'

/** AWS Batch: machines that come with the queue and go with it, and a job that runs from an image. */
export function makeBatch(it: Part, options: { machine: string; fair?: boolean }): Faces {
  const { said, place } = it
  const sized = machineOf(it, { type: options.machine })
  const group = it.group()
  const nodes = it.helper('nodes', ['ec2'], [], ['service-role/AmazonEC2ContainerServiceforEC2Role'])
  const profile = it.make('aws_iam_instance_profile', { name: it.name(100), role: nodes.get('name') }, { suffix: 'nodes' })
  const service = it.helper('service', ['batch'], [], ['service-role/AWSBatchServiceRole'])
  const spot = sized.spot || said.flag('interruptible') === true
  const environment = it.make(
    'aws_batch_compute_environment',
    {
      type: 'MANAGED',
      state: 'ENABLED',
      service_role: service.get('arn'),
      tags: it.tags,
      compute_resources: block({
        type: spot ? 'SPOT' : 'EC2',
        allocation_strategy: spot ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
        min_vcpus: 0,
        max_vcpus: Math.max(16, (said.number('vcpus') ?? 16) * Math.max(1, sized.count)),
        instance_type: [sized.type],
        instance_role: profile.get('arn'),
        subnets: it.subnets,
        security_group_ids: [group.get('id')],
        ec2_configuration: block({ image_type: sized.accelerators > 0 ? 'ECS_AL2023_NVIDIA' : 'ECS_AL2023' }),
      }),
    },
    { lifecycle: { create_before_destroy: true } },
  )
  const policy =
    options.fair === true
      ? it.make('aws_batch_scheduling_policy', {
          name: it.name(120),
          fair_share_policy: block({ compute_reservation: 10, share_decay_seconds: 3600 }),
          tags: it.tags,
        })
      : undefined
  const queue = it.make('aws_batch_job_queue', {
    name: it.name(120),
    state: 'ENABLED',
    priority: 1,
    scheduling_policy_arn: policy?.get('arn'),
    tags: it.tags,
    compute_environment_order: block({ order: 1, compute_environment: environment.get('arn') }),
  })
  const logs = it.logs('/aws/batch/')
  const images = imagesOf(place)
  const execution = it.helper('execution', ['ecs-tasks'], [...images.pull(it), ...writeLogs(logs)])
  const role = it.role('ecs-tasks')
  const told = new Map<string, Value>()
  const container = (variables: readonly (readonly [string, Value])[]): Value => ({
    image: images.of(it),
    jobRoleArn: role.get('arn'),
    executionRoleArn: execution.get('arn'),
    environment: variables.map(([name, value]) => ({ name, value })),
    resourceRequirements: [
      { type: 'VCPU', value: String(Math.max(1, said.number('vcpus') ?? 4)) },
      { type: 'MEMORY', value: String(Math.max(1024, Math.round((said.number('memoryGB') ?? 14) * 1000))) },
      ...(sized.accelerators > 0 ? [{ type: 'GPU', value: String(said.number('acceleratorCount') ?? sized.accelerators) }] : []),
    ],
    logConfiguration: {
      logDriver: 'awslogs',
      options: { 'awslogs-group': logs.get('name'), 'awslogs-region': place.region, 'awslogs-stream-prefix': it.id },
    },
  })
  const job = it.make('aws_batch_job_definition', {
    name: it.name(120),
    type: 'container',
    platform_capabilities: ['EC2'],
    propagate_tags: true,
    container_properties: json({}),
    tags: it.tags,
    retry_strategy: block({
      attempts: 3,
      evaluate_on_exit: blocks([
        { action: 'RETRY', on_status_reason: 'Host EC2*' },
        { action: 'EXIT', on_reason: '*' },
      ]),
    }),
    timeout:
      said.number('expectedHours') === undefined
        ? undefined
        : block({ attempt_duration_seconds: Math.max(60, Math.round((said.number('expectedHours') ?? 1) * 2 * 3600)) }),
  })
  it.account.later(() => job.set('container_properties', json(container(settled(it, job, told)))))
  const submit: Statement = { actions: ['batch:SubmitJob'], resources: [queue.get('arn'), job.get('arn_prefix'), job.get('arn')] }
  return {
    role,
    group: group.get('id'),
    environment: told,
    holder: job,
    logs,
    grants: { start: [submit], call: [submit] },
    address: { word: 'QUEUE', value: queue.get('name') },
    start: { call: 'batch:submitJob', input: { JobName: it.id, JobQueue: queue.get('arn'), JobDefinition: job.get('arn') }, allow: [submit] },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.batch'],
        'detail-type': ['Batch Job State Change'],
        detail: { jobQueue: [queue.get('arn')], status: ['SUCCEEDED', 'FAILED'] },
      },
    },
  }
}
