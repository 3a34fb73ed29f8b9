import type { Edit } from '#domain/design/edit.ts'
import { said } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import { type Outlook, outlookOf } from './effect.ts'
import { languageServers, loads, mainRegion, means, tokenBuyers, trainingTokens } from './levers.ts'
import type { About } from './about.ts'

/** Levers that were moved; absent = as it is. */
export type Moves = {
  /** In the unit of the load that decides. */
  load?: number
  inputTokens?: number
  outputTokens?: number
  trainingTokensB?: number
  model?: string
  tokenModel?: string
  precision?: string
  region?: string
  /** Ids of the machines that are bought as spot; all others are not. */
  spot?: readonly string[]
  utilization?: number
}
export type WhatIf = { edits: readonly Edit[]; effect: Outlook | null; tookMs: number }

/** Settings of components that grow with what comes. */
const growing = [
  'requestsPerSecond',
  'concurrency',
  'messagesPerSecond',
  'requestsPerMonthM',
  'inputTokensPerMonthM',
  'outputTokensPerMonthM',
] as const
const wholeNumbers = new Set(['users', 'concurrency'])

/** What the moved levers would come to. */
export function whatIf({ design, version, today }: About, moves: Moves): WhatIf {
  const start = performance.now()
  const edits = editsOf(design, moves)
  const effect = outlookOf(design, version, edits, today) ?? null
  return { edits, effect, tookMs: performance.now() - start }
}

/** The edits that make the design what the levers say. What stands there already is left alone. */
export function editsOf(design: Design, moves: Moves): Edit[] {
  return [
    ...(moves.load === undefined ? [] : loadEdits(design, moves.load)),
    ...(moves.inputTokens === undefined ? [] : tokenEdits(design, 'inputTokens', moves.inputTokens)),
    ...(moves.outputTokens === undefined ? [] : tokenEdits(design, 'outputTokens', moves.outputTokens)),
    ...(moves.trainingTokensB === undefined ? [] : trainingEdits(design, moves.trainingTokensB)),
    ...(moves.model === undefined ? [] : modelEdits(design, moves.model)),
    ...(moves.tokenModel === undefined ? [] : tokenBuyers(design).flatMap((component) => set(component, 'model', moves.tokenModel ?? null))),
    ...(moves.precision === undefined ? [] : precisionEdits(design, moves.precision)),
    ...(moves.region === undefined ? [] : regionEdits(design, moves.region)),
    ...(moves.spot === undefined ? [] : spotEdits(design, new Set(moves.spot))),
    ...(moves.utilization === undefined
      ? []
      : languageServers(design).flatMap((component) => set(component, 'targetUtilization', moves.utilization ?? null))),
  ]
}

const set = ({ id, settings }: Component, setting: string, value: string | number | null): Edit[] =>
  settings[setting] === (value ?? undefined) ? [] : [{ kind: 'configure', component: id, setting, value }]

const rounded = (name: string, value: number): number => (wholeNumbers.has(name) ? Math.max(1, Math.round(value)) : Number(value.toPrecision(4)))

/** All that says how much comes grows alike: the demand, and what single components say of it. */
function loadEdits(design: Design, wanted: number): Edit[] {
  const demand = design.requirements.demand ?? {}
  const by = loads.find((each) => said(demand[each]) !== undefined)
  if (by === undefined) return [{ kind: 'require', at: 'demand.users', value: rounded('users', wanted) }]
  const now = said(demand[by]) ?? 0
  if (now <= 0) return [{ kind: 'require', at: `demand.${by}`, value: rounded(by, wanted) }]
  const factor = wanted / now
  if (Math.abs(factor - 1) < 1e-6) return []
  return [
    ...[...loads, 'concurrency' as const].flatMap((name): Edit[] => {
      const value = said(demand[name])
      return value === undefined ? [] : [{ kind: 'require', at: `demand.${name}`, value: rounded(name, name === by ? wanted : value * factor) }]
    }),
    ...design.components.flatMap((component) =>
      growing.flatMap((name): Edit[] => {
        const value = component.settings[name]
        return typeof value === 'number' && value > 0 ? set(component, name, rounded(name, value * factor)) : []
      }),
    ),
  ]
}

