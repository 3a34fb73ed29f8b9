import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import { graphOf } from '../../design/graph.ts'
import { providers, said } from '../../design/requirements.ts'
import type { Because, Design } from '../../design/schema.ts'
import type { Question } from '../answer.ts'
import { byRule } from '../compose/because.ts'
import { lostControls } from '../effect/lost-controls.ts'
import { read } from '../read/read.ts'
import { retarget } from '../retarget.ts'
import { carryOut } from './carry-out.ts'
import type { Change, Gathered } from './change.ts'
import { draftOf } from './draft-of.ts'
import { finished } from './finished.ts'
import { hastened } from './hasten.ts'
import { hear } from './heard.ts'
import { briefFor } from './home-brief.ts'
import { mend } from './mend.ts'
import { instructed } from './instructed.ts'
import { lostConnections } from './lost-connections.ts'
import { needed } from './needed.ts'
import { noSuchChange, nothingToKeep, undoElsewhere } from './puzzled.ts'
import { saved } from './save.ts'
import { outgrown } from './outgrown.ts'
import { stepsOf } from './steps.ts'
import { targetsIn } from './targets.ts'
import { touchedBy } from './touched.ts'
import { isRetention } from './values.ts'

export type Revision = {
  /** edit: the edits do it, or it holds already; ask: something was not understood; decline: it has nothing to do with a design. */
  behaviour: 'edit' | 'ask' | 'decline'
  edits: Edit[]
  /** The design after the edits. */
  design: Design
  /** Ids of the elements that are edited. */
  touched: string[]
  /** Sentences for the person: controls that are lost, what holds already, what it costs otherwise. */
  warnings: string[]
  because: Because[]
  /** At most three; other parts of the instruction may have been carried out. */
  questions: Question[]
  /** Ids that the words ask to leave alone, whoever proposes edits. */
  kept: string[]
  /** Said when asking or declining, and about clauses that were not read. */
  message?: string
}

/**
 * Words and a design to the smallest edits that do what was said, in English, German, Spanish, French, Chinese or Japanese.
 * Ids, places and connections of everything else stay. Words that mean nothing here change nothing and are asked about.
 * @param context `selection`: ids of what is selected on the canvas, for "it" and "that"
 */
export function revise(design: Design, instruction: string, context: { selection?: readonly string[] } = {}): Revision {
  const heard = hear(instruction)
  const draft = draftOf(design)
  const known = new Set(draft.parts.map(({ id }) => id))
  const gathered: Gathered = { warnings: [], settled: [], questions: [], moved: new Set(), more: [], cut: [], laws: new Set(), heirs: new Map() }
  const because: Because[] = []
  const selection = context.selection ?? []
  const { text, kept, unknown, back } = instructed(draft, heard.text, selection)
  const steps = unknown.length > 0 ? [] : stepsOf(text)
  if (back === 'undo') undoElsewhere(gathered)
  if (back === 'taken-back') gathered.settled.push('It was taken back within the sentence; nothing changes.')
  for (const words of unknown) nothingToKeep(draft, gathered, words)
  if (text === '' && kept.size > 0) gathered.settled.push(`Left as it is: ${[...kept].map((id) => `"${draft.part(id)?.name ?? id}"`).join(', ')}.`)
  for (const { intent, rest, words } of steps.length > 1 ? steps : [])
    if (intent === 'keep' && !isRetention(words))
      for (const { id } of targetsIn(draft, rest, read(rest), { selection, last: [], kept: new Set() })) kept.add(id)
  let last: readonly string[] = []
  for (const step of steps) {
    if (step.intent === 'keep' && steps.length > 1 && !isRetention(step.words)) continue
    const reading = read(step.rest === '' ? step.words : step.rest)
    const words: Because = { words: step.words.slice(0, 2000) }
    const before = new Set(draft.parts.map(({ id }) => id))
    const change: Change = {
      design,
      draft,
      step,
      reading,
      brief: briefFor(design, reading),
      spoken: { selection, last, kept },
      why: [words, ...byRule('asked-for-in-revision')],
      gathered,
    }
    const was = stateOf(draft, gathered)
    const meant = carryOut(change)
    if (meant.length === 0 && stateOf(draft, gathered) === was) noSuchChange(change)
    for (const part of draft.parts) if (!before.has(part.id) && !part.because.some((each) => 'words' in each)) part.because.unshift(words)
    if (meant.length > 0) last = meant
    because.push(words)
  }
  const edits = needed(design, finished(design, draft, known, gathered))
  return conclude(design, edits, { heard, gathered, because, kept, nothingSaid: steps.length === 0 && back === undefined && unknown.length === 0 })
}

/** All that a step may bring on, by which one that did nothing is known. */
const stateOf = ({ parts, wires }: Change['draft'], { warnings, settled, questions, more, cut, save, retargetTo, sooner }: Gathered): string =>
  JSON.stringify([parts, wires, warnings, settled, questions, more, cut, save, retargetTo, sooner])

type Known = { heard: ReturnType<typeof hear>; gathered: Gathered; because: Because[]; kept: ReadonlySet<string>; nothingSaid: boolean }

