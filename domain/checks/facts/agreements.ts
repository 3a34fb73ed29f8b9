import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { nearestSaid } from './nearest-said.ts'

const words: Readonly<Record<string, boolean>> = { baa: true, none: false, terms: false, dpa: false }

/** Does a business associate agreement cover it, by its own word or its account's? An agreement of another kind is none; undefined = nobody said. */
export const coveredByAgreement = (facts: Facts, component: Component): boolean | undefined => {
  const baa = nearestSaid(facts, component, 'baa')
  return typeof baa === 'boolean' ? baa : words[String(nearestSaid(facts, component, 'agreement'))]
}