function tokenEdits(design: Design, name: 'inputTokens' | 'outputTokens', value: number): Edit[] {
  const wanted = Math.max(1, Math.round(value))
  return [
    ...(said(design.requirements.demand?.[name]) === wanted ? [] : [{ kind: 'require', at: `demand.${name}`, value: wanted } satisfies Edit]),
    ...design.components.flatMap((component) => (component.settings[name] === undefined ? [] : set(component, name, wanted))),
  ]
}

/** All that says how much is trained on grows alike. */
function trainingEdits(design: Design, wanted: number): Edit[] {
  const now = trainingTokens(design)
  if (now === undefined || now <= 0 || Math.abs(wanted / now - 1) < 1e-6) return []
  const grown = (value: number): number => Number(((value * wanted) / now).toPrecision(4))
  const stated = said(design.requirements.demand?.trainingTokensB)
  return [
    ...(stated === undefined ? [] : [{ kind: 'require', at: 'demand.trainingTokensB', value: grown(stated) } satisfies Edit]),
    ...design.components.flatMap((component) => {
      const value = component.settings['trainingTokensB']
      return typeof value === 'number' ? set(component, 'trainingTokensB', grown(value)) : []
    }),
  ]
}

/** Whoever names a language model names this one instead; where nobody does, the requirements do. */
function modelEdits(design: Design, model: string): Edit[] {
  const wanted = design.requirements.model
  const naming = languageServers(design).filter(({ settings }) =>
    ['model', 'modelParamsB', 'modelTier'].some((setting) => settings[setting] !== undefined),
  )
  const required = said(wanted?.name) !== undefined || said(wanted?.paramsB) !== undefined || naming.length === 0
  return [
    ...(required && said(wanted?.name) !== model ? [{ kind: 'require', at: 'model.name', value: model } satisfies Edit] : []),
    ...(said(wanted?.paramsB) === undefined ? [] : [{ kind: 'require', at: 'model.paramsB', value: null } satisfies Edit]),
    ...naming.flatMap((component) => [
      ...set(component, 'model', model),
      ...set(component, 'modelParamsB', null),
      ...set(component, 'modelActiveParamsB', null),
      ...set(component, 'modelTier', null),
    ]),
  ]
}

function precisionEdits(design: Design, precision: string): Edit[] {
  const naming = languageServers(design).filter(({ settings }) => settings['precision'] !== undefined)
  return [
    ...(naming.length > 0 && said(design.requirements.model?.precision) === undefined
      ? []
      : said(design.requirements.model?.precision) === precision
        ? []
        : [{ kind: 'require', at: 'model.precision', value: precision } satisfies Edit]),
    ...naming.flatMap((component) => set(component, 'precision', precision)),
  ]
}

/** All that stands in the main region stands in another of the same provider. */
function regionEdits(design: Design, region: string): Edit[] {
  const main = mainRegion(design)
  if (main === undefined || main.region === region) return []
  const here = (name: unknown) => means(main.provider, name, main.region)
  const places = said(design.requirements.regions)
  return [
    ...design.boundaries.flatMap(({ id, kind, name, provider, settings }): Edit[] => {
      if (kind !== 'region' || (provider !== undefined && provider !== main.provider)) return []
      if (here(settings['region'])) return [{ kind: 'configure-boundary', boundary: id, setting: 'region', value: region }]
      return here(name) ? [{ kind: 'rename-boundary', boundary: id, name: region }] : []
    }),
    ...design.components.flatMap((component) => (here(component.settings['region']) ? set(component, 'region', region) : [])),
    ...(places !== undefined && !places.some(here)
      ? []
      : [
          {
            kind: 'require',
            at: 'regions',
            value: places === undefined ? [region] : places.map((place) => (here(place) ? region : place)),
          } satisfies Edit,
        ]),
  ]
}

function spotEdits(design: Design, spot: ReadonlySet<string>): Edit[] {
  return design.components.flatMap((component) => {
    if (spot.has(component.id)) return set(component, 'capacity', 'spot')
    return component.settings['capacity'] === 'spot' ? set(component, 'capacity', 'on-demand') : []
  })
}
