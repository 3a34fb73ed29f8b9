import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, Nested, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Network } from '../network/network.ts'
import type { Part } from '../part.ts'
import { insightsOf } from './insights.ts'
import { imageOf, mayPull, registryOf } from './registry.ts'
import { tellLater } from './told.ts'

/** Kinds that run as container apps; one of them in the open opens the environment that they share. */
const shown = new Set([
  'app-backend',
  'serverless-container',
  'chat-ui',
  'search-api',
  'rag-orchestrator',
  'tool-gateway',
  'serverless-inference-endpoint',
])

/** Sizes that do not fit the shared machines run on machines of the environment: cores -> GiB. */
const profiles: Readonly<Record<string, readonly [cores: number, memoryGiB: number]>> = {
  D4: [4, 16],
  D8: [8, 32],
  D16: [16, 64],
  D32: [32, 128],
  E4: [4, 32],
  E8: [8, 64],
  E16: [16, 128],
  E32: [32, 256],
}

/** The environment of container apps in a network; a sandbox has one of its own. */
export function environmentOf(network: Network, word: 'apps' | 'sandboxes' = 'apps'): { resource: Resource; profile: (name: string) => void } {
  const { place } = network
  return place.once(`environment ${network.word} ${word}`, () => {
    const { account } = place
    const open = word === 'apps' && network.members.some((part) => part.open && shown.has(part.component.kind))
    const wanted = new Set<string>()
    const resource = network.make(
      'azurerm_container_app_environment',
      {
        name: network.named(word),
        ...place.here,
        infrastructure_subnet_id: network.subnet(word).get('id'),
        internal_load_balancer_enabled: !open,
        zone_redundancy_enabled: place.careful,
        logs_destination: 'azure-monitor',
        mutual_tls_enabled: word === 'apps',
        workload_profile: block({ name: 'Consumption', workload_profile_type: 'Consumption' }),
        tags: network.tags,
      },
      word,
      word === 'apps' ? 'Where container apps run.' : 'Where code runs that nobody has read: no identity, no way out.',
    )
    network.make(
      'azurerm_monitor_diagnostic_setting',
      {
        name: 'to-log-analytics',
        target_resource_id: resource.get('id'),
        log_analytics_workspace_id: place.logs.get('id'),
        enabled_log: block({ category_group: 'allLogs' }),
        enabled_metric: block({ category: 'AllMetrics' }),
      },
      word,
    )
    if (!open) {
      const zone = network.make(
        'azurerm_private_dns_zone',
        { name: resource.get('default_domain'), resource_group_name: place.group.get('name'), tags: network.tags },
        word,
      )
      network.make(
        'azurerm_private_dns_a_record',
        {
          name: '*',
          zone_name: zone.get('name'),
          resource_group_name: place.group.get('name'),
          ttl: 300,
          records: [resource.get('static_ip_address')],
        },
        word,
      )
      network.make(
        'azurerm_private_dns_zone_virtual_network_link',
        {
          name: network.named(word),
          resource_group_name: place.group.get('name'),
          private_dns_zone_name: zone.get('name'),
          virtual_network_id: network.resource.get('id'),
          tags: network.tags,
        },
        word,
      )
    }
    account.later(() => {
      const more = [...wanted].sort().map((name): Body => ({ name, workload_profile_type: name, minimum_count: 1, maximum_count: 10 }))
      resource.set('workload_profile', new Nested([{ name: 'Consumption', workload_profile_type: 'Consumption' }, ...more]))
    })
    return { resource, profile: (name) => wanted.add(name) }
  })
}

/** Cores and memory of one copy: shared machines take up to 4 cores with 2 GiB each, the rest runs on a profile. */
function sizeOf(it: Part): { cpu: number; memory: string; profile: string } {
  const cores = it.sizing?.vcpus ?? it.said.number('vcpus') ?? 1
  const memoryGiB = ((it.sizing?.memoryGB ?? it.said.number('memoryGB') ?? cores * 2) * 1e9) / 2 ** 30
  const quarter = Math.max(1, Math.ceil(Math.max(cores, memoryGiB / 2) * 4))
  if (quarter <= 16) return { cpu: quarter / 4, memory: `${quarter / 2}Gi`, profile: 'Consumption' }
  const fitting = Object.entries(profiles).filter(([, [has, memory]]) => has >= cores && memory >= memoryGiB)
  const [name, [most, memory]] = fitting[0] ?? ['E32', [32, 256] as const]
  if (fitting.length === 0) it.assume(`It asks for more than a container app has; profile ${name} is the largest.`)
  return { cpu: Math.min(most, Math.ceil(cores * 4) / 4), memory: `${Math.min(memory, Math.ceil(memoryGiB * 2) / 2)}Gi`, profile: name }
}

export type AppOptions = {
  port?: number
  image?: string
  /** Nobody calls it: it takes its work from a queue or a stream. */
  worker?: boolean
  sandbox?: boolean
  environment?: Readonly<Record<string, Value>>
  path?: string
}

