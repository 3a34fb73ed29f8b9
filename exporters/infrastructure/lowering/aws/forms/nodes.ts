import type { Resource } from '../../../model/resource.ts'
import { bare, block, blocks, type Body, type Expression } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { acceleratorKey, type Machine, machineOf, nodeImage } from '../machine.ts'
import type { Part } from '../part.ts'
import { clusterOf } from './kubernetes.ts'
import { nodeRole } from './own-nodes.ts'

export type NodeOptions = { machine: string; count?: number; tainted: boolean; spot?: boolean }

/** A node group of EKS on the sized machines; accelerated ones are kept free for what asks for them. */
export function makeNodes(it: Part, options: NodeOptions): Faces {
  const { said } = it
  const kubernetes = clusterOf(it)
  const sized = machineOf(it, { type: options.machine, count: options.count ?? 1 })
  const nodes = nodeRole(kubernetes, it)
  const template = launchTemplate(it, sized, { group: kubernetes.group })
  const capacity = said.is('capacity', 'capacity-block') ? 'CAPACITY_BLOCK' : sized.spot || options.spot === true ? 'SPOT' : 'ON_DEMAND'
  if (capacity === 'CAPACITY_BLOCK') template.set('instance_market_options', block({ market_type: 'capacity-block' }))
  const autoscaled = said.flag('autoscaling') !== false
  const taint = options.tainted ? { key: acceleratorKey(sized.type), value: 'present', effect: 'NO_SCHEDULE' } : undefined
  const group = it.make(
    'aws_eks_node_group',
    {
      cluster_name: kubernetes.name,
      node_group_name: it.name(63),
      node_role_arn: nodes.role.get('arn'),
      subnet_ids: it.subnets,
      ami_type: nodeImage(sized.type),
      capacity_type: capacity,
      instance_types: capacity === 'CAPACITY_BLOCK' ? undefined : [sized.type],
      labels: { pool: it.id, ...(sized.accelerators > 0 && { accelerator: said.text('accelerator') ?? sized.type }) },
      tags: it.tags,
      scaling_config: block({ desired_size: sized.count, min_size: options.tainted && autoscaled ? 0 : sized.min, max_size: sized.max }),
      update_config: block({ max_unavailable: 1 }),
      node_repair_config: block({ enabled: true }),
      launch_template: block({ id: template.get('id'), version: template.get('latest_version') }),
      taint: taint && block(taint),
    },
    { dependsOn: nodes.attached, ...(autoscaled && { lifecycle: { ignore_changes: [bare('scaling_config[0].desired_size')] } }) },
  )
  return { ...poolFaces(it, template), role: nodes.role, group: kubernetes.group, holder: group }
}

/** Capacity that was reserved, and fabrics, are arguments of the launch template. */
export const poolFaces = (it: Part, template: Resource): Faces => ({
  address: { word: 'POOL', value: it.id },
  join: (link, other, end) => {
    const reservation = other.resources.find(({ mode, type }) => mode === 'resource' && type.startsWith('aws_ec2_capacity_'))
    if (end === 'to' && reservation !== undefined) {
      template.set(
        'capacity_reservation_specification',
        block({ capacity_reservation_target: block({ capacity_reservation_id: reservation.get('id') }) }),
      )
      link.traces.push(`capacity_reservation_specification of ${template.address.join('.')}`)
      return true
    }
    if (link.carries !== 'compute') return false
    link.traces.push(`node selector pool = ${it.id}`)
    return true
  },
})

export type TemplateOptions = {
  group: Expression
  image?: string
  profile?: Resource
  placement?: Resource
  enclave?: boolean
  sevSnp?: boolean
  userData?: Expression | string
}

/** How a machine starts: its image, its disk, metadata only by token, and EFA cards where the fabric asks for them. */
export function launchTemplate(it: Part, sized: Machine, options: TemplateOptions): Resource {
  const { said } = it
  const fabric =
    said.is('interconnect', 'efa', 'rdma', 'infiniband', 'roce') || it.account.graph.neighbours(it.id).some(({ kind }) => kind === 'rdma-fabric')
  if (it.key !== undefined) it.place.key(it).serveScaling()
  return it.make(
    'aws_launch_template',
    {
      name: it.name(100),
      image_id: options.image === undefined ? undefined : `resolve:ssm:${options.image}`,
      instance_type: sized.type,
      update_default_version: true,
      user_data: options.userData,
      vpc_security_group_ids: fabric ? undefined : [options.group],
      tags: it.tags,
      iam_instance_profile: options.profile && block({ arn: options.profile.get('arn') }),
      block_device_mappings: block({
        device_name: '/dev/xvda',
        ebs: block({
          volume_size: it.within('diskGB', 50, 16_384) ?? 100,
          volume_type: 'gp3',
          encrypted: it.encrypted,
          kms_key_id: it.key,
          delete_on_termination: true,
        }),
      }),
      metadata_options: block({ http_endpoint: 'enabled', http_tokens: 'required', http_put_response_hop_limit: 1 }),
      monitoring: block({ enabled: true }),
      network_interfaces: fabric
        ? blocks(cards(sized).map((card) => ({ ...card, security_groups: [options.group], delete_on_termination: true })))
        : undefined,
      placement: options.placement && block({ group_name: options.placement.get('name') }),
      enclave_options: it.when(options.enclave, { enabled: true }),
      cpu_options: it.when(options.sevSnp, { amd_sev_snp: 'enabled' }),
      instance_market_options: said.is('capacity', 'capacity-block') ? block({ market_type: 'capacity-block' }) : undefined,
      tag_specifications: blocks(['instance', 'volume'].map((resource_type) => ({ resource_type, tags: { Name: it.id, Component: it.id } }))),
    },
    { ...(options.placement && { dependsOn: [options.placement] }) },
  )
}

/** Network cards with EFA by machine. AWS documentation, recalled 2026-11-24; confidence high for the large ones. */
const efaCards: Readonly<Record<string, number>> = {
  'p4d.24xlarge': 4,
  'p4de.24xlarge': 4,
  'p5.48xlarge': 32,
  'p5e.48xlarge': 32,
  'p5en.48xlarge': 16,
  'p6-b200.48xlarge': 8,
  'p6-b300.48xlarge': 16,
  'trn1.32xlarge': 8,
  'trn1n.32xlarge': 16,
  'trn2.48xlarge': 16,
}

const cards = ({ type }: Machine): readonly Body[] =>
  Array.from({ length: efaCards[type] ?? 1 }, (_, card) => ({ network_card_index: card, device_index: card === 0 ? 0 : 1, interface_type: 'efa' }))
