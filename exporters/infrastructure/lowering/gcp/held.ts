import type { SettingValue } from '#domain/design/settings/vocabulary.ts'
import { Expression, Nested, type Value } from '../../model/value.ts'
import type { Link } from '../link.ts'
import { ownMachines, regionalTypes, scalingTypes } from './held.data.ts'
import type { Part } from './part.ts'
import type { Project } from './project.ts'

type Holds = (part: Part, value: SettingValue) => string | undefined

const has = (part: Part, types: ReadonlySet<string>) => part.resources.find(({ mode, type }) => mode === 'resource' && types.has(type))
const made = (part: Part, ...types: readonly string[]) => has(part, new Set(types))
const onMachines = (part: Part) =>
  has(part, ownMachines) !== undefined || part.resources.some(({ type }) => type === 'google_service_account_iam_member')
const when = (condition: boolean, how: string): string | undefined => (condition ? how : undefined)

const noCopies = 'The service has no copies to count; it follows the load by itself.'

/** Settings that hold by the nature of what is built; what is not listed here, or answers nothing, is told as not carried. */
const holds: { readonly [setting: string]: Holds } = {
  rbac: (_, value) => when(value === true, 'Every workload acts as an account of its own; each connection adds members with its own roles.'),
  zones: (part, value) =>
    when(
      typeof value === 'number' && value <= 3 && !onMachines(part) && has(part, regionalTypes) !== undefined,
      'The service is regional: Google spreads it over the zones of the region.',
    ),
  exposure: (part, value) => {
    if (value !== 'private') return undefined
    if (part.standsInNetwork) return 'It stands in private subnets; rules let in its connections alone.'
    return when(part.faces.front === undefined, 'It has no address of its own; it is reached by signed calls of Google Cloud alone.')
  },
  auth: (part, value) => {
    if (value === 'iam' && part.faces.grants !== undefined) return 'Callers sign in with IAM; each has roles of its own.'
    return when(
      value === 'oidc' && made(part, 'google_identity_platform_config', 'google_endpoints_service') !== undefined,
      'Callers show a token of the issuer.',
    )
  },
  secrets: (part, value) =>
    when(
      value === 'vault',
      `No secret stands in the code or the image; ${part.faces.identity === undefined ? 'people' : 'its account'} may read those of its connections in Secret Manager.`,
    ),
  autoscaling: (part, value) => {
    if (value !== true) return undefined
    return when(has(part, scalingTypes) !== undefined, 'The service follows the load, between the numbers that are said.')
  },
  replicasMin: (part) => when(!onMachines(part) && has(part, scalingTypes) !== undefined, noCopies),
  replicasMax: (part) => when(!onMachines(part) && has(part, scalingTypes) !== undefined, noCopies),
  rateLimit: (part, value) =>
    when(
      value === true && made(part, 'google_compute_security_policy', 'google_endpoints_service') !== undefined,
      'Requests of one caller are limited.',
    ),
  managed: (part, value) => when(value === !onMachines(part), value === true ? 'Google runs it.' : 'It runs on machines of the cluster.'),
  egress: (part, value) => {
    if (part.standsInNetwork) return when(value === 'open', 'Nothing keeps it from calling out by Cloud NAT.')
    return when(value !== 'open' && part.resources.length > 0, 'It calls Google Cloud alone, and there what its account may.')
  },
  lineage: (part, value) =>
    when(value === true, `Vertex AI, BigQuery and Dataplex record which data made what (${part.id}), once the interface datalineage is on.`),
  versioning: (part, value) =>
    when(
      value === true && made(part, 'google_artifact_registry_repository', 'google_secure_source_manager_repository') !== undefined,
      'Every version stays and can be named.',
    ),
  keepVersions: (part) => when(made(part, 'google_artifact_registry_repository') !== undefined, 'The cleanup policy keeps that many.'),
  scheduledOnLive: (part, value) =>
    when(value === true && made(part, 'google_cloud_scheduler_job') !== undefined, 'A schedule runs it on live traffic.'),
  ddosProtection: (part, value) =>
    when(
      value === true && (part.faces.front !== undefined || made(part, 'google_compute_security_policy') !== undefined),
      'Google Cloud Armor stands before public addresses of load balancers at no charge.',
    ),
  auditLogging: (_, value) => when(value === true, 'Cloud Audit Logs keep every change; the audit log of the design switches on access to data.'),
  changeControl: (part, value) =>
    when(value === 'reviewed' && made(part, 'google_cloudbuild_trigger') !== undefined, 'The trigger waits for an approval before it builds.'),
  encryptionAtRest: (part, value) =>
    when(value !== 'none' && part.resources.length > 0, 'Google Cloud encrypts what it keeps, with its own key where the service takes none.'),
  mode: (part, value) =>
    when(
      value === 'realtime' &&
        made(part, 'google_vertex_ai_endpoint', 'google_vertex_ai_endpoint_with_model_garden_deployment', 'google_cloud_run_v2_service') !==
          undefined,
      'The endpoint answers at once.',
    ),
}

