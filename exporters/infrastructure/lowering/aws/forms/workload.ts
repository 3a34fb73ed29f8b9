import type { Resource } from '../../../model/resource.ts'
import type { Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { acceleratorKey, acceleratorsIn, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { imagesOf } from './images.ts'
import { clusterOf, type Kubernetes, workloads } from './kubernetes.ts'
import { admitCallers, closedSpace } from './network-policy.ts'

export type WorkloadOptions = {
  port?: number
  accelerated?: boolean
  image?: string
  arguments?: readonly Value[]
  statements?: readonly Statement[]
  path?: string
}

/** A workload on Kubernetes: its identity in AWS, and the objects that run it. */
export function makeWorkload(it: Part, options: WorkloadOptions = {}): Faces {
  const { said, account } = it
  const kubernetes = clusterOf(it)
  const port = options.port ?? 8080
  const { role, association } = podIdentity(it, kubernetes)
  it.permit(...(options.statements ?? []))
  const told: { name: string; value: Value }[] = []
  const environment = new Map<string, Value>()
  account.later(() => told.push(...[...environment].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ({ name, value }))))
  const labels = { app: it.id }
  const metadata = { name: it.id, namespace: workloads, labels }
  const replicas = said.number('replicasMin') ?? it.sizing?.metrics.replicas ?? (it.place.careful ? 2 : 1)
  said.hold('zones', 'Copies are spread over zones by topologySpreadConstraints, as far as there are copies.')
  const probe = { httpGet: { path: options.path ?? '/health', port: 'http' }, periodSeconds: 10, failureThreshold: 6 }
  kubernetes.common(closedSpace)
  kubernetes.apply(
    it,
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
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
                // A number that was said is kept; otherwise a full zone is better than a pod that waits.
                whenUnsatisfiable: said.peek('zones') === undefined ? 'ScheduleAnyway' : 'DoNotSchedule',
                minDomains: said.peek('zones') === undefined ? undefined : Math.min(it.zoneCount, replicas),
                labelSelector: { matchLabels: labels },
              },
            ],
            securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: it.id,
                image: options.image ?? imagesOf(it.place).of(it),
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
  if (most !== undefined && most > replicas) kubernetes.apply(it, scaler(it, replicas, most))
  return {
    role,
    group: kubernetes.group,
    environment,
    holder: association,
    door: { group: kubernetes.group, port },
    address: { word: 'URL', value: `http://${it.id}.${workloads}.svc.cluster.local:${port}` },
    balanced: {
      port,
      targets: 'ip',
      attach: (targets) =>
        kubernetes.apply(it, {
          apiVersion: 'elbv2.k8s.aws/v1beta1',
          kind: 'TargetGroupBinding',
          metadata,
          spec: { serviceRef: { name: it.id, port }, targetGroupARN: targets.get('arn'), targetType: 'ip' },
        }),
    },
  }
}

/** The role of the pods of a service account. */
export function podIdentity(
  it: Part,
  kubernetes: Kubernetes,
  account = { namespace: workloads, name: String(it.id) },
): { role: Resource; association: Resource } {
  const role = it.role('pods.eks')
  const association = it.make('aws_eks_pod_identity_association', {
    cluster_name: kubernetes.name,
    namespace: account.namespace,
    service_account: account.name,
    role_arn: role.get('arn'),
    tags: it.tags,
  })
  return { role, association }
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
  const sized = machineOf(it, { type: 'g6.2xlarge' })
  const pieces = it.said.number('acceleratorCount') ?? Math.max(1, acceleratorsIn(sized.type))
  const name = acceleratorKey(sized.type)
  return { requests: { ...requests, [name]: pieces }, limits: { memory: requests['memory'], [name]: pieces } }
}

/** Onto the pool that the design joins it to, past its taint. */
function placement(it: Part, accelerated: boolean): { readonly [key: string]: Value } {
  const { graph, parts } = it.account
  const pool = graph.to(it.id).find(({ from, carries }) => carries === 'compute' && /pool|cluster/.test(parts.get(from)?.component.kind ?? ''))?.from
  const selected = pool !== undefined && parts.get(pool)?.resources.some(({ type }) => type === 'aws_eks_node_group') === true
  return {
    ...(selected && { nodeSelector: { pool } }),
    ...(accelerated && {
      tolerations: [
        { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' },
        { key: 'aws.amazon.com/neuron', operator: 'Exists', effect: 'NoSchedule' },
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
