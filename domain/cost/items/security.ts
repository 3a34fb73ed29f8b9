import { numberOf } from '../../catalog/read-setting.ts'
import { assumed, derived, isUnknown, type QuantityOf, times } from '../quantity.ts'
import { users } from '../quantities/people.ts'
import { hoursOn, unitHours } from '../quantities/time.ts'
import { callsOfMachines, logGB, requestsOr } from '../quantities/traffic.ts'
import { free, items, type KindGroup, reckoned, rule, unknown } from '../rules.ts'
import { edgeBox, onOwnMachines } from '../self-hosted.ts'

const own = reckoned(onOwnMachines)
const keys: QuantityOf = ({ component }) => assumed(numberOf(component, 'count') ?? 5, 'five keys')
const secrets: QuantityOf = ({ component, design }) =>
  assumed(numberOf(component, 'count') ?? Math.max(10, Math.round(design.components.length / 2)), 'a secret for every other component')
/** Data keys are kept for minutes and secrets for an hour; neither is fetched with each request. */
const keyCalls = callsOfMachines(60, 'a data key a minute')
const secretCalls = callsOfMachines(10, 'ten secrets an hour')
/** Management events only: data events are a choice, and are logged where they are switched on. */
const events = callsOfMachines(50, 'fifty management events an hour')
const cut =
  (factor: number, how: string): QuantityOf =>
  (context) =>
    times(logGB, factor, how)(context)
const machines: QuantityOf = ({ sizing }) => {
  const count = sizing.components.reduce((sum, { instances }) => sum + instances, 0)
  return count === 0 ? assumed(5, 'five machines') : derived(count, 1.5, `${count} machines`)
}
const images: QuantityOf = ({ design }) => assumed(design.components.length * 20, 'twenty image scans for each component')
const people: QuantityOf = (context) => {
  const found = users(context)
  return isUnknown(found) ? assumed(1000, 'a thousand people who sign in') : found
}
const software = free('Configuration and software; what it runs on is counted elsewhere.')
const everywhere = { aws: software, azure: software, gcp: software, selfHosted: software }

/** Keys, secrets, identity, detection and evidence. */
export const security: readonly KindGroup[] = [
  {
    kinds: ['key-management'],
    aws: items(rule('Keys', 'KMS', 'key', keys), rule('Requests', 'KMS', 'requests', keyCalls)),
    azure: items(rule('Operations', 'Key Vault', 'operations', secretCalls)),
    gcp: items(rule('Key versions', 'Cloud KMS', 'key version', keys), rule('Operations', 'Cloud KMS', 'operations', keyCalls)),
    selfHosted: own,
  },
  {
    kinds: ['hsm'],
    aws: items(rule('Modules', 'CloudHSM', 'instance', unitHours(2, 'modules'))),
    azure: items(rule('Pool', 'Managed HSM', 'Standard B1 pool', hoursOn)),
    gcp: items(rule('Key versions', 'Cloud HSM', 'key version', keys), rule('Operations', 'Cloud KMS', 'HSM ops', keyCalls)),
    selfHosted: reckoned(edgeBox),
  },
  {
    kinds: ['secrets-manager'],
    aws: items(rule('Secrets', 'Secrets Manager', 'secret', secrets), rule('Calls', 'Secrets Manager', 'API calls', secretCalls)),
    azure: items(rule('Operations', 'Key Vault', 'operations', secretCalls)),
    gcp: items(rule('Versions', 'Secret Manager', 'active version', secrets)),
    selfHosted: own,
  },
  {
    kinds: ['certificate-manager'],
    aws: free('Public certificates carry no charge.'),
    azure: items(rule('Renewals', 'Key Vault', 'certificate renewals', () => assumed(1, 'one renewal a month'))),
    gcp: free('The first hundred certificates carry no charge.'),
    selfHosted: software,
  },
  {
    kinds: ['identity-provider'],
    aws: items(rule('People who sign in', 'Cognito', 'monthly active users (Essentials)', people)),
    azure: items(rule('People who sign in', 'Entra External ID', 'monthly active users', people)),
    gcp: items(rule('People who sign in', 'Identity Platform', 'monthly active users', people)),
    selfHosted: own,
  },
  { kinds: ['iam'], ...everywhere },
  {
    kinds: ['threat-detection'],
    aws: items(
      rule('Events', 'GuardDuty', 'CloudTrail events', events),
      rule('Logs', 'GuardDuty', 'flow and DNS logs', cut(0.5, 'half of the logs')),
    ),
    azure: items(rule('Machines', 'Defender for Cloud', 'server plan 2', machines)),
    gcp: unknown('Security Command Center Premium is sold by contract'),
    selfHosted: own,
  },
  {
    kinds: ['siem'],
    aws: items(rule('Logs', 'Security Lake', 'ingestion', cut(0.5, 'half of the logs'))),
    azure: items(rule('Logs', 'Sentinel', 'ingestion, pay as you go', cut(0.5, 'half of the logs'))),
    gcp: items(rule('Logs', 'Google Security Operations', 'ingestion', cut(0.5, 'half of the logs'))),
    selfHosted: own,
  },
  {
    kinds: ['vulnerability-scanner'],
    aws: items(rule('Scans', 'Inspector', 'container image scans', images)),
    azure: items(
      rule('Scanned vCores', 'Defender for Containers', 'vCore', ({ sizing }) =>
        assumed(
          Math.max(
            8,
            sizing.components.reduce((sum, { vcpus }) => sum + (vcpus ?? 0), 0),
          ),
          'vCores of the cluster',
        ),
      ),
    ),
    gcp: items(rule('Scans', 'Artifact Analysis', 'image scans', images)),
    selfHosted: own,
  },
  {
    kinds: ['policy-engine'],
    aws: items(
      rule('Evaluations', 'Config', 'rule evaluations', ({ design }) =>
        assumed(design.components.length * 300, 'ten evaluations a day for each component'),
      ),
    ),
    azure: software,
    gcp: software,
    selfHosted: software,
  },
  {
    kinds: ['compliance-manager'],
    aws: items(
      rule('Assessments', 'Audit Manager', 'resource assessments', ({ design }) =>
        assumed(design.components.length * 300, 'ten a day for each component'),
      ),
    ),
    azure: software,
    gcp: software,
    selfHosted: software,
  },
  {
    kinds: ['audit-log'],
    aws: items(rule('Events', 'CloudTrail Lake', 'ingestion', cut(0.2, 'a fifth of the logs'))),
    azure: items(rule('Events', 'Log Analytics', 'analytics logs ingest', cut(0.2, 'a fifth of the logs'))),
    gcp: items(rule('Events', 'Cloud Logging', 'ingest', cut(0.2, 'a fifth of the logs'))),
    selfHosted: own,
  },
  {
    kinds: ['guardrails', 'content-safety-model'],
    aws: items(rule('Text units', 'Bedrock Guardrails', 'text units, content filters', times(requestsOr(1e6), 2, 'question and answer'))),
    azure: items(rule('Text records', 'AI Content Safety', 'text records', times(requestsOr(1e6), 2, 'question and answer'))),
    gcp: items(rule('Tokens', 'Model Armor', 'tokens', times(requestsOr(1e6), 1000, '1,000 tokens'))),
    selfHosted: own,
  },
]
