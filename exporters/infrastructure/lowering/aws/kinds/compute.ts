import { call } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { elasticMachines, singleMachine } from '../forms/machines.ts'
import { makeFunction } from '../forms/function.ts'
import { makeNodes } from '../forms/nodes.ts'
import { makeBatch } from '../forms/batch.ts'
import { containerCluster, makeService } from '../forms/service.ts'
import { makeStack } from '../forms/stack.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** Machines for training: in the cluster that is drawn with them, else as an elastic group in one placement group. */
const trainingCluster = (it: Part): Faces => {
  const { graph } = it.account
  const around = graph.enclosing(it.component, 'cluster')
  const withCluster =
    graph.neighbours(it.id).some(({ kind }) => kind === 'kubernetes-cluster' || kind === 'ray-cluster') ||
    (around !== undefined && graph.ofKind('kubernetes-cluster').some((each) => graph.around(each).includes(around)))
  return withCluster
    ? makeNodes(it, { machine: 'p5.48xlarge', count: 2, tainted: true })
    : elasticMachines(it, { machine: 'p5.48xlarge', count: 2, together: true })
}

function reservation(it: Part): Faces {
  const { said } = it
  const machine = machineOf(it, { type: poolMachine(it) ?? 'p5.48xlarge' })
  const count = Math.max(1, machine.count)
  if (said.is('capacity', 'capacity-block')) {
    const days = Math.max(1, Math.min(182, Math.ceil((said.number('expectedMonths') ?? 0.25) * 30)))
    const offer = it.make(
      'aws_ec2_capacity_block_offering',
      { instance_type: machine.type, instance_count: count, capacity_duration_hours: days * 24 },
      { data: true, comment: 'Buying the block is a purchase: it happens on apply and cannot be given back.' },
    )
    const made = it.make('aws_ec2_capacity_block_reservation', {
      capacity_block_offering_id: offer.get('capacity_block_offering_id'),
      instance_platform: 'Linux/UNIX',
      tags: it.tags,
    })
    return { address: { word: 'RESERVATION', value: made.get('id') } }
  }
  const made = it.make('aws_ec2_capacity_reservation', {
    availability_zone: it.place.zoneName,
    instance_type: machine.type,
    instance_platform: 'Linux/UNIX',
    instance_count: count,
    instance_match_criteria: 'targeted',
    end_date_type: 'unlimited',
    ebs_optimized: true,
    tags: it.tags,
  })
  return { address: { word: 'RESERVATION', value: made.get('id') } }
}

/** A reservation holds what the pool behind it runs on. */
const poolMachine = (it: Part): string | undefined =>
  it.account.graph
    .from(it.id)
    .map(({ to }) => it.account.sizing(to)?.instanceType ?? it.account.parts.get(to)?.component.settings['instanceType'])
    .find((type) => typeof type === 'string')

/** A platform for containers: its cluster, and a service where it is drawn as something that is called. */
const container = (it: Part): Faces => {
  const { graph } = it.account
  const carries = new Set([...graph.to(it.id), ...graph.from(it.id)].map((each) => each.carries))
  const called = ['http', 'event', 'llm', 'sql', 'kv'].some((word) => carries.has(word as 'http'))
  if (called) return makeService(it)
  const cluster = containerCluster(it.place)
  return { address: { word: 'CLUSTER', value: cluster.get('name') }, join: alreadyBuilt(it, 'the cluster of services') }
}

