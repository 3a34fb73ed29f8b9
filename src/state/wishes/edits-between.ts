import { applyEdit } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import { requirementAt } from '#domain/design/requirement-path.ts'
import type { Requirements } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import type { Settings } from '#domain/design/settings/vocabulary.ts'

type Value = Extract<Edit, { kind: 'configure' }>['value']
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((each) => [each.id, each]))

export const requirementPaths: readonly string[] = requirementKeys.map(({ path }) => (path ?? '').replace(/^requirements\./, ''))

/** The edits that make one set of requirements the other. */
export const requirementEdits = (before: Requirements, after: Requirements): Edit[] =>
  requirementPaths.flatMap((at): Edit[] => {
    const [was, is] = [requirementAt(before, at), requirementAt(after, at)]
    return alike(was, is) ? [] : [{ kind: 'require', at, value: (is ?? null) as Extract<Edit, { kind: 'require' }>['value'] }]
  })

function settingEdits(before: Settings, after: Settings, edit: (setting: string, value: Value) => Edit): Edit[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((setting) =>
    alike(before[setting], after[setting]) ? [] : [edit(setting, (after[setting] ?? null) as Value)],
  )
}

/**
 * The smallest list of edits from one design to another whose ids mean the same things. Places on the canvas and waivers are left
 * alone: they belong to who set them.
 */
export function editsBetween(before: Design, after: Design): Edit[] {
  const [oldComponents, oldBoundaries, oldConnections] = [byId(before.components), byId(before.boundaries), byId(before.connections)]
  const [newComponents, newBoundaries, newConnections] = [byId(after.components), byId(after.boundaries), byId(after.connections)]
  const edits: Edit[] = before.name === after.name ? [] : [{ kind: 'title', name: after.name }]
  edits.push(...requirementEdits(before.requirements, after.requirements))
  for (const boundary of outermostFirst(after)) {
    const old = oldBoundaries.get(boundary.id)
    // A boundary of another kind is another boundary; the old one goes at the end, so its id has to be free before.
    if (old === undefined) edits.push({ kind: 'bound', boundary })
    else {
      if (old.name !== boundary.name) edits.push({ kind: 'rename-boundary', boundary: old.id, name: boundary.name ?? null })
      if (old.in !== boundary.in) edits.push({ kind: 'enclose-boundary', boundary: old.id, in: boundary.in ?? null })
      edits.push(
        ...settingEdits(old.settings, boundary.settings, (setting, value) => ({ kind: 'configure-boundary', boundary: old.id, setting, value })),
      )
    }
  }
  for (const { id } of before.connections) {
    const gone = oldConnections.get(id)
    if (newConnections.has(id) || gone === undefined || !newComponents.has(gone.from) || !newComponents.has(gone.to)) continue
    edits.push({ kind: 'disconnect', connection: id })
  }
  for (const { id } of before.components) if (!newComponents.has(id)) edits.push({ kind: 'remove', component: id })
  for (const component of after.components) {
    const old = oldComponents.get(component.id)
    if (old === undefined) {
      edits.push({ kind: 'place', component })
      continue
    }
    const { id } = old
    if (old.kind !== component.kind) edits.push({ kind: 'replace', component: id, with: component.kind })
    if (old.name !== component.name) edits.push({ kind: 'rename', component: id, name: component.name })
    if (old.provider !== component.provider) edits.push({ kind: 'provide', component: id, provider: component.provider ?? null })
    if (old.in !== component.in) edits.push({ kind: 'enclose', component: id, in: component.in ?? null })
    edits.push(...settingEdits(old.settings, component.settings, (setting, value) => ({ kind: 'configure', component: id, setting, value })))
    if (!alike(old.because, component.because)) edits.push({ kind: 'explain', component: id, because: component.because })
  }
  for (const connection of after.connections) {
    const old = oldConnections.get(connection.id)
    if (old === undefined) {
      edits.push({ kind: 'connect', connection })
      continue
    }
    const { id } = old
    if (old.from !== connection.from || old.to !== connection.to)
      edits.push({ kind: 'reconnect', connection: id, from: connection.from, to: connection.to })
    if (old.carries !== connection.carries) edits.push({ kind: 'carry', connection: id, carries: connection.carries })
    if (old.name !== connection.name) edits.push({ kind: 'label', connection: id, name: connection.name ?? null })
    edits.push(
      ...settingEdits(old.settings, connection.settings, (setting, value) => ({ kind: 'configure-connection', connection: id, setting, value })),
    )
  }
  for (const { id } of outermostFirst(before).toReversed()) if (!newBoundaries.has(id)) edits.push({ kind: 'unbound', boundary: id })
  return edits
}

function outermostFirst({ boundaries }: Design): Design['boundaries'] {
  const known = byId(boundaries)
  const depth = (id: string | undefined, steps = 0): number => (id === undefined || steps > 50 ? 0 : 1 + depth(known.get(id)?.in, steps + 1))
  return boundaries.toSorted((a, b) => depth(a.in) - depth(b.in))
}

/** Those edits that still apply to a design that has moved on; what somebody removed stays removed, what is there is not placed twice. */
export function fittingEdits(design: Design, edits: readonly Edit[]): Edit[] {
  let now = design
  return edits.filter((edit) => {
    const after = applyEdit(now, edit)
    if (!after.ok || alike(after.value, now)) return false
    now = after.value
    return true
  })
}
