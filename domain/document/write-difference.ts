import * as Y from 'yjs'
import { waiverKey } from '../design/canonical.ts'
import type { Boundary, Component, Connection, Design } from '../design/schema.ts'
import type { Settings } from '../design/settings/vocabulary.ts'
import { rootsOf, settingPrefix } from './layout.ts'
import { requirementEntries } from './requirement-entries.ts'

type Entries = ReadonlyMap<string, unknown>

/**
 * Writes into the document what differs between two designs, key by key, and nothing else:
 * what a colleague changed meanwhile and this person did not stays as the colleague left it.
 * To be called within a transaction.
 */
export function writeDifference(doc: Y.Doc, before: Design, after: Design): void {
  const roots = rootsOf(doc)
  writeValues(roots.about, aboutOf(before), aboutOf(after))
  if (before.requirements !== after.requirements)
    writeValues(roots.requirements, new Map(requirementEntries(before.requirements)), new Map(requirementEntries(after.requirements)))
  writeElements(roots.boundaries, before.boundaries, after.boundaries, boundaryEntries)
  if (writeElements(roots.components, before.components, after.components, componentEntries).size > 0)
    forgetHidden(roots.connections, after.connections)
  writeElements(roots.connections, before.connections, after.connections, connectionEntries)
  if (before.waivers !== after.waivers) writeValues(roots.waivers, byKey(before.waivers), byKey(after.waivers))
  if (before.positions !== after.positions)
    writeValues(roots.positions, new Map(Object.entries(before.positions)), new Map(Object.entries(after.positions)))
}

const aboutOf = (design: Design): Entries => new Map<string, unknown>([['name', design.name]])
const byKey = (waivers: Design['waivers']): Entries => new Map(waivers.map((waiver) => [waiverKey(waiver), waiver]))
const settingEntries = (settings: Settings) => Object.entries(settings).map(([name, value]): [string, unknown] => [settingPrefix + name, value])
const said = (...entries: [string, unknown][]): Entries =>
  new Map(entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)))

/** An empty list of settings is a thing that is said; an empty list of reasons is not. */
const componentEntries = ({ kind, name, provider, in: outer, because, settings }: Component): Entries =>
  new Map([...said(['kind', kind], ['name', name], ['provider', provider], ['in', outer], ['because', because]), ...settingEntries(settings)])
const connectionEntries = ({ from, to, carries, name, because, settings }: Connection): Entries =>
  new Map([...said(['from', from], ['to', to], ['carries', carries], ['name', name], ['because', because]), ...settingEntries(settings)])
const boundaryEntries = ({ kind, name, in: outer, provider, settings }: Boundary): Entries =>
  new Map([...said(['kind', kind], ['name', name], ['in', outer], ['provider', provider]), ...settingEntries(settings)])

function writeValues(map: Y.Map<unknown>, before: Entries, after: Entries): void {
  for (const [key, value] of after) {
    if (before.has(key) && before.get(key) === value) continue
    const clean = wellFormed(value)
    if (!same(map.get(key), clean)) map.set(key, clean)
  }
  for (const key of before.keys()) if (!after.has(key)) map.delete(key)
}

/** @returns the ids of the elements that are new */
function writeElements<T extends { id: string }>(
  root: Y.Map<unknown>,
  before: readonly T[],
  after: readonly T[],
  entriesOf: (element: T) => Entries,
): ReadonlySet<string> {
  const added = new Set<string>()
  if (before === after) return added
  const [old, now] = [new Map(before.map((each) => [each.id, each])), new Set(after.map(({ id }) => id))]
  for (const element of after) {
    const was = old.get(element.id)
    if (was === element) continue
    const map = was === undefined ? undefined : root.get(element.id)
    if (was !== undefined && map instanceof Y.Map) writeValues(map, entriesOf(was), entriesOf(element))
    else {
      root.set(element.id, new Y.Map([...entriesOf(element)].map(([key, value]) => [key, wellFormed(value)])))
      added.add(element.id)
    }
  }
  for (const id of old.keys()) if (!now.has(id)) root.delete(id)
  return added
}

/** Connections that were out of sight because an end was missing do not come back with a new component of that id. */
function forgetHidden(connections: Y.Map<unknown>, visible: Design['connections']): void {
  const seen = new Set<string>(visible.map(({ id }) => id))
  for (const id of connections.keys()) if (!seen.has(id)) connections.delete(id)
}

/** Half of a surrogate pair cannot be sent; it would be one thing here and another at a colleague's. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wellFormed(each)]))
  return value
}

const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
