import { graphOf } from '../../design/graph.ts'
import { flowOf } from '../../design/ports.ts'
import type { Component, Design } from '../../design/schema.ts'

const callers: ReadonlySet<string> = new Set(['client-user', 'mobile-client', 'source-system', 'camera', 'iot-sensor', 'vehicle-fleet'])
const ends: ReadonlySet<string> = new Set([
  'foundation-model-api',
  'llm-inference-server',
  'realtime-inference-endpoint',
  'triton-inference-server',
  'serverless-inference-endpoint',
  'streaming-inference',
  'async-inference-endpoint',
  'edge-inference-runtime',
  'on-device-inference',
])

/** What is asked on the way besides, while somebody waits. */
const helpers: ReadonlySet<string> = new Set([
  'vector-database',
  'search-index',
  'reranker-model',
  'embedding-model',
  'guardrails',
  'content-safety-model',
  'online-feature-store',
  'nosql-database',
  'relational-database',
  'graph-database',
  'in-memory-cache',
  'semantic-cache',
])

export type ServingPath = {
  /** From whoever asks to what answers. */
  steps: readonly Component[]
  /** What the steps ask besides. */
  helpers: readonly Component[]
}

/** The shortest way over data from someone who asks to what answers; undefined where nobody waits for an answer. */
export function servingPath(design: Design): ServingPath | undefined {
  const graph = graphOf(design)
  const starts = design.components.filter(({ kind }) => callers.has(kind))
  const seen = new Set<string>(starts.map(({ id }) => id))
  let paths: Component[][] = starts.map((start) => [start])
  while (paths.length > 0) {
    const next: Component[][] = []
    for (const path of paths)
      for (const connection of graph.from(path.at(-1)?.id ?? '')) {
        const component = graph.component(connection.to)
        if (component === undefined || seen.has(component.id) || flowOf(connection) === 'telemetry' || flowOf(connection) === 'control') continue
        if (ends.has(component.kind)) return withHelpers(design, [...path, component])
        seen.add(component.id)
        next.push([...path, component])
      }
    paths = next
  }
  return undefined
}

function withHelpers(design: Design, steps: readonly Component[]): ServingPath {
  const graph = graphOf(design)
  const asked = steps.flatMap(({ id }) => graph.neighbours(id).filter(({ kind }) => helpers.has(kind)))
  return { steps, helpers: [...new Map(asked.map((each) => [each.id, each])).values()] }
}
