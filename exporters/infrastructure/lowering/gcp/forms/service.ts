import { block, blocks, type Body, Nested, type Value } from '../../../model/value.ts'
import type { Balanced, Faces, Grant } from '../faces.ts'
import { settled } from '../join/environment.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { roleWord } from '../services.ts'
import { imageOf, pullImages } from './images.ts'

export type ServiceOptions = {
  port?: number
  image?: string
  arguments?: readonly Value[]
  grants?: readonly Grant[]
  accelerated?: boolean
  path?: string
  /** Environment that it always has. */
  fixed?: Readonly<Record<string, Value>>
}

/** CPU and memory that Cloud Run takes together; what lies between is rounded up. Google Cloud documentation, recalled 2026-11-24; confidence high. */
export function sizeOf(it: Part, accelerated = false): { cpu: string; memory: string } {
  const wanted = it.said.number('vcpus') ?? it.sizing?.vcpus ?? (accelerated ? 8 : 1)
  const gib = Math.ceil(((it.said.number('memoryGB') ?? it.sizing?.memoryGB ?? (accelerated ? 32 : 1)) * 1e9) / 2 ** 30)
  const memory = Math.max(1, Math.min(32, gib))
  if (gib > 32) it.assume(`Cloud Run gives 32 GiB at most; ${gib} GiB are wanted. Put it on Kubernetes.`)
  const least = memory > 24 ? 8 : memory > 16 ? 6 : memory > 8 ? 4 : memory > 4 ? 2 : 1
  const cpu = [1, 2, 4, 6, 8].find((each) => each >= Math.max(wanted, least, accelerated ? 4 : 1)) ?? 8
  if (wanted > 8) it.assume(`Cloud Run gives 8 CPUs at most; ${wanted} are wanted. Put it on Kubernetes.`)
  return { cpu: String(cpu), memory: `${memory}Gi` }
}

/** GPUs that Cloud Run knows. */
const runGpu = (it: Part): string => {
  const { gpu } = machineOf(it, { type: 'g2-standard-8' })
  if (gpu?.compute === 'nvidia-rtx-pro-6000') return 'nvidia-rtx-pro-6000'
  if (gpu !== undefined && gpu.compute !== 'nvidia-l4') it.assume(`Cloud Run has no ${gpu.compute}; an nvidia-l4 stands in.`)
  return 'nvidia-l4'
}

/** A service of Cloud Run with an identity of its own, in the network, between the numbers of copies that are said. */
export function makeService(it: Part, options: ServiceOptions = {}): Faces {
  const { said, project } = it
  const identity = it.identity()
  it.permit(...(options.grants ?? []))
  const port = options.port ?? 8080
  const image = options.image ?? imageOf(it)
  const pull = options.image === undefined ? [it.admit(identity, pullImages(it.place))] : []
  const min = said.flag('scaleToZero') === true ? 0 : (it.within('replicasMin', 0, 1000) ?? (it.careful ? 2 : 0))
  const max = Math.max(1, min, it.within('replicasMax', 1, 1000) ?? Math.max(10, min * 4))
  const tag = it.tag
  const open = said.is('exposure', 'internet')
  const command = options.arguments
  const probe = { http_get: block({ path: options.path ?? '/health', port }) }
  const service = it.make(
    'google_cloud_run_v2_service',
    {
      name: it.name(49),
      location: it.region,
      description: it.description(500),
      ingress: open ? 'INGRESS_TRAFFIC_ALL' : 'INGRESS_TRAFFIC_INTERNAL_ONLY',
      deletion_protection: it.protected,
      labels: it.labels,
      template: block({
        service_account: identity.get('email'),
        encryption_key: it.key('run'),
        execution_environment: 'EXECUTION_ENVIRONMENT_GEN2',
        timeout: `${it.within('timeoutSeconds', 1, 3600) ?? 300}s`,
        max_instance_request_concurrency: it.within('concurrency', 1, 1000) ?? (options.accelerated === true ? 4 : 80),
        gpu_zonal_redundancy_disabled: options.accelerated === true ? (said.number('zones') ?? 3) < 2 : undefined,
        scaling: block({ min_instance_count: min, max_instance_count: max }),
        node_selector: options.accelerated === true ? block({ accelerator: runGpu(it) }) : undefined,
        vpc_access: block({
          egress: it.network.egressOf(it) === 'open' ? 'PRIVATE_RANGES_ONLY' : 'ALL_TRAFFIC',
          network_interfaces: block({ network: it.network.vpc.get('name'), subnetwork: it.subnet.get('name'), tags: [tag] }),
        }),
        containers: block({
          image,
          args: command,
          ports: block({ container_port: port }),
          resources: block({
            limits: { ...sizeOf(it, options.accelerated), ...(options.accelerated === true && { 'nvidia.com/gpu': '1' }) },
            cpu_idle: options.accelerated !== true,
            startup_cpu_boost: true,
          }),
          startup_probe: block({ ...probe, period_seconds: 10, failure_threshold: 30, timeout_seconds: 5 }),
          liveness_probe: block({ ...probe, period_seconds: 30, failure_threshold: 3, timeout_seconds: 5 }),
        }),
      }),
    },
    { ...(pull.length > 0 && { dependsOn: pull }) },
  )
  tellDeploys(it)
  const environment = new Map<string, Value>(Object.entries(options.fixed ?? {}))
  project.later(() => {
    const told = settled(it, service, environment)
    if (told.length > 0) addToContainer(service, { env: blocks(told.map(([name, value]) => ({ name, value }))) })
  })
  const invoke: Grant = {
    role: 'roles/run.invoker',
    on: { type: 'google_cloud_run_v2_service_iam_member', target: { name: service.get('name'), location: it.region } },
  }
  if (open && !said.is('auth', 'iam')) openToAll(it, invoke)
  return {
    identity,
    tag,
    environment,
    holder: service,
    grants: { call: [invoke] },
    address: { word: 'URL', value: service.get('uri') },
    takes: { kind: 'service', service: service.get('name'), uri: service.get('uri'), grant: invoke },
    start: { uri: service.get('uri'), token: 'oidc', grant: invoke },
    front: { resource: service, address: service.get('uri'), kind: 'service' },
    alarms: serviceAlarms(it, service.get('name')),
    balanced: () => balancedBy(it, service, invoke),
  }
}

