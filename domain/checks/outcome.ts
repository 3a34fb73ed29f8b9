import type { Severity } from '../design/finding.ts'
import type { Ask, Ternary } from './ternary.ts'

/** What a check says of one element. */
export type Outcome =
  /** `supplied`: holds by a fact that a list of ours supplied, not by something the design says. */
  | { is: 'pass'; supplied?: true }
  | { is: 'fail'; what: string; remedy?: string; severity?: Severity }
  | { is: 'needs-input'; ask: Ask }
  | { is: 'not-applicable' }
  /** Cannot be judged before another question is answered, or with what the lists know. */
  | { is: 'not-evaluated'; why: string; /** It is the check itself that is at fault. */ fault?: true }

export const pass: Outcome = { is: 'pass' }
export const passBySupply: Outcome = { is: 'pass', supplied: true }
export const notApplicable: Outcome = { is: 'not-applicable' }
export const notEvaluated = (why: string): Outcome => ({ is: 'not-evaluated', why })
export const faulty = (why: string): Outcome => ({ is: 'not-evaluated', why, fault: true })
export const fail = (what: string, more: { remedy?: string; severity?: Severity } = {}): Outcome => ({ is: 'fail', what, ...more })
export const needsInput = (ask: Ask): Outcome => ({ is: 'needs-input', ask })

/**
 * Fails when the condition is met, passes when it is not, and asks where it is open. What another check asks for
 * (the data class of a store) is asked again only where it alone decides and is not told on this element already.
 * @param more insist: ask all the same, because what is known is bad enough
 */
export function verdict(broken: Ternary, what: string, more: { remedy?: string; severity?: Severity; insist?: boolean } = {}): Outcome {
  const { insist, ...rest } = more
  if (broken === true) return fail(what, rest)
  if (broken === false) return pass
  const [first, ...others] = broken.open
  if (first === undefined) return notEvaluated('Nothing is known that would decide it.')
  const waiting = broken.open.find(({ askedBy }) => askedBy !== undefined)
  if (waiting === undefined) return needsInput(first)
  return others.length === 0 && (waiting.told !== true || insist === true)
    ? needsInput(waiting)
    : notEvaluated(`${waiting.askedBy} comes first: ${waiting.question}`)
}
