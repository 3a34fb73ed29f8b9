import { kindOf } from '../../catalog/catalog.ts'
import type { Draft, Part } from './draft.ts'
import type { RuleId } from './rules.data.ts'
import { keep } from './trim.data.ts'

/** A drawing of more components than this is no longer read at a glance. */
const comfortable = 34
const most = 44

/** Rules that add what any design has: what they add goes before what somebody asked for. */
const usual: ReadonlySet<string> = new Set<RuleId>([
  'needed-by',
  'every-layer',
  'identity-of-people',
  'identity-of-workloads',
  'keys-for-stored-data',
  'secrets-in-a-vault',
  'metrics-of-everything',
  'someone-is-told',
  'trail-of-actions',
  'answers-are-guarded',
  'answers-are-measured',
  'threats-are-noticed',
  'environment-as-code',
  'one-place-for-logs',
  'private-network',
  'code-and-delivery',
  'cost-is-watched',
  'data-is-checked',
  'data-is-found',
])

const askedFor = ({ stated, because }: Part): boolean =>
  stated ||
  because.some((each) => 'rule' in each && !usual.has(each.rule)) ||
  (because.some((each) => 'span' in each) && !because.some((each) => 'template' in each))

/** The last model, or the last of its layer: without it the drawing would not say what it is about. */
function isLast(draft: Draft, { id, kind }: Part): boolean {
  const own = kindOf(kind)
  if (own === undefined || own.crossCutting !== null) return false
  const others = draft.parts.flatMap((part) => (part.id === id ? [] : (kindOf(part.kind) ?? [])))
  return (
    (own.category === 'model' && !others.some(({ category }) => category === 'model')) ||
    !others.some(({ layer, crossCutting }) => crossCutting === null && layer === own.layer)
  )
}

/**
 * Takes away what adds least until the drawing is readable: never what the person named, what a law or a wish asked for, or what carries the
 * main flow. Between the comfortable and the largest size only ornaments go.
 * @param reserved room for parts that come later
 */
export function trim(draft: Draft, reserved = 0): void {
  const rank = (part: Part): number => {
    const flow = [...draft.into(part.id), ...draft.outOf(part.id)].length
    return (keep[part.kind] ?? (kindOf(part.kind)?.crossCutting === null ? 5 : 4)) + Math.min(flow, 4)
  }
  const expendable = draft.parts
    .filter((part) => !askedFor(part))
    .map((part) => ({ part, rank: rank(part) }))
    .sort((a, b) => a.rank - b.rank || (a.part.id < b.part.id ? -1 : 1))
  let count = draft.parts.length + reserved
  for (const { part, rank: worth } of expendable) {
    if (count <= comfortable || (count <= most && worth > 4)) break
    if (isLast(draft, part)) continue
    draft.remove(part.id)
    count--
  }
}
