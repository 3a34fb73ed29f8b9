import type { Resource } from '../../../model/resource.ts'
import { text, type Value } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { acceleratorKey, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { imageOf } from './images.ts'
import { clusterOf, type Kubernetes, workloads } from './kubernetes.ts'
import { admitCallers } from './network-policy.ts'

export type WorkloadOptions = {
  port?: number
  accelerated?: boolean
  image?: string
  arguments?: readonly Value[]
  grants?: readonly Grant[]
  path?: string
}

/** A workload on Kubernetes: its identity in the project, and the objects that run it. */
export function makeWorkload(it: Part, options: WorkloadOptions = {}): Faces {
  const { said, project } = it
  const kubernetes = clusterOf(it)
  const port = options.port ?? 8080
  const { identity, binding } = podIdentity(it, kubernetes)
  it.permit(...(options.grants ?? []))
  const told: { name: string; value: Value }[] = []
  const environment = new Map<string, Value>()
  project.later(() => told.push(...[...environment].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ({ name, value }))))
  const labels = { app: it.id }
  const metadata = { name: it.id, namespace: workloads, labels }
  const replicas = said.number('replicasMin') ?? it.sizing?.metrics.replicas ?? (it.careful ? 2 : 1)
  said.hold('zones', 'Copies are spread over zones by topologySpreadConstraints, as far as there are copies.')
  const probe = { httpGet: { path: options.path ?? '/health', port: 'http' }, periodSeconds: 10, failureThreshold: 6 }
  kubernetes.apply(
    it,
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { ...metadata, annotations: { 'iam.gke.io/gcp-service-account': identity.get('email') } },
      automountServiceAccountToken: false,
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas,
        strategy: strategyOf(it),
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: it.id,
            ...placement(it, options.accelerated === true),
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'topology.kubernetes.io/zone',
                whenUnsatisfiable: said.peek('zones') === undefined ? 'ScheduleAnyway' : 'DoNotSchedule',
                minDomains: said.peek('zones') === undefined ? undefined : Math.min(it.zoneCount, replicas),
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
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { ...metadata, annotations: { 'cloud.google.com/neg': '{"ingress":true}' } },
      spec: { selector: labels, ports: [{ name: 'http', port, targetPort: 'http' }] },
    },
    { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { maxUnavailable: 1, selector: { matchLabels: labels } } },
  )
  admitCallers(it, kubernetes, port)
  const most = said.number('replicasMax') ?? (said.flag('autoscaling') === true ? replicas * 4 : undefined)
  if (most !== undefined && most > replicas) {
    kubernetes.apply(it, scaler(it, replicas, most))
    said.hold('autoscaling', 'A HorizontalPodAutoscaler follows the load.')
  }
  return {
    identity,
    tag: kubernetes.tag,
    environment,
    holder: binding,
    door: { tag: kubernetes.tag, port },
    address: { word: 'URL', value: `http://${it.id}.${workloads}.svc.cluster.local:${port}` },
    balanced: () => ({ group: kubernetes.resource.get('id'), kind: 'pods', port }),
  }
}

/** The account that the pods of a service account act as, by workload identity; there is no key. */
export function podIdentity(
  it: Part,
  kubernetes: Kubernetes,
  account = { namespace: workloads, name: String(it.id) },
): { identity: Resource; binding: Resource } {
  const { project } = it
  const identity = it.identity()
  const binding = it.make(
    'google_service_account_iam_member',
    {
      service_account_id: identity.get('name'),
      role: 'roles/iam.workloadIdentityUser',
      member: text`serviceAccount:${project.id}.svc.id.goog[${account.namespace}/${account.name}]`,
    },
    { topic: 'security', dependsOn: [kubernetes.resource], comment: `Pods of ${it.label} act as its account.` },
  )
  return { identity, binding }
}

/** How a new version takes over; what shifts traffic bit by bit is done by a controller in the cluster, which is told. */
function strategyOf(it: Part): Value {
  const stated = it.said.text('deployStrategy')
  if (stated === 'all-at-once') return { type: 'Recreate' }
  if (stated === 'blue-green' || stated === 'canary' || stated === 'shadow')
    it.assume(`A Deployment rolls; for ${stated} put a rollout controller (Argo Rollouts, Flagger) before it.`)
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' } }
}

const needs = (it: Part, accelerated: boolean): Value => {
  const cpu = it.sizing?.vcpus ?? it.said.number('vcpus')
  const memory = it.sizing?.memoryGB ?? it.said.number('memoryGB')
  const requests: Record<string, Value> = { cpu: String(cpu ?? 1), memory: `${Math.ceil(((memory ?? 2) * 1e9) / 2 ** 20)}Mi` }
  if (!accelerated) return { requests, limits: { memory: requests['memory'] } }
  const sized = machineOf(it, { type: 'g2-standard-8' })
  const pieces = it.said.number('acceleratorCount') ?? Math.max(1, sized.accelerators)
  const name = acceleratorKey(sized)
  return { requests: { ...requests, [name]: pieces }, limits: { memory: requests['memory'], [name]: pieces } }
}

/** Onto the pool that the design joins it to, past its taint. */
function placement(it: Part, accelerated: boolean): { readonly [key: string]: Value } {
  const { graph, parts } = it.project
  const pool = graph.to(it.id).find(({ from, carries }) => carries === 'compute' && /pool|cluster/.test(parts.get(from)?.component.kind ?? ''))?.from
  const selected = pool !== undefined && parts.get(pool)?.resources.some(({ type }) => type === 'google_container_node_pool') === true
  const own = pool !== undefined && parts.get(pool)?.component.kind !== 'kubernetes-cluster'
  return {
    ...(selected && own && { nodeSelector: { pool } }),
    ...(accelerated && {
      tolerations: [
        { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' },
        { key: 'google.com/tpu', operator: 'Exists', effect: 'NoSchedule' },
      ],
    }),
  }
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
