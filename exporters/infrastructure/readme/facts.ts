import type { Assessment } from '#domain/assessment.ts'
import type { Omission } from '../../exporter.ts'
import type { Place } from '../hcl/print-module.ts'
import type { Lowered } from '../lowering/lowered.ts'
import type { Target } from '../target.ts'
import type { Warning } from '../warnings.ts'
import { code } from './markdown.ts'
import type { Proven } from './proven.ts'

/** What is known of a module once it is printed. */
export type Facts = {
  assessment: Assessment
  target: Target
  lowered: Lowered
  printed: { index: ReadonlyMap<string, Place> }
  omissions: readonly Omission[]
  warnings: readonly Warning[]
  /** What the table of the provider says of the module. */
  checked: { against: string; versions: readonly string[]; problems: readonly string[] }
  proofs: readonly Proven[]
}

/** An address with the file and line it stands at. */
export const where =
  ({ printed }: Facts) =>
  (address: string): string => {
    const place = printed.index.get(address)
    return place === undefined ? code(address) : `${code(address)} ([${place.file}:${place.line}](${place.file}#L${place.line}))`
  }
