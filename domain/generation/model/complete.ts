import { portsBetween } from '../../catalog/catalog.ts'
import { applyEdit } from '../../design/apply-edit.ts'
import { canonical } from '../../design/canonical.ts'
import type { Edit } from '../../design/edit.ts'
import { providers } from '../../design/requirements.ts'
import type { Connection, Design } from '../../design/schema.ts'
import { type Brief, briefOf } from '../compose/brief.ts'
import type { Draft, Site } from '../compose/draft.ts'
import { accompany, forbid } from '../compose/mentions.ts'
import { configure } from '../compose/settings/configure.ts'
import { provide } from '../compose/sites.ts'
import { edgeKinds, outsideKinds, unprovidedKinds } from '../compose/sites.data.ts'
import { joinIslands, wire } from '../compose/wire.ts'
import { read } from '../read/read.ts'
import { draftOf } from '../revise/draft-of.ts'
import { editsOf } from '../revise/edits-of.ts'
import { Homes } from '../revise/homes.ts'
import { type Session, wordsIn } from './session.ts'
import { alone, closingCircles, misfits } from './validate.ts'

/**
 * What a model left open is filled in by the embedded engine: new parts get what they need, a provider, a place, connections and
 * settings; connections that close a circle go. What was in the draft keeps what was said of it.
 */
export function complete({ wish, base, draft: before, now }: Session): Design {
  const fitting = applied(
    now,
    misfits(before, now).map((each) => refit(each, now)),
  )
  const straight = applied(
    fitting,
    closingCircles(before, fitting).map(({ id }): Edit => ({ kind: 'disconnect', connection: id })),
  )
  const known = new Set<string>(before.components.map(({ id }) => id))
  const draft = draftOf(straight)
  const brief = homeOf(before, briefOf(read(wordsIn(wish))))
  forbid(draft, brief)
  const added = (): Set<string> => new Set(draft.parts.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  accompany(draft, added())
  const fresh = added()
  for (const part of draft.parts) {
    if (!fresh.has(part.id)) continue
    // A part that nobody placed seems to stand outside; where it was put somewhere, it stays.
    if (straight.components.find(({ id }) => id === part.id)?.in === undefined) part.site = siteOf(part.kind, brief)
    if (part.provider === undefined && !unprovidedKinds.has(part.kind)) provide(part, part.site === 'on-premises' ? 'self-hosted' : brief.home)
  }
  const wasAlone = alone(base)
  wire(draft, new Set([...fresh, ...[...alone(straight)].filter((id) => !wasAlone.has(id))]))
  if (wish.kind === 'generate') joinIslands(draft)
  configureNew(draft, unchanged(before, straight), fresh, { ...brief, reading: { ...brief.reading, requirements: straight.requirements } })
  const homes = new Homes(straight, draft, fresh)
  const homeOfNew = (part: Parameters<typeof homes.of>[0]): string | undefined =>
    straight.components.find(({ id }) => id === part.id)?.in ?? homes.of(part)
  const placed = editsOf(straight, draft, [], homeOfNew)
  const whole = applied(straight, [...homes.bound.map((boundary): Edit => ({ kind: 'bound', boundary })), ...placed])
  return canonical(straightened(before, whole, new Set(now.connections.map(({ id }) => id))))
}

const siteOf = (kind: string, { home }: Brief): Site =>
  outsideKinds.has(kind) ? 'outside' : edgeKinds.has(kind) ? 'edge' : home === 'self-hosted' ? 'on-premises' : 'cloud'

/** Another port that both ends know, or no connection. */
function refit({ id, from, to }: Connection, { components }: Design): Edit {
  const kind = (end: string): string => components.find((each) => each.id === end)?.kind ?? ''
  const [port] = portsBetween(kind(from), kind(to))
  return port === undefined ? { kind: 'disconnect', connection: id } : { kind: 'carry', connection: id, carries: port }
}

/** What the engine joined may close a circle with what the model did; then the model's connection goes first. */
function straightened(before: Design, design: Design, proposed: ReadonlySet<string>): Design {
  let current = design
  for (let left = 50; left > 0; left--) {
    const closing = closingCircles(before, current)
    const cut = closing.find(({ id }) => proposed.has(id)) ?? closing[0]
    if (cut === undefined) break
    current = applied(current, [{ kind: 'disconnect', connection: cut.id }])
  }
  return current
}

/** One by one: where one of the engine's own edits does not apply, the others still do. */
function applied(design: Design, edits: readonly Edit[]): Design {
  let current = design
  for (const edit of edits) {
    const after = applyEdit(current, edit)
    if (after.ok) current = after.value
  }
  return current
}

/** At home where most of the draft is, whatever the few words of a change would suggest. */
function homeOf(design: Design, brief: Brief): Brief {
  const count = (provider: string): number => design.components.filter((each) => each.provider === provider).length
  const used = providers.filter((each) => count(each) > 0).toSorted((a, b) => count(b) - count(a))
  const home = used.find((each) => each !== 'self-hosted') ?? used[0]
  return home === undefined ? brief : { ...brief, providers: used, home }
}

/** Connections that are as they were. */
function unchanged(before: Design, now: Design): Connection[] {
  const old = new Map<string, string>(before.connections.map((each) => [each.id, JSON.stringify(each)]))
  return now.connections.filter((each) => old.get(each.id) === JSON.stringify(each))
}

/** Good practice for what is new alone. */
function configureNew(draft: Draft, kept: readonly Connection[], fresh: ReadonlySet<string>, brief: Brief): void {
  const parts = new Map(
    draft.parts.filter(({ id }) => !fresh.has(id)).map((part) => [part, { settings: { ...part.settings }, because: [...part.because] }]),
  )
  const drawn = new Set(kept.map(({ from, to }) => `${from}>${to}`))
  const wires = new Map(draft.wires.filter(({ from, to }) => drawn.has(`${from}>${to}`)).map((each) => [each, { ...each.settings }]))
  configure(draft, brief)
  for (const [part, { settings, because }] of parts) {
    part.settings = settings
    part.because = because
  }
  for (const [each, settings] of wires) each.settings = settings
}
