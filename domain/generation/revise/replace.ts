import { kindOf } from '../../catalog/catalog.ts'
import { read } from '../read/read.ts'
import type { Mention } from '../read/reading.ts'
import type { Part } from '../compose/draft.ts'
import type { Change } from './change.ts'
import { guards } from '../effect/guards.data.ts'
import { lookUp } from '../lookup.ts'
import { targetsIn } from './targets.ts'
import { withWords } from './verbs.data.ts'

/** Puts one kind or product in another's place: id, place and connections stay where ports allow. @returns the ids that changed */
export function replace(change: Change): string[] {
  const { draft, step, reading, spoken, why, warnings } = change
  const [old, fresh] = halves(step.rest)
  const wish = (fresh === '' ? reading : read(fresh)).mentions.filter(({ stance }) => stance !== 'excluded').at(-1) ?? lookUp(fresh).at(-1)
  const oldReading = old === '' ? reading : read(old)
  const named = targetsIn(draft, old, oldReading, spoken)
  const meant = named.length > 0 ? named : wish === undefined ? [] : rivals(change, wish)
  if (wish === undefined || meant.length === 0) {
    warnings.push(
      wish === undefined
        ? `"${fresh || step.rest}" is nothing of the catalogue that could take its place.`
        : `Nothing in the design is meant by "${old}".`,
    )
    return []
  }
  return meant.map((part) => {
    const lost = guards[part.kind]
    if (lost !== undefined && part.kind !== wish.kind) warnings.push(`Control removed: without "${part.name}" ${lost}.`)
    const next = part.kind === wish.kind ? part : (draft.swap(part.id, wish.kind, why) ?? part)
    settle(next, part, wish, change)
    return next.id
  })
}

/** The new service, name and provider; what only the old product had is unknown again. */
function settle(next: Part, before: Part, wish: Mention, { design }: Change): void {
  delete next.settings['service']
  delete next.settings['engine']
  delete next.settings['instanceType']
  const kind = kindOf(wish.kind)
  const own = next.provider ?? wish.provider
  const listed = own === undefined ? [] : (kind?.services[own] ?? [])
  if (wish.service !== undefined || before.kind === wish.kind) {
    const said = wish.service ?? wish.evidence.words
    next.settings['service'] = listed.find((each) => each.toLowerCase().includes(said.toLowerCase())) ?? said
  } else if (listed[0] !== undefined)
    next.settings['service'] = listed.find((each) => each.toLowerCase().includes(wish.evidence.words.toLowerCase())) ?? listed[0]
  if (before.settings['service'] !== undefined && next.name === String(before.settings['service']))
    next.name = wish.service ?? kind?.name ?? next.name
  if (
    design.components
      .find(({ id }) => id === next.id)
      ?.name.toLowerCase()
      .includes('(existing)') === true
  )
    next.name = wish.service ?? kind?.name ?? next.name
}

/** The text before and behind "with"; behind alone when nothing divides them. */
function halves(text: string): [string, string] {
  const found = withWords.exec(text)
  if (found === null) return ['', text]
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()]
}

/** Parts of the same group of alternatives as what is wished for. */
function rivals({ draft }: Change, { kind }: Mention): Part[] {
  const group = kindOf(kind)?.alternatives
  return draft.parts.filter((part) => part.kind === kind || (group != null && kindOf(part.kind)?.alternatives === group)).slice(0, 1)
}
