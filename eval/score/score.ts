import { kindOf } from '#domain/catalog/catalog.ts'
import { layers } from '#domain/design/layers.ts'
import { conflictRecall } from './conflicts.ts'
import { anyOf, type PromptRecord } from './expectation.ts'
import { extraction } from './extraction.ts'
import { connected, core, dangling, edgesValid, type Graph } from './graph.ts'

export type Answered = { behaviour: string; understood: Readonly<Record<string, unknown>>; conflicts: readonly unknown[]; graph: Graph }

export type Score = {
  recall: number
  violations: number
  /** The method's: a rule or words of the prompt justify a component. */
  precision: number
  /** Stricter: words and patterns alone do not, where a pattern was chosen that nobody expected. */
  strictPrecision: number
  layers: boolean
  edgesValid: boolean
  dangling: readonly string[]
  connected: boolean
  connect: number
  extractRecall: number
  extractPrecision: number
  behaviour: boolean
  explained: number
  /** Share of the expected clashes that are told; undefined where none is expected. */
  clashes: number | undefined
  /** Clashes told where none is expected. */
  falseAlarms: number
  placement: boolean
  nodes: number
  allPass: boolean
  missing: readonly string[]
  forbidden: readonly string[]
  unconnected: readonly string[]
}

const share = (hits: number, all: number): number => (all === 0 ? 1 : hits / all)

/** The method's score of one answer; ported from its reference scorer. `patternKinds`: kinds of each pattern by number (RA01). */
export function score({ expect, placement }: PromptRecord, answer: Answered, patternKinds: ReadonlyMap<string, ReadonlySet<string>>): Score {
  const { nodes, edges } = answer.graph
  const kinds = new Set(nodes.map(({ kind }) => kind))
  const kindById = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const pairs = new Set(edges.map(({ from, to }) => `${kindById.get(from)}>${kindById.get(to)}`))
  const after = Map.groupBy(edges, ({ from }) => kindById.get(from))
  const withinTwo = (from: string, to: string): boolean =>
    pairs.has(`${from}>${to}`) || (after.get(from) ?? []).some((edge) => pairs.has(`${kindById.get(edge.to)}>${to}`))

  const missing = expect.must_components.filter((group) => ![...anyOf(group)].some((kind) => kinds.has(kind)))
  const forbidden = expect.must_not.filter((each) =>
    each.startsWith('provider:') ? nodes.some(({ provider }) => provider === each.slice(9)) : kinds.has(each),
  )
  const unconnected = expect.must_connect.filter(([a, b]) => ![...anyOf(a)].some((from) => [...anyOf(b)].some((to) => withinTwo(from, to))))
  const allowed = new Set([
    ...core,
    ...expect.must_components.flatMap((group) => [...anyOf(group)]),
    ...expect.archetypes.flatMap((pattern) => [...(patternKinds.get(pattern) ?? [])]),
  ])
  const there = new Set(
    nodes.flatMap(({ kind }) => (kindOf(kind)?.crossCutting === null ? [layers.find(({ id }) => id === kindOf(kind)?.layer)?.number ?? 0] : [])),
  )
  const alone = dangling(answer.graph)
  const behaviour = met(expect.behaviour, answer)
  const connect = share(expect.must_connect.length - unconnected.length, expect.must_connect.length)
  const recall = share(expect.must_components.length - missing.length, expect.must_components.length)
  const layersMet = expect.must_layers.every((layer) => there.has(layer))
  const valid = edgesValid(answer.graph)
  const { recall: extractRecall, precision: extractPrecision } = extraction(expect.constraints, answer.understood)
  return {
    recall,
    violations: forbidden.length,
    connect,
    layers: layersMet,
    edgesValid: valid,
    dangling: alone,
    connected: nodes.length === 0 || connected(answer.graph),
    behaviour,
    precision: share(
      nodes.filter(({ kind, because }) => allowed.has(kind) || because.some((each) => 'rule' in each || 'span' in each)).length,
      nodes.length,
    ),
    strictPrecision: share(
      nodes.filter(
        ({ kind, because }) =>
          allowed.has(kind) || (!because.some((each) => 'template' in each) && because.some((each) => 'rule' in each || 'span' in each)),
      ).length,
      nodes.length,
    ),
    extractRecall,
    extractPrecision,
    explained: share(
      nodes.filter(({ because }) => because.some((each) => 'span' in each || 'rule' in each || 'template' in each)).length,
      nodes.length,
    ),
    clashes: expect.conflicts === undefined ? undefined : conflictRecall(expect.conflicts, answer.conflicts),
    falseAlarms: expect.conflicts === undefined && expect.behaviour === 'generate' ? answer.conflicts.length : 0,
    placement: Object.entries(placement ?? {}).every(([kind, provider]) =>
      nodes.filter((node) => node.kind === kind).every((node) => node.provider === provider),
    ),
    nodes: nodes.length,
    missing,
    forbidden,
    unconnected: unconnected.map((pair) => pair.join('>')),
    allPass: recall === 1 && connect === 1 && forbidden.length === 0 && layersMet && valid && alone.length === 0 && behaviour,
  }
}

function met(expected: string, { behaviour, conflicts }: Answered): boolean {
  if (expected === 'generate_or_ask') return behaviour === 'generate' || behaviour === 'ask'
  if (expected === 'generate_with_conflicts') return behaviour === 'generate' && conflicts.length > 0
  return behaviour === expected
}
