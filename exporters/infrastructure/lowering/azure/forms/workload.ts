import type { Resource } from '../../../model/resource.ts'
import { text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { acceleratorKey, acceleratorsIn, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { clusterOf } from './cluster-of.ts'
import { type Kubernetes, workloads } from './kubernetes.ts'
import { imageOf } from './registry.ts'
import { tellLater } from './told.ts'

export type WorkloadOptions = {
  port?: number
  accelerated?: boolean
  image?: string
  arguments?: readonly Value[]
  path?: string
}

const closedSpace: Value = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'default-deny', namespace: workloads },
  spec: { podSelector: {}, policyTypes: ['Ingress'] },
}

/** A workload on AKS: its identity in Azure, and the objects that run it. */
export function makeWorkload(it: Part, options: WorkloadOptions = {}): Faces {
  const { said } = it
  const kubernetes = clusterOf(it)
  const { port = 8080 } = options
  const identity = it.identity()
  const credential = kubernetes.federate(it)
  const told: { name: string; value: Value }[] = []
  const environment = tellLater(it, credential, (values) => told.push(...values.map(([name, value]) => ({ name, value }))))
  const labels = { app: it.id }
  const metadata = { name: it.id, namespace: workloads, labels }
  const replicas = Math.max(1, Math.round(said.number('replicasMin') ?? it.sizing?.metrics.replicas ?? (it.place.careful ? 2 : 1)))
  said.hold('zones', 'Copies are spread over zones by topologySpreadConstraints, as far as there are copies.')
  const probe = { httpGet: { path: options.path ?? '/health', port: 'http' }, periodSeconds: 10, failureThreshold: 6 }
  kubernetes.common(closedSpace)
  kubernetes.apply(
    it,
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { ...metadata, annotations: { 'azure.workload.identity/client-id': identity.get('client_id') } },
      automountServiceAccountToken: false,
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas,
        strategy: said.is('deployStrategy', 'all-at-once')
          ? { type: 'Recreate' }
          : { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' } },
        selector: { matchLabels: labels },
        template: {
          metadata: { labels: { ...labels, 'azure.workload.identity/use': 'true' } },
          spec: {
            serviceAccountName: it.id,
            ...placement(it, options.accelerated === true),
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'topology.kubernetes.io/zone',
                whenUnsatisfiable: said.peek('zones') === undefined ? 'ScheduleAnyway' : 'DoNotSchedule',
                labelSelector: { matchLabels: labels },
              },
            ],
            securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: it.id,
                image: options.image ?? imageOf(it),
                args: options.arguments,
                env: told,
                ports: [{ name: 'http', containerPort: port }],
                resources: needs(it, options.accelerated === true),
                readinessProbe: probe,
                livenessProbe: { ...probe, initialDelaySeconds: 60 },
                securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              },
            ],
          },
        },
      },
    },
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: labels, ports: [{ name: 'http', port, targetPort: 'http' }] } },
    { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { maxUnavailable: 1, selector: { matchLabels: labels } } },
  )
  admitCallers(it, kubernetes, port)
  const most = said.number('replicasMax') ?? (said.flag('autoscaling') === true ? replicas * 4 : undefined)
  if (most !== undefined && most > replicas) kubernetes.apply(it, scaler(it, replicas, Math.round(most)))
  return {
    identity,
    from: 'nodes',
    environment,
    holder: credential,
    door: { subnet: 'nodes', port },
    address: { word: 'URL', value: text`http://${it.id}.${workloads}.svc.cluster.local:${port}` },
  }
}

/** Lets in who is connected: other workloads by their label, everything else in the network by its range. */
function admitCallers(it: Part, kubernetes: Kubernetes, port: number): void {
  const { graph, parts } = it.account
  it.account.later(() => {
    const callers = [...new Set(graph.to(it.id).map(({ from }) => from))].flatMap((id) => parts.get(id) ?? [])
    const pods = (part: Part) => part.resources.some(({ type }: Resource) => type === 'azurerm_federated_identity_credential')
    const outside = callers.some((part) => !pods(part) && (part.faces.from !== undefined || part.faces.front !== undefined))
    const from: Value[] = [
      ...callers.filter(pods).map(({ id }): Value => ({ podSelector: { matchLabels: { app: id } } })),
      ...(outside ? [{ ipBlock: { cidr: it.network.range } }] : []),
    ]
    if (from.length === 0) return
    kubernetes.apply(it, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: it.id, namespace: workloads },
      spec: { podSelector: { matchLabels: { app: it.id } }, policyTypes: ['Ingress'], ingress: [{ from, ports: [{ port, protocol: 'TCP' }] }] },
    })
  })
}

const needs = (it: Part, accelerated: boolean): Value => {
  const cpu = it.sizing?.vcpus ?? it.said.number('vcpus')
  const memory = it.sizing?.memoryGB ?? it.said.number('memoryGB')
  const requests: Record<string, Value> = { cpu: String(cpu ?? 1), memory: `${Math.ceil(((memory ?? 2) * 1e9) / 2 ** 20)}Mi` }
  if (!accelerated) return { requests, limits: { memory: requests['memory'] } }
  const sized = machineOf(it, { type: 'Standard_NC24ads_A100_v4' })
  const pieces = it.said.number('acceleratorCount') ?? Math.max(1, acceleratorsIn(sized.type))
  const name = acceleratorKey(sized.type)
  return { requests: { ...requests, [name]: pieces }, limits: { memory: requests['memory'], [name]: pieces } }
}

/** Onto the pool that the design joins it to, past its taint. */
function placement(it: Part, accelerated: boolean): { readonly [key: string]: Value } {
  const { graph, parts } = it.account
  const pool = graph.to(it.id).find(({ from, carries }) => carries === 'compute' && /pool|cluster/.test(parts.get(from)?.component.kind ?? ''))?.from
  const selected = pool !== undefined && parts.get(pool)?.resources.some(({ type }) => type === 'azurerm_kubernetes_cluster_node_pool') === true
  const spot = selected && parts.get(pool)?.said.peek('capacity') === 'spot'
  const tolerations: Value[] = [
    ...(accelerated ? ['nvidia.com/gpu', 'amd.com/gpu'].map((key) => ({ key, operator: 'Exists', effect: 'NoSchedule' })) : []),
    ...(spot ? [{ key: 'kubernetes.azure.com/scalesetpriority', operator: 'Equal', value: 'spot', effect: 'NoSchedule' }] : []),
  ]
  return { ...(selected && { nodeSelector: { pool } }), ...(tolerations.length > 0 && { tolerations }) }
}

export const scaler = (it: Part, min: number, max: number): Value => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: it.id, namespace: workloads },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: it.id },
    minReplicas: min,
    maxReplicas: max,
    metrics: [
      {
        type: 'Resource',
        resource: {
          name: 'cpu',
          target: { type: 'Utilization', averageUtilization: Math.round((it.said.number('targetUtilization') ?? 0.6) * 100) },
        },
      },
    ],
  },
})
