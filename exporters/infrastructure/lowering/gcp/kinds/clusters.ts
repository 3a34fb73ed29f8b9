import { block, blocks, json, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes, workloads } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkload, podIdentity, scaler } from '../forms/workload.ts'
import type { Link } from '../../link.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

const kubernetes = (it: Part): Faces => {
  const cluster = clusterOf(it)
  return {
    tag: cluster.tag,
    grants: {
      call: [{ role: 'roles/container.clusterViewer' }],
      admin: [{ role: 'roles/container.developer' }],
      start: [{ role: 'roles/container.developer' }],
    },
    address: { word: 'CLUSTER', value: cluster.resource.get('name') },
    alarms: [
      {
        metric: 'kubernetes.io/container/restart_count',
        resource: 'k8s_container',
        labels: { 'resource.labels.cluster_name': cluster.resource.get('name') },
        align: 'ALIGN_DELTA',
        over: 5,
        what: 'restarts containers',
      },
    ],
    join: (link, other) => {
      if (other.component.kind === 'secrets-manager') return mountSecret(it, link, other)
      if (link.carries === 'compute' || other.faces.tag === cluster.tag) return alreadyBuilt(it, 'the cluster')(link)
      return false
    },
  }
}

/** Pods mount the secret by the add-on of GKE; each may only where a connection of its own says so. */
function mountSecret(it: Part, link: Link, vault: Part): boolean {
  const secret = vault.resources.find(({ type }) => type === 'google_secret_manager_secret')
  if (secret === undefined) return false
  clusterOf(it).apply(it, {
    apiVersion: 'secrets-store.csi.x-k8s.io/v1',
    kind: 'SecretProviderClass',
    metadata: { name: vault.id, namespace: workloads },
    spec: {
      provider: 'gke',
      parameters: { secrets: json([{ resourceName: text`${secret.get('id')}/versions/latest`, path: vault.id }]) },
    },
  })
  link.traces.push(`SecretProviderClass of ${vault.id}`)
  return true
}

/** Drivers are installed by GKE; figures of the accelerators are switched on. */
function gpuOperator(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.apply(it, {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: it.id, namespace: workloads },
    spec: { hard: { 'requests.nvidia.com/gpu': String(it.said.number('acceleratorCount') ?? 64) } },
  })
  it.resources.push(cluster.resource)
  it.assume('GKE installs the drivers (`gpu_driver_installation_config` of each pool); the operator of the maker is not needed.')
  return { join: alreadyBuilt(it, 'drivers of accelerated nodes') }
}

/** The autoscaler of the cluster itself: what it may add beyond the pools that are drawn. */
function autoscaler(it: Part): Faces {
  const cluster = clusterOf(it)
  const cpus = it.said.number('vcpus') ?? 200
  cluster.resource.set(
    'cluster_autoscaling',
    block({
      enabled: true,
      autoscaling_profile: 'OPTIMIZE_UTILIZATION',
      resource_limits: limits(cpus, it.said.number('acceleratorCount')),
      auto_provisioning_defaults: block({
        service_account: cluster.nodes.get('email'),
        oauth_scopes: ['https://www.googleapis.com/auth/cloud-platform'],
        disk_type: 'pd-balanced',
        disk_size: 100,
        boot_disk_kms_key: it.key('compute'),
        management: block({ auto_repair: true, auto_upgrade: true }),
        shielded_instance_config: block({ enable_secure_boot: true, enable_integrity_monitoring: true }),
      }),
    }),
  )
  cluster.apply(it, {
    apiVersion: 'cloud.google.com/v1',
    kind: 'ComputeClass',
    metadata: { name: it.id },
    spec: {
      priorities: [
        ...(it.said.is('capacity', 'spot') ? [{ machineFamily: 'n4', spot: true }] : []),
        { machineFamily: 'n4', spot: false },
        { machineFamily: 'n2', spot: false },
      ],
      nodePoolAutoCreation: { enabled: true },
      whenUnsatisfiable: 'ScaleUpAnyway',
    },
  })
  it.resources.push(cluster.resource)
  return { join: alreadyBuilt(it, 'pools that GKE adds') }
}

const limits = (cpus: number, accelerators: number | undefined) =>
  blocks([
    { resource_type: 'cpu', minimum: 4, maximum: cpus },
    { resource_type: 'memory', minimum: 16, maximum: cpus * 8 },
    ...(accelerators === undefined ? [] : [{ resource_type: 'nvidia-l4', minimum: 0, maximum: accelerators }]),
  ])

