import type { Edit } from '#domain/design/edit.ts'
import type { Component } from '#domain/design/schema.ts'
import type { Alternative } from '#domain/sizing/alternatives/alternative.ts'
import { trainingFor } from '#domain/sizing/component-training.ts'
import { measured } from './effect.ts'
import type { About } from './about.ts'
import { machinesOf, rented, set, type Ways } from './way.ts'

const keyOf = (accelerator: string, precision: string, count: number): string => `${accelerator} ${precision} ${count}`

/** Every way to make a component's training run, the present one marked; null for what trains no model on accelerators. */
export function trainingWays({ design, version, today }: About, id: string): Ways | null {
  const found = trainingFor(design, id)
  const component = design.components.find((each) => each.id === id)
  if (found === undefined || component === undefined) return null
  const sized = measured(design, version, today).sizing.components.find((each) => each.component === id)
  const precision = sized?.choices.find(({ what }) => what === 'precision')?.chosen ?? component.settings['precision']
  const present = sized?.accelerator == null ? null : keyOf(sized.accelerator, String(precision), sized.count)
  const { options, frontier, refused, limits } = found.alternatives
  const best = new Set(frontier)
  // Where no provider is meant the same machines stand in several clouds: the first is the cheapest.
  const seen = new Set<string>()
  const different = options.filter(({ accelerator, precision: format, count }) => {
    const key = keyOf(accelerator, format, count)
    return !seen.has(key) && seen.add(key).has(key)
  })
  const ways = different.map((option) => ({
    key: keyOf(option.accelerator, option.precision, option.count),
    accelerator: option.accelerator,
    precision: option.precision,
    tensor: option.tensorParallel,
    replicas: option.replicas,
    count: option.count,
    machines: rented(option.instanceType, option.instances),
    usd: option.usd,
    speed: option.days ?? 0,
    latency: null,
    powerKW: option.powerKW,
    best: best.has(option),
    memory: null,
    note: option.note ?? null,
    edits: choosing(component, found.host, option),
  }))
  return {
    component: id,
    work: 'training',
    model: found.model,
    ways,
    chosen: ways.find(({ key }) => key === present)?.key ?? null,
    limits: limits['deadlineDays'] === undefined ? [] : [`${Number(limits['deadlineDays'].toPrecision(3))} days`],
    keepsLimits: ways.length > 0,
    hours: 0,
    refused: refused.map(({ option, why }) => ({ option, why })),
  }
}

/** The plan follows from the count: what was said of its split is taken back. */
const choosing = (component: Component, host: Component | undefined, { accelerator, precision, count }: Alternative): Edit[] => [
  ...machinesOf(component, host, accelerator),
  ...set(component, 'precision', precision),
  ...set(component, 'acceleratorCount', count),
  ...(host?.settings['acceleratorCount'] === undefined ? [] : set(host, 'acceleratorCount', count)),
  ...(component.settings['tensorParallel'] === undefined ? [] : set(component, 'tensorParallel', null)),
  ...(component.settings['pipelineParallel'] === undefined ? [] : set(component, 'pipelineParallel', null)),
]
