import { said } from '../design/requirements.ts'
import type { Question } from './answer.ts'
import type { Composed } from './compose/compose.ts'
import { bentBy } from './compose/brief.ts'
import type { Reading } from './read/reading.ts'
import type { Template } from './template.ts'

const most = 3
/** Below this share of the evidence the first pattern is a guess. */
const sure = 0.55

/** The question that comes before all others. */
export const whatFor: Question = {
  id: 'use-case',
  ask: 'What should it do: answer questions over documents, extract fields, predict, recommend, watch for anomalies, or something else?',
  effect: 'Decides the whole design.',
  options: ['answer questions over documents', 'extract fields from documents', 'predict or score', 'recommend', 'detect anomalies'],
}

/** Amounts that tell how much there is to do, as `understood` names them. */
const loads =
  /_per_(?:second|hour|day|night|week|month|year|line)$|^(?:peak_)?qps$|^(?:series|samples|images|videos|conversations|tokens_t|throughput_gb_s|cameras|vehicles|teams)$/

type Candidate = Question & { weight: number }

/** What is still open, ordered by how much the answer changes the design. */
export function questionsOf(reading: Reading, { brief, chosen, frames, design }: Composed, templates: readonly Template[]): readonly Question[] {
  const title = (pattern: string): string => templates.find(({ id }) => id === pattern)?.title ?? pattern.replaceAll('-', ' ')
  const asked: Candidate[] = []
  const [first, second] = reading.archetypes
  const has = (...kinds: readonly string[]): boolean => design.components.some(({ kind }) => kinds.includes(kind))
  if (chosen[0]?.archetype === undefined) asked.push({ ...whatFor, weight: 10 })
  else if (first !== undefined && second !== undefined && first.score < sure && chosen.length === 1)
    asked.push({
      id: 'use-case',
      weight: 9,
      ask: `Which is nearer: ${small(title(first.pattern))}, or ${small(title(second.pattern))}?`,
      effect: 'Decides which flow the design is built around.',
      options: [title(first.pattern), title(second.pattern)],
    })
  if (brief.providerAssumed)
    asked.push({
      id: 'provider',
      weight: 7,
      ask: `Which cloud? ${providerName[brief.home]} was assumed.`,
      effect: 'Changes every service, the price and the Terraform; the parts stay.',
      options: ['AWS', 'Azure', 'Google Cloud', 'self-hosted'],
    })
  const demand = reading.requirements.demand ?? {}
  const load =
    [
      demand.requestsPerSecond,
      demand.requestsPerDay,
      demand.users,
      demand.concurrency,
      demand.devices,
      demand.documents,
      demand.dataTB,
      demand.dataTBPerDay,
    ].some((each) => said(each) !== undefined) || Object.keys(reading.understood).some((key) => loads.test(key))
  if (!load)
    asked.push({
      id: 'load',
      weight: has('gpu-inference-pool', 'llm-inference-server', 'bare-metal-gpu-server') ? 6 : 4,
      ask: 'How many users, requests or documents, and how large at peak?',
      effect: 'Sizes GPUs and replicas; small loads do without cluster and feature store.',
      options: ['under 10 requests a second', '10 to 1,000', 'more'],
    })
  if (said(reading.requirements.budgetUsdPerMonth) === undefined && (bentBy(reading, 'cost-sensitive') || has('gpu-training-cluster')))
    asked.push({
      id: 'budget',
      weight: bentBy(reading, 'cost-sensitive') ? 6 : 3,
      ask: 'What may it cost a month?',
      effect: 'Chooses between managed and own models, and between always on and on demand.',
      options: ['under 500 USD', '500 to 5,000 USD', 'more'],
    })
  if (frames.assumedRegion !== undefined)
    asked.push({
      id: 'region',
      weight: 3.5,
      ask: `Where are users and data? ${frames.assumedRegion} was assumed.`,
      effect: 'Decides the region, latency and which privacy laws apply.',
      options: ['European Union', 'United States', 'Asia'],
    })
  if (
    reading.personalData === undefined &&
    (reading.requirements.frameworks === undefined || (said(reading.requirements.frameworks) ?? []).length === 0) &&
    has('health-data-store', 'contact-center', 'chat-ui', 'mobile-client', 'camera')
  )
    asked.push({
      id: 'personal-data',
      weight: 5,
      ask: 'Does it handle personal, health or card data?',
      effect: 'Adds redaction, audit and key management, and limits regions and services.',
      options: ['no', 'personal data', 'health data', 'card data'],
    })
  if (has('foundation-model-api') && reading.understood['data_residency'] === undefined && has('rag-orchestrator'))
    asked.push({
      id: 'model-source',
      weight: 2,
      ask: 'May texts be sent to a model that the provider runs?',
      effect: 'If not, an open model on GPUs of your own takes its place.',
      options: ['yes', 'no'],
    })
  return asked
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, ask, effect, options }) => ({ id, ask, effect, options }))
}

const providerName = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud', 'self-hosted': 'Own machines' } as const
/** A title within a sentence. */
const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
