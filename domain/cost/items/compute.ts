import { graphOf } from '../../design/graph.ts'
import { numberOf } from '../../catalog/read-setting.ts'
import { applyRule } from '../line.ts'
import type { CostContext } from '../context.ts'
import { machineLines } from '../machines.ts'
import { notKnown, nothing, type Priced, together } from '../priced.ts'
import { derived, isUnknown, type QuantityOf } from '../quantity.ts'
import { hoursOn } from '../quantities/time.ts'
import { requests, requestsOr } from '../quantities/traffic.ts'
import { free, items, type KindCost, type KindGroup, reckoned, rule, unknown } from '../rules.ts'
import { edgeBox, onOwnMachines } from '../self-hosted.ts'
import { byVcpu } from '../vcpus.ts'

/** Machines that sizing found; where the provider lists none, and nothing runs elsewhere, that is not known. */
function machines(context: CostContext): Priced {
  const { sized } = context
  if (sized?.runsOn !== undefined) return nothing
  if (sized === undefined) return notKnown('machines: nothing says what it needs')
  return sized.instanceType === null ? notKnown(`machines: the provider lists no price for ${sized.accelerator ?? 'them'}`) : machineLines(context)
}
const own = reckoned(onOwnMachines)
const rented = reckoned(machines)
const controlPlane = (service: string, item: string): KindCost =>
  reckoned((context) =>
    together([applyRule(context, rule('Control plane', service, item, hoursOn)), context.sized === undefined ? nothing : machines(context)]),
  )
/** Where a pool carries a service it costs nothing more; otherwise its vCPUs are rented by the hour. */
const carried = (otherwise: (context: CostContext) => Priced) =>
  reckoned((context) => (context.sized?.runsOn === undefined ? otherwise(context) : nothing))
const fargate = byVcpu({ vcpu: ['Fargate', 'vCPU'], memory: ['Fargate', 'memory'] })
const containerApps = byVcpu({ vcpu: ['Container Apps', 'vCPU'], memory: ['Container Apps', 'memory'] })
const cloudRun = byVcpu({ vcpu: ['Cloud Run', 'CPU (tier 2)'], memory: ['Cloud Run', 'memory (tier 2)'] })
const container = { aws: carried(fargate), azure: carried(containerApps), gcp: carried(cloudRun), selfHosted: own }

/** GB seconds of functions: requests x memory x time of each. */
const gbSeconds: QuantityOf = (context) => {
  const found = requestsOr(1e6)(context)
  const gb = numberOf(context.component, 'memoryGB') ?? 0.5
  const seconds = (numberOf(context.component, 'inferenceMs') ?? 200) / 1000
  return isUnknown(found) ? found : derived(found.amount * gb * seconds, 2, `${found.how} x ${gb} GB x ${seconds} s`)
}
/** A cluster is a cost of its own only where nothing else stands for its machines. */
const software = free('Software on machines that are counted elsewhere.')
const everywhere = { aws: software, azure: software, gcp: software, selfHosted: software }
const reservation = free('It reserves machines that are billed where they are placed.')
const device = reckoned(edgeBox)