/** What is done with all of the design comes last; then what it means is told. */
function conclude(design: Design, edits: Edit[], { heard, gathered, because, kept, nothingSaid }: Known): Revision {
  const allowed = (list: readonly Edit[]): Edit[] => list.filter((edit) => !changesKept(edit, kept))
  const applied = applyEdits(design, allowed(edits))
  const nothing = { edits: [], design, touched: [], because, kept: [...kept] }
  if (!applied.ok)
    return {
      ...nothing,
      behaviour: 'ask',
      questions: gathered.questions,
      warnings: [...gathered.warnings, ...applied.problems.map(({ message }) => message)],
    }
  let current = applied.value
  const all = allowed(edits)
  const go = (more: { design: Design; edits: readonly Edit[] }): void => {
    const left = allowed(more.edits)
    const next = left.length === more.edits.length ? { ok: true as const, value: more.design } : applyEdits(current, left)
    if (!next.ok) return
    current = next.value
    all.push(...left)
  }
  if (gathered.retargetTo !== undefined) {
    const shifted = retarget(current, gathered.retargetTo, kept, gathered.retargetRegion)
    if (shifted.edits.length === 0) gathered.settled.push(...shifted.warnings)
    else gathered.warnings.push(...shifted.warnings)
    go(shifted)
    go(alsoOn(current, kept))
  }
  if (all.length > 0) go(mend(design, current, gathered.laws, { grave: gathered.weakened !== true }))
  if (all.length > 0) go(outgrown(design, current, gathered, kept))
  if (gathered.sooner !== undefined) go(hastened(current, gathered.sooner, { gathered, kept, add: (of, words) => revise(of, words).edits }))
  if (gathered.save !== undefined) go(saved(current, gathered.save, gathered, kept))
  const lost = lostControls(design, current).map(({ what }) => what)
  const wires = lostConnections(design, current, gathered)
  const warnings = [...new Set([...lost, ...wires, ...gathered.warnings, ...gathered.settled])]
  if (all.length > 0)
    return {
      edits: all,
      design: current,
      touched: touchedBy(all),
      because,
      kept: [...kept],
      behaviour: 'edit',
      warnings,
      questions: gathered.questions.slice(0, 3),
      ...about(heard),
    }
  return nothingDone({ ...nothing, warnings }, { heard, gathered, because, kept, nothingSaid })
}

/** What was left behind on another cloud still counts among the providers and regions. */
function alsoOn(design: Design, kept: ReadonlySet<string>): { design: Design; edits: Edit[] } {
  const left = design.components.filter(({ id }) => kept.has(id))
  const asked = said(design.requirements.providers)
  const clouds = left.flatMap(({ provider }) => (provider === undefined || asked?.includes(provider) === true ? [] : [provider]))
  if (clouds.length === 0) return { design, edits: [] }
  const all = providers.filter(
    (each) => clouds.includes(each) || asked?.includes(each) === true || design.components.some(({ provider }) => provider === each),
  )
  const regions = left.flatMap((each) =>
    graphOf(design)
      .around(each)
      .flatMap(({ kind, name }) => (kind === 'region' && name !== undefined ? [name] : [])),
  )
  const edits: Edit[] = [
    ...(asked === undefined ? [] : [{ kind: 'require' as const, at: 'providers', value: all }]),
    ...(design.requirements.deployment === undefined
      ? []
      : [{ kind: 'require' as const, at: 'deployment', value: all.includes('self-hosted') ? 'hybrid' : 'multi-cloud' }]),
    ...(said(design.requirements.regions) === undefined || regions.length === 0
      ? []
      : [{ kind: 'require' as const, at: 'regions', value: [...new Set([...(said(design.requirements.regions) ?? []), ...regions])] }]),
  ]
  const applied = applyEdits(design, edits)
  return applied.ok ? { design: applied.value, edits } : { design, edits: [] }
}

/** The edit changes a part that is to stay as it is. */
const changesKept = (edit: Edit, kept: ReadonlySet<string>): boolean =>
  'component' in edit && typeof edit.component === 'string' && kept.has(edit.component)

const ordersMessage = 'Sentences that give orders to the program were not read.'
const about = ({ orders }: Known['heard']): { message?: string } => (orders ? { message: ordersMessage } : {})

function nothingDone(nothing: Omit<Revision, 'behaviour' | 'questions' | 'message'>, { heard, gathered, nothingSaid }: Known): Revision {
  if (heard.orders && nothingSaid)
    return {
      ...nothing,
      behaviour: 'decline',
      questions: [],
      warnings: ['Orders to the program are not followed.'],
      message: 'Orders to the program are not followed. Say what should change in the design.',
    }
  if (gathered.settled.length > 0 && gathered.questions.length === 0) return { ...nothing, behaviour: 'edit', questions: [], ...about(heard) }
  if (heard.elsewhere) {
    const message = 'This studio changes AI and data architectures; that is not something it can help with.'
    return { ...nothing, behaviour: 'decline', questions: [], warnings: [message], message }
  }
  const [first] = gathered.questions
  if (first === undefined && !nothingSaid)
    return { ...nothing, behaviour: 'edit', questions: [], warnings: [...nothing.warnings, 'Nothing has to change for that.'] }
  const questions = first === undefined ? [emptyQuestion] : gathered.questions.slice(0, 3)
  const message = questions.map(({ ask, options }) => `${ask}${options.length > 0 ? ` For example: ${options.join(', ')}.` : ''}`).join(' ')
  return { ...nothing, behaviour: 'ask', questions, message, warnings: [...nothing.warnings, ...questions.map(({ ask }) => ask)] }
}

const emptyQuestion: Question = {
  id: 'what-to-change',
  ask: 'What should change? Name a component and what to do with it.',
  effect: 'The smallest edits that do it are proposed.',
  options: ['add a vector database', 'replace Kafka with Kinesis', 'make it HIPAA compliant', 'cut cost by half'],
}
