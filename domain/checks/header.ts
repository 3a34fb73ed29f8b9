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
  /** When the severity or the outcome is another, in words. */
  severityWhen: string
  /** What fails, in the catalogue's rule text. */
  condition: string
  /** The facts it reads, in the words of the rule text; the settings vocabulary says which keys they are. */
  inputs: readonly string[]
  /** The next step, in words. */
  remedy: string
  /** safe: a setting, no cost and no change of shape; confirm: previewed first; manual: a person decides. */
  fixClass: 'safe' | 'confirm' | 'manual'
  /** The harm, in one sentence. */
  why: string
  references: readonly string[]
  /** Codes of the checks that hide it when they fail on the same element. */
  foldedInto?: readonly string[]
}