/** Machines, clusters, serverless code and serving. */
export const compute: readonly KindGroup[] = [
  {
    kinds: [
      'gpu-training-cluster',
      'gpu-inference-pool',
      'ai-accelerator-pool',
      'cpu-node-pool',
      'virtual-machine',
      'batch-compute',
      'hpc-scheduler',
      'ray-cluster',
      'confidential-compute',
      'notebook-workspace',
      'simulation-environment',
    ],
    aws: rented,
    azure: rented,
    gcp: rented,
    selfHosted: own,
  },
  {
    kinds: ['llm-inference-server', 'triton-inference-server', 'realtime-inference-endpoint', 'async-inference-endpoint', 'batch-inference-job'],
    aws: rented,
    azure: rented,
    gcp: rented,
    selfHosted: own,
  },
  {
    kinds: ['model-training-job', 'fine-tuning-job', 'hyperparameter-tuning', 'automl', 'rl-policy'],
    aws: rented,
    azure: rented,
    gcp: rented,
    selfHosted: own,
  },
  { kinds: ['distributed-training'], aws: rented, azure: rented, gcp: rented, selfHosted: own },
  {
    kinds: ['bare-metal-gpu-server'],
    aws: unknown('Outposts are sold by contract'),
    azure: unknown('Azure Local machines are bought from partners'),
    gcp: unknown('Google Distributed Cloud is sold by contract'),
    selfHosted: own,
  },
  { kinds: ['spot-capacity', 'gpu-capacity-reservation'], aws: reservation, azure: reservation, gcp: reservation, selfHosted: reservation },
  { kinds: ['cluster-autoscaler', 'gpu-operator', 'pod-autoscaler', 'inference-gateway'], ...everywhere },
  {
    kinds: ['kubernetes-cluster'],
    aws: controlPlane('EKS', 'control plane (standard support)'),
    azure: controlPlane('AKS', 'Standard tier control plane'),
    gcp: controlPlane('GKE', 'cluster fee (std & autopilot)'),
    selfHosted: own,
  },
  {
    kinds: [
      'serverless-container',
      'app-backend',
      'search-api',
      'rag-orchestrator',
      'llm-gateway',
      'chat-ui',
      'federated-learning-server',
      'model-optimization',
    ],
    ...container,
  },
  {
    kinds: ['agent-orchestrator'],
    aws: carried(byVcpu({ vcpu: ['AgentCore Runtime', 'vCPU'], memory: ['AgentCore Runtime', 'memory'] })),
    azure: carried(containerApps),
    gcp: carried(byVcpu({ vcpu: ['Agent Engine', 'vCPU'], memory: ['Agent Engine', 'memory'] })),
    selfHosted: own,
  },
  {
    kinds: ['web-app'],
    aws: items(rule('Served', 'Amplify Hosting', 'served', servedGB)),
    azure: items(rule('Plan', 'Static Web Apps', 'Standard plan', () => ({ amount: 1, low: 1, high: 1, how: 'one app', stated: true }))),
    gcp: items(rule('Served', 'Firebase Hosting', 'served', servedGB)),
    selfHosted: own,
  },
  {
    kinds: ['serverless-function'],
    aws: items(rule('Requests', 'Lambda', 'requests', requestsOr(1e6)), rule('Time', 'Lambda', 'x86 duration', gbSeconds)),
    azure: items(
      rule('Executions', 'Functions consumption', 'executions', requestsOr(1e6)),
      rule('Time', 'Functions consumption', 'duration', gbSeconds),
    ),
    gcp: items(rule('Invocations', 'Cloud Functions', 'invocations', requestsOr(1e6)), rule('CPU', 'Cloud Run', 'CPU (tier 2)', gbSeconds)),
    selfHosted: own,
  },
  {
    kinds: ['serverless-inference-endpoint'],
    aws: items(rule('Time', 'SageMaker Serverless Inference', '6 GB compute', seconds)),
    azure: carried(containerApps),
    gcp: items(rule('CPU', 'Cloud Run', 'CPU (tier 2)', seconds)),
    selfHosted: own,
  },
  {
    kinds: ['api-gateway'],
    aws: items(rule('Requests', 'API Gateway HTTP', 'requests', requestsOr(1e6))),
    azure: items(rule('Calls', 'API Management', 'consumption', requestsOr(1e6))),
    gcp: items(rule('Calls', 'API Gateway', 'calls', requestsOr(1e6))),
    selfHosted: own,
  },
  {
    kinds: ['tool-gateway'],
    aws: items(rule('Tool calls', 'AgentCore Gateway', 'tool calls', requestsOr(1e6))),
    azure: items(rule('Calls', 'API Management', 'consumption', requestsOr(1e6))),
    gcp: items(rule('Calls', 'API Gateway', 'calls', requestsOr(1e6))),
    selfHosted: own,
  },
  {
    kinds: ['code-sandbox'],
    aws: items(rule('CPU', 'AgentCore Runtime', 'vCPU', sessionHours)),
    azure: items(rule('Sessions', 'Container Apps dynamic sessions', 'session', sessionHours)),
    gcp: items(rule('CPU', 'Agent Engine', 'vCPU', sessionHours)),
    selfHosted: own,
  },
  {
    kinds: ['video-analytics-service'],
    aws: rentedOr('Rekognition Video', 'minutes'),
    azure: rentedOr('Video Indexer', 'minutes, basic'),
    gcp: rentedOr('Video Intelligence', 'minutes'),
    selfHosted: own,
  },
  { kinds: ['federated-learning-client'], aws: container.aws, azure: container.azure, gcp: container.gcp, selfHosted: own },
  {
    kinds: ['edge-device', 'edge-gateway', 'edge-server', 'industrial-data-collector', 'private-5g', 'air-gap-transfer', 'edge-inference-runtime'],
    aws: device,
    azure: device,
    gcp: device,
    selfHosted: device,
  },
  {
    kinds: ['edge-k8s'],
    aws: unknown('EKS Anywhere support is sold by contract'),
    azure: unknown('AKS on Azure Local is billed by its hosts'),
    gcp: unknown('Google Distributed Cloud is sold by contract'),
    selfHosted: own,
  },
  {
    kinds: ['edge-fleet-manager'],
    aws: items(rule('Jobs', 'IoT Device Management', 'remote actions', fleetActions)),
    azure: items(
      rule('Units', 'IoT Hub', 'S1 unit (400,000 messages a day)', () => ({ amount: 1, low: 1, high: 3, how: 'one unit assumed', stated: false })),
    ),
    gcp: free('Config Sync comes with the clusters.'),
    selfHosted: own,
  },
  {
    kinds: ['mec-5g-zone'],
    aws: unknown('Wavelength zones have no listed machine prices here'),
    azure: unknown('Azure public MEC is closed to new customers'),
    gcp: unknown('sold through carriers by contract'),
    selfHosted: unknown('sold through carriers by contract'),
  },
  {
    kinds: ['virtualization-platform'],
    aws: unknown('EVS is billed by host and VMware contract'),
    azure: unknown('VMware Solution hosts have no price here'),
    gcp: unknown('VMware Engine hosts have no price here'),
    selfHosted: own,
  },
]

