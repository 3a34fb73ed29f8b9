import type { Edit } from '../../design/edit.ts'
import { BoundaryId, ComponentId, ConnectionId, freshId, KindId } from '../../design/ids.ts'
import type { Boundary, Component, Connection, Design } from '../../design/schema.ts'
import type { Settings } from '../../design/settings/vocabulary.ts'
import type { Draft, Part, Wire } from '../compose/draft.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The edits that lead from a design to what its draft became; nothing that stayed the same is touched.
 * @param homeOf the boundary of a part that is new or moved
 */
export function editsOf(design: Design, draft: Draft, bound: readonly Boundary[], homeOf: (part: Part) => string | undefined): Edit[] {
  const old = new Map<string, Component>(design.components.map((each) => [each.id, each]))
  const edits: Edit[] = bound.map((boundary) => ({ kind: 'bound', boundary }))
  for (const part of draft.parts) {
    const before = old.get(part.id)
    edits.push(...(before === undefined ? [placed(part, homeOf(part))] : changed(before, part, homeOf)))
  }
  edits.push(...connectionEdits(design, draft))
  for (const { id } of design.components) if (draft.part(id) === undefined) edits.push({ kind: 'remove', component: id })
  return edits
}

function placed({ id, kind, name, provider, settings, because }: Part, home: string | undefined): Edit {
  const component: Component = {
    id: ComponentId.parse(id),
    kind: KindId.parse(kind),
    name,
    settings,
    because,
    ...(provider === undefined ? {} : { provider }),
    ...(home === undefined ? {} : { in: BoundaryId.parse(home) }),
  }
  return { kind: 'place', component }
}

function changed(before: Component, part: Part, homeOf: (part: Part) => string | undefined): Edit[] {
  const component = before.id
  const edits: Edit[] = []
  if (before.kind !== part.kind) edits.push({ kind: 'replace', component, with: KindId.parse(part.kind) })
  if (before.name !== part.name) edits.push({ kind: 'rename', component, name: part.name })
  if (before.provider !== part.provider) edits.push({ kind: 'provide', component, provider: part.provider ?? null })
  const home = homeOf(part)
  if (home !== before.in) edits.push({ kind: 'enclose', component, in: home === undefined ? null : BoundaryId.parse(home) })
  for (const [setting, value] of settingChanges(before.settings, part.settings)) edits.push({ kind: 'configure', component, setting, value })
  if (before.kind !== part.kind && !same(before.because, part.because)) edits.push({ kind: 'explain', component, because: part.because })
  return edits
}

type Value = Extract<Edit, { kind: 'configure' }>['value']

function settingChanges(before: Settings, after: Settings): [string, Value][] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): [string, Value][] => {
    const value = after[name]
    if (same(before[name], value)) return []
    return [[name, value === undefined ? null : Array.isArray(value) ? [...(value as readonly string[])] : (value as string | number | boolean)]]
  })
}

function connectionEdits(design: Design, draft: Draft): Edit[] {
  const edits: Edit[] = []
  const drawn = Map.groupBy(design.connections, ({ from, to }) => `${from}>${to}`)
  const taken = new Set<string>(design.connections.map(({ id }) => id))
  const kept = new Set<string>()
  for (const wire of draft.wires) {
    const known = drawn.get(`${wire.from}>${wire.to}`)
    kept.add(`${wire.from}>${wire.to}`)
    if (known === undefined) edits.push(connected(wire, taken))
    else edits.push(...rewired(known.at(-1), wire, known.length))
  }
  for (const [pair, connections] of drawn) {
    if (kept.has(pair)) continue
    for (const { id, from, to } of connections)
      if (draft.part(from) !== undefined && draft.part(to) !== undefined) edits.push({ kind: 'disconnect', connection: id })
  }
  return edits
}

function connected({ from, to, carries, settings, because }: Wire, taken: Set<string>): Edit {
  const id = freshId(`${from}-${to}`, taken)
  taken.add(id)
  return {
    kind: 'connect',
    connection: { id: ConnectionId.parse(id), from: ComponentId.parse(from), to: ComponentId.parse(to), carries, settings, because },
  }
}

function rewired(before: Connection | undefined, wire: Wire, drawn: number): Edit[] {
  if (before === undefined || drawn > 1) return []
  const edits: Edit[] = before.carries === wire.carries ? [] : [{ kind: 'carry', connection: before.id, carries: wire.carries }]
  for (const [setting, value] of settingChanges(before.settings, wire.settings))
    edits.push({ kind: 'configure-connection', connection: before.id, setting, value })
  return edits
}
