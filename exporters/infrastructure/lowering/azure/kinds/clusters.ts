import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes, workloads } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkload, scaler } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

function kubernetes(it: Part): Faces {
  const cluster = clusterOf(it)
  const scope = cluster.id
  return {
    from: 'nodes',
    door: { subnet: 'nodes', port: 443, tls: true },
    grants: {
      admin: [{ role: 'Azure Kubernetes Service RBAC Admin', scope }],
      write: [{ role: 'Azure Kubernetes Service RBAC Writer', scope }],
      read: [{ role: 'Azure Kubernetes Service RBAC Reader', scope }],
    },
    address: { word: 'CLUSTER', value: cluster.resource.get('name') },
    alarms: [
      {
        metric: 'node_cpu_usage_percentage',
        namespace: 'Microsoft.ContainerService/managedClusters',
        scope,
        aggregation: 'Average',
        over: 90,
        what: 'uses more than 90 % of its processors',
      },
    ],
    join: (link, other) =>
      link.carries === 'compute' ||
      other.resources.some(({ type }) => type === 'azurerm_kubernetes_cluster_node_pool' || type === 'azurerm_federated_identity_credential')
        ? alreadyBuilt(it, 'the cluster')(link)
        : false,
  }
}

/** Drivers come with the image of the nodes; the device plugin runs in the cluster. */
function gpuOperator(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.apply(it, {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: it.id, namespace: 'kube-system' },
    spec: {
      selector: { matchLabels: { app: it.id } },
      template: {
        metadata: { labels: { app: it.id } },
        spec: {
          nodeSelector: { accelerator: 'nvidia.com.gpu' },
          tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
          priorityClassName: 'system-node-critical',
          containers: [
            {
              name: 'device-plugin',
              image: 'nvcr.io/nvidia/k8s-device-plugin:v0.17.1',
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } },
              volumeMounts: [{ name: 'plugins', mountPath: '/var/lib/kubelet/device-plugins' }],
            },
          ],
          volumes: [{ name: 'plugins', hostPath: { path: '/var/lib/kubelet/device-plugins' } }],
        },
      },
    },
  })
  it.resources.push(cluster.resource)
  return { join: alreadyBuilt(it, 'the device plugin on accelerated nodes') }
}

/** The autoscaler of AKS is part of the cluster: how eagerly it gives nodes back stands in its profile. */
function autoscaler(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.resource.set(
    'auto_scaler_profile',
    block({
      balance_similar_node_groups: true,
      expander: it.said.is('capacity', 'spot') ? 'priority' : 'least-waste',
      scale_down_unneeded: `${it.within('autoShutdownMinutes', 1, 1440) ?? 10}m`,
      scale_down_utilization_threshold: String(it.said.number('targetUtilization') ?? 0.5),
      skip_nodes_with_system_pods: true,
      max_node_provisioning_time: '20m',
    }),
  )
  it.resources.push(cluster.resource)
  return { join: alreadyBuilt(it, 'the autoscaler of the cluster') }
}

/** Scaling of pods by load, for what it is joined to. */
function podScaling(it: Part): Faces {
  const cluster = clusterOf(it)
  it.resources.push(cluster.resource)
  return {
    from: 'nodes',
    join: (link, other, end) => {
      if (end !== 'from' || !onKubernetes(other) || other.faces.door === undefined) return alreadyBuilt(it, 'what it scales by')(link)
      const min = Math.max(1, Math.round(other.said.number('replicasMin') ?? 1))
      cluster.apply(it, scaler(other, min, Math.round(other.said.number('replicasMax') ?? min * 4)))
      link.traces.push(`HorizontalPodAutoscaler of ${other.id}`)
      return true
    },
  }
}

/** A cluster of one's own that Azure Arc keeps. */
function edgeKubernetes(it: Part): Faces {
  const key = it.account.module.variable('arc_agent_certificate', {
    type: 'string',
    description: 'Public certificate of the Arc agent in the cluster, base64; az connectedk8s connect tells it.',
    default: 'bm90IHlldCBzYWlk',
  })
  it.account.module.want({ variable: 'arc_agent_certificate', message: 'The certificate of the Arc agent in the cluster at the edge.' })
  const cluster = it.make('azurerm_arc_kubernetes_cluster', {
    name: it.name(60),
    ...it.here,
    agent_public_key_certificate: key.value,
    identity: block({ type: 'SystemAssigned' }),
  })
  const scope = cluster.get('id')
  return {
    grants: {
      admin: [{ role: 'Azure Arc Kubernetes Admin', scope }],
      write: [{ role: 'Azure Arc Kubernetes Writer', scope }],
      read: [{ role: 'Azure Arc Kubernetes Viewer', scope }],
    },
    address: { word: 'CLUSTER', value: cluster.get('name') },
    join: (link, other) =>
      link.carries === 'compute'
        ? alreadyBuilt(it, 'the cluster at the edge')(link)
        : other.faces.identity === undefined && alreadyBuilt(it, 'the cluster at the edge')(link),
  }
}