/** Who may call it is decided behind the door: by the program, the gateway or the sign-in before it. */
export function openToAll(it: Part, invoke: Grant): void {
  it.admitMember('allUsers', invoke, `everybody_${roleWord(invoke.role)}`)
  it.assume('It is reached from the internet; who may call is decided by the program and what stands before it, not by IAM.')
}

/** A load balancer leads to it: then it is reached by nothing else from the internet. */
function balancedBy(it: Part, service: ReturnType<Part['make']>, invoke: Grant): Balanced {
  const group = it.project.once(`neg ${it.id}`, () => {
    service.set('ingress', 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER')
    it.admitMember('allUsers', invoke, `everybody_${roleWord(invoke.role)}`)
    return it.make('google_compute_region_network_endpoint_group', {
      name: it.name(63),
      region: it.region,
      network_endpoint_type: 'SERVERLESS',
      cloud_run: block({ service: service.get('name') }),
    })
  })
  return { group: group.get('id'), kind: 'serverless', port: 443 }
}

/** Adds to the only container of a service or job. */
export function addToContainer(service: ReturnType<Part['make']>, body: Body): void {
  const template = service.body['template']
  const [first = {}] = template instanceof Nested ? template.bodies : []
  const containers = first['containers']
  const [container = {}] = containers instanceof Nested ? containers.bodies : []
  service.set('template', block({ ...first, containers: block({ ...container, ...body }) }))
}

/** How a new version takes over is told to whoever deploys: Cloud Run shifts traffic by revision. */
function tellDeploys(it: Part): void {
  const how = it.said.text('deployStrategy')
  if (how === undefined || how === 'all-at-once' || how === 'rolling') return
  it.assume(`For ${how} the pipeline deploys without traffic and shifts it by revision (\`gcloud run services update-traffic\`).`)
}

export const serviceAlarms = (it: Part, service: Value): NonNullable<Faces['alarms']> => [
  {
    metric: 'run.googleapis.com/request_count',
    resource: 'cloud_run_revision',
    labels: { 'resource.labels.service_name': service, 'metric.labels.response_code_class': '5xx' },
    align: 'ALIGN_RATE',
    over: 0.1,
    what: 'answers with errors',
  },
  {
    metric: 'run.googleapis.com/request_latencies',
    resource: 'cloud_run_revision',
    labels: { 'resource.labels.service_name': service },
    align: 'ALIGN_PERCENTILE_99',
    over: it.said.number('latencyTargetMs') ?? 2000,
    what: 'answers slowly',
  },
]
