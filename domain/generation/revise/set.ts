import { kindOf, settingsOf } from '../../catalog/catalog.ts'
import { said } from '../../design/requirements.ts'
import type { Part } from '../compose/draft.ts'
import { oneOfGroup } from '../compose/roles.data.ts'
import { rewrites } from '../compose/rewrites/index.ts'
import { provide } from '../compose/sites.ts'
import { add } from './add.ts'
import { cannotBeTold, noSuchChange, noSuchPart, whichOf } from './puzzled.ts'
import type { Change } from './change.ts'
import { comply } from './comply.ts'
import { remove } from './remove.ts'
import { turn } from './replace.ts'
import { regionsMeant } from './move.ts'
import { relocate } from './relocate.ts'
import { requirementEdits, scale, severalWords } from './scale.ts'
import { lookUp } from '../lookup.ts'
import { type State, states } from './states.data.ts'
import { isTelling, meansAll, targetsIn, unclear, withoutHandles } from './targets.ts'
import { read } from '../read/read.ts'

/** "Make it …": laws, ways of running, properties of parts, numbers; what is none of these is something to add. @returns the ids concerned */
export function make(change: Change): string[] {
  const { draft, step, reading, brief, gathered } = change
  const { more } = gathered
  const was = more.length
  const frameworks = said(reading.requirements.frameworks) ?? []
  const concerned: string[] = []
  const place =
    frameworks.length === 0 && reading.mentions.length === 0 && !hasNumbers(change) && reading.regions.length > 0
      ? regionsMeant(change, undefined).at(-1)
      : undefined
  if (place !== undefined && !severalWords.test(step.words)) return relocate(change, place)
  if (frameworks.length > 0) concerned.push(...comply(change, frameworks))
  const [settled, asked] = [gathered.settled.length, gathered.questions.length]
  concerned.push(...properties(change))
  if ((gathered.settled.length > settled || gathered.questions.length > asked) && frameworks.length === 0) return concerned
  const before = new Set(draft.parts.map(({ id }) => id))
  for (const rewrite of rewrites) {
    if (rewrite.id === 'compliance' || rewrite.id === 'on-premises' || rewrite.id === 'hybrid-link' || !wantedBy(change, rewrite.id)) continue
    rewrite.apply(draft, brief, undefined)
    for (const part of draft.parts) if (!before.has(part.id)) part.because.unshift(...change.why)
  }
  for (const part of draft.parts) if (!before.has(part.id)) provide(part, brief.home)
  concerned.push(...draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id])))
  if (hasNumbers(change)) concerned.push(...scale(change))
  else more.push(...requirementEdits(reading.requirements))
  concerned.push(...instead(change))
  if (frameworks.length > 0 || concerned.length > 0 || draft.parts.length !== before.size || (more.length > was && reading.mentions.length === 0))
    return concerned
  if (reading.mentions.some(({ stance }) => stance === 'excluded'))
    return remove({ ...change, reading: { ...reading, mentions: reading.mentions.filter(({ stance }) => stance === 'excluded') } })
  const kinds = [...reading.mentions, ...lookUp(step.rest)].map(({ kind }) => kind)
  if (kinds.length > 0 && kinds.every((kind) => draft.has(kind)) && !sure.test(step.words)) noSuchChange(change)
  else if (kinds.length > 0) return add(change)
  if (kinds.length > 0) return []
  if (gathered.settled.length === 0) noSuchChange(change)
  return []
}

/** Wishes that something be there, whatever the verb. */
const sure =
  /make sure|ensure|there (?:is|should|must)|\bhave\b|\bneeds?\b|must|should|sicher(?:stellen|gestellt)?|soll|asegúra|debe|assure|doit|确保|必须|必要|ように/iu

/** "We want Llama": where only one kind may play a role, what is wanted takes the place of what is there. */
function instead(change: Change): string[] {
  const { draft, reading } = change
  const named = reading.mentions.filter(({ stance, strength }) => stance === 'wanted' && strength === 'named')
  return named.flatMap((mention) => {
    const { kind } = mention
    const group = kindOf(kind)?.alternatives
    const rival =
      group == null || !oneOfGroup.has(group) || draft.has(kind) ? undefined : draft.parts.find((part) => kindOf(part.kind)?.alternatives === group)
    if (rival === undefined) return []
    return [turn(change, rival, mention)]
  })
}

const rewriteOf: Readonly<Record<string, string>> = {
  serverless: 'serverless',
  'multi-region': 'several-regions',
  'air-gapped': 'air-gapped',
  'open-source': 'self-hosted',
  'self-hosted': 'self-hosted',
  managed: 'managed-services',
  'cpu-only': 'without-gpu',
  spot: 'spot-capacity',
  'batch-only': 'batch-only',
  'small-scale': 'small-scale',
}

/** A way of running is said that one of the rewrites makes. */
export const bends = ({ modifiers }: Change['reading']): boolean => modifiers.some(({ modifier }) => modifier in rewriteOf)

