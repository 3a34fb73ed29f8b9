import { acceleratorNamed } from '../catalog/find-accelerator.ts'
import { instanceNamed } from '../catalog/instance-price.ts'
import type { Placement } from '../catalog/placement.ts'
import type { Finding } from '../design/finding.ts'
import type { Component, Design } from '../design/schema.ts'
import type { ComponentSizing, SizedWorkload } from '../design/sizing.ts'
import { chipOfPool, roles } from './roles.data.ts'
import type { Demand } from '../catalog/demand.ts'
import { textOf } from '../catalog/read-setting.ts'

/** Everything the sizing of one component may ask. */
export type ComponentContext = {
  design: Design
  component: Component
  placement: Placement
  demand: Demand
  /** The pool it runs on, if any; its machines are the pool's. */
  host: Component | undefined
  /** What most of what runs on that pool wants, for a workload that says nothing. */
  poolAccelerator?: string | undefined
}
export type SizedComponent = { sizing: ComponentSizing; findings: readonly Finding[] }

/** The accelerator that is said for a component or for the pool under it: by name, or by an instance type that carries one. */
export function saidAccelerator({ component, host, placement, poolAccelerator }: ComponentContext): {
  name: string | undefined
  unknown: string | undefined
  none: boolean
} {
  for (const each of host === undefined ? [component] : [component, host]) {
    const name = textOf(each, 'accelerator')
    if (name === 'none') return { name: undefined, unknown: undefined, none: true }
    if (name !== undefined) return { name: acceleratorNamed(name)?.id, unknown: acceleratorNamed(name) === undefined ? name : undefined, none: false }
    const instance = textOf(each, 'instanceType')
    const carried = instance === undefined || placement.provider === undefined ? undefined : instanceNamed(placement.provider, instance)?.accelerator
    if (carried !== undefined) return { name: carried, unknown: undefined, none: false }
  }
  const chip = [component, host].some((each) => each?.kind === 'ai-accelerator-pool')
    ? chipOfPool[placement.provider ?? '']?.[roles[component.kind] === 'training' ? 'training' : 'inference']
    : undefined
  return { name: poolAccelerator ?? chip, unknown: undefined, none: false }
}

/** Figures nobody could work out, with what was chosen on the way. */
export const noFigures = (choices: SizedWorkload['choices'] = []): SizedWorkload => ({ metrics: {}, ranges: {}, choices, explain: [] })
