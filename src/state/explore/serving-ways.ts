import type { Edit } from '#domain/design/edit.ts'
import type { Component } from '#domain/design/schema.ts'
import { type ComponentFrontier, frontierFor, replicaMemory } from '#domain/sizing/component-frontier.ts'
import type { FrontierOption } from '#domain/sizing/frontier.ts'
import { measured } from './effect.ts'
import type { About } from './about.ts'
import { machinesOf, rented, set, type Way, type Ways } from './way.ts'

/** Tokens of the answer that speed is compared by, as the frontier does. */
const answerTokens = 256

const keyOf = (accelerator: string, precision: string, tensor: number): string => `${accelerator} ${precision} ${tensor}`

/** Every way to serve a component's model, the present one marked; null for what serves no language model. */
export function servingWays({ design, version, today }: About, id: string): Ways | null {
  const found = frontierFor(design, id)
  const component = design.components.find((each) => each.id === id)
  if (found === undefined || component === undefined) return null
  const sized = measured(design, version, today).sizing.components.find((each) => each.component === id)
  const hours = sized?.hoursPerMonth ?? 730
  const now = sized?.explain.find(({ metric }) => metric === 'ttftMs')?.inputs
  const present = sized?.accelerator == null || now === undefined ? null : keyOf(sized.accelerator, String(now['precision']), Number(now['tensor']))
  const best = new Set(found.frontier.frontier)
  const ways = found.frontier.options.map((option) => wayOf(found, component, option, hours, best.has(option)))
  const { ttftMs, tpotMs } = found.ask
  return {
    component: id,
    work: 'serving',
    model: found.model.name,
    ways,
    chosen: ways.find(({ key }) => key === present)?.key ?? null,
    limits: [
      ...(ttftMs === undefined ? [] : [`${Math.round(ttftMs)} ms to the first token`]),
      ...(tpotMs === undefined ? [] : [`${Number(tpotMs.toPrecision(3))} ms a token`]),
    ],
    keepsLimits: found.keepsLimits,
    hours,
    refused: found.frontier.refused.map(({ option, why }) => ({ option, why })),
  }
}

function wayOf(found: ComponentFrontier, component: Component, option: FrontierOption, hours: number, best: boolean): Way {
  const { accelerator, precision, tensor, replicas, count, rate } = option
  return {
    key: keyOf(accelerator.id, precision, tensor),
    accelerator: accelerator.id,
    precision,
    tensor,
    replicas,
    count,
    machines: rented(option.instanceType, option.instances),
    usd: option.usdPerHour * hours,
    speed: rate.ttftMs + answerTokens * rate.tpotMs,
    latency: { ttftMs: rate.ttftMs, tpotMs: rate.tpotMs },
    powerKW: option.powerKW ?? null,
    best,
    memory: replicaMemory(found.model, option, found.ask) ?? null,
    note: null,
    edits: choosing(component, found.host, option),
  }
}

const choosing = (component: Component, host: Component | undefined, { accelerator, precision, tensor }: FrontierOption): Edit[] => [
  ...machinesOf(component, host, accelerator.id),
  ...set(component, 'precision', precision),
  ...set(component, 'tensorParallel', tensor),
  ...(component.settings['acceleratorCount'] === undefined ? [] : set(component, 'acceleratorCount', tensor)),
]
