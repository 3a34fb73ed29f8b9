import type { SettingValue } from '#domain/design/settings/vocabulary.ts'
import { Expression, Nested, type Value } from '../../model/value.ts'
import type { Link } from '../link.ts'
import type { Account } from './account.ts'
import { ownMachines, regionalTypes, scalingTypes } from './held.data.ts'
import type { Part } from './part.ts'

type Holds = (part: Part, value: SettingValue) => string | undefined

const has = (part: Part, types: ReadonlySet<string>) => part.resources.find(({ mode, type }) => mode === 'resource' && types.has(type))
const made = (part: Part, ...types: readonly string[]) => has(part, new Set(types))
const onMachines = (part: Part) => has(part, ownMachines) !== undefined
const when = (condition: boolean, how: string): string | undefined => (condition ? how : undefined)
const noCopies = 'The service has no copies to count; it follows the load by itself.'

/** Settings that hold by the nature of what is built; what is not listed here, or answers nothing, is told as not carried. */
const holds: { readonly [setting: string]: Holds } = {
  rbac: (part, value) =>
    when(value === true && part.resources.length > 0, 'Every workload acts as an identity of its own; each connection adds a role on one scope.'),
  zones: (part, value) =>
    when(
      typeof value === 'number' && value <= 3 && !onMachines(part) && has(part, regionalTypes) !== undefined,
      'The service is spread over the zones of the region.',
    ),
  exposure: (part, value) => {
    if (value !== 'private') return undefined
    if (made(part, 'azurerm_private_endpoint') !== undefined) return 'Its public address is off; a private endpoint stands in the network.'
    if (part.faces.from !== undefined || part.faces.door !== undefined)
      return 'It stands in a private subnet; the group of the subnet lets in its connections alone.'
    return when(
      part.faces.front === undefined && part.resources.length > 0,
      'It has no address of its own; it is reached by signed calls of Azure alone.',
    )
  },
  auth: (part, value) =>
    when(
      (value === 'iam' || value === 'oidc') && (part.faces.grants !== undefined || part.faces.identity !== undefined),
      'Callers sign in with Entra; each has a role of its own.',
    ),
  secrets: (part, value) =>
    when(
      value === 'vault' && part.resources.length > 0,
      'No secret stands in the code or the image; identities are used, and secrets of outside services lie in the vault.',
    ),
  autoscaling: (part, value) => {
    if (value !== true) return undefined
    if (made(part, 'azurerm_monitor_autoscale_setting') !== undefined) return 'A rule of its own follows the load, between the numbers that are said.'
    if (part.said.number('replicasMax') !== undefined && made(part, 'azurerm_federated_identity_credential') !== undefined)
      return 'A HorizontalPodAutoscaler follows the load.'
    if (part.component.kind === 'kubernetes-cluster') return 'The autoscaler of the cluster follows the pods that wait.'
    return when(!onMachines(part) && has(part, scalingTypes) !== undefined, 'The service follows the load by itself.')
  },
  replicasMin: (part) => when(!onMachines(part) && has(part, scalingTypes) !== undefined, noCopies),
  replicasMax: (part) => when(!onMachines(part) && has(part, scalingTypes) !== undefined, noCopies),
  managed: (part, value) =>
    when(value === !onMachines(part) && part.resources.length > 0, value === true ? 'Azure runs it.' : 'It runs on machines of the owner.'),
  egress: (part, value) => {
    if (part.faces.from !== undefined) return value === 'open' ? 'It leaves by the NAT gateway.' : 'The rules of its subnet keep it inside.'
    return when(value !== 'open' && part.resources.length > 0, 'It calls Azure alone, and there what its identity allows.')
  },
  encryptionAtRest: (part, value) =>
    (value !== 'none' && made(part, 'azurerm_machine_learning_workspace') !== undefined
      ? 'The workspace and its store are encrypted with the key of the vault.'
      : undefined) ??
    when((value === 'provider' || value === 'encrypted') && part.resources.length > 0, 'Azure encrypts all that it keeps with keys of its own.'),
  diskEncryption: (part, value) => when(value === true && onMachines(part), 'Disks are encrypted at the host.'),
  lineage: (part, value) =>
    when(
      value === true && made(part, 'azurerm_machine_learning_workspace', 'azurerm_purview_account', 'azurerm_databricks_workspace') !== undefined,
      'The service records which data and code made what.',
    ),
  tracksRuns: (part, value) =>
    when(
      value === true && made(part, 'azurerm_machine_learning_workspace', 'azurerm_databricks_workspace') !== undefined,
      'The workspace keeps parameters and metrics of runs.',
    ),
  versioning: (part, value) =>
    when(
      value === true && made(part, 'azurerm_machine_learning_workspace', 'azurerm_container_registry', 'azurerm_key_vault') !== undefined,
      'Every version stays and can be named.',
    ),
  keepVersions: (part) => when(made(part, 'azurerm_machine_learning_workspace') !== undefined, 'Every version stays until it is deleted by name.'),
  ddosProtection: (part, value) =>
    when(
      value === true && (part.faces.front !== undefined || made(part, 'azurerm_public_ip', 'azurerm_cdn_frontdoor_profile') !== undefined),
      'Azure absorbs attacks by volume before every public address.',
    ),
  rateLimit: (part, value) =>
    when(
      value === true &&
        made(part, 'azurerm_api_management', 'azurerm_cdn_frontdoor_firewall_policy', 'azurerm_web_application_firewall_policy') !== undefined,
      'One caller has a limit a minute.',
    ),
  routing: (part) => when(made(part, 'azurerm_cognitive_deployment') !== undefined, 'The sort of the deployment keeps requests where that is said.'),
  billing: (part) => when(made(part, 'azurerm_cognitive_deployment') !== undefined, 'The sort of the deployment decides how it is charged.'),
  mode: (part, value) =>
    when(value === 'batch' && made(part, 'azurerm_machine_learning_compute_cluster') !== undefined, 'It runs as a job to its end.'),
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
  const toldOf = part.account.assumptions.some(({ of, what }) => of === part.id && what.includes(instanceType))
  if (!named && !toldOf)
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
export function holdOnLink(link: Link, account: Account): void {
  const { said } = link
  const [from, to] = [account.parts.get(link.connection.from), account.parts.get(link.connection.to)]
  const door = to?.faces.door ?? from?.faces.door
  const rights =
    link.resources.some(({ type }) => type.includes('role_assignment') || type.includes('access_policy')) ||
    link.traces.some((trace) => trace.startsWith('the right'))
  if (said.peek('encryptedInTransit') === true) {
    if (door?.tls === true) said.hold('encryptedInTransit', 'The callee listens with TLS alone.')
    else if (door === undefined) said.hold('encryptedInTransit', 'The interfaces of Azure are called over TLS alone.')
  }
  const both = from !== undefined && to !== undefined
  if (said.peek('auth') === 'workload-identity') {
    if (rights) said.hold('auth', 'The caller acts as its identity, by the role of this connection.')
    else if (both && link.shows && (to.faces.grants ?? from.faces.grants) !== undefined)
      said.hold('auth', 'Keys are off; one service of Azure knows the other by its identity.')
  }
  const via = said.peek('via')
  if ((via === 'private' || via === 'private-endpoint' || via === 'peering') && (from ?? to) !== undefined) {
    if (door !== undefined && to?.open !== true)
      said.hold(
        'via',
        door.subnet === 'endpoints'
          ? 'The service is called by its private endpoint in the network.'
          : 'Both stand in private subnets; the rules open this way alone.',
      )
    else if (both && from.faces.from === undefined && to.faces.from === undefined && !from.open && !to.open)
      said.hold('via', 'It stays inside Azure; neither end has an address in a network.')
  }
  if (said.peek('approval') === 'none') said.hold('approval', 'Nobody is asked, and nothing waits.')
  if (said.peek('access') !== undefined && rights) said.hold('access', 'The role of this connection is the least that has it.')
}
