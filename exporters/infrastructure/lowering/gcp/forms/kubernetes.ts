import { addressOf } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { bare, block, blocks, type Body, call, element, type Expression, loop, Nested, reference, text, type Value } from '../../../model/value.ts'
import type { MakeOptions } from '../make-options.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import type { Project } from '../project.ts'
import { closedSpace } from './network-policy.ts'
import { ownNodes } from './own-nodes.ts'

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

/** One regional, private cluster of GKE with workload identity, network policies, logs, metrics and encrypted secrets. */
export class Kubernetes {
  readonly place: Place
  readonly project: Project
  readonly part: Part | undefined
  readonly owner: Part
  readonly resource: Resource
  readonly nodes: Resource
  readonly tag: string
  readonly #manifests = new Map<string, Value[]>()
  readonly #common: Value[] = [closedSpace]

  constructor(place: Place, part: Part | undefined, owner: Part) {
    this.place = place
    this.project = place.project
    this.part = part
    this.owner = owner
    const { project } = place
    const said = part?.said
    const network = owner.network
    this.tag = part?.tag ?? 'cluster'
    if (part === undefined) void owner.tag
    this.nodes = this.#nodeIdentity()
    const exposure = said?.text('apiExposure')
    const number = project.once('clusters', () => ({ count: 0 })).count++
    const zones = said?.number('zones')
    const key = part === undefined ? place.key(undefined).for('container') : part.key('container')
    const careful = project.careful
    const open = exposure === 'internet' || exposure === 'allow-list'
    this.resource = this.make(
      'google_container_cluster',
      {
        name: part?.name(40) ?? project.prefix,
        location: place.region,
        node_locations: zones === undefined ? undefined : place.firstZones(Math.max(1, Math.min(3, zones))),
        description: part?.description() ?? 'The cluster that the workloads of the design need',
        network: network.id,
        subnetwork: network.subnet(place).get('id'),
        networking_mode: 'VPC_NATIVE',
        datapath_provider: 'ADVANCED_DATAPATH',
        remove_default_node_pool: true,
        initial_node_count: 1,
        enable_shielded_nodes: true,
        enable_intranode_visibility: true,
        deletion_protection: part?.protected ?? careful,
        resource_labels: part?.labels,
        ip_allocation_policy: block({ cluster_secondary_range_name: 'pods', services_secondary_range_name: 'services' }),
        private_cluster_config: block({
          enable_private_nodes: true,
          enable_private_endpoint: !open,
          master_ipv4_cidr_block: network.controlRange(number),
          master_global_access_config: block({ enabled: true }),
        }),
        master_authorized_networks_config: block({
          cidr_blocks: blocks(
            exposure === 'internet'
              ? [{ cidr_block: '0.0.0.0/0', display_name: 'everybody, as said' }]
              : exposure === 'allow-list'
                ? [{ cidr_block: this.#allowed(), display_name: 'allowed' }]
                : [{ cidr_block: network.range, display_name: 'network' }],
          ),
        }),
        master_auth: block({ client_certificate_config: block({ issue_client_certificate: false }) }),
        workload_identity_config: block({ workload_pool: text`${project.id}.svc.id.goog` }),
        database_encryption: block(key === undefined ? { state: 'DECRYPTED' } : { state: 'ENCRYPTED', key_name: key }),
        binary_authorization: block({
          evaluation_mode: said?.is('admissionPolicy', 'enforce') === true ? 'PROJECT_SINGLETON_POLICY_ENFORCE' : 'DISABLED',
        }),
        release_channel: block({ channel: careful ? 'STABLE' : 'REGULAR' }),
        maintenance_policy: block({ daily_maintenance_window: block({ start_time: '02:00' }) }),
        logging_config: block({ enable_components: ['SYSTEM_COMPONENTS', 'WORKLOADS', 'APISERVER', 'SCHEDULER', 'CONTROLLER_MANAGER'] }),
        monitoring_config: block({
          enable_components: ['SYSTEM_COMPONENTS', 'POD', 'DEPLOYMENT', 'HPA'],
          managed_prometheus: block({ enabled: true }),
        }),
        security_posture_config: block({ mode: 'BASIC', vulnerability_mode: 'VULNERABILITY_BASIC' }),
        cost_management_config: block({ enabled: true }),
        gateway_api_config: block({ channel: 'CHANNEL_STANDARD' }),
        secret_manager_config: block({ enabled: true }),
        vertical_pod_autoscaling: block({ enabled: true }),
        cluster_autoscaling: block({ autoscaling_profile: 'OPTIMIZE_UTILIZATION' }),
        confidential_nodes: said?.is('confidentialComputing', true) === true ? block({ enabled: true }) : undefined,
        addons_config: block({
          http_load_balancing: block({ disabled: false }),
          horizontal_pod_autoscaling: block({ disabled: false }),
          dns_cache_config: block({ enabled: true }),
          gce_persistent_disk_csi_driver_config: block({ enabled: true }),
          gcs_fuse_csi_driver_config: block({ enabled: true }),
          gcp_filestore_csi_driver_config: block({ enabled: true }),
        }),
        node_config: block({
          service_account: this.nodes.get('email'),
          shielded_instance_config: block({ enable_secure_boot: true, enable_integrity_monitoring: true }),
        }),
      },
      {
        lifecycle: { ignore_changes: [bare('node_config')] },
        ...(part === undefined && { comment: 'The cluster that the workloads of the design need.' }),
      },
    )
    project.module.output({
      name: `${this.word}_cluster_access`,
      description: 'Command that lets kubectl reach the cluster.',
      value: text`gcloud container clusters get-credentials ${this.resource.get('name')} --region ${place.region} --project ${project.id}`,
    })
    project.later(() => ownNodes(this, pooled(this)), 0)
    project.later(() => this.#writeManifests(), 1)
  }

  /** Its name as part of outputs and locals. */
  get word(): string {
    return (
      this.part?.word ??
      this.place
        .named('main')
        .replaceAll('-', '_')
        .replace(/^_+|_+$/g, '')
    )
  }

  make(type: string, body: Body, options: MakeOptions = {}): Resource {
    if (this.part !== undefined) return this.part.make(type, body, options)
    const { suffix, topic = 'compute', data = false, ...meta } = options
    const name = suffix === undefined ? this.place.named('main') : `${this.place.named('main')}__${suffix}`
    return this.project.module.add(data ? 'data' : 'resource', type, name, body, { ...meta, topic, origin: null })
  }

  /** What machines act as: they write logs and figures and pull images, and nothing else. */
  #nodeIdentity(): Resource {
    const { project } = this
    const account = this.make(
      'google_service_account',
      {
        account_id:
          this.part === undefined
            ? text`${project.prefix}-nodes`
            : text`${project.prefix}-n-${addressOf(this.part.id)
                .replace(/[^a-z0-9]/g, '')
                .slice(0, 10)}`,
        display_name: 'Nodes',
        description: 'Identity of machines in the cluster',
      },
      { suffix: 'nodes', topic: 'security' },
    )
    for (const role of ['roles/container.defaultNodeServiceAccount', 'roles/artifactregistry.reader'])
      this.make(
        'google_project_iam_member',
        { project: project.id, role, member: account.get('member') },
        { suffix: `nodes_${role.replace(/^.*[./]/, '').toLowerCase()}`, topic: 'security' },
      )
    return account
  }

  #allowed(): Expression {
    return this.project.range('api_allowed_cidr', 'Address range that may reach the API of clusters.', '192.0.2.0/24')
  }

  /** An add-on of GKE, beside those that every cluster has. */
  addon(more: Body): void {
    const config = this.resource.body['addons_config']
    const [body = {}] = config instanceof Nested ? config.bodies : []
    this.resource.set('addons_config', block({ ...body, ...more }))
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
    const { module } = this.project
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
  [...kubernetes.project.parts.values()].some((part) => part.component.kind === 'cpu-node-pool' && clusterOf(part) === kubernetes)

/** The cluster of a component: around it, joined to it, said of it, the only one, or one that the module adds. */
export function clusterOf(it: Part): Kubernetes {
  const { project, place } = it
  const clusters = [...project.parts.values()].filter(
    (part) => part.place === place && (part.component.kind === 'kubernetes-cluster' || part.component.kind === 'edge-k8s'),
  )
  const own = clusters.find((part) => part === it)
  const around = project.graph.enclosing(it.component, 'cluster')
  const inside = around === undefined ? undefined : clusters.find((part) => project.graph.around(part.component).includes(around))
  const near = project.graph.neighbours(it.id)
  const found =
    own ??
    inside ??
    clusters.find((part) => near.some(({ id }) => id === part.id) || part.said.list('hosts').includes(it.id)) ??
    clusters.find(({ component }) => component.kind === 'kubernetes-cluster')
  return place.once(`gke ${found?.id ?? ''}`, () => {
    if (found === undefined) it.assume('It runs on Kubernetes and no cluster is drawn; the module adds one.')
    return new Kubernetes(place, found, found ?? it)
  })
}

/** Does it run on Kubernetes? Only where the design says so: in a cluster, or on a pool that hosts it. */
export function onKubernetes(it: Part): boolean {
  const { graph, parts } = it.project
  const around = graph.enclosing(it.component, 'cluster')
  if (around !== undefined && [...parts.values()].some((part) => pools.has(part.component.kind) && graph.around(part.component).includes(around)))
    return true
  if ([...parts.values()].some((part) => pools.has(part.component.kind) && part.said.list('hosts').includes(it.id))) return true
  return graph.to(it.id).some(({ from, carries }) => carries === 'compute' && pools.has(parts.get(from)?.component.kind ?? ''))
}
