import type { Demand } from '../catalog/demand.ts'
import type { PriceBook } from '../catalog/price-book.ts'
import type { Placement } from '../catalog/placement.ts'
import type { Component, Design } from '../design/schema.ts'
import type { ComponentSizing, Sizing } from '../design/sizing.ts'

/** Everything the price of one component may depend on. */
export type CostContext = {
  design: Design
  component: Component
  placement: Placement
  demand: Demand
  /** What sizing found for it; undefined where it computes nothing. */
  sized: ComponentSizing | undefined
  sizing: Sizing
  /** The prices the bill is made with. */
  prices: PriceBook
}
