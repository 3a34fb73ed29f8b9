import { kindOf } from '../../catalog/catalog.ts'
import type { Because } from '../../design/schema.ts'
import type { Reading } from '../read/reading.ts'
import { reasons, wantedKinds } from './brief.ts'
import type { Draft } from './draft.ts'
import { kindName } from './kind-name.ts'
import { patternOf } from './pattern-of.ts'
import type { Chosen } from './patterns.ts'
import { oneOfGroup } from './roles.data.ts'

/** Lays the chosen patterns over each other: what plays the same role in both is one part. */
export function combine(draft: Draft, chosen: readonly Chosen[], reading: Reading): void {
  const wanted = wantedKinds(reading)
  chosen.forEach(({ template, archetype }, nth) => {
    const { components, connections } = patternOf(template.design)
    const why: Because[] = [{ template: template.id }, ...reasons(archetype?.evidence ?? [])]
    const degree = new Map<string, number>()
    for (const { from, to } of connections) for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1)
    const place = new Map<string, string>()
    for (const { id, kind, name } of components) {
      if (nth > 0 && !wanted.has(kind) && (degree.get(id) ?? 0) === 0 && kindOf(kind)?.category !== 'model') continue
      const twin = nth > 0 ? sameRole(draft, kind) : undefined
      const part = draft.add(twin ?? kind, why, { name: twin === undefined ? name : kindName(twin) })
      if (part !== undefined) place.set(id, part.id)
    }
    for (const { from, to, carries, because } of connections) {
      const [source, target] = [place.get(from), place.get(to)]
      if (source === undefined || target === undefined) continue
      const own = because.filter((each) => 'template' in each)
      draft.connect(source, target, own.length > 0 ? own : [{ template: template.id }], carries)
    }
  })
}

/** The kind that already plays this kind's role, where only one may. */
function sameRole(draft: Draft, kind: string): string | undefined {
  const group = kindOf(kind)?.alternatives
  if (group == null || !oneOfGroup.has(group)) return undefined
  return draft.parts.find((part) => part.kind !== kind && kindOf(part.kind)?.alternatives === group)?.kind
}