/** Ray on the pool that it is drawn with. */
function rayCluster(it: Part): Faces {
  const faces = makeWorkload(it, { port: 8265, path: '/', image: 'rayproject/ray:2.46.0' })
  const memory = `${it.said.number('memoryGB') ?? 16}G`
  const box = (cpu: string): Value => ({ name: 'ray', image: 'rayproject/ray:2.46.0', resources: { requests: { cpu, memory }, limits: { memory } } })
  const nodes = Math.max(1, Math.round(it.said.number('nodes') ?? 2))
  clusterOf(it).apply(it, {
    apiVersion: 'ray.io/v1',
    kind: 'RayCluster',
    metadata: { name: `${it.id}-nodes`.slice(0, 60), namespace: workloads },
    spec: {
      rayVersion: '2.46.0',
      headGroupSpec: { rayStartParams: {}, template: { spec: { serviceAccountName: it.id, containers: [box('2')] } } },
      workerGroupSpecs: [
        {
          groupName: 'workers',
          replicas: nodes,
          minReplicas: Math.round(it.said.number('replicasMin') ?? 1),
          maxReplicas: Math.round(it.said.number('replicasMax') ?? nodes * 4),
          rayStartParams: {},
          template: { spec: { serviceAccountName: it.id, containers: [box(String(it.said.number('vcpus') ?? 4))] } },
        },
      ],
    },
  })
  it.assume('The KubeRay operator is installed with its chart.')
  return faces
}

/** A queue before the pods of jobs: quota by team, and whole jobs or none. */
function jobScheduler(it: Part): Faces {
  const cluster = clusterOf(it)
  const pieces = it.sizing?.count ?? it.said.number('acceleratorCount') ?? 8
  cluster.apply(
    it,
    {
      apiVersion: 'kueue.x-k8s.io/v1beta1',
      kind: 'ResourceFlavor',
      metadata: { name: it.id },
      spec: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }] },
    },
    {
      apiVersion: 'kueue.x-k8s.io/v1beta1',
      kind: 'ClusterQueue',
      metadata: { name: it.id },
      spec: {
        namespaceSelector: {},
        resourceGroups: [
          {
            coveredResources: ['cpu', 'memory', 'nvidia.com/gpu'],
            flavors: [
              {
                name: it.id,
                resources: [
                  { name: 'cpu', nominalQuota: '500' },
                  { name: 'memory', nominalQuota: '4Ti' },
                  { name: 'nvidia.com/gpu', nominalQuota: Math.max(1, Math.round(pieces)) },
                ],
              },
            ],
          },
        ],
      },
    },
    { apiVersion: 'kueue.x-k8s.io/v1beta1', kind: 'LocalQueue', metadata: { name: it.id, namespace: workloads }, spec: { clusterQueue: it.id } },
  )
  it.resources.push(cluster.resource)
  it.assume('Kueue is installed with its chart.')
  return { from: 'nodes', join: alreadyBuilt(it, 'the queue before its pods') }
}

