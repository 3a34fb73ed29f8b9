import { regionList } from '../catalog/regions.data.ts'
import { bill } from '../cost/bill.ts'
import { check } from '../checks/check-design.ts'
import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'
import { size } from '../sizing/size.ts'
import { byZones, hopMs, severalRegions, workMs } from './alternatives.data.ts'
import type { Alternative } from './answer.ts'
import { compose } from './compose/compose.ts'
import type { Modifier, Reading } from './read/reading.ts'
import { revise } from './revise/revise.ts'
import type { Template } from './template.ts'

const nowhere = { words: '', span: [0, 0] as const }
const bent = (reading: Reading, ...modifiers: readonly Modifier[]): Reading => ({
  ...reading,
  modifiers: [...reading.modifiers, ...modifiers.map((modifier) => ({ modifier, evidence: nowhere }))],
})

/**
 * Three ways to meet the same wishes, compared on the same estimates: USD a month, ms of a request, availability of the serving path as a
 * fraction, and findings of high or critical severity.
 * @param today YYYY-MM-DD, for the checks
 */
export function alternatives(reading: Reading, templates: readonly Template[], today: string): readonly Alternative[] {
  const of = (each: Reading): Design => compose(each, templates).design
  const frugal = revise(of(bent(reading, 'cost-sensitive', 'small-scale')), 'cut the cost').design
  const quick = faster(of(reading))
  const safe = of(bent({ ...reading, requirements: { ...reading.requirements, criticality: 'mission-critical' } }, 'multi-region'))
  return [
    { id: 'cheapest', title: 'Cheapest', design: frugal, compared: compared(frugal, today) },
    { id: 'fastest', title: 'Fastest', design: quick, compared: compared(quick, today) },
    { id: 'most-resilient', title: 'Most resilient', design: safe, compared: compared(safe, today) },
  ]
}

const answering: ReadonlySet<string> = new Set([
  'realtime-inference-endpoint',
  'llm-inference-server',
  'triton-inference-server',
  'serverless-inference-endpoint',
  'app-backend',
  'api-gateway',
  'llm-gateway',
  'search-api',
  'rag-orchestrator',
  'agent-orchestrator',
])

/** Nothing starts cold, twice the copies stand ready, and what was asked before comes from memory. */
function faster(design: Design): Design {
  const cached = revise(
    design,
    design.components.some(({ kind }) => kind === 'llm-gateway' || kind === 'rag-orchestrator') ? 'add a semantic cache' : 'add an in-memory cache',
  ).design
  const ready = (component: Component): Component =>
    answering.has(component.kind)
      ? {
          ...component,
          settings: { ...component.settings, replicasMin: 2 * Math.max(2, Number(component.settings['replicasMin'] ?? 2)), autoscaling: true },
        }
      : component
  return { ...cached, components: cached.components.map(ready) }
}

function compared(design: Design, today: string): Alternative['compared'] {
  const sizing = size(design)
  const cost = bill(design, sizing)
  const { findings } = check(design, { sizing, bill: cost, today })
  return {
    monthlyUsd: Math.round(cost.monthly),
    latencyMs: latencyMs(design, sizing) ?? 'unknown',
    availability: availability(design),
    findings: findings.filter(({ severity, status, waived }) => !waived && status === 'fail' && (severity === 'high' || severity === 'critical'))
      .length,
    components: design.components.length,
  }
}

const ends: ReadonlySet<string> = new Set([
  'foundation-model-api',
  'llm-inference-server',
  'realtime-inference-endpoint',
  'triton-inference-server',
  'serverless-inference-endpoint',
  'streaming-inference',
  'edge-inference-runtime',
  'on-device-inference',
])

/** The shortest way from someone who asks to what answers; a cache in front of a language model spares part of its work. */
function latencyMs(design: Design, sizing: Sizing): number | undefined {
  const starts = design.components.filter(({ kind }) =>
    ['client-user', 'mobile-client', 'source-system', 'camera', 'iot-sensor', 'vehicle-fleet'].includes(kind),
  )
  const path = shortest(design, starts)
  if (path === undefined) return undefined
  const cached = design.components.some(({ kind }) => kind === 'semantic-cache') ? 0.8 : 1
  return Math.round(
    path.reduce(
      (sum, { id, kind }) =>
        sum +
        hopMs +
        (sizing.components.find(({ component }) => component === id)?.metrics.ttftMs ?? workMs[kind] ?? 1) *
          (kind.includes('llm') || kind === 'foundation-model-api' ? cached : 1),
      0,
    ),
  )
}

function shortest(design: Design, starts: readonly Component[]): readonly Component[] | undefined {
  const graph = graphOf(design)
  const seen = new Set<string>(starts.map(({ id }) => id))
  let paths: Component[][] = starts.map((start) => [start])
  while (paths.length > 0) {
    const next: Component[][] = []
    for (const path of paths)
      for (const { to } of graph.from(path.at(-1)?.id ?? '')) {
        const component = graph.component(to)
        if (component === undefined || seen.has(to)) continue
        if (ends.has(component.kind)) return [...path, component]
        seen.add(to)
        next.push([...path, component])
      }
    paths = next
  }
  return undefined
}

/** Parts in a row all have to be up; regions stand in for each other, but not beyond what they fail together. */
function availability(design: Design): number {
  const row = design.components.filter(({ kind, provider }) => answering.has(kind) && provider !== undefined && !kind.startsWith('api'))
  const one = row.reduce((all, { settings }) => all * (byZones[Math.min(3, Number(settings['zones'] ?? 1))] ?? byZones[1]), 1)
  const regions = new Set(
    design.boundaries
      .flatMap(({ kind, name, settings }) => (kind === 'region' ? [String(settings['region'] ?? name)] : []))
      .filter((region) => regionList.some(({ id }) => id === region)),
  )
  return Math.round(Math.min(severalRegions, 1 - (1 - one) ** Math.max(1, regions.size)) * 1e5) / 1e5
}
