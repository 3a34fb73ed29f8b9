import type { Resource } from '../../../model/resource.ts'
import { block, type Body, call, Nested, type Value } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'
import { artifacts } from './bucket.ts'
import { openToAll, serviceAlarms } from './service.ts'

export type FunctionOptions = { timeoutSeconds?: number; memoryMB?: number; grants?: readonly Grant[]; inNetwork?: boolean; runtime?: string }

/** A function of the second generation: a program in the bucket of artifacts, an identity of its own, a way into the network. */
export function makeFunction(it: Part, options: FunctionOptions = {}): Faces {
  const { said, project, place } = it
  const identity = it.identity()
  it.permit(...(options.grants ?? []))
  const builder = buildIdentity(it)
  const inside = options.inNetwork !== false
  const connector = inside ? connectorOf(it) : undefined
  const min = it.within('minWarm', 0, 1000) ?? it.within('replicasMin', 0, 1000) ?? 0
  const memory = said.number('memoryGB')
  const mebibytes = memory === undefined ? (options.memoryMB ?? 512) : Math.max(128, Math.min(32_768, Math.ceil((memory * 1e9) / 2 ** 20)))
  const open = said.is('exposure', 'internet')
  const made = it.make('google_cloudfunctions2_function', {
    name: it.name(63),
    location: place.region,
    description: it.description(500),
    kms_key_name: it.key('functions'),
    labels: it.labels,
    build_config: block({
      runtime: options.runtime ?? 'python312',
      entry_point: 'main',
      service_account: builder.get('id'),
      source: block({ storage_source: block({ bucket: artifacts(place).get('name'), object: `functions/${it.id}.zip` }) }),
    }),
    service_config: block({
      service_account_email: identity.get('email'),
      available_memory: `${mebibytes}Mi`,
      available_cpu: String(Math.max(1, Math.min(8, Math.ceil(said.number('vcpus') ?? 1)))),
      timeout_seconds: it.within('timeoutSeconds', 1, 3600) ?? options.timeoutSeconds ?? 60,
      min_instance_count: min,
      max_instance_count: Math.max(1, min, it.within('replicasMax', 1, 1000) ?? 100),
      max_instance_request_concurrency: it.within('concurrency', 1, 1000) ?? 1,
      ingress_settings: open ? 'ALLOW_ALL' : 'ALLOW_INTERNAL_ONLY',
      all_traffic_on_latest_revision: true,
      vpc_connector: connector,
      vpc_connector_egress_settings: connector === undefined ? undefined : it.network.egressOf(it) === 'open' ? 'PRIVATE_RANGES_ONLY' : 'ALL_TRAFFIC',
    }),
  })
  const environment = new Map<string, Value>()
  project.later(() => {
    const told = settled(it, made, environment)
    if (told.length > 0) configure(made, { environment_variables: Object.fromEntries(told) })
  })
  const service = call('basename', made.get('service_config', 0, 'service'))
  const uri = made.get('service_config', 0, 'uri')
  const invoke: Grant = {
    role: 'roles/run.invoker',
    on: { type: 'google_cloud_run_v2_service_iam_member', target: { name: service, location: place.region } },
  }
  if (open && !said.is('auth', 'iam')) openToAll(it, invoke)
  return {
    identity,
    ...(inside && { tag: connectorTag }),
    environment,
    holder: made,
    grants: { call: [invoke], start: [invoke] },
    address: { word: 'URL', value: uri },
    takes: { kind: 'service', service, uri, grant: invoke },
    start: { uri, token: 'oidc', grant: invoke },
    front: { resource: made, address: uri, kind: 'service' },
    alarms: serviceAlarms(it, it.name(63)),
    balanced: () => {
      const group = project.once(`neg ${it.id}`, () => {
        configure(made, { ingress_settings: 'ALLOW_INTERNAL_AND_GCLB' })
        it.admitMember('allUsers', invoke, 'everybody_invoker')
        return it.make('google_compute_region_network_endpoint_group', {
          name: it.name(63),
          region: place.region,
          network_endpoint_type: 'SERVERLESS',
          cloud_function: block({ function: made.get('name') }),
        })
      })
      return { group: group.get('id'), kind: 'serverless', port: 443 }
    },
  }
}

function configure(made: Resource, more: Body): void {
  const config = made.body['service_config']
  const [body = {}] = config instanceof Nested ? config.bodies : []
  made.set('service_config', block({ ...body, ...more }))
}

/** What the machines of the connector carry, by Google's own naming. */
const connectorTag = 'vpc-connector'

/** The way of functions into the network; one in each region. */
const connectorOf = (it: Part) =>
  it.network.once(`connector ${it.place.code}`, () => {
    it.network.once('connector member', () => it.tag)
    const subnet = it.network.make(
      'google_compute_subnetwork',
      {
        name: it.network.named(it.place.primary ? '-functions' : `-${it.place.code}-functions`),
        network: it.network.id,
        region: it.region,
        ip_cidr_range: call('cidrsubnet', it.network.range, 12, 3840 + (it.place.index % 8)),
        private_ip_google_access: true,
      },
      { suffix: it.place.named('functions'), comment: '16 addresses for the way of functions into the network.' },
    )
    const connector = it.network.make(
      'google_vpc_access_connector',
      {
        name: it.place.primary ? 'functions' : `fn-${it.place.code}`.slice(0, 24).replace(/-+$/, ''),
        region: it.region,
        machine_type: it.careful ? 'e2-standard-4' : 'e2-micro',
        min_instances: 2,
        max_instances: 3,
        subnet: block({ name: subnet.get('name') }),
      },
      { suffix: it.place.named('functions') },
    )
    return connector.get('id')
  })

/** Who builds functions from their source. */
const buildIdentity = ({ project }: Part) =>
  project.once('function builder', () => {
    const account = project.make(
      'resource',
      'google_service_account',
      'workers',
      { account_id: 'function-builds', display_name: 'Builds functions', description: 'Builds functions from their source' },
      'security',
    )
    for (const role of ['roles/logging.logWriter', 'roles/artifactregistry.writer', 'roles/storage.objectViewer'])
      project.make(
        'resource',
        'google_project_iam_member',
        `workers__${role.replace(/^.*[./]/, '').toLowerCase()}`,
        { project: project.id, role, member: account.get('member') },
        'security',
      )
    return account
  })
