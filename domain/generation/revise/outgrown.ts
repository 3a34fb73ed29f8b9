import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import type { Sizing } from '../../design/sizing.ts'
import { size } from '../../sizing/size.ts'
import type { Gathered } from './change.ts'

const tooSmall = ({ findings }: Sizing): Set<string> =>
  new Set(findings.flatMap(({ code, component }) => (code === 'SIZE-004' && component !== null ? [component] : [])))

/** Machines that were enough before the change and no longer are: what runs on them says how many there are from now on. */
export function outgrown(before: Design, design: Design, { warnings }: Gathered, kept: ReadonlySet<string>): { design: Design; edits: Edit[] } {
  const small = tooSmall(size(design))
  if (small.size === 0) return { design, edits: [] }
  const were = tooSmall(size(before))
  const pools = design.components.filter(
    ({ id, settings }) => small.has(id) && !were.has(id) && !kept.has(id) && typeof settings['acceleratorCount'] === 'number',
  )
  const edits = pools.map(({ id }): Edit => ({ kind: 'configure', component: id, setting: 'acceleratorCount', value: null }))
  const applied = applyEdits(design, edits)
  if (edits.length === 0 || !applied.ok || pools.some(({ id }) => tooSmall(size(applied.value)).has(id))) return { design, edits: [] }
  for (const { name, settings } of pools)
    warnings.push(
      `"${name}" had ${String(settings['acceleratorCount'])} accelerators, too few for that: it now has as many as what runs on it needs.`,
    )
  return { design: applied.value, edits }
}
