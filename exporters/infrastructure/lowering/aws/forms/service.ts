import type { Resource } from '../../../model/resource.ts'
import { bare, block, blocks, type Body, type Expression, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { writeLogs } from '../rights.ts'
import { fargateSize } from './fargate-size.ts'
import { imagesOf } from './images.ts'

export type ServiceOptions = { port?: number; statements?: readonly Statement[]; environment?: readonly (readonly [string, Value])[] }

/** The cluster for services of a region: that of a serverless container platform in the design, or the module's own. */
export function containerCluster(place: Place): Resource {
  return place.once('ecs cluster', () => {
    const platform = [...place.account.parts.values()].find((part) => part.component.kind === 'serverless-container' && part.place === place)
    const body = (name: Expression | string, tags?: Value): Body => ({ name, tags, setting: block({ name: 'containerInsights', value: 'enhanced' }) })
    const cluster =
      platform === undefined
        ? place.make(
            'resource',
            'aws_ecs_cluster',
            'services',
            body(place.account.prefix),
            'compute',
            'Where the services run; Fargate brings the machines.',
          )
        : platform.make('aws_ecs_cluster', body(platform.name(), platform.tags))
    const providers = { cluster_name: cluster.get('name'), capacity_providers: ['FARGATE', 'FARGATE_SPOT'] }
    if (platform === undefined) place.make('resource', 'aws_ecs_cluster_capacity_providers', 'services', providers, 'compute')
    else platform.make('aws_ecs_cluster_capacity_providers', providers)
    return cluster
  })
}

/** Names of services inside a network. */
export function namespaceOf(part: Part): Resource {
  const { network, account } = part
  return network.once('namespace', () =>
    network.make(
      'aws_service_discovery_private_dns_namespace',
      { name: text`${account.prefix}.internal`, description: 'Names of services inside the network', vpc: network.id },
      { comment: 'Services find each other by these names.' },
    ),
  )
}

/** An ECS service on Fargate with its role, logs, name and scaling. */
export function makeService(it: Part, options: ServiceOptions = {}): Faces & { service: Resource; task: Resource } {
  const { said, place, account } = it
  const port = options.port ?? 8080
  const cluster = containerCluster(place)
  const images = imagesOf(place)
  const logs = it.logs('/ecs/')
  const execution = it.helper('execution', ['ecs-tasks'], [...images.pull(it), ...writeLogs(logs), place.key(undefined).statement('read')])
  const role = it.role('ecs-tasks')
  it.permit({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }, ...(options.statements ?? []))
  const group = it.group()
  const { cpu, memory } = fargateSize(it)
  const environment = new Map<string, Value>(options.environment ?? [])
  const container = (variables: readonly (readonly [string, Value])[]): Value => [
    {
      name: it.id,
      image: images.of(it),
      essential: true,
      readonlyRootFilesystem: true,
      user: '1000',
      portMappings: [{ name: 'http', containerPort: port, protocol: 'tcp' }],
      environment: variables.map(([name, value]) => ({ name, value })),
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': logs.get('name'), 'awslogs-region': place.region, 'awslogs-stream-prefix': it.id },
      },
    },
  ]
  const task = it.make('aws_ecs_task_definition', {
    family: it.name(200),
    requires_compatibilities: ['FARGATE'],
    network_mode: 'awsvpc',
    cpu,
    memory,
    execution_role_arn: execution.get('arn'),
    task_role_arn: role.get('arn'),
    container_definitions: json([]),
    tags: it.tags,
    runtime_platform: block({ operating_system_family: 'LINUX', cpu_architecture: 'X86_64' }),
    ephemeral_storage:
      said.number('diskGB') === undefined ? undefined : block({ size_in_gib: Math.max(21, Math.min(200, Math.ceil(said.number('diskGB') ?? 21))) }),
  })
  const name = it.make(
    'aws_service_discovery_service',
    {
      name: it.id,
      dns_config: block({
        namespace_id: namespaceOf(it).get('id'),
        routing_policy: 'MULTIVALUE',
        dns_records: blocks([
          { type: 'A', ttl: 10 },
          { type: 'SRV', ttl: 10 },
        ]),
      }),
    },
    { topic: 'network' },
  )
  const count = said.number('replicasMin') ?? (place.careful ? 2 : 1)
  const most = said.number('replicasMax') ?? (said.flag('autoscaling') === false ? count : Math.max(count * 4, count + 1))
  const spot = said.is('capacity', 'spot')
  const balancers: Body[] = []
  const waitFor: Resource[] = []
  const service = it.make(
    'aws_ecs_service',
    {
      name: it.id,
      cluster: cluster.get('id'),
      task_definition: task.get('arn'),
      desired_count: count,
      propagate_tags: 'SERVICE',
      enable_ecs_managed_tags: true,
      tags: it.tags,
      capacity_provider_strategy: blocks(
        spot
          ? [
              { capacity_provider: 'FARGATE', base: said.number('onDemandBase') ?? 1, weight: 1 },
              { capacity_provider: 'FARGATE_SPOT', weight: 4 },
            ]
          : [{ capacity_provider: 'FARGATE', weight: 1 }],
      ),
      network_configuration: block({ subnets: it.subnets, security_groups: [group.get('id')], assign_public_ip: false }),
      ...roll(it),
      deployment_circuit_breaker: block({ enable: true, rollback: true }),
      service_registries: block({ registry_arn: name.get('arn'), port }),
    },
    { dependsOn: waitFor, ...(most > count && { lifecycle: { ignore_changes: [bare('desired_count')] } }) },
  )
  if (most > count) scale(it, cluster, service, count, most)
  account.later(() => {
    task.set('container_definitions', json(container(settled(it, task, environment))))
    service.set('load_balancer', blocks(balancers))
  })
  return {
    service,
    task,
    role,
    group: group.get('id'),
    environment,
    holder: task,
    logs,
    door: { group: group.get('id'), port },
    address: { word: 'URL', value: text`http://${it.id}.${account.prefix}.internal:${port}` },
    balanced: {
      port,
      targets: 'ip',
      attach: (targets, listener) => {
        balancers.push({ target_group_arn: targets.get('arn'), container_name: it.id, container_port: port })
        waitFor.push(listener)
      },
    },
    alarms: [
      {
        metric: 'CPUUtilization',
        namespace: 'AWS/ECS',
        dimensions: { ClusterName: cluster.get('name'), ServiceName: service.get('name') },
        statistic: 'Average',
        over: 85,
        what: 'is short of CPU',
      },
      {
        metric: 'MemoryUtilization',
        namespace: 'AWS/ECS',
        dimensions: { ClusterName: cluster.get('name'), ServiceName: service.get('name') },
        statistic: 'Average',
        over: 85,
        what: 'is short of memory',
      },
    ],
  }
}

