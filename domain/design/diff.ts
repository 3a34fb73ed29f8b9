import type { Design } from './schema.ts'

export type ElementKind = 'component' | 'connection' | 'boundary' | 'waiver' | 'requirement' | 'design' | 'position'

/** One value that differs; `path` is dotted within the element. */
export type Change = { kind: ElementKind; id: string; path: string; from: unknown; to: unknown }
export type ElementRef = { kind: ElementKind; id: string }
export type Diff = { added: readonly ElementRef[]; removed: readonly ElementRef[]; changed: readonly Change[] }

/** What is different in `after`. Positions count as changes of the drawing, told last. */
export function diff(before: Design, after: Design): Diff {
  const added: ElementRef[] = []
  const removed: ElementRef[] = []
  const changed: Change[] = []
  if (before.name !== after.name) changed.push({ kind: 'design', id: 'design', path: 'name', from: before.name, to: after.name })
  changed.push(...changes('requirement', 'requirements', before.requirements, after.requirements))
  const compare = (kind: ElementKind, olds: readonly { id: string }[], news: readonly { id: string }[]) => {
    const byId = new Map(olds.map((each) => [each.id, each]))
    for (const each of news) {
      const old = byId.get(each.id)
      if (old === undefined) added.push({ kind, id: each.id })
      else changed.push(...changes(kind, each.id, old, each))
      byId.delete(each.id)
    }
    for (const id of byId.keys()) removed.push({ kind, id })
  }
  compare('boundary', before.boundaries, after.boundaries)
  compare('component', before.components, after.components)
  compare('connection', before.connections, after.connections)
  compare('waiver', withKey(before), withKey(after))
  const placed = new Set([...Object.keys(before.positions), ...Object.keys(after.positions)])
  for (const id of placed) {
    const [from, to] = [before.positions[id], after.positions[id]]
    if (!same(from, to)) changed.push({ kind: 'position', id, path: '', from: from ?? null, to: to ?? null })
  }
  return { added, removed, changed }
}

const withKey = (design: Design) =>
  design.waivers.map((waiver) => ({ ...waiver, id: [waiver.check, waiver.component ?? waiver.connection].filter((part) => part !== undefined).join(' on ') }))

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function changes(kind: ElementKind, id: string, from: object, to: object, path = ''): Change[] {
  const [olds, news] = [from as Record<string, unknown>, to as Record<string, unknown>]
  return [...new Set([...Object.keys(olds), ...Object.keys(news)])].flatMap((key) => {
    const [old, now] = [olds[key], news[key]]
    const place = path === '' ? key : `${path}.${key}`
    if (same(old, now)) return []
    if (isMap(old) && isMap(now)) return changes(kind, id, old, now, place)
    return [{ kind, id, path: place, from: old ?? null, to: now ?? null }]
  })
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => same(each, b[at]))
  if (!isMap(a) || !isMap(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
}