/** Looks at every setting of a component that no argument has carried. */
export function holdSettings(part: Part): void {
  for (const name of part.said.unread()) {
    const how = holds[name]?.(part, part.said.peek(name) ?? '')
    if (how !== undefined) part.said.hold(name, how)
  }
}

/** Machines that the sizing asks for and that nothing carries are told, never dropped. */
export function tellSize(part: Part): void {
  const { instanceType, instances = 0 } = part.sizing ?? {}
  if (instanceType === null || instanceType === undefined || instances < 1) return
  const named = part.resources.some(({ body }) => [...words(Object.values(body))].some((word) => word.endsWith(instanceType)))
  const told = part.project.assumptions.some(({ of, what }) => of === part.id && what.includes(instanceType))
  if (!named && !told)
    part.assume(
      `The sizing counts ${instances} x ${instanceType} for it; the service takes no machine of that name here and brings its own capacity.`,
    )
}

/** Every text in a value. */
function* words(values: readonly (Value | Nested | undefined)[]): Generator<string> {
  for (const value of values) {
    if (typeof value === 'string') yield value
    else if (value instanceof Nested) for (const body of value.bodies) yield* words(Object.values(body))
    else if (value instanceof Expression) yield* value.node.kind === 'call' ? words(value.node.arguments) : []
    else if (typeof value === 'object' && value !== null) yield* words(Object.values(value) as Value[])
  }
}

/** The same for a connection, by what it became in the code. */
export function holdOnLink(link: Link, project: Project): void {
  const { said } = link
  const unread = new Set(said.unread())
  const [from, to] = [project.parts.get(link.connection.from), project.parts.get(link.connection.to)]
  const door = to?.faces.door ?? from?.faces.door
  const approval = said.peek('approval')
  if (approval === 'none') said.hold('approval', 'Nobody is asked, and nothing waits.')
  if (approval === 'human' && from !== undefined && made(from, 'google_cloudbuild_trigger', 'google_clouddeploy_delivery_pipeline') !== undefined)
    said.hold('approval', 'The pipeline waits for the yes of a person.')
  const members = link.resources.some(({ type }) => type.endsWith('_iam_member'))
  const opened =
    link.resources.some(({ type }) => type === 'google_compute_firewall') || link.traces.some((trace) => trace.startsWith('behind the tag'))
  if (unread.has('encryptedInTransit') && said.peek('encryptedInTransit') === true) {
    if (!opened) said.hold('encryptedInTransit', 'The interfaces of Google Cloud are called over TLS alone.')
    else if (door?.tls === true) said.hold('encryptedInTransit', 'The callee listens with TLS alone.')
  }
  if (unread.has('auth') && said.peek('auth') === 'workload-identity') {
    if (members || link.traces.some((trace) => trace.startsWith('the right that')))
      said.hold('auth', 'The caller acts as its account, by the roles of this connection.')
    else if (!opened && from !== undefined && to !== undefined) said.hold('auth', 'One service of Google calls the other by its account.')
  }
  if (unread.has('via') && (said.peek('via') === 'private' || said.peek('via') === 'private-endpoint') && (from ?? to) !== undefined) {
    if (opened) said.hold('via', 'Both stand in private ranges; the rule opens this way alone.')
    else said.hold('via', 'It stays inside Google; the interfaces are called by private addresses in the network.')
  }
}