/** Scaling of pods by load, for what it is joined to. */
function podScaling(it: Part): Faces {
  const cluster = clusterOf(it)
  const { identity, binding } = podIdentity(it, cluster, { namespace: 'keda', name: 'keda-operator' })
  it.permit({ role: 'roles/monitoring.viewer' }, { role: 'roles/pubsub.viewer' })
  it.assume('KEDA is installed with its chart under the service account keda-operator, which has this identity.')
  return {
    identity,
    tag: cluster.tag,
    holder: binding,
    join: (link, other, end) => {
      if (end !== 'from' || !onKubernetes(other)) return alreadyBuilt(it, 'what it scales by')(link)
      const min = other.said.number('replicasMin') ?? 1
      cluster.apply(it, scaler(other, min, other.said.number('replicasMax') ?? min * 4))
      link.traces.push(`HorizontalPodAutoscaler of ${other.id}`)
      return true
    },
  }
}

/** A cluster at the edge on machines of one's own, registered with the fleet and run by Google Distributed Cloud. */
function edgeKubernetes(it: Part): Faces {
  const { project } = it
  const hardware = it.project.module.variable('edge_location', {
    type: 'string',
    description: 'Edge zone of Google Distributed Cloud at which the cluster stands.',
    default: 'us-edge1',
  })
  project.module.want({ variable: 'edge_location', message: 'edge_location still holds a stand-in; set the edge zone of your machines.' })
  const cluster = it.make('google_edgecontainer_cluster', {
    name: it.name(40),
    location: it.region,
    default_max_pods_per_node: 110,
    labels: it.labels,
    fleet: block({ project: project.id }),
    authorization: block({ admin_users: block({ username: adminOf(it) }) }),
    networking: block({ cluster_ipv4_cidr_blocks: ['10.240.0.0/17'], services_ipv4_cidr_blocks: ['10.241.0.0/20'] }),
    control_plane: block({ remote: block({ node_location: hardware.value }) }),
  })
  it.make('google_edgecontainer_node_pool', {
    name: it.name(40),
    cluster: cluster.get('name'),
    location: it.region,
    node_location: hardware.value,
    node_count: Math.max(1, it.within('nodes', 1, 100) ?? it.within('count', 1, 100) ?? 3),
    labels: it.labels,
    local_disk_encryption: it.key('container') === undefined ? undefined : block({ kms_key: it.key('container') }),
  })
  return {
    grants: { admin: [{ role: 'roles/edgecontainer.admin' }], call: [{ role: 'roles/edgecontainer.viewer' }] },
    address: { word: 'CLUSTER', value: cluster.get('id') },
    join: edgeJoin(it),
  }
}

export const edgeJoin =
  (it: Part): NonNullable<Faces['join']> =>
  (link, other) =>
    link.carries === 'compute' || other.faces.identity === undefined ? alreadyBuilt(it, 'the cluster at the edge')(link) : false

export const adminOf = (it: Part) => {
  const admin = it.project.module.variable('cluster_admin', {
    type: 'string',
    description: 'Mail address of who administers clusters outside the cloud.',
    default: 'platform@example.org',
  })
  it.project.module.want({ variable: 'cluster_admin', message: 'cluster_admin still holds an address of the documentation.' })
  return admin.value
}

/** Ray on the pool that it is drawn with, by the operator of GKE. */
function rayCluster(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.addon({
    ray_operator_config: block({
      enabled: true,
      ray_cluster_logging_config: block({ enabled: true }),
      ray_cluster_monitoring_config: block({ enabled: true }),
    }),
  })
  const faces = makeWorkload(it, { port: 8265, path: '/', image: 'rayproject/ray:2.46.0' })
  const replicas = Math.max(1, it.said.number('nodes') ?? 2)
  const memory = `${it.said.number('memoryGB') ?? 16}G`
  const container = (cpu: string, size: string): Value => ({
    name: 'ray',
    image: 'rayproject/ray:2.46.0',
    resources: { requests: { cpu, memory: size }, limits: { memory: size } },
  })
  const template = (one: Value): Value => ({ spec: { serviceAccountName: it.id, containers: [one] } })
  cluster.apply(it, {
    apiVersion: 'ray.io/v1',
    kind: 'RayCluster',
    metadata: { name: `${it.id}-nodes`.slice(0, 60), namespace: workloads },
    spec: {
      rayVersion: '2.46.0',
      headGroupSpec: { rayStartParams: {}, template: template(container('2', '8G')) },
      workerGroupSpecs: [
        {
          groupName: 'workers',
          replicas,
          minReplicas: it.said.number('replicasMin') ?? 1,
          maxReplicas: it.said.number('replicasMax') ?? replicas * 4,
          rayStartParams: {},
          template: template(container(String(it.said.number('vcpus') ?? 4), memory)),
        },
      ],
    },
  })
  return faces
}

export const clusters: Lowerings = {
  'kubernetes-cluster': kubernetes,
  'gpu-operator': gpuOperator,
  'cluster-autoscaler': autoscaler,
  'pod-autoscaler': podScaling,
  'edge-k8s': edgeKubernetes,
  'ray-cluster': rayCluster,
}
