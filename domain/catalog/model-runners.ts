import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'
import { kindOf } from './catalog.ts'

/** Kinds whose machines run a model that is drawn beside them, besides everything of the serving and training categories. */
const others = new Set([
  'gpu-inference-pool',
  'ai-accelerator-pool',
  'federated-learning-server',
  'federated-learning-client',
  'ray-cluster',
  'stream-processor',
  'embedding-pipeline',
  'edge-device',
  'edge-server',
  'foundation-model-api',
  'rl-policy',
])

const runs = (kind: string): boolean => {
  const category = kindOf(kind)?.category
  return category === 'serving' || category === 'training' || others.has(kind)
}

/** Is a model component run by something drawn beside it? Otherwise it needs machines of its own, or is bought by use. */
export const isRunBeside = (design: Design, model: Component): boolean =>
  graphOf(design)
    .neighbours(model.id)
    .some(({ kind }) => runs(kind))

/** Kinds that keep the files of models for whoever serves them. */
const shelves = new Set(['model-registry', 'model-hub'])

/** Do the files of a model lie in a registry from which something that runs models takes them? What is bought by the request has no files. */
export const isRunFromRegistry = (design: Design, model: Component): boolean => {
  const graph = graphOf(design)
  const leadsTo = (from: string) => graph.from(from).flatMap(({ to, carries }) => (carries === 'model' ? (graph.component(to) ?? []) : []))
  return leadsTo(model.id).some(
    (shelf) => shelves.has(shelf.kind) && leadsTo(shelf.id).some(({ kind }) => runs(kind) && kind !== 'foundation-model-api'),
  )
}
