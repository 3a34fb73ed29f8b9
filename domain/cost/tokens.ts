import { housePrices } from '../catalog/house-prices.ts'
import type { PriceBook } from '../catalog/price-book.ts'
import type { ServicePrice } from '../catalog/service-price.ts'
import { numberOf, textOf, flagOf } from '../catalog/read-setting.ts'
import { said } from '../design/requirements.ts'
import type { CostContext } from './context.ts'
import { lineOf } from './line.ts'
import { notKnown, type Priced, priced } from './priced.ts'
import { assumed, derived, isUnknown, type Quantity, stated } from './quantity.ts'
import { requests } from './quantities/traffic.ts'

/** The model of a tier at each provider, where nobody names one. Chosen 2026-11-24 among the listed ones. */
const usualModel: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: { small: 'Nova Lite', mid: 'Claude Haiku 4.5', frontier: 'Claude Sonnet 4.6' },
  azure: { small: 'GPT-5 mini', mid: 'GPT-4.1', frontier: 'GPT-5' },
  gcp: { small: 'Gemini 2.5 Flash-Lite', mid: 'Gemini 2.5 Flash', frontier: 'Gemini 2.5 Pro' },
}
const embeddings: Readonly<Record<string, string>> = { aws: 'Titan Text Embeddings V2', azure: 'text-embedding-3-small', gcp: 'gemini-embedding-001' }
const usualTokens = { input: 1500, output: 300 } as const
/** Price of a batch over the price of asking at once. Recalled 2026-11-24 */
const batchFactor = 0.5

type TokenPrices = { name: string; input: ServicePrice; output: ServicePrice | undefined; cached: ServicePrice | undefined }
const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '')
const listed = new WeakMap<PriceBook, Map<string, readonly TokenPrices[]>>()

/** Models a provider sells by the token, with their prices. */
function modelsOf(book: PriceBook, cloud: string): readonly TokenPrices[] {
  const kept = listed.get(book) ?? new Map<string, readonly TokenPrices[]>()
  listed.set(book, kept)
  const known = kept.get(cloud)
  if (known !== undefined) return known
  const rows = book
    .servicePricesOf(cloud)
    .filter(({ category, item, priceUsd }) => category === 'llm-api' && priceUsd !== null && /(input|output|cache_read)$/.test(item))
  const byName = Map.groupBy(rows, ({ item }) => item.replace(/ (input|output|cache_read)$/, ''))
  const models = [...byName].flatMap(([name, prices]): TokenPrices[] => {
    const of = (end: string) => prices.find(({ item }) => item.endsWith(` ${end}`))
    const input = of('input')
    return input === undefined ? [] : [{ name, input, output: of('output'), cached: of('cache_read') }]
  })
  kept.set(cloud, models)
  return models
}

/** Models a provider sells by the token, in US dollars a million tokens; without an output price they only read. */
export const modelsByToken = (
  cloud: string,
  book: PriceBook = housePrices(),
): readonly { name: string; usdPerMInput: number; usdPerMOutput: number | undefined }[] =>
  modelsOf(book, cloud).map(({ name, input, output }) => ({ name, usdPerMInput: input.priceUsd ?? 0, usdPerMOutput: output?.priceUsd ?? undefined }))

/** The priced model that is meant: by name, by tier, or the usual one; a company outside is priced like the provider that resells it. */
function pricedModel(
  { component, placement, design, prices }: CostContext,
  embeds: boolean,
): { model: TokenPrices; cloud: string; why: string } | undefined {
  const clouds =
    placement.provider === undefined || placement.provider === 'self-hosted'
      ? ['aws', 'azure', 'gcp']
      : [placement.provider, ...['aws', 'azure', 'gcp'].filter((cloud) => cloud !== placement.provider)]
  const name = textOf(component, 'model') ?? said(design.requirements.model?.name)
  if (name !== undefined)
    for (const cloud of clouds) {
      const found =
        modelsOf(prices, cloud).find((model) => plain(model.name) === plain(name)) ??
        modelsOf(prices, cloud).find(
          (model) => plain(name).includes(plain(model.name)) || (plain(name).length > 5 && plain(model.name).includes(plain(name))),
        )
      if (found !== undefined) return { model: found, cloud, why: `the list price of ${found.name}` }
    }
  const cloud = clouds.find((each) => modelsOf(prices, each).length > 0) ?? 'aws'
  const tier = textOf(component, 'modelTier') ?? 'mid'
  const usual = embeds ? embeddings[cloud] : usualModel[cloud]?.[tier]
  const model = modelsOf(prices, cloud).find((each) => each.name === usual)
  return model === undefined ? undefined : { model, cloud, why: `${model.name} assumed${name === undefined ? '' : `, as no list has "${name}"`}` }
}

