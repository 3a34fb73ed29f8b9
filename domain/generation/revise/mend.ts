import { frameworks } from '../../checks/frameworks/index.ts'
import { fixesFor } from '../../checks/fixes.ts'
import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import type { Finding } from '../../design/finding.ts'
import type { FrameworkId } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { type Measured, measure } from '../measure.ts'

/** Before any waiver ends, so that what a person accepted is not mended against their word. */
const always = '0000-01-01'
const settingsOnly = new Set<Edit['kind']>(['configure', 'configure-connection', 'configure-boundary', 'require'])

/**
 * Settings that a change calls for: what the checks of the laws asked for would still find, and grave findings that the change itself
 * brought on. Parts are never added or taken away here.
 * @param grave false leaves what the change brought on, where it was meant
 */
export function mend(
  before: Design,
  design: Design,
  laws: ReadonlySet<FrameworkId>,
  { grave = true }: { grave?: boolean } = {},
): { design: Design; edits: Edit[] } {
  const lawful = new Set(frameworks.flatMap(({ id, controls }) => (laws.has(id) ? controls.flatMap(({ checks }) => checks) : [])))
  const was = measure(before, always)
  const known = new Set(was.findings.map(keyOf))
  const tried = new Set<string>()
  let current = design
  const edits: Edit[] = []
  for (let round = 0; round < 3; round++) {
    const found: Measured = measure(current, always)
    const open = found.findings.filter(
      (each) =>
        each.status === 'fail' &&
        !each.waived &&
        !tried.has(keyOf(each)) &&
        (lawful.has(each.code) || (grave && isGrave(each) && !known.has(keyOf(each)))),
    )
    if (open.length === 0) break
    for (const finding of open) {
      tried.add(keyOf(finding))
      const fix = fixesFor(current, finding, { sizing: found.sizing, bill: found.bill })
      if (fix.length === 0 || !fix.every(({ kind }) => settingsOnly.has(kind))) continue
      const mended = applyEdits(current, fix)
      if (!mended.ok) continue
      current = mended.value
      edits.push(...fix)
    }
  }
  return { design: current, edits }
}

const isGrave = ({ severity }: Finding): boolean => severity === 'critical' || severity === 'high'
const keyOf = ({ code, component, connection }: Finding): string => `${code} ${component ?? ''} ${connection ?? ''}`