/** Slurm, as AWS Parallel Computing Service: the aws provider has no resource for it, CloudFormation has. */
function slurm(it: Part): Faces {
  const group = it.group()
  const all = {
    security_group_id: group.get('id'),
    referenced_security_group_id: group.get('id'),
    ip_protocol: '-1',
    description: 'Scheduler and nodes among themselves',
  }
  it.make('aws_vpc_security_group_ingress_rule', all, { suffix: 'nodes', topic: 'network' })
  it.make('aws_vpc_security_group_egress_rule', all, { suffix: 'nodes', topic: 'network' })
  const nodes = (it.said.number('nodes') ?? 0) > 32 ? 'MEDIUM' : 'SMALL'
  const stack = makeStack(
    it,
    'AWS::PCS::Cluster',
    {
      Name: it.name(40),
      Size: nodes,
      Scheduler: { Type: 'SLURM', Version: '24.11' },
      Networking: { SubnetIds: call('slice', it.network.subnets(), 0, 1), SecurityGroupIds: [group.get('id')] },
      SlurmConfiguration: { ScaleDownIdleTimeInSeconds: 600 },
    },
    ['Arn'],
  )
  return {
    group: group.get('id'),
    door: { group: group.get('id'), port: 6817 },
    address: { word: 'CLUSTER', value: stack.get('outputs', 'Ref') },
    join: alreadyBuilt(it, 'the scheduler'),
  }
}

/** Machines outside that Systems Manager keeps, patches and opens sessions to. */
export function managedMachines(it: Part): Faces {
  const role = it.role('ssm')
  const attached = it.make('aws_iam_role_policy_attachment', {
    role: role.get('name'),
    policy_arn: it.account.managedPolicy('AmazonSSMManagedInstanceCore'),
  })
  const activation = it.make(
    'aws_ssm_activation',
    {
      name: it.name(200),
      description: it.label.slice(0, 200),
      iam_role: role.get('id'),
      registration_limit: Math.max(1, Math.min(1000, it.said.number('count') ?? it.said.number('nodes') ?? 1)),
      tags: it.tags,
    },
    { dependsOn: [attached] },
  )
  it.account.module.output({
    name: `${it.address().replaceAll('-', '_').replace(/^_+/, '')}_activation`,
    description: `Code with which the machines of ${it.id} sign up.`,
    value: activation.get('activation_code'),
    sensitive: true,
  })
  return { role, address: { word: 'ACTIVATION', value: activation.get('id') } }
}

/** The hosts that Amazon EVS runs on; the environment itself is made with the licence keys of VMware. */
function virtualHosts(it: Part): Faces {
  const hosts = it.make(
    'aws_ec2_host',
    { instance_type: 'i4i.metal', availability_zone: it.place.zoneName, auto_placement: 'off', host_recovery: 'on', tags: it.tags },
    {
      forEach: call(
        'toset',
        Array.from({ length: Math.max(4, it.said.number('nodes') ?? 4) }, (_, at) => String(at + 1)),
      ),
    },
  )
  it.assume('The Amazon EVS environment is made by hand with the VMware licence keys; the code holds its hosts.')
  return { address: { word: 'HOSTS', value: hosts.all('id') }, join: alreadyBuilt(it, 'the hosts') }
}

export const compute: Lowerings = {
  'gpu-training-cluster': trainingCluster,
  'gpu-inference-pool': (it) => makeNodes(it, { machine: 'g6.2xlarge', tainted: true }),
  'ai-accelerator-pool': (it) => makeNodes(it, { machine: 'inf2.xlarge', tainted: true }),
  'cpu-node-pool': (it) => makeNodes(it, { machine: 'm7i.xlarge', count: 3, tainted: false }),
  'spot-capacity': (it) => elasticMachines(it, { machine: 'm7i.xlarge', count: 1, spot: true }),
  'gpu-capacity-reservation': reservation,
  'serverless-container': container,
  'serverless-function': (it) => makeFunction(it),
  'virtual-machine': (it) => singleMachine(it),
  'batch-compute': (it) => makeBatch(it, { machine: 'm7i.xlarge' }),
  'simulation-environment': (it) => makeBatch(it, { machine: 'g6.2xlarge' }),
  'hpc-scheduler': slurm,
  'bare-metal-gpu-server': managedMachines,
  'edge-server': managedMachines,
  'virtualization-platform': virtualHosts,
  'confidential-compute': (it) => singleMachine(it, { confidential: true }),
}
