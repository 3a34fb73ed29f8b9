import { block, json, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes } from '../forms/cluster-of.ts'
import { workloads } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkload, scaler } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

function kubernetes(it: Part): Faces {
  const cluster = clusterOf(it)
  const scope = cluster.id
  const admission = it.said.text('admissionPolicy')
  if (admission === 'audit' || admission === 'enforce')
    it.make(
      'azurerm_resource_policy_assignment',
      {
        name: 'pod-security',
        resource_id: scope,
        // The set "Kubernetes cluster pod security baseline standards for Linux-based workloads".
        policy_definition_id: '/providers/Microsoft.Authorization/policySetDefinitions/a8640138-9b0a-4a28-b8cb-1666c838647d',
        parameters: json({ effect: { value: admission === 'enforce' ? 'Deny' : 'Audit' } }),
      },
      { suffix: 'admission', topic: 'security', comment: `What may run in ${it.label}.` },
    )
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

/** Kubernetes and what runs in every cluster of it. */
export const clusters: Lowerings = {
  'kubernetes-cluster': kubernetes,
  'gpu-operator': gpuOperator,
  'cluster-autoscaler': autoscaler,
  'pod-autoscaler': podScaling,
  'edge-k8s': edgeKubernetes,
  'ray-cluster': rayCluster,
  'gpu-job-scheduler': jobScheduler,
}
