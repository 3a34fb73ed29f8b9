import { numberOf } from '../../catalog/read-setting.ts'
import { isRunBeside, isRunFromRegistry } from '../../catalog/model-runners.ts'
import type { CostContext } from '../context.ts'
import { machineLines } from '../machines.ts'
import { nothing, type Priced } from '../priced.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { assumed, type QuantityOf, times } from '../quantity.ts'
import { requestsOr } from '../quantities/traffic.ts'
import { applyRule } from '../line.ts'
import { free, type KindCost, type KindGroup, type LineRule, reckoned, rule, unknown } from '../rules.ts'
import { onOwnMachines } from '../self-hosted.ts'
import { byToken } from '../tokens.ts'

/** A model that a component beside it runs has no cost of its own. */
const unlessServed = (otherwise: (context: CostContext) => Priced): KindCost =>
  reckoned((context) => (isRunBeside(context.design, context.component) ? nothing : otherwise(context)))
/** The same where it would be bought by use: what is served from a registry is not. */
const unlessOwn = (otherwise: (context: CostContext) => Priced): KindCost =>
  unlessServed((context) => (isRunFromRegistry(context.design, context.component) ? nothing : otherwise(context)))
const byUse = (...rules: LineRule[]): KindCost =>
  unlessOwn((context) =>
    rules
      .map((each) => applyRule(context, each))
      .reduce((all, each) => ({ lines: [...all.lines, ...each.lines], oneOff: [], unknown: [...all.unknown, ...each.unknown] }), nothing),
  )
const served = unlessServed(onOwnMachines)
/** Machines that sizing found for a model that stands alone. */
const alone: KindCost = unlessServed(machineLines)

const minutes: QuantityOf = ({ component }) => {
  const mbps = numberOf(component, 'count')
  return mbps === undefined
    ? assumed(50_000, '50,000 minutes a month')
    : assumed(mbps * hoursOfMonth * 60 * 0.1, 'a tenth of the time of each source')
}
const hoursOfSound = times(minutes, 1 / 60, '1 / 60')
const characters = times(requestsOr(1e6), 200, '200 characters')
const images = requestsOr(1e6)

/** Models: bought by the token, by the image, by the minute, or run by a component beside them. */
export const models: readonly KindGroup[] = [
  {
    kinds: ['foundation-model-api', 'llm-evaluation'],
    aws: reckoned(byToken(false)),
    azure: reckoned(byToken(false)),
    gcp: reckoned(byToken(false)),
    selfHosted: reckoned(byToken(false)),
  },
  {
    kinds: ['vision-language-model'],
    aws: unlessOwn(byToken(false)),
    azure: unlessOwn(byToken(false)),
    gcp: unlessOwn(byToken(false)),
    selfHosted: served,
  },
  {
    kinds: ['embedding-model'],
    aws: unlessOwn(byToken(true)),
    azure: unlessOwn(byToken(true)),
    gcp: unlessOwn(byToken(true)),
    selfHosted: served,
  },
  {
    kinds: ['reranker-model'],
    aws: byUse(rule('Queries', 'Bedrock Rerank', 'queries', requestsOr(1e5))),
    azure: byUse(rule('Queries', 'AI Search semantic ranker', 'queries', requestsOr(1e5))),
    gcp: byUse(rule('Queries', 'Ranking API', 'queries', requestsOr(1e5))),
    selfHosted: served,
  },
  {
    kinds: ['speech-to-text'],
    aws: byUse(rule('Minutes', 'Transcribe', 'streaming and batch', minutes)),
    azure: byUse(rule('Hours of sound', 'AI Speech', 'real-time transcription', hoursOfSound)),
    gcp: byUse(rule('Minutes', 'Speech-to-Text V2', 'standard', minutes)),
    selfHosted: served,
  },
  {
    kinds: ['text-to-speech'],
    aws: byUse(rule('Characters', 'Polly', 'neural characters', characters)),
    azure: byUse(rule('Characters', 'AI Speech', 'neural characters', characters)),
    gcp: byUse(rule('Characters', 'Text-to-Speech', 'Neural2 characters', characters)),
    selfHosted: served,
  },
  {
    kinds: ['translation-model'],
    aws: byUse(rule('Characters', 'Translate', 'characters', characters)),
    azure: byUse(rule('Characters', 'AI Translator', 'characters', characters)),
    gcp: byUse(rule('Characters', 'Cloud Translation', 'characters', characters)),
    selfHosted: served,
  },
  {
    kinds: ['vision-model'],
    aws: byUse(rule('Images', 'Rekognition', 'images', images)),
    azure: byUse(rule('Images', 'AI Vision', 'images', images)),
    gcp: byUse(rule('Images', 'Vision API', 'images', images)),
    selfHosted: served,
  },
  {
    kinds: ['nlp-model'],
    aws: byUse(rule('Text units', 'Comprehend PII', 'units', images)),
    azure: byUse(rule('Text records', 'AI Language', 'text records', images)),
    gcp: unlessOwn(byToken(false)),
    selfHosted: served,
  },
  {
    kinds: ['image-generation-model'],
    aws: byUse(rule('Images', 'Bedrock Nova Canvas', 'standard images', requestsOr(10_000))),
    azure: byUse(rule('Images', 'Azure OpenAI gpt-image-1', 'medium images', requestsOr(10_000))),
    gcp: byUse(rule('Images', 'Vertex AI Imagen 4', 'images', requestsOr(10_000))),
    selfHosted: served,
  },
  {
    kinds: [
      'open-weight-llm',
      'tabular-ml-model',
      'forecasting-model',
      'anomaly-detection-model',
      'ranking-model',
      'recommender-model',
      'gnn-model',
      'reward-model',
    ],
    aws: alone,
    azure: alone,
    gcp: alone,
    selfHosted: served,
  },
  {
    kinds: ['on-device-inference'],
    aws: free('It runs on the user\u2019s own device.'),
    azure: free('It runs on the user\u2019s own device.'),
    gcp: free('It runs on the user\u2019s own device.'),
    selfHosted: free('It runs on the user\u2019s own device.'),
  },
  {
    kinds: ['contact-center'],
    aws: byUse(rule('Voice minutes', 'Connect', 'voice minutes', minutes)),
    azure: byUse(rule('Voice minutes', 'Communication Services', 'voice minutes', minutes)),
    gcp: unknown('Customer Engagement Suite is sold by contract'),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['conversational-bot'],
    aws: byUse(rule('Requests', 'Lex', 'text requests', requestsOr(1e6))),
    azure: byUse(rule('Messages', 'Bot Service', 'premium channel messages', requestsOr(1e6))),
    gcp: byUse(rule('Requests', 'Conversational Agents', 'text requests', requestsOr(1e6))),
    selfHosted: reckoned(onOwnMachines),
  },
]
