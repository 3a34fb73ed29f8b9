import { kindOf } from '../../catalog/catalog.ts'
import type { Part, Wire } from '../compose/draft.ts'
import { oneOfGroup } from '../compose/roles.data.ts'
import { lookUp } from '../lookup.ts'
import { read } from '../read/read.ts'
import type { Mention } from '../read/reading.ts'
import { joinAgain } from './join-again.ts'
import type { Change } from './change.ts'
import { productIn } from './product.ts'
import { noSuchKind, noSuchPart, whichOf } from './puzzled.ts'
import { fitting } from './fitting.ts'
import { targetsIn, unclear } from './targets.ts'
import { insteadWords, surelyWith, withWords } from './verbs.data.ts'

/** Puts one kind or product in another's place: id, place and connections stay where ports allow. @returns the ids that changed */
export function replace(change: Change): string[] {
  const { draft, step, reading, spoken, gathered } = change
  const [old, fresh] = halves(step.rest)
  const wish = (fresh === '' ? reading : read(fresh)).mentions.filter(({ stance }) => stance !== 'excluded').at(-1) ?? lookUp(fresh).at(-1)
  if (wish === undefined) {
    noSuchKind(change, fresh || step.rest)
    return []
  }
  const there = draft.first(wish.kind)
  const named = old === '' ? [] : targetsIn(draft, old, read(old), spoken)
  const direct = named.filter(({ kind }) => old === '' || kind !== wish.kind || there === undefined || named.length === 1)
  const onlyAlike = there !== undefined && direct.every(({ id, kind }) => id !== there.id && !isNamed(old, kind))
  if (old !== '' && there !== undefined && (direct.length === 0 || onlyAlike) && !names(draft.parts, old)) {
    gathered.settled.push(`"${there.name}" (${kindOf(wish.kind)?.name ?? wish.kind}) is there already, and nothing is meant by "${old}".`)
    return [there.id]
  }
  const meant = named.length > 0 ? named : old === '' ? rivals(change, wish) : []
  if (meant.length === 0) {
    noSuchPart(change, old || step.rest)
    return []
  }
  if (unclear(meant, old)) {
    whichOf(change, meant, old)
    return []
  }
  return meant.map((part) => (merges(part, there, wish) ? merge(change, part, there) : turn(change, part, wish)))
}

/** A guard, a line or a log of which one is enough: what is replaced goes, and what is there takes over. */
const merges = (part: Part, there: Part | undefined, { kind }: Mention): there is Part => {
  if (there === undefined || there.id === part.id || part.kind === kind) return false
  const entry = kindOf(kind)
  return entry?.crossCutting != null || (entry?.alternatives != null && entry.alternatives !== 'stream-bus' && oneOfGroup.has(entry.alternatives))
}

function merge({ draft, why, gathered }: Change, part: Part, there: Part): string {
  const [before, after] = [draft.into(part.id), draft.outOf(part.id)]
  draft.remove(part.id, false)
  for (const { from } of before) draft.connect(from, there.id, why)
  for (const { to } of after) draft.connect(there.id, to, why)
  gathered.warnings.push(`"${there.name}" was there already and takes over from "${part.name}".`)
  return there.id
}

function turn(change: Change, part: Part, wish: Mention): string {
  const { draft, why } = change
  const before = { ...part, settings: { ...part.settings } }
  const cut = [...draft.into(part.id), ...draft.outOf(part.id)]
  const next = part.kind === wish.kind ? part : (draft.swap(part.id, wish.kind, why) ?? part)
  settle(next, before, wish)
  if (next.kind !== before.kind) {
    next.settings = fitting(next.kind, next.settings)
    joinAgain(draft, next, cut, why)
    if (next.kind === 'open-weight-llm') serve(change, next, cut)
    tellLost(change, cut)
  }
  return next.id
}

/** Weights answer nobody by themselves: a server loads them, and whoever called the model calls the server. */
function serve({ draft, why }: Change, weights: Part, cut: readonly Wire[]): void {
  const server = draft.add('llm-inference-server', why)
  if (server === undefined) return
  draft.connect(weights.id, server.id, why)
  const machines = ['gpu-inference-pool', 'bare-metal-gpu-server', 'ai-accelerator-pool', 'serverless-container'] as const
  const pool = draft.first(...machines) ?? draft.add('gpu-inference-pool', why)
  if (pool !== undefined) draft.connect(pool.id, server.id, why)
  for (const { from, to } of cut) {
    if (draft.connected(from, to) || draft.connected(to, from)) continue
    if (from === weights.id) draft.connect(server.id, to, why)
    else draft.connect(from, server.id, why)
  }
}

