import type { Component } from '../../design/schema.ts'
import { type Ternary, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { nearestSaid } from './nearest-said.ts'
import { askRequirement, required } from './said.ts'

/** The stage of a component: its own, its nearest boundary's, the design's. */
export function stageOf(facts: Facts, component: Component): string | undefined {
  const stage = nearestSaid(facts, component, 'environment') ?? required(facts, 'environment')
  return typeof stage === 'string' ? stage : undefined
}

/** Does the component run in production? */
export function prod(facts: Facts, component: Component): Ternary {
  const stage = stageOf(facts, component)
  return stage === undefined ? unknown(askRequirement('environment')) : stage === 'production'
}

/** Is anything of the design in production? */
export const prodDesign = (facts: Facts): Ternary =>
  facts.once(prodDesign, () => {
    const stages = new Set([required(facts, 'environment'), ...facts.design.components.map((each) => stageOf(facts, each))])
    if (stages.has('production')) return true
    return required(facts, 'environment') === undefined && stages.has(undefined) ? unknown(askRequirement('environment')) : false
  })
