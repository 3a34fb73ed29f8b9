import { acceptedEdits, itemsOf } from './proposal-items.ts'
import type { Preview } from './preview.ts'
import type { Proposal } from './proposal-slice.ts'
import type { Studio } from './studio.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Edit } from '#domain/design/edit.ts'

/** The edits of one item with what it cannot be without, and those that wait on. */
export function partedAt(key: string, edits: readonly Edit[], design: Design): { now: Edit[]; later: Edit[] } {
  const items = itemsOf(edits, design)
  const others = new Set(items.flatMap((item) => (item.key === key ? [] : [item.key])))
  const now = acceptedEdits(items, others, edits)
  const taken = new Set(now)
  return { now, later: edits.filter((edit) => !taken.has(edit)) }
}

/** Applies one item as an undo step of its own; the others wait on. */
export function takeItem({ store, apply, undo }: Studio, key: string, title: string): void {
  const { proposal, refused, preview, design, ask, look, tell } = store.getState()
  if (proposal === null) return
  const { now, later } = partedAt(key, proposal.edits, design)
  if (!apply(now, `Applied: ${title}`)) return
  look({ spotlight: null })
  tell(`Applied: ${title}`, { action: { title: 'Undo', run: undo } })
  const left = itemsOf(later, store.getState().design).some((item) => item.title !== '')
  const rest: Proposal | null = left ? { ...proposal, edits: later } : null
  ask({ proposal: rest, refused, preview: rest === null ? null : withoutItem(preview, key), ...(rest === null ? { prompt: '', trail: null } : {}) })
}

/** What is shown until the rest is worked out: nothing jumps, and what was taken is no ghost any more. */
const withoutItem = (preview: Preview | null, key: string): Preview | null =>
  preview && {
    ...preview,
    added: preview.added.filter(({ id }) => id !== key),
    changed: new Map([...preview.changed].filter(([id]) => id !== key)),
    removed: new Set([...preview.removed].filter((id) => id !== key)),
  }

/** Leaves one item out, or takes it in again. */
export function refuseItem({ store }: Studio, key: string): void {
  const { refused, ask } = store.getState()
  const now = new Set(refused)
  if (!now.delete(key)) now.add(key)
  ask({ refused: now })
}
