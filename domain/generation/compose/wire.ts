import { kindOf } from '../../catalog/catalog.ts'
import { ambientPorts } from '../../design/ports.ts'
import { byRule } from './because.ts'
import { type Draft, joinsByData, type Part, portFor } from './draft.ts'
import { wireAmbient } from './ambient.ts'
import { backbone } from './backbone.data.ts'
import { bridges } from './bridges.data.ts'

const crossCuts = ({ kind }: Part): boolean => kindOf(kind)?.crossCutting !== null
const isNetwork = ({ kind }: Part): boolean => kindOf(kind)?.category === 'network'
/** Parts that carry the workload, as opposed to what serves all of it. */
export const isWorkload = (part: Part): boolean => !crossCuts(part) && !isNetwork(part)

const carriesData = (draft: Draft, id: string, way: 'into' | 'outOf'): boolean => draft[way](id).some(({ carries }) => !ambientPorts.has(carries))

/**
 * Joins everything by typed ports: backbone, typical connections, what stands alone, then identity, keys, telemetry and networks.
 * @param only joins parts of these ids alone; all others keep the connections they have
 */
export function wire(draft: Draft, only?: ReadonlySet<string>): void {
  for (const [from, to] of backbone) draft.link(from, to, byRule('typical-connection'), only)
  for (const part of draft.parts) if (isWorkload(part) && (only === undefined || only.has(part.id))) giveEnds(draft, part)
  guardCallers(draft, only)
  wireAmbient(draft, only)
  if (only === undefined) joinIslands(draft)
}

/** Whoever talks to a language model directly is guarded itself. */
function guardCallers(draft: Draft, only?: ReadonlySet<string>): void {
  const guard = draft.first('guardrails')
  if (guard === undefined) return
  const callers = new Set(
    draft
      .ofKind('foundation-model-api', 'llm-inference-server', 'inference-gateway')
      .flatMap(({ id }) => draft.into(id).flatMap(({ from, carries }) => (carries === 'llm' || carries === 'http' ? [from] : []))),
  )
  for (const id of callers) {
    const kind = draft.part(id)?.kind
    if (kind === undefined || kind === 'inference-gateway' || kind === 'guardrails' || (only !== undefined && !only.has(id) && !only.has(guard.id)))
      continue
    draft.connect(id, guard.id, byRule('answers-are-guarded'))
  }
}

/** Who asks a model for the vector of what somebody just typed. */
const asking = new Set(['search-api', 'rag-orchestrator', 'app-backend', 'api-gateway', 'agent-orchestrator'])

/** A workload part without a way in or out gets its most typical one. */
function giveEnds(draft: Draft, part: Part): void {
  const kind = kindOf(part.kind)
  if (kind === undefined) return
  if (!carriesData(draft, part.id, 'into')) {
    const source = kind.connectsIn
      .map((each) => draft.first(each))
      .find((each) => each !== undefined && each.id !== part.id && joinsByData(each.kind, part.kind))
    if (source !== undefined) draft.connect(source.id, part.id, byRule('typical-connection'))
  }
  // A model that is asked answers the one who asks; what it says of a question belongs in no index.
  const answers = part.kind === 'embedding-model' && draft.into(part.id).some(({ from }) => asking.has(draft.part(from)?.kind ?? ''))
  if (!answers && !carriesData(draft, part.id, 'outOf')) {
    const target = kind.connectsOut
      .map((each) => draft.first(each))
      .find((each) => each !== undefined && each.id !== part.id && isWorkload(each) && joinsByData(part.kind, each.kind))
    if (target !== undefined && !draft.connected(target.id, part.id)) draft.connect(part.id, target.id, byRule('typical-connection'))
  }
}

