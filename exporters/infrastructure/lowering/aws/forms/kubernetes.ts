import { addressOf } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, type Body, call, element, type Expression, json, loop, reference, text, type Value } from '../../../model/value.ts'
import type { MakeOptions } from '../make-options.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { trust } from '../policy.ts'
import { retention } from '../retention.ts'
import { ownNodes } from './own-nodes.ts'

const range = element('range')

/** Kinds that carry workloads of a cluster. */
const pools = new Set([
  'kubernetes-cluster',
  'gpu-inference-pool',
  'cpu-node-pool',
  'ai-accelerator-pool',
  'ray-cluster',
  'edge-k8s',
  'gpu-training-cluster',
])

/** Name space of the workloads. */
export const workloads = 'workloads'

/** One EKS cluster with what every cluster needs: roles, logs, network, DNS and storage add-ons. */
export class Kubernetes {
  readonly place: Place
  readonly part: Part | undefined
  readonly resource: Resource
  readonly group: Expression
  readonly name: Expression
  readonly #manifests = new Map<string, Value[]>()
  readonly #addons = new Set<string>()
  readonly #common: Value[] = []

  constructor(place: Place, part: Part | undefined, owner: Part) {
    this.place = place
    this.part = part
    const { account } = place
    const name = part?.name(100) ?? account.prefix
    place.key(part).serve('logs')
    const logs = this.make(
      'aws_cloudwatch_log_group',
      {
        name: text`/aws/eks/${name}/cluster`,
        retention_in_days: part === undefined ? 90 : retention(part),
        kms_key_id: place.key(part).arn,
      },
      { topic: 'observability', suffix: 'control' },
    )
    const role = this.make(
      'aws_iam_role',
      {
        name: text`${part?.name(56) ?? account.prefix}-cluster`,
        description: 'Role of the control plane',
        assume_role_policy: trust(['eks']),
        permissions_boundary: account.boundary,
      },
      { suffix: 'control' },
    )
    const attached = this.make(
      'aws_iam_role_policy_attachment',
      { role: role.get('name'), policy_arn: account.managedPolicy('AmazonEKSClusterPolicy') },
      { suffix: 'control' },
    )
    const exposure = part?.said.text('apiExposure')
    const open = exposure === 'internet' || exposure === 'allow-list'
    this.resource = this.make(
      'aws_eks_cluster',
      {
        name,
        role_arn: role.get('arn'),
        enabled_cluster_log_types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
        tags: part?.tags,
        vpc_config: block({
          // The control plane asks for two zones at least.
          subnet_ids: owner.network.subnets(part?.said.number('zones') === undefined ? undefined : Math.max(2, part.zoneCount)),
          endpoint_private_access: true,
          endpoint_public_access: open,
          public_access_cidrs: exposure === 'internet' ? ['0.0.0.0/0'] : exposure === 'allow-list' ? this.#allowed() : undefined,
        }),
        access_config: block({ authentication_mode: 'API', bootstrap_cluster_creator_admin_permissions: true }),
        encryption_config:
          part?.said.is('encryptionAtRest', 'none') === true
            ? undefined
            : block({ resources: ['secrets'], provider: block({ key_arn: place.key(part).arn }) }),
      },
      { dependsOn: [attached, logs], ...(part === undefined && { comment: 'The cluster that the workloads of the design need.' }) },
    )
    this.name = this.resource.get('name')
    this.group = this.resource.get('vpc_config', 0, 'cluster_security_group_id')
    // The network policies of the workloads are kept by the VPC CNI.
    this.addon('vpc-cni', { configuration_values: json({ enableNetworkPolicy: 'true' }) })
    for (const addon of ['kube-proxy', 'eks-pod-identity-agent', 'coredns', 'metrics-server']) this.addon(addon)
    this.#disks()
    account.module.output({
      name: `${this.word}_cluster_access`,
      description: 'Command that lets kubectl reach the cluster.',
      value: text`aws eks update-kubeconfig --region ${place.region} --name ${this.name}`,
    })
    account.later(() => ownNodes(this, owner, pooled(this)), 0)
    account.later(() => this.#writeManifests(), 1)
  }

  /** Its name as part of outputs and locals. */
  get word(): string {
    return (this.part?.address() ?? this.place.named('main')).replaceAll('-', '_').replace(/^_+|_+$/g, '')
  }

  make(type: string, body: Body, options: MakeOptions = {}): Resource {
    if (this.part !== undefined) return this.part.make(type, body, options)
    const { suffix, topic = 'compute', data = false, ...meta } = options
    const name = suffix === undefined ? this.place.named('main') : `${this.place.named('main')}__${suffix}`
    return this.place.account.module.add(data ? 'data' : 'resource', type, name, body, {
      ...meta,
      topic,
      origin: null,
      ...(this.place.provider && { provider: this.place.provider }),
    })
  }

  #allowed(): Expression {
    return this.place.account.module.variable('api_allowed_cidrs', {
      type: 'list(string)',
      description: 'Address ranges that may reach the API of the cluster.',
      default: ['192.0.2.0/24'],
      validation: {
        condition: (value) => call('alltrue', loop([range], value, call('can', call('cidrhost', reference(range), 0)))),
        message: 'Write IPv4 ranges, such as 192.0.2.0/24.',
      },
      refuses: ['everywhere'],
    }).value
  }

