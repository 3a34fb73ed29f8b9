import { serviceOf } from '#domain/catalog/catalog.ts'
import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import { spoken, words } from '../ui/format.ts'
import { nameOfKind } from '../ui/kinds.ts'
import { nameOfProvider } from '../ui/provider-names.ts'

/** What becomes of components that stay, a line each: "Replicas min 2 → 4". */
export function changesBy(edits: readonly Edit[], design: Design): Map<string, readonly string[]> {
  const graph = graphOf(design)
  const changes = new Map<string, string[]>()
  const note = (id: string, line: string) => changes.set(id, [...(changes.get(id) ?? []), line])
  for (const edit of edits) {
    const before = 'component' in edit && typeof edit.component === 'string' ? graph.component(edit.component) : undefined
    if (before === undefined) continue
    if (edit.kind === 'configure') {
      // What nobody chose is the provider's usual service, not unknown.
      const usual = edit.setting === 'service' ? serviceOf(before.kind, before.provider) : undefined
      note(before.id, `${spoken(edit.setting)} ${words(before.settings[edit.setting] ?? usual)} → ${words(edit.value)}`)
    } else if (edit.kind === 'replace') note(before.id, `${nameOfKind(before.kind)} → ${nameOfKind(edit.with)}`)
    else if (edit.kind === 'provide')
      note(before.id, `${nameOfProvider(before.provider ?? 'Unknown')} → ${nameOfProvider(edit.provider ?? 'Unknown')}`)
    else if (edit.kind === 'rename') note(before.id, `→ ${edit.name}`)
    else if (edit.kind === 'enclose') {
      const inside = edit.in === null ? undefined : graph.boundary(edit.in)
      note(before.id, `→ ${inside?.name ?? (edit.in === null ? 'no boundary' : spoken(edit.in))}`)
    }
  }
  return changes
}
