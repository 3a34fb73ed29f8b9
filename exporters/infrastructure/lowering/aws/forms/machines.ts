import { block, blocks, call, each, reference } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { isArm, isNeuron, type Machine, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { launchTemplate, poolFaces } from './nodes.ts'

/** Public parameters that hold the id of the newest image. AWS documentation, recalled 2026-11-24; confidence high. */
const image = ({ type, accelerators }: Machine): string =>
  isNeuron(type)
    ? '/aws/service/neuron/dlami/multi-framework/ubuntu-22.04/latest/image_id'
    : accelerators > 0
      ? '/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id'
      : isArm(type)
        ? '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64'
        : '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'

function profile(it: Part): { role: Resource; profile: Resource } {
  const role = it.role('ec2')
  it.make(
    'aws_iam_role_policy_attachment',
    { role: role.get('name'), policy_arn: it.account.managedPolicy('AmazonSSMManagedInstanceCore') },
    { suffix: 'sessions' },
  )
  return { role, profile: it.make('aws_iam_instance_profile', { name: it.name(100), role: role.get('name'), tags: it.tags }) }
}

/** Machines in an elastic group: close together for one fabric, or spread over zones. */
export function elasticMachines(it: Part, options: { machine: string; count: number; together?: boolean; spot?: boolean }): Faces {
  const { said } = it
  const sized = machineOf(it, { type: options.machine, count: options.count })
  const group = it.group()
  const { role, profile: own } = profile(it)
  const fabric = it.account.graph.neighbours(it.id).some(({ kind }) => kind === 'rdma-fabric')
  const placement =
    options.together === true && !fabric ? it.make('aws_placement_group', { name: it.name(200), strategy: 'cluster', tags: it.tags }) : undefined
  const template = launchTemplate(it, sized, { group: group.get('id'), image: image(sized), profile: own, ...(placement && { placement }) })
  const spot = options.spot === true || sized.spot
  const launch = { launch_template_id: template.get('id'), version: template.get('latest_version') }
  if (options.together === true) {
    const all = {
      security_group_id: group.get('id'),
      referenced_security_group_id: group.get('id'),
      ip_protocol: '-1',
      description: 'Nodes of one cluster among themselves',
    }
    if (!fabric) {
      it.make('aws_vpc_security_group_ingress_rule', all, { suffix: 'nodes', topic: 'network' })
      it.make('aws_vpc_security_group_egress_rule', all, { suffix: 'nodes', topic: 'network' })
    }
  }
  const fleet = it.make('aws_autoscaling_group', {
    name: it.name(200),
    min_size: sized.min,
    max_size: Math.max(sized.max, sized.count),
    desired_capacity: sized.count,
    health_check_type: 'EC2',
    health_check_grace_period: 300,
    capacity_rebalance: spot ? true : undefined,
    vpc_zone_identifier: options.together === true ? call('slice', it.network.subnets(), 0, 1) : it.subnets,
    wait_for_capacity_timeout: options.together === true ? '0' : undefined,
    ...(spot
      ? {
          mixed_instances_policy: block({
            launch_template: block({ launch_template_specification: block(launch) }),
            instances_distribution: block({
              on_demand_base_capacity: said.number('onDemandBase') ?? 0,
              on_demand_percentage_above_base_capacity: 0,
              spot_allocation_strategy: 'price-capacity-optimized',
            }),
          }),
        }
      : { launch_template: block({ id: template.get('id'), version: template.get('latest_version') }) }),
    instance_refresh: block({ strategy: 'Rolling', preferences: block({ min_healthy_percentage: 50 }) }),
    tag: blocks([
      { key: 'Name', value: it.id, propagate_at_launch: true },
      { key: 'Component', value: it.id, propagate_at_launch: true },
    ]),
  })
  return {
    ...poolFaces(it, template),
    role,
    group: group.get('id'),
    door: { group: group.get('id'), port: 22 },
    alarms: [
      {
        metric: 'GroupInServiceInstances',
        namespace: 'AWS/AutoScaling',
        dimensions: { AutoScalingGroupName: fleet.get('name') },
        statistic: 'Minimum',
        under: Math.max(1, sized.min),
        what: 'has fewer machines than it should',
      },
    ],
  }
}

/** A virtual machine, or a few of them. */
export function singleMachine(it: Part, options: { confidential?: boolean } = {}): Faces {
  const sized = machineOf(it, { type: options.confidential === true ? 'm6a.xlarge' : 'm7i.large' })
  const group = it.group()
  const { role, profile: own } = profile(it)
  const amd = /^[cmr][67]a\./.test(sized.type)
  const template = launchTemplate(it, sized, {
    group: group.get('id'),
    image: image(sized),
    profile: own,
    ...((options.confidential === true || it.said.flag('confidentialComputing') === true) && (amd ? { sevSnp: true } : { enclave: true })),
  })
  if (it.said.is('exposure', 'internet')) it.assume('A machine gets no public address; put a load balancer before it.')
  const numbers = Array.from({ length: Math.max(1, sized.count) }, (_, at) => String(at + 1))
  const many = numbers.length > 1
  const machine = it.make(
    'aws_instance',
    {
      subnet_id: many ? call('element', it.subnets, call('tonumber', reference(each, 'key'))) : it.network.private.instance('a', 'id'),
      disable_api_termination: it.said.flag('deleteProtection') ?? it.place.careful,
      ebs_optimized: true,
      tags: it.tags,
      launch_template: block({ id: template.get('id'), version: '$Latest' }),
    },
    many ? { forEach: call('toset', numbers) } : {},
  )
  const port = 8080
  return {
    ...poolFaces(it, template),
    role,
    group: group.get('id'),
    door: { group: group.get('id'), port },
    address: { word: 'HOST', value: many ? call('join', ',', machine.all('private_dns')) : machine.get('private_dns') },
    balanced: {
      port,
      targets: 'instance',
      attach: (targets) => {
        it.make(
          'aws_lb_target_group_attachment',
          { target_group_arn: targets.get('arn'), target_id: many ? machine.same('id') : machine.get('id'), port },
          { suffix: targets.name, topic: 'network', ...(many && { forEach: call('toset', numbers) }) },
        )
      },
    },
    ...(!many && {
      alarms: [
        {
          metric: 'StatusCheckFailed',
          namespace: 'AWS/EC2',
          dimensions: { InstanceId: machine.get('id') },
          statistic: 'Maximum' as const,
          over: 0,
          what: 'does not answer',
        },
      ],
    }),
  }
}