/** All at once gives up the old copies first; everything else keeps them until the new ones answer. */
function roll(it: Part): Body {
  const stated = it.said.text('deployStrategy')
  if (stated === 'all-at-once') return { deployment_minimum_healthy_percent: 0, deployment_maximum_percent: 100 }
  if (stated === 'blue-green' || stated === 'canary' || stated === 'shadow')
    it.assume(`The service rolls with a way back; ${stated} is set up in CodeDeploy or, from hashicorp/aws 6 on, in its deployment_configuration.`)
  return { deployment_minimum_healthy_percent: 100, deployment_maximum_percent: 200 }
}

function scale(it: Part, cluster: Resource, service: Resource, min: number, max: number): void {
  const target = it.make('aws_appautoscaling_target', {
    service_namespace: 'ecs',
    scalable_dimension: 'ecs:service:DesiredCount',
    resource_id: text`service/${cluster.get('name')}/${service.get('name')}`,
    min_capacity: min,
    max_capacity: max,
  })
  const wanted = it.said.number('targetUtilization')
  it.make('aws_appautoscaling_policy', {
    name: it.id,
    policy_type: 'TargetTrackingScaling',
    service_namespace: target.get('service_namespace'),
    scalable_dimension: target.get('scalable_dimension'),
    resource_id: target.get('resource_id'),
    target_tracking_scaling_policy_configuration: block({
      target_value: wanted === undefined ? 60 : Math.round(wanted * 100),
      scale_in_cooldown: 300,
      scale_out_cooldown: 60,
      predefined_metric_specification: block({ predefined_metric_type: 'ECSServiceAverageCPUUtilization' }),
    }),
  })
}
