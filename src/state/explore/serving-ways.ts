import type { Edit } from '#domain/design/edit.ts'
import type { Component } from '#domain/design/schema.ts'
import { type ComponentFrontier, frontierFor, replicaMemory, type ReplicaMemory } from '#domain/sizing/component-frontier.ts'
import type { FrontierOption } from '#domain/sizing/frontier.ts'
import { measured } from './effect.ts'
import type { About } from './question.ts'

/** One way to serve a model, as a point of the plot. */
export type ServingWay = {
  key: string
  accelerator: string
  precision: string
  /** Accelerators of a replica. */
  tensor: number
  replicas: number
  count: number
  /** Machines as they are rented, at list price on demand. */
  machines: string
  usdPerMonth: number
  /** A usual answer of 256 tokens, from question to end. */
  answerMs: number
  ttftMs: number
  tpotMs: number
  powerKW: number | null
  /** Nothing cheaper is as fast. */
  best: boolean
  memory: ReplicaMemory | null
  edits: readonly Edit[]
}
export type ServingWays = {
  component: string
  model: string
  ways: readonly ServingWay[]
  chosen: string | null
  limits: { ttftMs: number | null; tpotMs: number | null }
  keepsLimits: boolean
  /** Hours a month the machines run. */
  hours: number
  refused: readonly { option: string; why: string }[]
}

/** Tokens of the answer that speed is compared by, as the frontier does. */
const answerTokens = 256

const keyOf = (accelerator: string, precision: string, tensor: number): string => `${accelerator} ${precision} ${tensor}`

/** Every way to serve a component's model, the present one marked; null for what serves no language model. */
export function servingWays({ design, version, today }: About, id: string): ServingWays | null {
  const found = frontierFor(design, id)
  const component = design.components.find((each) => each.id === id)
  if (found === undefined || component === undefined) return null
  const sized = measured(design, version, today).sizing.components.find((each) => each.component === id)
  const hours = sized?.hoursPerMonth ?? 730
  const now = sized?.explain.find(({ metric }) => metric === 'ttftMs')?.inputs
  const present = sized?.accelerator == null || now === undefined ? null : keyOf(sized.accelerator, String(now['precision']), Number(now['tensor']))
  const best = new Set(found.frontier.frontier)
  const ways = found.frontier.options.map((option) => wayOf(found, component, option, hours, best.has(option)))
  return {
    component: id,
    model: found.model.name,
    ways,
    chosen: ways.find(({ key }) => key === present)?.key ?? null,
    limits: { ttftMs: found.ask.ttftMs ?? null, tpotMs: found.ask.tpotMs ?? null },
    keepsLimits: found.keepsLimits,
    hours,
    refused: found.frontier.refused.map(({ option, why }) => ({ option, why })),
  }
}

function wayOf(found: ComponentFrontier, component: Component, option: FrontierOption, hours: number, best: boolean): ServingWay {
  const { accelerator, precision, tensor, replicas, count, rate } = option
  return {
    key: keyOf(accelerator.id, precision, tensor),
    accelerator: accelerator.id,
    precision,
    tensor,
    replicas,
    count,
    machines: option.instanceType === null ? `${option.instances} servers of one's own` : `${option.instances} × ${option.instanceType}`,
    usdPerMonth: option.usdPerHour * hours,
    answerMs: rate.ttftMs + answerTokens * rate.tpotMs,
    ttftMs: rate.ttftMs,
    tpotMs: rate.tpotMs,
    powerKW: option.powerKW ?? null,
    best,
    memory: replicaMemory(found.model, option, found.ask) ?? null,
    edits: choosing(component, found.host, option),
  }
}

/** The edits that take this way: said where the machines are, and taken back where something else was said. */
function choosing(component: Component, host: Component | undefined, { accelerator, precision, tensor }: FrontierOption): Edit[] {
  const set = (of: Component, setting: string, value: string | number | null): Edit[] =>
    of.settings[setting] === (value ?? undefined) ? [] : [{ kind: 'configure', component: of.id, setting, value }]
  const machines = host ?? component
  return [
    ...set(machines, 'accelerator', accelerator.id),
    ...set(machines, 'instanceType', null),
    ...(host !== undefined && component.settings['accelerator'] !== undefined ? set(component, 'accelerator', accelerator.id) : []),
    ...(host !== undefined && component.settings['instanceType'] !== undefined ? set(component, 'instanceType', null) : []),
    ...set(component, 'precision', precision),
    ...set(component, 'tensorParallel', tensor),
    ...(component.settings['acceleratorCount'] === undefined ? [] : set(component, 'acceleratorCount', tensor)),
  ]
}