/** Several clusters under one roof, updated in one order. */
function fleet(it: Part): Faces {
  const manager = it.make('azurerm_kubernetes_fleet_manager', { name: it.name(60), ...it.here })
  const run = it.make(
    'azurerm_kubernetes_fleet_update_strategy',
    {
      name: 'stages',
      kubernetes_fleet_manager_id: manager.get('id'),
      stage: block({ name: 'first', group: block({ name: 'first' }), after_stage_wait_in_seconds: 3600 }),
    },
    { suffix: 'strategy' },
  )
  void run
  return {
    address: { word: 'FLEET', value: manager.get('id') },
    grants: { admin: [{ role: 'Azure Kubernetes Fleet Manager RBAC Admin', scope: manager.get('id') }] },
    join: (link, other) => {
      const cluster = other.resources.find(({ type }) => type === 'azurerm_kubernetes_cluster')
      if (cluster === undefined || other.component.kind !== 'kubernetes-cluster') return alreadyBuilt(it, 'the fleet')(link)
      link.resources.push(
        it.make(
          'azurerm_kubernetes_fleet_member',
          { name: other.id.slice(0, 50), kubernetes_fleet_id: manager.get('id'), kubernetes_cluster_id: cluster.get('id'), group: 'first' },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** What runs in the cluster comes out of a repository. */
function gitops(it: Part): Faces {
  const cluster = clusterOf(it)
  const repository = it.account.module.variable('gitops_repository', {
    type: 'string',
    description: 'Repository whose manifests the clusters follow.',
    default: 'https://github.com/your-organisation/deployments',
  })
  it.account.module.want({ variable: 'gitops_repository', message: 'The repository that the clusters follow.' })
  const flux = it.make(
    'azurerm_kubernetes_cluster_extension',
    { name: 'flux', cluster_id: cluster.id, extension_type: 'microsoft.flux', release_train: 'Stable' },
    { suffix: 'flux' },
  )
  const configuration = it.make(
    'azurerm_kubernetes_flux_configuration',
    {
      name: it.id.slice(0, 30),
      cluster_id: cluster.id,
      namespace: 'flux-system',
      scope: 'cluster',
      continuous_reconciliation_enabled: true,
      git_repository: block({ url: repository.value, reference_type: 'branch', reference_value: 'main', sync_interval_in_seconds: 300 }),
      kustomizations: block({
        name: 'workloads',
        path: text`./${it.account.environment}`,
        garbage_collection_enabled: true,
        sync_interval_in_seconds: 300,
        wait: true,
      }),
    },
    { dependsOn: [flux] },
  )
  return { from: 'nodes', address: { word: 'CONFIGURATION', value: configuration.get('id') }, join: alreadyBuilt(it, 'what the cluster follows') }
}

/** New versions take over bit by bit, watched by the figures of the mesh. */
function progressive(it: Part): Faces {
  const cluster = clusterOf(it)
  it.resources.push(cluster.resource)
  it.assume('Flagger is installed with its chart; a Canary stands for each workload that it is joined to.')
  return {
    from: 'nodes',
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.door === undefined || !onKubernetes(other)) return alreadyBuilt(it, 'how versions take over')(link)
      cluster.apply(it, {
        apiVersion: 'flagger.app/v1beta1',
        kind: 'Canary',
        metadata: { name: other.id, namespace: workloads },
        spec: {
          targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: other.id },
          service: { port: other.faces.door.port },
          analysis: {
            interval: '1m',
            threshold: 5,
            maxWeight: 50,
            stepWeight: 10,
            metrics: [{ name: 'request-success-rate', thresholdRange: { min: 99 }, interval: '1m' }],
          },
        },
      })
      link.traces.push(`Canary of ${other.id}`)
      return true
    },
  }
}

/** Mutual TLS between pods: the mesh that AKS keeps. */
function mesh(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.resource.set(
    'service_mesh_profile',
    block({ mode: 'Istio', revisions: ['asm-1-25'], internal_ingress_gateway_enabled: !it.open, external_ingress_gateway_enabled: it.open }),
  )
  cluster.apply(it, {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace: workloads },
    spec: { mtls: { mode: 'STRICT' } },
  })
  it.resources.push(cluster.resource)
  return { from: 'nodes', join: alreadyBuilt(it, 'the mesh of the cluster') }
}

/** The way into a cluster: the add-on of AKS for routing, on an address of the network where it is not said to be public. */
function ingress(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.resource.set('web_app_routing', block({ dns_zone_ids: [], default_nginx_controller: it.open ? 'AnnotationControlled' : 'Internal' }))
  it.resources.push(cluster.resource)
  if (it.open)
    it.network.open('nodes', 'Internet', 443, {
      suffix: it.address('in'),
      origin: it.id,
      comment: `${it.label} is reached from the internet, by TLS alone.`,
    })
  return {
    from: 'nodes',
    door: { subnet: 'nodes', port: 443, tls: true },
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.door === undefined) return false
      cluster.apply(it, {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { name: other.id, namespace: workloads },
        spec: {
          ingressClassName: 'webapprouting.kubernetes.azure.com',
          rules: [
            {
              http: {
                paths: [
                  { path: `/${other.id}`, pathType: 'Prefix', backend: { service: { name: other.id, port: { number: other.faces.door.port } } } },
                ],
              },
            },
          ],
        },
      })
      link.traces.push(`Ingress of ${other.id}`)
      return true
    },
  }
}

/** Kubernetes and what runs in every cluster of it. */
export const clusters: Lowerings = {
  'kubernetes-cluster': kubernetes,
  'gpu-operator': gpuOperator,
  'cluster-autoscaler': autoscaler,
  'pod-autoscaler': podScaling,
  'edge-k8s': edgeKubernetes,
  'ray-cluster': rayCluster,
  'gpu-job-scheduler': jobScheduler,
  'multi-cluster-manager': fleet,
  'gitops-controller': gitops,
  'progressive-delivery': progressive,
  'service-mesh': mesh,
  'kubernetes-ingress': ingress,
}
