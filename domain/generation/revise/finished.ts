import { portsBetween } from '../../catalog/catalog.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import type { Brief } from '../compose/brief.ts'
import type { Draft } from '../compose/draft.ts'
import { configure } from '../compose/settings/configure.ts'
import { provide } from '../compose/sites.ts'
import { edgeKinds, outsideKinds, unprovidedKinds } from '../compose/sites.data.ts'
import { wire } from '../compose/wire.ts'
import { read } from '../read/read.ts'
import type { Gathered } from './change.ts'
import { editsOf } from './edits-of.ts'
import { fitting } from './fitting.ts'
import { Homes } from './homes.ts'
import { briefFor } from './home-brief.ts'

/** New parts get their place, provider, wiring and settings; then what differs becomes edits. */
export function finished(design: Design, draft: Draft, known: ReadonlySet<string>, { moved, more, cut }: Gathered): Edit[] {
  const fresh = new Set(draft.parts.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  // Who cuts a part off wants it cut off.
  const apart = new Set(cut.flat())
  const lonely = draft.parts.flatMap(({ id }) =>
    draft.into(id).length + draft.outOf(id).length === 0 && !wasAlone(design, id) && !apart.has(id) ? [id] : [],
  )
  const brief = briefFor(design, read(''))
  for (const part of draft.parts) {
    if (!fresh.has(part.id)) continue
    part.site ??= outsideKinds.has(part.kind) ? 'outside' : edgeKinds.has(part.kind) ? 'edge' : brief.home === 'self-hosted' ? 'on-premises' : 'cloud'
    if (part.provider === undefined && !unprovidedKinds.has(part.kind)) provide(part, part.site === 'on-premises' ? 'self-hosted' : brief.home)
  }
  // Copies for another region are joined as their originals are.
  const joined = new Set(draft.parts.flatMap(({ id, region }) => (region === undefined ? [] : [id])))
  const open = new Set([...fresh, ...lonely].filter((id) => !joined.has(id)))
  if (open.size > 0) {
    const before = new Set(draft.wires)
    wire(draft, open)
    for (const each of draft.wires) if (!before.has(each) && !open.has(each.from) && !open.has(each.to)) draft.disconnect(each.from, each.to)
  }
  logged(design, draft)
  for (const [from, to] of cut) draft.disconnect(from, to)
  configureNew(design, draft, fresh, brief)
  for (const part of draft.parts) if (fresh.has(part.id)) part.settings = fitting(part.kind, part.settings)
  const homes = new Homes(design, draft, moved)
  const placed = editsOf(design, draft, [], homes.of)
  return [...homes.bound.map((boundary): Edit => ({ kind: 'bound', boundary })), ...placed, ...more]
}

/** What is written down of a new part is telemetry, not the answers themselves. */
function logged(design: Design, draft: Draft): void {
  const drawn = new Set(design.connections.map(({ from, to }) => `${from}>${to}`))
  for (const wire of draft.wires) {
    const [from, to] = [draft.part(wire.from)?.kind ?? '', draft.part(wire.to)?.kind ?? '']
    if (!drawn.has(`${wire.from}>${wire.to}`) && writesDown.has(to) && portsBetween(from, to).includes('telemetry')) wire.carries = 'telemetry'
  }
}

const writesDown: ReadonlySet<string> = new Set(['audit-log', 'log-analytics', 'metrics-monitoring'])

const wasAlone = (design: Design, id: string): boolean =>
  design.components.some((each) => each.id === id) && !design.connections.some(({ from, to }) => from === id || to === id)

/** Good practice for what is new alone: what was there keeps what was said of it. */
function configureNew(design: Design, draft: Draft, fresh: ReadonlySet<string>, brief: Brief): void {
  const kept = new Map(
    draft.parts.filter(({ id }) => !fresh.has(id)).map((part) => [part, { settings: { ...part.settings }, because: [...part.because] }]),
  )
  const drawn = new Set(design.connections.map(({ from, to }) => `${from}>${to}`))
  const wires = new Map(draft.wires.filter(({ from, to }) => drawn.has(`${from}>${to}`)).map((each) => [each, { ...each.settings }]))
  configure(draft, { ...brief, reading: { ...brief.reading, requirements: design.requirements } })
  for (const [part, { settings, because }] of kept) {
    part.settings = settings
    part.because = because
  }
  for (const [each, settings] of wires) each.settings = settings
}