/** Share of the answers that a judge looks at, where nobody says how many tokens it reads. Recalled 2026-11-24, confidence low */
const judgedShare = 0.01

/** Share of the questions that go to a model by the token where a model of one's own stands in the same design, when nobody says. Recalled 2026-11-24, confidence low */
const hardShare = 0.2

/** Does the design serve a language model of its own, which answers what this one is not asked? */
const sharesWork = ({ component, sizing }: CostContext): boolean =>
  component.kind === 'foundation-model-api' &&
  numberOf(component, 'requestsPerMonthM') === undefined &&
  numberOf(component, 'requestsPerSecond') === undefined &&
  sizing.components.some(
    ({ component: other, task, metrics }) => other !== component.id && task === 'inference' && metrics.outputTokensPerSecond !== undefined,
  )

/** Tokens a month one way: as said, or requests x tokens of one. */
function tokens(context: CostContext, way: 'input' | 'output'): Quantity | { unknown: string } {
  const { component, demand } = context
  const monthly = numberOf(component, way === 'input' ? 'inputTokensPerMonthM' : 'outputTokensPerMonthM')
  if (monthly !== undefined) return stated(monthly * 1e6, `${monthly} million tokens as said`)
  const count = requests(context)
  if (isUnknown(count)) return { unknown: `how many tokens it takes (${way}TokensPerMonthM, or requests)` }
  if (component.kind === 'llm-evaluation') return judged(context, count.amount, way)
  const one = numberOf(component, way === 'input' ? 'inputTokens' : 'outputTokens') ?? demand[way === 'input' ? 'inputTokens' : 'outputTokens']
  const each = one ?? usualTokens[way]
  const how = `${count.how} x ${each} tokens${one === undefined ? ' assumed' : ''}`
  return sharesWork(context)
    ? assumed(count.amount * each * hardShare, `a fifth of the questions, as the design's own model answers the others; ${how}`)
    : derived(count.amount * each, one === undefined ? 2 : 1.4, how)
}

/** A judge reads question and answer of a sample, and writes a verdict. */
function judged({ component, demand }: CostContext, requestsPerMonth: number, way: 'input' | 'output'): Quantity {
  const reads = (demand.inputTokens ?? usualTokens.input) + (demand.outputTokens ?? usualTokens.output)
  const each = numberOf(component, way === 'input' ? 'inputTokens' : 'outputTokens') ?? (way === 'input' ? reads : usualTokens.output)
  return assumed(requestsPerMonth * judgedShare * each, `one answer in a hundred is judged, ${each} tokens each`)
}

/** A model bought by the token: tokens in, from a prompt cache where one is used, and out. */
export const byToken =
  (embeds: boolean) =>
  (context: CostContext): Priced => {
    const found = pricedModel(context, embeds)
    if (found === undefined) return notKnown('tokens: no list price of such a model is known')
    const [into, out] = [tokens(context, 'input'), tokens(context, 'output')]
    if (isUnknown(into)) return notKnown(`tokens: nobody says ${into.unknown}`)
    const factor = textOf(context.component, 'billing') === 'batch' ? batchFactor : 1
    const note = [found.why, factor === 1 ? '' : 'at batch rate'].filter((part) => part !== '').join(', ')
    const cachedShare =
      flagOf(context.component, 'promptCaching') === true && found.model.cached !== undefined
        ? (said(context.design.requirements.demand?.repeatRate) ?? 0.5)
        : 0
    const line = (item: string, price: ServicePrice, quantity: Quantity) =>
      lineOf(
        context,
        item,
        {
          usd: price.priceUsd ?? 0,
          unit: price.unit,
          sku: `${price.service} ${price.item}`,
          listedRegion: price.region,
          source: price.source,
          asOf: price.asOf,
          estimated: price.source.startsWith('recalled'),
          spread: [1, 1],
          how: '',
        },
        quantity,
        { factor, note },
      )
    const part = (quantity: Quantity, share: number): Quantity => ({
      ...quantity,
      amount: quantity.amount * share,
      low: quantity.low * share,
      high: quantity.high * share,
      how: share === 1 ? quantity.how : `${quantity.how} x ${share}`,
    })
    const lines = [line('Tokens in', found.model.input, part(into, 1 - cachedShare))]
    if (cachedShare > 0 && found.model.cached !== undefined)
      lines.push(line('Tokens in, from the prompt cache', found.model.cached, part(into, cachedShare)))
    if (found.model.output !== undefined && !embeds) {
      if (isUnknown(out)) return { lines, oneOff: [], unknown: [`tokens out: nobody says ${out.unknown}`] }
      lines.push(line('Tokens out', found.model.output, out))
    }
    return priced(...lines)
  }
