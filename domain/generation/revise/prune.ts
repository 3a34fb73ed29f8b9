import { bill } from '../../cost/bill.ts'
import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import { size } from '../../sizing/size.ts'
import type { Lever } from '../levers/lever.ts'
import type { Saved } from '../levers/spend-less.ts'

type Group = { lever: Lever; component: string | undefined; edits: readonly Edit[] }

/** What a lever does to one component stands or falls together, with what an earlier one set there; formats of numbers are one for weights and servers. */
function groupsOf(done: Saved['done']): Group[] {
  const groups: Group[] = []
  for (const { lever, edits } of done) {
    const whole = edits.some((edit) => edit.kind !== 'configure' || edit.setting === 'precision')
    for (const [component, own] of Map.groupBy(edits, (edit) => (whole || edit.kind !== 'configure' ? undefined : edit.component))) {
      const before = groups.find((each) => component !== undefined && each.component === component && overlap(each.edits, own))
      if (before !== undefined) groups.splice(groups.indexOf(before), 1)
      groups.push({ lever, component, edits: [...(before?.edits ?? []), ...own] })
    }
  }
  return groups
}

const overlap = (a: readonly Edit[], b: readonly Edit[]): boolean =>
  a.some((one) => one.kind === 'configure' && b.some((other) => other.kind === 'configure' && other.setting === one.setting))

/** The last word on a setting alone. */
const lastWords = (edits: readonly Edit[]): Edit[] =>
  edits.filter(
    (edit, nth) =>
      edit.kind !== 'configure' ||
      !edits.slice(nth + 1).some((later) => later.kind === 'configure' && later.component === edit.component && later.setting === edit.setting),
  )

/**
 * Without the edits that the figure does not need: what harms most is dropped first while as much is saved as was asked, and where that is not
 * reached, whatever saves nothing by itself.
 * @param kept ids that stay as they are
 * @param untilUsd what it is to cost a month at most; undefined = as little as possible
 */
export function pruned(design: Design, saved: Saved, untilUsd: number | undefined, kept: ReadonlySet<string> = new Set()): Saved {
  const costOf = (groups: readonly Group[]): { design: Design; edits: Edit[]; usd: number } | undefined => {
    const edits = lastWords(groups.flatMap((each) => each.edits))
    const applied = applyEdits(design, edits)
    if (!applied.ok) return undefined
    return { design: applied.value, edits, usd: bill(applied.value, size(applied.value)).monthly }
  }
  let left = groupsOf(
    saved.done.map(({ lever, edits }) => ({
      lever,
      edits: edits.filter((edit) => !('component' in edit && typeof edit.component === 'string' && kept.has(edit.component))),
    })),
  )
  let best = costOf(left)
  if (best === undefined) return saved
  const reached = untilUsd !== undefined && best.usd <= untilUsd
  for (const group of left.toReversed()) {
    const others = left.filter((each) => each !== group)
    const tried = costOf(others)
    if (tried === undefined || !(reached ? tried.usd <= untilUsd : tried.usd <= best.usd + 0.005)) continue
    left = others
    best = tried
  }
  const pulled = saved.pulled.filter((lever) => left.some((each) => each.lever === lever))
  return { design: best.design, edits: best.edits, pulled, done: saved.done, fromUsd: saved.fromUsd, toUsd: best.usd }
}
