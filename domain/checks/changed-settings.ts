import type { Boundary, Component, Connection, Design } from '../design/schema.ts'

type Element = Component | Connection | Boundary

const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/**
 * The settings in which two versions of a design differ, on whichever element.
 * @returns undefined where anything else differs that a check may look at; where things stand and who accepted what is no such thing
 */
export function changedSettings(before: Design, after: Design): ReadonlySet<string> | undefined {
  if (before.name !== after.name || !same(before.requirements, after.requirements)) return undefined
  const changed = new Set<string>()
  const alike =
    together(before.components, after.components, changed) &&
    together(before.connections, after.connections, changed) &&
    together(before.boundaries, after.boundaries, changed)
  return alike ? changed : undefined
}

/** Notes the settings that differ; false where the elements are not the same ones in the same order. */
function together(before: readonly Element[], after: readonly Element[], changed: Set<string>): boolean {
  if (before === after) return true
  if (before.length !== after.length) return false
  return before.every((was, at) => {
    const is = after[at]
    if (is === was) return true
    if (is === undefined || !alikeButSettings(was, is)) return false
    for (const key of new Set([...Object.keys(was.settings), ...Object.keys(is.settings)]))
      if (!same(was.settings[key], is.settings[key])) changed.add(key)
    return true
  })
}

function alikeButSettings(was: Element, is: Element): boolean {
  const [a, b] = [Object.entries(was), new Map<string, unknown>(Object.entries(is))]
  return a.length === b.size && a.every(([key, value]) => key === 'settings' || (b.has(key) && same(value, b.get(key))))
}
