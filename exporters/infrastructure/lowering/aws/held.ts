import type { SettingValue } from '#domain/design/settings/vocabulary.ts'
import { Expression, Nested, type Value } from '../../model/value.ts'
import type { Account } from './account.ts'
import type { Link } from '../link.ts'
import type { Part } from './part.ts'
import { ownMachines, regionalTypes, scalingTypes } from './held.data.ts'

type Holds = (part: Part, value: SettingValue) => string | undefined

const has = (part: Part, types: ReadonlySet<string>) => part.resources.find(({ mode, type }) => mode === 'resource' && types.has(type))
const made = (part: Part, ...types: readonly string[]) => has(part, new Set(types))
const onMachines = (part: Part) =>
  has(part, ownMachines) !== undefined || part.resources.some(({ type }) => type === 'aws_eks_pod_identity_association')

const when = (condition: boolean, how: string): string | undefined => (condition ? how : undefined)

const noCopies = 'The service has no copies to count; it follows the load by itself.'

/** Settings that hold by the nature of what is built; what is not listed here, or answers nothing, is told as not carried. */
const holds: { readonly [setting: string]: Holds } = {
  rbac: (_, value) => when(value === true, 'Every workload acts as a role of its own; each connection adds a policy with its own rights.'),
  zones: (part, value) =>
    when(
      typeof value === 'number' && value <= 3 && !onMachines(part) && has(part, regionalTypes) !== undefined,
      'The service is regional: AWS spreads it over three zones or more.',
    ),
  exposure: (part, value) => {
    if (value !== 'private') return undefined
    if (part.standsInNetwork) return 'It stands in private subnets; its group lets in its connections alone.'
    return when(
      part.faces.front === undefined || part.faces.front.kind === 'bucket',
      'It has no address of its own; it is reached by signed calls of AWS alone.',
    )
  },
  auth: (part, value) => {
    if (value === 'iam' && part.faces.grants !== undefined) return 'Callers sign with IAM; each has a policy of its own.'
    return when(
      value === 'oidc' && made(part, 'aws_cognito_user_pool', 'aws_apigatewayv2_authorizer') !== undefined,
      'Callers sign in at the user pool.',
    )
  },
  secrets: (part, value) =>
    when(
      value === 'vault',
      `No secret stands in the code or the image; ${part.faces.role === undefined ? 'people' : 'its role'} may read those of its connections in Secrets Manager.`,
    ),
  autoscaling: (part, value) => {
    if (value !== true) return undefined
    if (made(part, 'aws_appautoscaling_target', 'aws_autoscaling_group') !== undefined)
      return 'A target of its own follows the load, between the numbers that are said.'
    if (part.said.number('replicasMax') !== undefined && made(part, 'aws_eks_pod_identity_association') !== undefined)
      return 'A HorizontalPodAutoscaler follows the load.'
    return when(!onMachines(part) && has(part, scalingTypes) !== undefined, 'The service follows the load by itself.')
  },
  replicasMin: (part) => when(!onMachines(part) && has(part, scalingTypes) !== undefined, noCopies),
  replicasMax: (part) => when(!onMachines(part) && has(part, scalingTypes) !== undefined, noCopies),
  rateLimit: (part, value) =>
    when(
      value === true && made(part, 'aws_api_gateway_method_settings', 'aws_apigatewayv2_stage', 'aws_wafv2_web_acl') !== undefined,
      'The stage throttles requests.',
    ),
  managed: (part, value) => when(value === !onMachines(part), value === true ? 'AWS runs it.' : 'It runs on machines of the cluster.'),
  egress: (part, value) => {
    if (part.standsInNetwork) return undefined
    return when(value !== 'open' && part.resources.length > 0, 'It calls AWS alone, and there what its role allows.')
  },
  lineage: (part, value) =>
    when(
      value === true && made(part, 'aws_sagemaker_pipeline', 'aws_sagemaker_feature_group', 'aws_sagemaker_mlflow_tracking_server') !== undefined,
      'SageMaker records which data and code made what.',
    ),
  tracksRuns: (part, value) =>
    when(
      value === true && made(part, 'aws_sagemaker_model_package_group', 'aws_sagemaker_mlflow_tracking_server') !== undefined,
      'SageMaker keeps parameters and metrics with each version.',
    ),
  versioning: (part, value) =>
    when(
      value === true && made(part, 'aws_sagemaker_model_package_group', 'aws_codeartifact_repository', 'aws_codecommit_repository') !== undefined,
      'Every version stays and can be named.',
    ),
  keepVersions: (part) =>
    when(
      made(part, 'aws_sagemaker_model_package_group', 'aws_codeartifact_repository') !== undefined,
      'Every version stays until it is deleted by name.',
    ),
  encryptionAtRest: (part, value) =>
    when(
      value !== 'none' && made(part, 'aws_sagemaker_model_package_group', 'aws_cloudwatch_log_group', 'aws_athena_workgroup') !== undefined,
      'What it keeps lies in the artifact bucket and in log groups, encrypted with the key of the module.',
    ),
  scheduledOnLive: (part, value) =>
    when(
      value === true && made(part, 'aws_sagemaker_monitoring_schedule', 'aws_scheduler_schedule') !== undefined,
      'A schedule runs it on captured traffic.',
    ),
  monitorsDrift: (part, value) =>
    when(
      value === true && made(part, 'aws_sagemaker_monitoring_schedule', 'aws_sagemaker_data_quality_job_definition') !== undefined,
      'The monitor compares captured traffic with the baseline.',
    ),
  ddosProtection: (part, value) =>
    when(
      value === true && (part.faces.front !== undefined || made(part, 'aws_wafv2_web_acl') !== undefined),
      'Shield Standard stands before every public address of AWS at no charge.',
    ),
  mode: (part, value) =>
    when(
      value === 'realtime' && made(part, 'aws_sagemaker_endpoint') !== undefined && made(part, 'aws_appautoscaling_target') !== undefined,
      'The endpoint answers at once.',
    ),
  promptsInSourceControl: (part, value) =>
    when(
      value === true && made(part, 'aws_codecommit_repository', 'aws_codestarconnections_connection') !== undefined,
      'The repository holds them beside the code.',
    ),
  changeControl: (part, value) =>
    when(value === 'reviewed' && made(part, 'aws_codepipeline') !== undefined, 'The pipeline waits for an approval before it deploys.'),
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
  const told = part.account.assumptions.some(({ of, what }) => of === part.id && what.includes(instanceType))
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
export function holdOnLink(link: Link, account: Account): void {
  const { said } = link
  const unread = new Set(said.unread())
  const [from, to] = [account.parts.get(link.connection.from), account.parts.get(link.connection.to)]
  const door = to?.faces.door ?? (to?.faces.grants === undefined ? from?.faces.door : undefined)
  const approval = said.peek('approval')
  if (approval === 'none') said.hold('approval', 'Nobody is asked, and nothing waits.')
  if (approval === 'human' && from !== undefined) {
    if (made(from, 'aws_codepipeline') !== undefined) said.hold('approval', 'The pipeline waits for the yes of a person.')
    if (made(from, 'aws_sagemaker_model_package_group') !== undefined)
      said.hold('approval', 'A version goes on once a person has approved it in the registry.')
  }
  const policies = link.resources.some(({ type }) => type === 'aws_iam_role_policy')
  const opened =
    link.resources.some(({ type }) => type.startsWith('aws_vpc_security_group_')) ||
    link.traces.some((trace) => /^(?:the way|inside the group)/.test(trace))
  if (unread.has('encryptedInTransit') && said.peek('encryptedInTransit') === true) {
    if (!opened) said.hold('encryptedInTransit', 'The interfaces of AWS are called over TLS alone.')
    else if (door?.tls === true) said.hold('encryptedInTransit', 'The callee listens with TLS alone.')
  }
  if (unread.has('auth') && said.peek('auth') === 'workload-identity') {
    if (policies) said.hold('auth', 'The caller acts as its role, by the policy of this connection.')
    else if (!opened && from !== undefined && to !== undefined) said.hold('auth', 'One service of AWS calls the other by its role.')
  }
  if (unread.has('via') && (said.peek('via') === 'private' || said.peek('via') === 'private-endpoint') && (from ?? to) !== undefined) {
    const network = (from?.standsInNetwork === true ? from : to)?.network
    if (door !== undefined && from?.standsInNetwork === true) said.hold('via', 'Both stand in private subnets; the rules open this way alone.')
    else if (from?.standsInNetwork !== true && to?.standsInNetwork !== true)
      said.hold('via', 'It stays inside AWS; neither end has an address in a network.')
    else if (network?.endpoints.wanted === true) said.hold('via', 'The service is called by its private endpoint in the network.')
  }
}
