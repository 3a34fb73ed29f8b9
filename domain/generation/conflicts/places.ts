import { said } from '../../design/requirements.ts'
import type { Mention } from '../read/reading.ts'
import { around, type ConflictRule, denial, type Situation, wordsOfModifier } from './conflict-rule.ts'
import { cloudNames } from './residency.ts'

const total =
  /\b(everything|all|only|fully|entirely|completely|exclusively|100 ?%|strictly|alles|nur|komplett|ausschlie\S+|todo|solo|tout|uniquement)\b|no cloud|全部|すべて/i

const noCloud =
  /\b(?:must not|may not|cannot|never|not|no|without|don't|do not)\s+(?:use |touch |run in |rely on )?(?:any |the |a )?(?:public )?clouds?\b(?=\s*(?:[.,;:)]|$|and\b|at all|whatsoever|services?\b|providers?\b|is\b|allowed|or\b))|\b(?:ohne|keine) cloud\b(?!-)|\bsin (?:la )?nube|\bsans cloud|不(?:用|使用|上)(?:公有)?云|クラウドは?使わ/i

/** Everything at home, and a cloud by name. */
export const ownSiteAndCloud: ConflictRule = ({ reading }) => {
  const without = noCloud.exec(reading.prompt)
  const owned =
    reading.modifiers.find(({ modifier }) => modifier === 'on-premises' || modifier === 'air-gapped') ??
    (without === null
      ? undefined
      : {
          modifier: 'on-premises' as const,
          evidence: {
            words: without[0],
            span: [
              Array.from(reading.prompt.slice(0, without.index)).length,
              Array.from(reading.prompt.slice(0, without.index)).length + Array.from(without[0]).length,
            ] as const,
          },
        })
  const cloud = reading.providers.find(({ provider, soft }) => provider !== 'self-hosted' && !soft)
  if (owned === undefined || cloud === undefined || reading.placements.length > 1) return []
  if (owned.modifier === 'on-premises' && without === null && !total.test(around(reading, owned.evidence.span))) return []
  return [
    {
      what: `${owned.modifier === 'air-gapped' ? 'An air gap' : 'Everything on-premises (on-prem)'} and ${cloud.evidence.words} exclude each other.`,
      between: [owned.evidence.words, cloud.evidence.words],
      relaxation: `Keep data and training on-premises and use ${cloud.evidence.words} for what may leave (hybrid), or leave the cloud out.`,
    },
  ]
}

const services = /\bapi\b|gpt-?\d|chatgpt|claude|gemini|openai|anthropic|bedrock|vertex|cohere|foundry/i

/** A product or a service; "a large language model" may as well run on site. */
const isService = ({ kind, service, provider, evidence }: Mention): boolean =>
  kind !== 'foundation-model-api' || service !== undefined || provider !== undefined || services.test(evidence.words)

/** Wishes for services that a closed site cannot reach. */
export const closedSiteAndService: ConflictRule = ({ reading }) => {
  const closed =
    reading.modifiers.find(({ modifier }) => modifier === 'air-gapped') ??
    (said(reading.requirements.residency) === 'on-premises-only' ? reading.modifiers.find(({ modifier }) => modifier === 'on-premises') : undefined)
  if (closed === undefined) return []
  return reading.mentions
    .filter(
      ({ kind, stance, strength }) =>
        ['foundation-model-api', 'databricks-platform', 'third-party-api', 'cdn'].includes(kind) &&
        (stance === 'wanted' || stance === 'existing') &&
        strength === 'named',
    )
    .filter(isService)
    .slice(0, 1)
    .map(({ kind, evidence }) => ({
      what: `${evidence.words} is reached over the internet, and the site is closed (${closed.evidence.words}).`,
      between: [closed.evidence.words, evidence.words],
      relaxation:
        kind === 'foundation-model-api'
          ? 'Run an open-weight model on GPUs on site instead.'
          : 'Use software that runs on site instead, or open one controlled way out.',
    }))
}

/** A provider was ruled out and one of its services asked for. */
export const excludedProviderAndService: ConflictRule = ({ reading }: Situation) =>
  reading.excludedProviders.flatMap(({ provider, evidence }) => {
    const service = reading.mentions.find((each) => each.provider === provider && each.stance !== 'excluded' && each.strength === 'named')?.evidence
    const named =
      provider === 'self-hosted'
        ? undefined
        : reading.providers.find((each) => each.provider === provider && !each.soft && each.evidence.span[0] !== evidence.span[0])?.evidence
    const wish = service ?? named
    return wish === undefined
      ? []
      : [
          {
            what: `${wish.words} is a service of a provider that was ruled out (${denial(reading, evidence)}).`,
            between: [denial(reading, evidence), wish.words],
            relaxation: 'Take the counterpart of another provider, or allow this one service.',
          },
        ]
  })

const at = /^ (?:on|in|at|inside|within|auf|in|bei|en|sur|chez|dans) (?:the |der |la |le )?$/i

/** "Bedrock on Azure": a service of one cloud, to run in another. */
export const serviceAndProvider: ConflictRule = ({ reading }) => {
  const letters = Array.from(reading.prompt)
  return reading.mentions
    .filter(({ stance, strength, provider }) => stance !== 'excluded' && stance !== 'existing' && strength === 'named' && provider !== undefined)
    .flatMap(({ provider, evidence }) => {
      const other = reading.providers.find(
        (each) => each.provider !== provider && at.test(letters.slice(evidence.span[1], each.evidence.span[0]).join('')),
      )
      const home = provider === undefined || provider === 'self-hosted' ? undefined : cloudNames[provider]
      return other === undefined || home === undefined || reading.providers.some((each) => each.provider === provider && !each.soft)
        ? []
        : [
            {
              what: `${evidence.words} is a service of ${home} and does not run in ${other.evidence.words}.`,
              between: [evidence.words, other.evidence.words],
              relaxation: `Take the counterpart in ${other.evidence.words}, which was drawn, or call ${evidence.words} across clouds (multi-cloud).`,
            },
          ]
    })
    .slice(0, 1)
}

export const offlineAndCloudModel: ConflictRule = ({ reading }) => {
  const offline = wordsOfModifier(reading, 'offline')
  const api = reading.mentions.find(({ kind, stance, strength }) => kind === 'foundation-model-api' && stance === 'wanted' && strength === 'named')
  if (offline === undefined || api === undefined) return []
  return [
    {
      what: `${api.evidence.words} needs a connection, and it must work offline (${offline}).`,
      between: [offline, api.evidence.words],
      relaxation: 'Run a small model (at most 8B parameters) on the device or on site, and use the larger one when there is a connection.',
    },
  ]
}

/** Every cloud and every machine of one's own is ruled out. */
export const nowhereLeft: ConflictRule = ({ reading }) => {
  const out = reading.excludedProviders
  const own = /\b(no|without|not)\b[^.,;]{0,16}\b(on-?prem\w*|own (hardware|servers?|machines?|data cent(?:er|re))|self-?host\w*)\b/i.exec(
    reading.prompt,
  )?.[0]
  const clouds = (['aws', 'azure', 'gcp'] as const).flatMap((cloud) => out.find(({ provider }) => provider === cloud) ?? [])
  const noClouds = clouds.length === 3 ? clouds.map(({ evidence }) => evidence.words) : [noCloud.exec(reading.prompt)?.[0] ?? ''].filter(Boolean)
  if (own === undefined || noClouds.length === 0) return []
  return [
    {
      what: `Neither a cloud nor machines of one's own are left: ${[...new Set([...noClouds, own])].join(', ')}.`,
      between: [...new Set([...noClouds, own])],
      relaxation: 'Allow one of the three clouds, or rent machines in a data centre of a provider nearby and run them yourself.',
    },
  ]
}
