import type { Ternary } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { required, requiredNumber, requires } from './said.ts'

const order = ['low', 'medium', 'high', 'mission-critical']

/** Is a stop at least this bad? Open while nobody said. */
export const criticalityAtLeast = (facts: Facts, least: 'medium' | 'high' | 'mission-critical'): Ternary =>
  requires(facts, 'criticality', (value) => order.indexOf(String(value)) >= order.indexOf(least))

/** High risk under the EU AI Act, as far as somebody said so. */
export const highRisk = (facts: Facts): boolean => required(facts, 'useCase.risk') === 'high'

/** Target for the 95th percentile in ms; the 99th and the plain figure are read as it. undefined = nobody said. */
export const latencyTargetMs = (facts: Facts): number | undefined =>
  requiredNumber(facts, 'demand.latencyP95Ms') ?? requiredNumber(facts, 'demand.latencyP99Ms') ?? requiredNumber(facts, 'demand.latencyMs')

/** Is one of these frameworks to be reported on? */
export const underFramework = (facts: Facts, ...ids: readonly string[]): boolean => {
  const wanted = required(facts, 'frameworks')
  return Array.isArray(wanted) && wanted.some((each) => ids.includes(String(each)))
}

const freshnessOrder = ['realtime', 'seconds', 'minutes', 'hours', 'daily', 'weekly']

/** Must a result be at most this old? Open while nobody said. */
export const freshAs = (facts: Facts, most: 'realtime' | 'seconds' | 'minutes'): Ternary =>
  requires(facts, 'useCase.freshness', (value) => freshnessOrder.indexOf(String(value)) <= freshnessOrder.indexOf(most))
