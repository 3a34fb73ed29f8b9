import { kindOf, settingsOf } from '../../catalog/catalog.ts'
import { said } from '../../design/requirements.ts'
import type { Part } from '../compose/draft.ts'
import { oneOfGroup } from '../compose/roles.data.ts'
import { rewrites } from '../compose/rewrites/index.ts'
import { openModel } from '../compose/rewrites/own-machines.ts'
import { provide } from '../compose/sites.ts'
import { add } from './add.ts'
import type { Change } from './change.ts'
import { comply } from './comply.ts'
import { remove } from './remove.ts'
import { requirementEdits, scale } from './scale.ts'
import { states } from './states.data.ts'
import { targetsIn } from './targets.ts'

/** "Make it …": laws, ways of running, properties of parts, numbers; what is none of these is something to add. @returns the ids concerned */
export function make(change: Change): string[] {
  const { draft, reading, step, brief, more, warnings } = change
  const frameworks = said(reading.requirements.frameworks) ?? []
  const concerned: string[] = []
  if (frameworks.length > 0) concerned.push(...comply(change, frameworks))
  concerned.push(...properties(change))
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
  if (concerned.length > 0 || draft.parts.length !== before.size || (more.length > 0 && reading.mentions.length === 0)) return concerned
  if (reading.mentions.some(({ stance }) => stance === 'excluded'))
    return remove({ ...change, reading: { ...reading, mentions: reading.mentions.filter(({ stance }) => stance === 'excluded') } })
  if (reading.mentions.length > 0) return add(change)
  warnings.push(`Nothing in "${step.words}" could be read as a change.`)
  return []
}

/** "We want Llama": where only one kind may play a role, what is wanted takes the place of what is there. */
function instead({ draft, reading, why }: Change): string[] {
  const named = reading.mentions.filter(({ stance, strength }) => stance === 'wanted' && strength === 'named')
  return named.flatMap(({ kind }) => {
    const group = kindOf(kind)?.alternatives
    const rival =
      group == null || !oneOfGroup.has(group) || draft.has(kind) ? undefined : draft.parts.find((part) => kindOf(part.kind)?.alternatives === group)
    if (rival === undefined) return []
    if (kind === 'open-weight-llm') {
      rival.stated = false
      const before = new Set(draft.parts.map(({ id }) => id))
      openModel(draft, why)
      return draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id]))
    }
    const next = draft.swap(rival.id, kind, why)
    return next === undefined ? [] : [next.id]
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

const wantedBy = ({ reading }: Change, rewrite: string): boolean => reading.modifiers.some(({ modifier }) => rewriteOf[modifier] === rewrite)

const hasNumbers = ({ reading }: Change): boolean => reading.requirements.demand !== undefined || reading.requirements.availability !== undefined

/** Encrypted, private, highly available …: said of the parts that are meant, or of all that can be said so. */
function properties(change: Change): string[] {
  const { draft, step, reading, spoken } = change
  const found = states.filter(({ words }) => words.test(step.words))
  if (found.length === 0) return []
  const meant = targetsIn(draft, step.rest, reading, spoken)
  const parts = meant.length > 0 ? meant : draft.parts
  const touched = new Set<string>()
  for (const { set, on } of found)
    for (const part of parts) {
      if (meant.length === 0 && on !== undefined && !on.includes(kindOf(part.kind)?.category ?? '') && !on.includes(part.kind)) continue
      if (apply(part, set)) touched.add(part.id)
    }
  return [...touched]
}

function apply(part: Part, set: Readonly<Record<string, string | number | boolean>>): boolean {
  const known = settingsOf(part.kind)
  let any = false
  for (const [name, value] of Object.entries(set)) {
    if (!known.some((each) => each.name === name) || part.settings[name] === value) continue
    part.settings[name] = value
    any = true
  }
  return any
}
