import { bill } from '../../cost/bill.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import { size } from '../../sizing/size.ts'
import { cheaper } from './cheaper.ts'
import { type Lever, pull } from './lever.ts'

export type Saved = {
  design: Design
  edits: Edit[]
  /** Levers that were pulled, in order. */
  pulled: readonly Lever[]
  /** What each of them did. */
  done: readonly { lever: Lever; edits: readonly Edit[] }[]
  fromUsd: number
  toUsd: number
}

/**
 * Pulls the levers that lower the bill, the harmless first, until the monthly figure is at most `untilUsd`; all of them where it is left out.
 * A lever that saves nothing on the estimate is left alone.
 * @param harmless only those that cost nothing otherwise
 */
export function spendLess(design: Design, { untilUsd, harmless = false }: { untilUsd?: number; harmless?: boolean } = {}): Saved {
  let current = design
  let sizing = size(design)
  const fromUsd = bill(design, sizing).monthly
  let cost = fromUsd
  const edits: Edit[] = []
  const pulled: Lever[] = []
  const done: { lever: Lever; edits: readonly Edit[] }[] = []
  for (const lever of cheaper) {
    if (untilUsd !== undefined && cost <= untilUsd) break
    if (harmless && lever.price !== undefined && !lever.id.startsWith('commit-one')) continue
    const next = pull(lever, current, sizing)
    if (next.edits.length === 0) continue
    const sized = size(next.design)
    const { monthly } = bill(next.design, sized)
    if (monthly >= cost - 0.005 || sized.findings.length > sizing.findings.length) continue
    current = next.design
    sizing = sized
    cost = monthly
    edits.push(...next.edits)
    pulled.push(lever)
    done.push({ lever, edits: next.edits })
  }
  return { design: current, edits, pulled, done, fromUsd, toUsd: cost }
}