function servedGB(context: CostContext): ReturnType<QuantityOf> {
  const found = requestsOr(1e6)(context)
  return isUnknown(found) ? found : derived(found.amount * 5e-4, 3, `${found.how} x 0.5 MB`)
}
function seconds(context: CostContext): ReturnType<QuantityOf> {
  const found = requests(context)
  const each = (numberOf(context.component, 'inferenceMs') ?? 200) / 1000
  return isUnknown(found) ? found : derived(found.amount * each, 2, `${found.how} x ${each} s`)
}
function sessionHours(context: CostContext): ReturnType<QuantityOf> {
  const found = requestsOr(10_000)(context)
  return isUnknown(found) ? found : derived(found.amount / 60, 3, `${found.how} x a minute`)
}
function fleetActions({ component, design }: CostContext): ReturnType<QuantityOf> {
  const count =
    numberOf(component, 'count') ??
    graphOf(design)
      .ofKind('edge-device', 'edge-gateway')
      .reduce((sum, each) => sum + (numberOf(each, 'count') ?? 1), 0)
  return { ...derived(Math.max(1, count) * 4, 2, `${Math.max(1, count)} devices x an action a week`) }
}
/** Own machines where sizing found some; otherwise bought by the minute. */
function rentedOr(service: string, item: string): KindCost {
  return reckoned((context) => {
    if (context.sized !== undefined && context.sized.instanceType !== null) return machineLines(context)
    return context.sized?.runsOn === undefined
      ? applyRule(
          context,
          rule('Minutes', service, item, () => ({
            amount: 50_000,
            low: 10_000,
            high: 200_000,
            how: '50,000 minutes a month assumed',
            stated: false,
          })),
        )
      : nothing
  })
}