/** A rewrite that words ask for which are no part of a property: "cross-region backups" wants no second region. */
const wantedBy = ({ reading, step }: Change, rewrite: string): boolean => {
  const taken = states.flatMap(({ words }) => words.exec(step.words)?.[0].toLowerCase() ?? [])
  return reading.modifiers.some(
    ({ modifier, evidence }) =>
      rewriteOf[modifier] === rewrite &&
      !taken.some((each) => evidence.words !== '' && (each.includes(evidence.words.toLowerCase()) || evidence.words.toLowerCase().includes(each))),
  )
}

const hasNumbers = ({ reading }: Change): boolean => reading.requirements.demand !== undefined || reading.requirements.availability !== undefined

/** Properties that the words of a step ask for, where no component is asked for besides. */
export const statesIn = ({ step, reading }: Change): readonly State[] => {
  const words = withoutHandles(step.words)
  const found = states.filter((each) => each.words.test(words))
  const over = new Set(found.flatMap((each) => each.over ?? []))
  return step.intent === 'add' && reading.mentions.some(({ kind, strength }) => strength === 'named' && !over.has(kind) && isNew(kind, step.rest))
    ? []
    : found
}

/** What the property is asked for is not asked for itself: "rate limiting on the API gateway". */
const isNew = (kind: string, rest: string): boolean =>
  !afterFor.test(rest) || !read(afterFor.exec(rest)?.[1] ?? '').mentions.some((each) => each.kind === kind)
const afterFor = /\b(?:for|on|of|to|in|für|auf|von|bei|para|en|de|pour|sur|du)\b(.*)$/iu

/** Encrypted, private, highly available …: said of the parts that are meant, or of all that can be said so. */
export function properties(change: Change): string[] {
  const { draft, step, reading, spoken } = change
  const found = statesIn(change)
  if (found.length === 0) return []
  const over = new Set(found.flatMap((each) => each.over ?? []))
  const bare = { ...reading, mentions: reading.mentions.filter(({ kind }) => !over.has(kind)) }
  const rest = found.reduce((text, { words }) => text.replace(words, ' '), step.rest)
  const named = meansAll(draft, rest)
    ? []
    : targetsIn(draft, rest, { ...read(rest), mentions: read(rest).mentions.filter(({ kind }) => !over.has(kind)) }, spoken)
  const meant =
    named.length > 0 ? named : bare.mentions.length > 0 ? targetsIn(draft, step.rest, bare, spoken).filter(({ kind }) => !over.has(kind)) : []
  const absent =
    meant.length === 0 &&
    !meansAll(draft, rest) &&
    read(rest).mentions.some(({ kind, strength }) => strength === 'named' && !over.has(kind) && !draft.has(kind))
  if (absent || (meant.length === 0 && !meansAll(draft, rest) && isTelling(read(rest).mentions.some(({ kind }) => over.has(kind)) ? '' : rest))) {
    noSuchPart(change, rest.trim())
    return []
  }
  if (unclear(meant, rest)) {
    whichOf(change, meant, rest.trim())
    return []
  }
  const able = meant.filter((part) => found.some(({ set }) => settingsOf(part.kind).some(({ name }) => name in set)))
  if (meant.length > 0 && able.length === 0) {
    change.gathered.questions.push(cannotBeTold(meant, step.words))
    return []
  }
  const parts = able.length > 0 ? able : draft.parts.filter(({ id }) => !spoken.kept.has(id))
  for (const { set, words } of able.length > 0 ? found : [])
    if (!able.some((part) => settingsOf(part.kind).some(({ name }) => name in set)))
      change.gathered.warnings.push(
        `${able.map(({ name }) => `"${name}"`).join(', ')}: there is no setting for "${words.exec(step.words)?.[0] ?? ''}", so that was not done.`,
      )
  const touched = new Set<string>()
  let same = false
  for (const { set, on } of found)
    for (const part of parts) {
      if (able.length === 0 && on !== undefined && !on.includes(kindOf(part.kind)?.category ?? '') && !on.includes(part.kind)) continue
      const done = apply(part, set)
      if (done === 'changed') touched.add(part.id)
      else if (done === 'same') same = true
    }
  if (touched.size === 0 && same) change.gathered.settled.push('That is so already; nothing has to change for it.')
  // What stands so already was spoken of all the same.
  return touched.size > 0 || able.length === 0 ? [...touched] : able.map(({ id }) => id)
}

function apply(part: Part, set: Readonly<Record<string, string | number | boolean>>): 'changed' | 'same' | 'unknown' {
  const known = settingsOf(part.kind)
  let done: 'changed' | 'same' | 'unknown' = 'unknown'
  for (const [name, value] of Object.entries(set)) {
    if (!known.some((each) => each.name === name)) continue
    if (part.settings[name] === value) {
      if (done === 'unknown') done = 'same'
      continue
    }
    part.settings[name] = value
    done = 'changed'
  }
  return done
}
