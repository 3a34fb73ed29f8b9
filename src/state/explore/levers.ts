import { instancePrice } from '#domain/catalog/instance-price.ts'
import { placementOf, regionFor } from '#domain/catalog/placement.ts'
import { regionList } from '#domain/catalog/regions.data.ts'
import type { Model } from '#domain/catalog/model.ts'
import { modelList } from '#domain/catalog/models.data.ts'
import { modelsByToken } from '#domain/cost/tokens.ts'
import { graphOf } from '#domain/design/graph.ts'
import { precisions, type Provider, said } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import { familyOfKind, roles } from '#domain/sizing/roles.data.ts'
import { servedModel } from '#domain/sizing/served-model.ts'
import { usualUtilization } from '#domain/sizing/replicas.ts'
import { measured } from './effect.ts'
import type { About } from './about.ts'

/** What says how much comes: the first of these that is said decides. */
export const loads = ['requestsPerSecond', 'requestsPerDay', 'tokensPerMinute', 'users'] as const
export type Load = (typeof loads)[number]

/** Where each lever stands now, and how far it goes; null = it moves nothing in this design. */
export type Levers = {
  load: { by: Load; now: number | null }
  inputTokens: number | null
  outputTokens: number | null
  /** Billions of tokens a training run reads; null where nobody says. */
  trainingTokensB: number | null
  /** Language models served on machines, smallest first. */
  model: { now: string | null; options: readonly { id: string; paramsB: number }[] } | null
  /** Language models bought by the token. */
  tokenModel: { now: string | null; options: readonly { id: string; usdPerMOutput: number }[] } | null
  precision: { now: string | null; options: readonly string[] } | null
  region: { provider: Provider; now: string; options: readonly { id: string; place: string }[] } | null
  /**
   * Machines in the order in which they would go to spot, those there already first, in US dollars a month as bought now; and how many
   * components are left out because nobody lists a spot price of their machines there.
   */
  spot: { machines: readonly { id: string; name: string; usd: number; now: boolean }[]; unlisted: number } | null
  utilization: number | null
}

const servesLanguage = (design: Design, component: Component): boolean =>
  (roles[component.kind] === 'language-server' || roles[component.kind] === 'model-server' || familyOfKind[component.kind] === 'llm') &&
  servedModel(design, component).family === 'llm'

/** Components that serve a language model on machines. */
export const languageServers = (design: Design): Component[] => design.components.filter((component) => servesLanguage(design, component))
export const tokenBuyers = (design: Design): Component[] => design.components.filter(({ kind }) => kind === 'foundation-model-api')

/** Billions of tokens that are trained on: of the requirements, or of the component that says most. */
export function trainingTokens({ requirements, components }: Design): number | undefined {
  const of = components.flatMap(({ settings }) => (typeof settings['trainingTokensB'] === 'number' ? [settings['trainingTokensB']] : []))
  return said(requirements.demand?.trainingTokensB) ?? (of.length === 0 ? undefined : Math.max(...of))
}

/** Language models that somebody might serve today: published, and of the last years. */
const mayServe = ({ type, year, licence }: Model): boolean => /^(llm|moe|vlm)/.test(type) && year >= 2023 && licence !== 'not published'

/** The region most components stand in, of the provider most are on. */
export function mainRegion(design: Design): { provider: Exclude<Provider, 'self-hosted'>; region: string } | undefined {
  const counts = new Map<string, { provider: Exclude<Provider, 'self-hosted'>; region: string; count: number }>()
  for (const component of design.components) {
    const { provider, region } = placementOf(design, component)
    if (provider === undefined || provider === 'self-hosted') continue
    const key = `${provider} ${region}`
    counts.set(key, { provider, region, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]
}

/** Work that may stop and go on later goes to spot first. */
const mayStop = (kind: string): number => (roles[kind] === 'training' || roles[kind] === 'processing' || /batch|spark|notebook/.test(kind) ? 0 : 1)

function spotMachines({ design, version, today }: About): Levers['spot'] {
  const usd = new Map<string, number>()
  const unlisted = new Set<string>()
  for (const { component, unit, sku, monthlyUsd } of measured(design, version, today).bill.lines) {
    const placed = graphOf(design).component(component)
    if (unit !== 'instance-hour' || placed === undefined) continue
    const { provider, region } = placementOf(design, placed)
    if (instancePrice(provider ?? '', sku, region, 'spot') === null) unlisted.add(component)
    else usd.set(component, (usd.get(component) ?? 0) + monthlyUsd)
  }
  const machines = design.components.flatMap(({ id, name, kind, settings }) => {
    const costs = usd.get(id)
    return costs === undefined ? [] : [{ id: id as string, name, usd: costs, now: settings['capacity'] === 'spot', rank: mayStop(kind) }]
  })
  machines.sort((a, b) => Number(b.now) - Number(a.now) || a.rank - b.rank || b.usd - a.usd)
  if (machines.length === 0 && unlisted.size === 0) return null
  return { machines: machines.map(({ rank: _rank, ...machine }) => machine), unlisted: unlisted.size }
}

/** Where the levers stand in a design. */
export function leversOf(about: About): Levers {
  const { design } = about
  const demand = design.requirements.demand ?? {}
  const by = loads.find((each) => said(demand[each]) !== undefined) ?? 'users'
  const servers = languageServers(design)
  const buyers = tokenBuyers(design)
  const main = mainRegion(design)
  const [server] = servers
  const served = server === undefined ? undefined : servedModel(design, server).model
  return {
    load: { by, now: said(demand[by]) ?? null },
    inputTokens: said(demand.inputTokens) ?? null,
    outputTokens: said(demand.outputTokens) ?? null,
    trainingTokensB: trainingTokens(design) ?? null,
    model:
      served === undefined
        ? null
        : {
            now: 'id' in served ? served.id : null,
            options: modelList
              .flatMap((each) => (mayServe(each) && each.paramsB !== undefined ? [{ id: each.id, paramsB: each.paramsB }] : []))
              .toSorted((a, b) => a.paramsB - b.paramsB || (a.id < b.id ? -1 : 1)),
          },
    tokenModel: buyers.length === 0 ? null : tokenModels(design, buyers, main?.provider ?? 'aws'),
    precision:
      servers.length === 0
        ? null
        : {
            now:
              servers.map(({ settings }) => settings['precision']).find((each) => typeof each === 'string') ??
              said(design.requirements.model?.precision) ??
              null,
            options: precisions.filter((each) => !['fp32', 'tf32', 'int8'].includes(each)),
          },
    region:
      main === undefined
        ? null
        : {
            provider: main.provider,
            now: main.region,
            options: regionList.filter(({ provider }) => provider === main.provider).map(({ id, place }) => ({ id, place })),
          },
    spot: spotMachines(about),
    utilization:
      servers.length === 0
        ? null
        : (servers.map(({ settings }) => settings['targetUtilization']).find((each) => typeof each === 'number') ?? usualUtilization),
  }
}

function tokenModels(design: Design, buyers: readonly Component[], provider: string): Levers['tokenModel'] {
  const now = buyers.map(({ settings }) => settings['model']).find((each) => typeof each === 'string') ?? null
  return {
    now,
    options: modelsByToken(provider)
      .flatMap(({ name, usdPerMOutput }) => (usdPerMOutput === undefined ? [] : [{ id: name, usdPerMOutput }]))
      .toSorted((a, b) => a.usdPerMOutput - b.usdPerMOutput),
  }
}

/** Does a name or code mean this region? */
export const means = (provider: string, name: unknown, region: string): boolean =>
  typeof name === 'string' && (name === region || regionFor(provider, name) === region)