  /** An add-on of EKS, each once. */
  addon(name: string, body: Body = {}, by?: Part): Resource | undefined {
    if (this.#addons.has(name)) return undefined
    this.#addons.add(name)
    const addon = {
      cluster_name: this.name,
      addon_name: name,
      resolve_conflicts_on_create: 'OVERWRITE',
      resolve_conflicts_on_update: 'PRESERVE',
      ...body,
    }
    const suffix = name.replaceAll('-', '_')
    return by === undefined ? this.make('aws_eks_addon', addon, { suffix }) : by.make('aws_eks_addon', addon, { suffix })
  }

  #disks(): void {
    const role = this.make(
      'aws_iam_role',
      {
        name: text`${this.part?.name(56) ?? this.place.account.prefix}-disks`,
        description: 'Makes and attaches disks for pods',
        assume_role_policy: trust(['pods.eks']),
        permissions_boundary: this.place.account.boundary,
      },
      { suffix: 'disks' },
    )
    this.make(
      'aws_iam_role_policy_attachment',
      { role: role.get('name'), policy_arn: this.place.account.managedPolicy('service-role/AmazonEBSCSIDriverPolicy') },
      { suffix: 'disks' },
    )
    this.addon('aws-ebs-csi-driver', { pod_identity_association: block({ role_arn: role.get('arn'), service_account: 'ebs-csi-controller-sa' }) })
  }

  /** An object that the name space of the workloads has once. */
  common(object: Value): void {
    if (!this.#common.includes(object)) this.#common.push(object)
  }

  /** Objects of Kubernetes, for `kubectl apply`. */
  apply(by: Part, ...objects: readonly Value[]): void {
    this.#manifests.set(by.id, [...(this.#manifests.get(by.id) ?? []), ...objects])
  }

  #writeManifests(): void {
    if (this.#manifests.size === 0) return
    const { module } = this.place.account
    const space: Value = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: workloads, labels: { 'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/warn': 'restricted' } },
    }
    const locals = [
      module.local(`${this.word}_objects`, () => [space, ...this.#common], 'kubernetes'),
      ...[...this.#manifests].map(([id, objects]) =>
        module.local(`${this.word}_objects_${addressOf(id).replaceAll('-', '_')}`, () => objects, 'kubernetes'),
      ),
    ]
    const object = element('object')
    module.output({
      name: `${this.word}_manifests`,
      description: 'Objects of Kubernetes: terraform output -raw <this output> | kubectl apply -f -',
      value: call('join', '---\n', loop([object], call('concat', ...locals.map(({ value }) => value)), call('yamlencode', reference(object)))),
    })
  }
}

/** Does a pool of the design run what asks for no machine of its own? */
const pooled = (kubernetes: Kubernetes): boolean =>
  [...kubernetes.place.account.parts.values()].some((part) => part.component.kind === 'cpu-node-pool' && clusterOf(part) === kubernetes)

/** The cluster of a component: around it, joined to it, said of it, the only one, or one that the module adds. */
export function clusterOf(it: Part): Kubernetes {
  const { account, place } = it
  const clusters = [...account.parts.values()].filter(
    (part) => part.place === place && (part.component.kind === 'kubernetes-cluster' || part.component.kind === 'edge-k8s'),
  )
  const own = clusters.find((part) => part === it)
  const around = account.graph.enclosing(it.component, 'cluster')
  const inside = around === undefined ? undefined : clusters.find((part) => account.graph.around(part.component).includes(around))
  const near = account.graph.neighbours(it.id)
  const found =
    own ??
    inside ??
    clusters.find((part) => near.some(({ id }) => id === part.id) || part.said.list('hosts').includes(it.id)) ??
    clusters.find(({ component }) => component.kind === 'kubernetes-cluster')
  return place.once(`eks ${found?.id ?? ''}`, () => {
    if (found === undefined) it.assume('It runs on Kubernetes and no cluster is drawn; the module adds one.')
    return new Kubernetes(place, found, found ?? it)
  })
}

/** Does it run on Kubernetes? Only where the design says so: in a cluster, or on a pool that hosts it. */
export function onKubernetes(it: Part): boolean {
  const { graph, parts } = it.account
  const around = graph.enclosing(it.component, 'cluster')
  if (around !== undefined && [...parts.values()].some((part) => pools.has(part.component.kind) && graph.around(part.component).includes(around)))
    return true
  if ([...parts.values()].some((part) => pools.has(part.component.kind) && part.said.list('hosts').includes(it.id))) return true
  return graph.to(it.id).some(({ from, carries }) => carries === 'compute' && pools.has(parts.get(from)?.component.kind ?? ''))
}