/** A program in containers that Azure keeps running and scales. */
export function makeApp(it: Part, options: AppOptions = {}): Faces {
  const { said, place } = it
  const { port = 8080, worker = false, sandbox = false } = options
  const { network } = it
  const environment = environmentOf(network, sandbox ? 'sandboxes' : 'apps')
  const identity = it.identity()
  const pull = options.image === undefined ? mayPull(it) : []
  const { cpu, memory, profile } = sizeOf(it)
  if (profile !== 'Consumption') environment.profile(profile)
  const zero = said.flag('scaleToZero') === true
  const min = it.within('replicasMin', 0, 300) ?? (zero ? 0 : (it.within('minWarm', 0, 300) ?? (place.careful ? 2 : 1)))
  const max = Math.max(
    min,
    1,
    it.within('replicasMax', 1, 1000) ?? (said.flag('autoscaling') === false ? min : Math.min(1000, Math.max(min * 4, 10))),
  )
  const app = it.make(
    'azurerm_container_app',
    {
      name: it.name(32),
      resource_group_name: place.group.get('name'),
      container_app_environment_id: environment.resource.get('id'),
      revision_mode: said.is('deployStrategy', 'blue-green', 'canary', 'shadow') ? 'Multiple' : 'Single',
      workload_profile_name: profile,
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      registry: options.image === undefined ? block({ server: imageServer(it), identity: identity.get('id') }) : undefined,
      ingress: worker
        ? undefined
        : block({
            external_enabled: it.open || !sandbox,
            target_port: port,
            transport: 'auto',
            allow_insecure_connections: false,
            client_certificate_mode: said.is('auth', 'mtls') ? 'require' : undefined,
            traffic_weight: block({ latest_revision: true, percentage: 100 }),
          }),
      tags: it.tags,
    },
    { dependsOn: pull },
  )
  const probe = { transport: 'HTTP', port, path: options.path ?? '/health', interval_seconds: 10, failure_count_threshold: 6 } as const
  const write = (told: readonly (readonly [string, Value])[]) =>
    app.set(
      'template',
      block({
        min_replicas: min,
        max_replicas: max,
        http_scale_rule: worker ? undefined : block({ name: 'requests', concurrent_requests: String(it.within('concurrency', 1, 1000) ?? 50) }),
        container: block({
          name: 'main',
          image: options.image ?? imageOf(it),
          cpu,
          memory,
          env: blocks([
            { name: 'AZURE_CLIENT_ID', value: identity.get('client_id') },
            ...(sandbox ? [] : [{ name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsOf(place).get('connection_string') }]),
            ...Object.entries(options.environment ?? {}).map(([name, value]) => ({ name, value })),
            ...told.map(([name, value]) => ({ name, value })),
          ]),
          readiness_probe: worker ? undefined : block(probe),
          liveness_probe: worker ? undefined : block({ ...probe, initial_delay: 30 }),
        }),
      }),
    )
  const told = tellLater(it, app, write)
  said.hold('zones', 'The environment spreads copies over the zones of the region.')
  said.hold('secrets', 'No secret stands in the code or the image; its identity reads those of its connections in the vault.')
  const domain = app.get('ingress', 0, 'fqdn')
  return {
    ...(sandbox ? {} : { identity }),
    from: sandbox ? 'sandboxes' : 'apps',
    environment: told,
    holder: app,
    ...(!worker && {
      door: { subnet: sandbox ? ('sandboxes' as const) : ('apps' as const), port: 443, tls: true },
      address: { word: 'URL', value: text`https://${domain}` },
      front: { kind: 'app' as const, domain, resource: app, link: { id: environment.resource.get('id'), target: 'managedEnvironments' } },
    }),
    alarms: [
      {
        metric: 'RestartCount',
        namespace: 'Microsoft.App/containerApps',
        scope: app.get('id'),
        aggregation: 'Maximum',
        over: 5,
        what: 'restarts again and again',
      },
    ],
  }
}

const imageServer = (it: Part) => registryOf(it.place).get('login_server')

/** A program that runs to its end: by hand, by the clock, or for each message. */
export function makeAppJob(it: Part, options: { schedule?: string; image?: string } = {}): Faces {
  const { said, place } = it
  const environment = environmentOf(it.network)
  const identity = it.identity()
  const pull = options.image === undefined ? mayPull(it) : []
  const { cpu, memory, profile } = sizeOf(it)
  if (profile !== 'Consumption') environment.profile(profile)
  const schedule = options.schedule
  const many = Math.max(1, Math.min(100, it.within('nodes', 1, 100) ?? 1))
  const job = it.make(
    'azurerm_container_app_job',
    {
      name: it.name(32),
      ...it.here,
      container_app_environment_id: environment.resource.get('id'),
      workload_profile_name: profile,
      replica_timeout_in_seconds: it.within('timeoutSeconds', 1, 86_400) ?? 3600,
      replica_retry_limit: 3,
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      registry: options.image === undefined ? block({ server: imageServer(it), identity: identity.get('id') }) : undefined,
      ...(schedule === undefined
        ? { manual_trigger_config: block({ parallelism: many, replica_completion_count: many }) }
        : { schedule_trigger_config: block({ cron_expression: schedule, parallelism: many, replica_completion_count: many }) }),
    },
    { dependsOn: pull },
  )
  const told = tellLater(it, job, (values) =>
    job.set(
      'template',
      block({
        container: block({
          name: 'main',
          image: options.image ?? imageOf(it),
          cpu,
          memory,
          env: blocks([
            { name: 'AZURE_CLIENT_ID', value: identity.get('client_id') },
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsOf(place).get('connection_string') },
            ...values.map(([name, value]) => ({ name, value })),
          ]),
        }),
      }),
    ),
  )
  said.hold('scaleToZero', 'Nothing runs between two runs of the job.')
  return {
    identity,
    from: 'apps',
    environment: told,
    holder: job,
    grants: { start: [{ role: 'Container Apps Jobs Operator', scope: job.get('id') }] },
    address: { word: 'JOB', value: job.get('id') },
  }
}