/** Makes the workload one piece over connections that carry data. */
export function joinIslands(draft: Draft): void {
  for (let rounds = draft.parts.length; rounds > 0; rounds--) {
    const groups = islands(draft)
    const [main, ...others] = groups
    const bridge =
      main === undefined
        ? undefined
        : others.flatMap((island) => usualBridge(groups, island) ?? bestBridge(main, island) ?? []).find((each) => !idle(draft, each))
    if (bridge === undefined) return
    draft.connect(bridge.from.id, bridge.to.id, byRule('joins-the-workload'))
  }
}

/** Groups of workload parts that data connections hold together, the largest first. */
export function islands(draft: Draft): readonly (readonly Part[])[] {
  const parts = draft.parts.filter(isWorkload)
  const group = new Map(parts.map(({ id }) => [id, id]))
  const root = (id: string): string => {
    let at = id
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up
    return at
  }
  for (const { from, to, carries } of draft.wires) if (group.has(from) && group.has(to) && !ambientPorts.has(carries)) group.set(root(from), root(to))
  return [...Map.groupBy(parts, ({ id }) => root(id)).values()].sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
}

/** A machine that something runs on needs no other tie: reports to whoever would take them join nothing. */
function idle(draft: Draft, { from, to }: { from: Part; to: Part }): boolean {
  const ties = [...draft.into(from.id), ...draft.outOf(from.id)]
  return (
    portFor(from.kind, to.kind) === 'telemetry' &&
    machines.has(from.kind) &&
    ties.length > 0 &&
    ties.every(({ carries }) => ambientPorts.has(carries))
  )
}
const machines: ReadonlySet<string> = new Set(['bare-metal-gpu-server', 'gpu-training-cluster', 'gpu-inference-pool', 'ai-accelerator-pool'])

/** The first of the listed pairs that ties a group to another one. */
function usualBridge(groups: readonly (readonly Part[])[], island: readonly Part[]): { from: Part; to: Part } | undefined {
  const rest = groups.filter((each) => each !== island).flat()
  for (const [from, to] of bridges) {
    if (!joinsByData(from, to)) continue
    for (const [sources, targets] of [
      [island, rest],
      [rest, island],
    ] as const) {
      const [source, target] = [sources.find(({ kind }) => kind === from), targets.find(({ kind }) => kind === to)]
      if (source !== undefined && target !== undefined) return { from: source, to: target }
    }
  }
  return undefined
}

/** The pair that joins two groups best: typical neighbours first, then the nearest layers. */
function bestBridge(main: readonly Part[], island: readonly Part[]): { from: Part; to: Part } | undefined {
  let best: { from: Part; to: Part; cost: number } | undefined
  for (const inside of main)
    for (const outside of island)
      for (const [from, to] of [
        [inside, outside],
        [outside, inside],
      ] as const) {
        if (!joinsByData(from.kind, to.kind)) continue
        const cost = bridgeCost(from.kind, to.kind)
        if (best === undefined || cost < best.cost) best = { from, to, cost }
      }
  return best
}

const layerNumber: Readonly<Record<string, number>> = {
  infrastructure: 1,
  'data-pipeline': 2,
  'ai-ml-model': 3,
  'orchestration-mlops': 4,
  'application-serving': 5,
}

/** Images of a registry run wherever something is served or trained. */
const natural: ReadonlySet<string> = new Set(
  [
    'realtime-inference-endpoint',
    'llm-inference-server',
    'serverless-inference-endpoint',
    'edge-inference-runtime',
    'model-training-job',
    'batch-compute',
  ].map((kind) => `container-registry>${kind}`),
)

function bridgeCost(from: string, to: string): number {
  const [source, target] = [kindOf(from), kindOf(to)]
  if (source === undefined || target === undefined) return 99
  const typical = source.connectsOut.includes(to) || target.connectsIn.includes(from) || natural.has(`${from}>${to}`)
  const distance = Math.abs((layerNumber[source.layer] ?? 0) - (layerNumber[target.layer] ?? 0))
  return (typical ? 0 : 10) + distance + (portFor(from, to) === 'telemetry' ? 20 : 0)
}