/** A connection that the new kind cannot have is named: nobody should find out later. */
function tellLost({ draft, gathered }: Change, cut: readonly Wire[]): void {
  for (const { from, to } of cut) {
    if (draft.connected(from, to) || draft.connected(to, from)) continue
    const [source, target] = [draft.part(from)?.name ?? from, draft.part(to)?.name ?? to]
    gathered.warnings.push(`The connection from "${source}" to "${target}" does not fit what is there now and is gone.`)
  }
}

const isNamed = (text: string, kind: string): boolean => [...read(text).mentions, ...lookUp(text)].some((each) => each.kind === kind)
const names = (parts: readonly Part[], text: string): boolean =>
  parts.some(({ name }) => name.length > 2 && text.toLowerCase().includes(name.toLowerCase()))

/** The new service, name and provider; what only the old product had is unknown again. */
function settle(next: Part, before: Part, wish: Mention): void {
  const kind = kindOf(wish.kind)
  const listed = kind?.services[next.provider ?? wish.provider ?? 'self-hosted'] ?? []
  const spoken = productIn(wish)
  const service =
    spoken === undefined
      ? before.kind === wish.kind
        ? before.settings['service']
        : listed[0]
      : (listed.find((each) => !severalProducts.test(each) && each.toLowerCase().includes(spoken.toLowerCase())) ?? spoken)
  delete next.settings['engine']
  delete next.settings['instanceType']
  delete next.settings['service']
  if (service !== undefined) next.settings['service'] = service
  const old = before.settings['service']
  if ((old !== undefined && before.name === String(old)) || before.name.toLowerCase().includes('(existing)') || bearsProduct(before))
    next.name = wish.service ?? kind?.name ?? next.name
}

/** A cell of the catalogue that lists products: what is set is one of them. */
const severalProducts = /,| \/ /

/** A name that is the old product's own would be a lie. */
const bearsProduct = ({ name, kind }: Part): boolean =>
  (kindOf(kind)?.aliases ?? []).some((alias) => /^[A-Z]/.test(alias) && name.toLowerCase() === alias.toLowerCase())

/** The text before and behind "with"; behind alone when nothing divides them. */
function halves(text: string): [old: string, fresh: string] {
  const ordered = /^(?:把|将)?\s*(.+?)(?:を|から)(.+?)(?:に|へ)/u.exec(text)
  if (ordered !== null) return [(ordered[1] ?? '').trim(), (ordered[2] ?? '').trim()]
  const instead = insteadWords.exec(text)
  if (instead !== null) {
    const [left, right] = [text.slice(0, instead.index).trim(), text.slice(instead.index + instead[0].length).trim()]
    // "AのかわりにB" says the old first, everything else the new.
    return /代わり|代替|取代/.test(instead[0]) ? [left, right] : [right, left]
  }
  const two = /^(?:把|将)\s*(.+?)\s{2,}(.+)$/u.exec(text)
  if (two !== null) return [(two[1] ?? '').trim(), (two[2] ?? '').trim()]
  const from = /^(?:it )?(?:from|von|de|从)\s+(.+?)\s+(?:to|auf|zu|nach|a|à|vers|到)\s+(.+)$/iu.exec(text)
  if (from !== null) return [from[1] ?? '', from[2] ?? '']
  const found = surelyWith.exec(text) ?? withWords.exec(text)
  if (found === null) return ['', text]
  return [
    text
      .slice(0, found.index)
      .replace(/^(?:把|将)/, '')
      .trim(),
    text.slice(found.index + found[0].length).trim(),
  ]
}

/** Parts of the same group of alternatives as what is wished for. */
function rivals({ draft, spoken }: Change, { kind }: Mention): Part[] {
  const selected = spoken.selection.flatMap((id) => draft.part(id) ?? [])
  if (selected.length > 0) return selected
  const group = kindOf(kind)?.alternatives
  return draft.parts.filter((part) => part.kind === kind || (group != null && kindOf(part.kind)?.alternatives === group)).slice(0, 1)
}
