import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import { type Provider, providers, said } from '../../design/requirements.ts'
import type { Because, Design } from '../../design/schema.ts'
import { byRule } from '../compose/because.ts'
import { type Brief, briefOf } from '../compose/brief.ts'
import type { Draft } from '../compose/draft.ts'
import { configure } from '../compose/settings/configure.ts'
import { provide } from '../compose/sites.ts'
import { edgeKinds, outsideKinds, unprovidedKinds } from '../compose/sites.data.ts'
import { wire } from '../compose/wire.ts'
import { read } from '../read/read.ts'
import { retarget } from '../retarget.ts'
import { add } from './add.ts'
import type { Change } from './change.ts'
import { draftOf } from './draft-of.ts'
import { editsOf } from './edits-of.ts'
import { Homes } from './homes.ts'
import { connect, disconnect } from './links.ts'
import { move } from './move.ts'
import { remove } from './remove.ts'
import { rename } from './rename.ts'
import { replace } from './replace.ts'
import { save } from './save.ts'
import { scale } from './scale.ts'
import { make } from './set.ts'
import { stepsOf } from './steps.ts'
import { touchedBy } from './touched.ts'

export type Revision = { edits: Edit[]; design: Design; touched: string[]; warnings: string[]; because: Because[] }

/**
 * Words and a design to the smallest edits that do what was said. Ids, places and connections of everything else stay.
 * A control that is lost, and words that mean nothing here, are told as warnings.
 * @param context what is selected on the canvas, for "it" and "that"
 */
export function revise(design: Design, instruction: string, context: { selection?: readonly string[] } = {}): Revision {
  const draft = draftOf(design)
  const known = new Set(draft.parts.map(({ id }) => id))
  const warnings: string[] = []
  const moved = new Set<string>()
  const more: Edit[] = []
  const because: Because[] = []
  let last: readonly string[] = []
  let target: Provider | undefined
  for (const step of stepsOf(instruction.slice(0, 20_000))) {
    const reading = read(step.rest === '' ? step.words : step.rest)
    const words: Because = { words: step.words.slice(0, 2000) }
    const change: Change = {
      design,
      draft,
      step,
      reading,
      brief: briefFor(design, reading),
      spoken: { selection: context.selection ?? [], last },
      why: [words, ...byRule('asked-for-in-revision')],
      warnings,
      moved,
      more,
    }
    const meant = carryOut(change)
    if (meant.length > 0) last = meant
    target = change.retargetTo ?? target
    because.push(words)
  }
  const edits = finished(design, draft, known, moved, more)
  const applied = applyEdits(design, edits)
  if (!applied.ok) return { edits: [], design, touched: [], warnings: [...warnings, ...applied.problems.map(({ message }) => message)], because }
  const shifted = target === undefined ? { edits: [], design: applied.value, warnings: [] } : retarget(applied.value, target)
  const all = [...edits, ...shifted.edits]
  if (all.length === 0 && warnings.length === 0) warnings.push('Nothing has to change for that.')
  return { edits: all, design: shifted.design, touched: touchedBy(all), warnings: [...warnings, ...shifted.warnings], because }
}

function carryOut(change: Change): string[] {
  const { step, reading } = change
  switch (step.intent) {
    case 'add':
      return saysMore(change) ? make(change) : add(change)
    case 'remove':
      return remove(change)
    case 'replace':
      return reading.mentions.length === 0 && reading.providers.length > 0 ? move(change) : replace(change)
    case 'move':
      return swapsParts(change) ? replace(change) : move(change)
    case 'connect':
      return connect(change)
    case 'disconnect':
      return disconnect(change)
    case 'rename':
      return rename(change)
    case 'save':
      return save(change)
    case 'scale':
      return scale(change)
    case 'set':
      return make(change)
  }
}

/** "Switch from Kafka to Kinesis" names two parts and no place. */
const swapsParts = ({ reading, step }: Change): boolean =>
  reading.placements.length === 0 &&
  /\bfrom\b|\bvon\b|\bde\b/i.test(step.rest) &&
  new Set(reading.mentions.filter(({ strength }) => strength === 'named').map(({ kind }) => kind)).size > 1

/** "Add HIPAA compliance", "use serverless": nothing of the catalogue, but a law or a way of running. */
const saysMore = ({ reading }: Change): boolean =>
  reading.mentions.every(({ strength }) => strength === 'implied') &&
  ((said(reading.requirements.frameworks) ?? []).length > 0 || reading.modifiers.length > 0)

/** The instruction's reading, at home where the design is. */
function briefFor(design: Design, reading: Brief['reading']): Brief {
  const counts = Map.groupBy(
    design.components.flatMap(({ provider }) => provider ?? []),
    (provider) => provider,
  )
  const used = providers.filter((each) => counts.has(each)).toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))
  const home = used.find((each) => each !== 'self-hosted') ?? used[0]
  return home === undefined ? briefOf(reading) : { reading, providers: used, home, regions: [], providerAssumed: false }
}

/** New parts get their place, provider, wiring and settings; then what differs becomes edits. */
function finished(design: Design, draft: Draft, known: ReadonlySet<string>, moved: ReadonlySet<string>, more: readonly Edit[]): Edit[] {
  const fresh = new Set(draft.parts.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  const lonely = draft.parts.flatMap(({ id }) => (draft.into(id).length + draft.outOf(id).length === 0 && !wasAlone(design, id) ? [id] : []))
  const brief = briefFor(design, read(''))
  for (const part of draft.parts) {
    if (!fresh.has(part.id)) continue
    part.site ??= outsideKinds.has(part.kind) ? 'outside' : edgeKinds.has(part.kind) ? 'edge' : brief.home === 'self-hosted' ? 'on-premises' : 'cloud'
    if (part.provider === undefined && !unprovidedKinds.has(part.kind)) provide(part, part.site === 'on-premises' ? 'self-hosted' : brief.home)
  }
  wire(draft, new Set([...fresh, ...lonely]))
  configureNew(design, draft, fresh, brief)
  const homes = new Homes(design, draft, moved)
  const placed = editsOf(design, draft, [], homes.of)
  return [...homes.bound.map((boundary): Edit => ({ kind: 'bound', boundary })), ...placed, ...more]
}

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
