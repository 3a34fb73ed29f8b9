import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, text } from '../../../model/value.ts'
import { acceleratorKey, acceleratorsIn, nodeImage } from '../machine.ts'
import type { Part } from '../part.ts'
import { trust } from '../policy.ts'
import type { Kubernetes } from './kubernetes.ts'

/** Something must run DNS and controllers; where the design draws no pool for it, a small one is added. */
export function ownNodes(kubernetes: Kubernetes, owner: Part, pooled: boolean): void {
  const sized = kubernetes.part?.sizing
  const type = sized?.instanceType ?? undefined
  const accelerated = type !== undefined && acceleratorsIn(type) > 0
  if (pooled && !accelerated) return
  const nodes = nodeRole(kubernetes, undefined)
  if (type !== undefined && accelerated) group(kubernetes, nodes, owner, 'accelerated', type, { count: sized?.instances ?? 1, least: 0 })
  if (pooled) return
  if (type === undefined || accelerated) {
    kubernetes.place.account.assume(kubernetes.part?.id ?? owner.id, 'No CPU node pool is drawn; two m7g.large run DNS and controllers.')
    group(kubernetes, nodes, owner, 'system', 'm7g.large', { count: 2, least: 2, most: 4 })
  } else group(kubernetes, nodes, owner, 'system', type, { count: Math.max(2, sized?.instances ?? 2), least: 2 })
}

/** Machines of the cluster itself; accelerated ones are kept for what tolerates their taint. */
function group(
  kubernetes: Kubernetes,
  nodes: ReturnType<typeof nodeRole>,
  owner: Part,
  name: string,
  type: string,
  { count, least, most = count * 2 }: { count: number; least: number; most?: number },
): void {
  const accelerated = acceleratorsIn(type) > 0
  kubernetes.place.key(kubernetes.part).serveScaling()
  const template = kubernetes.make(
    'aws_launch_template',
    {
      name_prefix: text`${kubernetes.part?.name(90) ?? kubernetes.place.account.prefix}-${name}-`,
      update_default_version: true,
      vpc_security_group_ids: [kubernetes.group],
      block_device_mappings: block({
        device_name: '/dev/xvda',
        ebs: block({
          volume_size: 100,
          volume_type: 'gp3',
          encrypted: true,
          kms_key_id: kubernetes.place.key(kubernetes.part).arn,
          delete_on_termination: true,
        }),
      }),
      metadata_options: block({ http_endpoint: 'enabled', http_tokens: 'required', http_put_response_hop_limit: 1 }),
      tag_specifications: blocks(['instance', 'volume'].map((resource_type) => ({ resource_type, tags: { Name: name } }))),
    },
    { suffix: name },
  )
  kubernetes.make(
    'aws_eks_node_group',
    {
      cluster_name: kubernetes.name,
      node_group_name: name,
      node_role_arn: nodes.role.get('arn'),
      subnet_ids: owner.network.subnets(),
      ami_type: nodeImage(type),
      instance_types: [type],
      launch_template: block({ id: template.get('id'), version: template.get('latest_version') }),
      labels: { role: name },
      scaling_config: block({ desired_size: count, min_size: least, max_size: most }),
      update_config: block({ max_unavailable: 1 }),
      node_repair_config: block({ enabled: true }),
      taint: accelerated ? block({ key: acceleratorKey(type), value: 'present', effect: 'NO_SCHEDULE' }) : undefined,
    },
    {
      suffix: name,
      dependsOn: nodes.attached,
      comment: accelerated
        ? 'Accelerated machines as sized; only what tolerates their taint runs there.'
        : 'DNS, controllers and whatever asks for no machine of its own.',
    },
  )
}

/** The role of machines in a cluster, with what AWS asks of every node. */
export function nodeRole(kubernetes: Kubernetes, part: Part | undefined): { role: Resource; attached: readonly Resource[] } {
  const { place } = kubernetes
  const make = (type: string, body: Body, suffix: string) =>
    part === undefined ? kubernetes.make(type, body, { suffix }) : part.make(type, body, { suffix })
  const role = make(
    'aws_iam_role',
    {
      name: part?.name(64, '-nodes') ?? text`${kubernetes.part?.name(54) ?? place.account.prefix}-nodes`,
      description: 'Role of machines in the cluster',
      assume_role_policy: trust(['ec2']),
      permissions_boundary: place.account.boundary,
    },
    'nodes',
  )
  const attached = ['AmazonEKSWorkerNodePolicy', 'AmazonEKS_CNI_Policy', 'AmazonEC2ContainerRegistryPullOnly', 'AmazonSSMManagedInstanceCore'].map(
    (name) =>
      make(
        'aws_iam_role_policy_attachment',
        { role: role.get('name'), policy_arn: place.account.managedPolicy(name) },
        `nodes_${name.toLowerCase()}`,
      ),
  )
  return { role, attached }
}
