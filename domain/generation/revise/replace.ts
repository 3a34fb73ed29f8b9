import { kindOf, settingsOf } from '../../catalog/catalog.ts'
import type { Part, Wire } from '../compose/draft.ts'
import { needs } from '../compose/companions.data.ts'
import { oneOfGroup } from '../compose/roles.data.ts'
import { lookUp } from '../lookup.ts'
import { read } from '../read/read.ts'
import type { Mention } from '../read/reading.ts'
import { joinAgain } from './join-again.ts'
import type { Change } from './change.ts'
import { modelIn, productIn, takesModels } from './product.ts'
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
  gathered.heirs.set(part.id, there.id)
  for (const { from } of before) draft.connect(from, there.id, why)
  for (const { to } of after) draft.connect(there.id, to, why)
  gathered.warnings.push(`"${there.name}" was there already and takes over from "${part.name}".`)
  return there.id
}

/** Turns a part into what is wished for, under its id. */
export function turn(change: Change, part: Part, wish: Mention): string {
  const { draft, why } = change
  const before = { ...part, settings: { ...part.settings } }
  const cut = [...draft.into(part.id), ...draft.outOf(part.id)]
  const next = part.kind === wish.kind ? part : (draft.swap(part.id, wish.kind, why) ?? part)
  settle(change, next, before, wish)
  if (next.kind !== before.kind) {
    next.settings = fitting(next.kind, next.settings)
    joinAgain(draft, next, cut, why)
    if (next.kind === 'open-weight-llm') serve(change, next, cut)
    tellNeeds(change, before)
  }
  return next.id
}

/** What worked with the old kind alone is named: nobody should find out later. */
function tellNeeds({ draft, gathered }: Change, before: Part): void {
  for (const part of draft.parts)
    for (const group of needs[part.kind] ?? [])
      if (group.includes(before.kind) && !draft.has(...group))
        gathered.warnings.push(`"${part.name}" needs ${group.map((kind) => kindOf(kind)?.name ?? kind).join(' or ')}, which is no longer there.`)
}

/** Weights answer nobody by themselves: a server loads them, and whoever called the model calls the server. */
function serve({ draft, why }: Change, weights: Part, cut: readonly Wire[]): void {
  const server = draft.add('llm-inference-server', why)
  if (server === undefined) return
  draft.connect(weights.id, server.id, why)
  const machines = ['gpu-inference-pool', 'bare-metal-gpu-server', 'ai-accelerator-pool'] as const
  const pool = draft.first(...machines) ?? draft.add('gpu-inference-pool', why)
  if (pool !== undefined) draft.connect(pool.id, server.id, why)
  for (const { from, to } of cut) {
    if (draft.connected(from, to) || draft.connected(to, from)) continue
    if (from === weights.id) draft.connect(server.id, to, why)
    else draft.connect(from, server.id, why)
  }
}

const isNamed = (text: string, kind: string): boolean => [...read(text).mentions, ...lookUp(text)].some((each) => each.kind === kind)
const names = (parts: readonly Part[], text: string): boolean =>
  parts.some(({ name }) => name.length > 2 && text.toLowerCase().includes(name.toLowerCase()))

/** The new service, model, name and provider; what only the old product had is unknown again. */
function settle({ step }: Change, next: Part, before: Part, wish: Mention): void {
  const kind = kindOf(wish.kind)
  const listed = kind?.services[next.provider ?? wish.provider ?? 'self-hosted'] ?? []
  const model = takesModels.has(wish.kind) ? modelIn(step.words, wish) : undefined
  const spoken = model === undefined ? productIn(wish) : undefined
  const service =
    spoken === undefined
      ? before.kind === wish.kind
        ? before.settings['service']
        : listed.find((each) => !severalProducts.test(each))
      : (listed.find((each) => !severalProducts.test(each) && each.toLowerCase().includes(spoken.toLowerCase())) ?? spoken)
  if (before.kind !== wish.kind || service !== before.settings['service']) {
    delete next.settings['engine']
    delete next.settings['instanceType']
    delete next.settings['service']
  }
  if (service !== undefined) next.settings['service'] = service
  if (model !== undefined) {
    for (const setting of ['modelVersion', 'modelTier', 'modelParamsB', 'modelActiveParamsB'])
      if (before.settings['model'] !== model.id) delete next.settings[setting]
    next.settings['model'] = model.id
    if (model.paramsB !== undefined && settingsOf(next.kind).some(({ name }) => name === 'modelParamsB'))
      next.settings['modelParamsB'] = model.paramsB
  }
  const old = before.settings['service']
  const product = productOf(before)
  if ((old !== undefined && before.name === String(old)) || before.name.toLowerCase().includes('(existing)') || product === before.name)
    next.name = model?.name ?? wish.service ?? kind?.name ?? next.name
  else if (product !== undefined && (model !== undefined || spoken !== undefined || before.kind !== wish.kind)) {
    const fresh = model?.name ?? wish.service ?? spoken
    next.name = fresh === undefined || model !== undefined ? (fresh ?? kind?.name ?? next.name) : before.name.replace(product, fresh)
  }
}

/** A cell of the catalogue that lists products: what is set is one of them. */
const severalProducts = /,|\/| or /

/** The product that a name bears: kept after a replacement it would be a lie. */
function productOf({ name, kind }: Part): string | undefined {
  const products = (kindOf(kind)?.aliases ?? []).filter((alias) => /^[A-Z]/.test(alias)).toSorted((a, b) => b.length - a.length)
  const found = products.flatMap(
    (alias) => new RegExp(`(?<![\\p{L}\\p{N}])${alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').exec(name)?.[0] ?? [],
  )
  return found[0]
}

/** The text before and behind "with"; behind alone when nothing divides them. */
function halves(text: string): [old: string, fresh: string] {
  const ordered = /^(?:把|将)?\s*(.+?)(?:を|から)(.+?)(?:に|へ)/u.exec(text)
  if (ordered !== null) return [(ordered[1] ?? '').trim(), (ordered[2] ?? '').trim()]
  const instead = insteadWords.exec(text)
  if (instead !== null) {
    const [left, right] = [text.slice(0, instead.index).trim(), text.slice(instead.index + instead[0].length).trim()]
    // "Aの代わりにB" says the old first, everything else the new.
    return /代わり/.test(instead[0]) ? [left, right] : [right, left.replace(/^(?:用|以|使用)/u, '')]
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
