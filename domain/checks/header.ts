import type { Pillar, Severity } from '../design/finding.ts'

/** The facts of a check, as the rules catalogue has them. */
export type CheckHeader = {
  /** SEC-001 …; never changes. */
  code: string
  /** What is wrong when it fails. */
  title: string
  pillar: Pillar
  layer: string
  severity: Severity
  /** When the severity is another, in words. */
  severityWhen: string
  /** What fails, in the catalogue's rule text. */
  condition: string
  /** The facts it reads; what to ask when they are not said. */
  inputs: readonly string[]
  /** The fix, in words. */
  fix: string
  fixClass: 'safe' | 'confirm' | 'manual'
  /** The harm, in one sentence. */
  why: string
  references: readonly string[]
  /** Codes of the checks that hide it when they fail on the same element. */
  foldedInto?: readonly string[]
}
