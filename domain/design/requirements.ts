import { z } from 'zod'

const words = z.string().max(2000)
const amount = z.number().nonnegative()
const count = z.number().int().nonnegative()
const fraction = z.number().min(0).max(1)

/** Stands plainly (`environment: production`) or with the words it came from (`{ value, from }`). */
const stated = <T extends z.ZodType>(value: T) => z.union([value, z.strictObject({ value, from: z.string().max(2000) })])

export const providers = ['aws', 'azure', 'gcp', 'self-hosted'] as const
export const Provider = z.enum(providers)
export type Provider = z.infer<typeof Provider>

export const frameworkIds = [
  'gdpr', 'ccpa', 'hipaa', 'soc2', 'iso-27001', 'iso-42001', 'nist-ai-rmf', 'nist-800-53', 'eu-ai-act', 'pci-dss', 'fedramp',
] as const
export const FrameworkId = z.enum(frameworkIds)
export type FrameworkId = z.infer<typeof FrameworkId>

export const environments = ['development', 'test', 'staging', 'production'] as const
export const deployments = ['public', 'private', 'hybrid', 'multi-cloud', 'edge'] as const
export const precisions = ['fp32', 'tf32', 'bf16', 'fp16', 'fp8', 'int8', 'fp4', 'int4'] as const

const Demand = z.strictObject({
  latencyP95Ms: stated(amount).optional(),
  latencyP50Ms: stated(amount).optional(),
  latencyP99Ms: stated(amount).optional(),
  latencyMs: stated(amount).optional(),
  ttftMs: stated(amount).optional(),
  requestsPerSecond: stated(amount).optional(),
  requestsPerDay: stated(amount).optional(),
  tokensPerMinute: stated(amount).optional(),
  inputTokens: stated(count).optional(),
  outputTokens: stated(count).optional(),
  users: stated(count).optional(),
  userRoles: stated(count).optional(),
  concurrency: stated(count).optional(),
  devices: stated(count).optional(),
  sites: stated(count).optional(),
  documents: stated(count).optional(),
  dataTB: stated(amount).optional(),
  dataTBPerDay: stated(amount).optional(),
  trainingTokensB: stated(amount).optional(),
  deadlineDays: stated(amount).optional(),
  retentionDays: stated(count).optional(),
  trafficPattern: stated(z.enum(['steady', 'daily', 'spiky', 'growing', 'intermittent', 'rare'])).optional(),
  repeatRate: stated(fraction).optional(),
})

const ModelWanted = z.strictObject({
  name: stated(words).optional(),
  paramsB: stated(amount).optional(),
  task: stated(z.enum(['training', 'fine-tuning', 'inference'])).optional(),
  precision: stated(z.enum(precisions)).optional(),
})

const Availability = z.strictObject({
  target: stated(fraction).optional(),
  rtoMinutes: stated(count).optional(),
  rpoMinutes: stated(count).optional(),
  scope: stated(z.enum(['zone', 'region', 'provider'])).optional(),
})

const UseCase = z.strictObject({
  type: stated(
    z.enum(['factual-qa', 'chat', 'search', 'recommendation', 'ranking', 'prediction', 'classification', 'detection', 'generation', 'agent', 'analytics', 'control']),
  ).optional(),
  domain: stated(words).optional(),
  category: stated(
    z.enum([
      'none', 'social-scoring', 'emotion-inference-at-work-or-school', 'untargeted-face-scraping', 'subliminal-manipulation',
      'exploiting-vulnerability', 'predictive-policing-by-profile', 'sensitive-biometric-categorisation', 'non-consensual-intimate-imagery',
    ]),
  ).optional(),
  risk: stated(z.enum(['minimal', 'limited', 'high', 'prohibited'])).optional(),
  affectsPeople: stated(z.boolean()).optional(),
  automatedDecision: stated(z.boolean()).optional(),
  significantEffect: stated(z.boolean()).optional(),
  safetyCritical: stated(z.boolean()).optional(),
  freshness: stated(z.enum(['realtime', 'seconds', 'minutes', 'hours', 'daily', 'weekly'])).optional(),
  needsIdentifiers: stated(z.boolean()).optional(),
  audience: stated(z.array(z.enum(['owner', 'team', 'all-engineers', 'all-staff', 'partners', 'public', 'minors'])).max(100)).optional(),
})

const Attestations = z.strictObject({ dpia: stated(z.boolean()).optional(), redTeam: stated(z.boolean()).optional() })

/** What the user needs. Every entry is optional; what nobody said is unknown. */
export const Requirements = z.strictObject({
  prompt: z.string().max(100_000).optional(),
  workloads: stated(z.array(words).max(100)).optional(),
  deployment: stated(z.enum(deployments)).optional(),
  environment: stated(z.enum(environments)).optional(),
  providers: stated(z.array(Provider).max(100)).optional(),
  regions: stated(z.array(words).max(100)).optional(),
  criticality: stated(z.enum(['low', 'medium', 'high', 'mission-critical'])).optional(),
  frameworks: stated(z.array(FrameworkId).max(100)).optional(),
  allowedRegions: stated(z.array(words).max(100)).optional(),
  residency: stated(z.enum(['on-premises-only', 'in-country', 'in-union', 'none'])).optional(),
  subjects: stated(z.array(words).max(100)).optional(),
  userRegions: stated(z.array(words).max(100)).optional(),
  goals: stated(
    z.array(z.enum(['portability', 'low-cost', 'low-latency', 'sovereignty', 'sustainability', 'speed-of-delivery'])).max(100),
  ).optional(),
  infrastructureAsCode: stated(z.enum(['none', 'terraform', 'pulumi', 'cloudformation', 'bicep', 'helm', 'other'])).optional(),
  demand: Demand.optional(),
  model: ModelWanted.optional(),
  availability: Availability.optional(),
  useCase: UseCase.optional(),
  attestations: Attestations.optional(),
  budgetUsdPerMonth: stated(amount).optional(),
  budgetSet: stated(z.boolean()).optional(),
})
export type Requirements = z.infer<typeof Requirements>

type Plain<T> = T extends { value: infer V; from: string } ? V : T

/** The value of a requirement, whichever way it is written; undefined = nobody said. */
export function said<T>(requirement: T): Plain<T> {
  if (typeof requirement === 'object' && requirement !== null && 'from' in requirement && 'value' in requirement)
    return requirement.value as Plain<T>
  return requirement as Plain<T>
}

/** The words of the prompt a requirement came from, where they were kept. */
export function fromWords(requirement: unknown): string | undefined {
  if (typeof requirement === 'object' && requirement !== null && 'from' in requirement && typeof requirement.from === 'string')
    return requirement.from
  return undefined
}
