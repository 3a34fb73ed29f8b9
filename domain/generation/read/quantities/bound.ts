import type { Fact } from './fact.ts'
import type { Quantity } from './quantity.ts'

/** A fact with the quantity it was bound from. */
export type Bound = Fact & { quantity: Quantity; sure: number }
