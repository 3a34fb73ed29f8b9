import { demandOf } from '../catalog/demand.ts'
import { placementOf } from '../catalog/placement.ts'
import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'
import { type Architecture, architectureOf, completeArchitecture } from './architecture.ts'
import { cacheRoomGB, requestGB, usableGB } from './batch-limit.ts'
import { cachePrecision, type Frontier, type FrontierOption, frontierOf } from './frontier.ts'
import { hostsOf } from './hosting.ts'
import { roles } from './roles.data.ts'
import { servedModel } from './served-model.ts'
import { servingMachine } from './serving-machine.ts'
import { standingOf, workloadOf } from './size-language-server.ts'
import type { ServingAsk } from './slo.ts'
import { usualTokens } from './usual.ts'

/** Every way to serve what a component serves, whatever it says about accelerator, format and split. */
export type ComponentFrontier = {
  model: Architecture
  frontier: Frontier
  ask: ServingAsk
  /** False where nothing keeps the limits on latency, and the options are those without them. */
  keepsLimits: boolean
  /** The pool that carries its machines. */
  host: Component | undefined
}

/** @returns undefined for what serves no language model on accelerators */
export function frontierFor(design: Design, id: string): ComponentFrontier | undefined {
  const component = graphOf(design).component(id)
  if (component === undefined || !servesByRole(component)) return undefined
  const served = servedModel(design, component)
  const model = 'id' in served.model ? architectureOf(served.model) : completeArchitecture(served.model).architecture
  if (served.family !== 'llm' || model === undefined) return undefined
  const host = hostsOf(design).get(component.id)
  const context = { design, component, placement: placementOf(design, component), demand: demandOf(design), host }
  const { inputTokens = usualTokens.input, outputTokens = usualTokens.output, ...workload } = workloadOf(context, served, undefined)
  const ask = { inputTokens, outputTokens, ttftMs: workload.ttftMs, tpotMs: workload.tpotMs }
  const within = (limits: ServingAsk) =>
    frontierOf({
      model,
      ask: limits,
      longest: workload.contextTokens ?? inputTokens + outputTokens,
      requestsPerSecond: workload.requestsPerSecond,
      concurrency: workload.concurrency,
      utilization: workload.targetUtilization,
      ...standingOf(context),
      provider: workload.provider,
      region: workload.region,
    })
  const frontier = within(ask)
  if (frontier.options.length > 0) return { model, frontier, ask, keepsLimits: true, host }
  const { options, cheapest, fastest, frontier: best } = within({ inputTokens, outputTokens })
  return { model, frontier: { options, cheapest, fastest, frontier: best, refused: frontier.refused }, ask, keepsLimits: false, host }
}

const servesByRole = ({ kind }: Component): boolean => roles[kind] === 'language-server' || roles[kind] === 'model-server'

/** Where the memory of one replica goes, GB of 1e9 bytes. */
export type ReplicaMemory = { weights: number; cache: number; free: number; reserved: number; total: number }

/** Weights, cache of the requests in work, what is left, and what engine and fragments keep to themselves. */
export function replicaMemory(
  model: Architecture,
  { accelerator, precision, tensor, rate }: FrontierOption,
  ask: ServingAsk,
): ReplicaMemory | undefined {
  const machine = servingMachine(model, accelerator, precision, cachePrecision(accelerator, precision), tensor)
  if (machine === undefined) return undefined
  const room = cacheRoomGB(machine)
  const cache = Math.min(room, rate.batch * requestGB(machine, ask.inputTokens + ask.outputTokens / 2))
  const total = accelerator.memoryGB * tensor
  return { weights: machine.weightBytes / 1e9, cache, free: room - cache, reserved: total - usableGB(machine), total }
}
