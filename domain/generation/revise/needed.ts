import type { Edit } from '../../design/edit.ts'
import { requirementAt } from '../../design/requirement-path.ts'
import type { Design } from '../../design/schema.ts'

/** Without the edits of requirements and boundaries that say what is said already; the last of several of the same counts. */
export function needed(design: Design, edits: readonly Edit[]): Edit[] {
  const boundaries = new Map<string, Design['boundaries'][number]>(design.boundaries.map((each) => [each.id, each]))
  const keys = edits.map(keyOf)
  return edits.filter((edit, nth) => {
    const key = keys[nth]
    if (key !== undefined && keys.lastIndexOf(key) !== nth) return false
    if (edit.kind === 'require') return text(plain(requirementAt(design.requirements, edit.at))) !== text(plain(edit.value))
    if (edit.kind === 'configure-boundary') return text(boundaries.get(edit.boundary)?.settings[edit.setting] ?? null) !== text(edit.value)
    return edit.kind !== 'rename-boundary' || boundaries.get(edit.boundary)?.name !== edit.name
  })
}

function keyOf(edit: Edit): string | undefined {
  if (edit.kind === 'require') return `require ${edit.at}`
  if (edit.kind === 'rename-boundary') return `name ${edit.boundary}`
  return edit.kind === 'configure-boundary' ? `boundary ${edit.boundary} ${edit.setting}` : undefined
}

/** A value without the words it came from: the same wish in other words is the same wish. */
const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'value' in value ? value.value : (value ?? null))
const text = (value: unknown): string => JSON.stringify(value)
