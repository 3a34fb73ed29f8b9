import { bill } from '../../cost/bill.ts'
import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import { size } from '../../sizing/size.ts'
import { latencyOf } from '../alternatives/latency.ts'
import { pull, settingEdits, type Wanted } from '../levers/lever.ts'
import { answerCache, harmlesslySooner } from '../levers/sooner.ts'
import type { Change, Gathered } from './change.ts'
import { speedWords } from './speed-words.data.ts'
import { plain, saidByName, targetsIn } from './targets.ts'

/** Sooner, and no figure: a figure is a requirement, and a part that is named is wanted. */
export const isAboutSpeed = ({ draft, step, reading }: Change): boolean =>
  speedWords.test(saidByName(draft, plain(step.words)).reduce((left, { name }) => left.replaceAll(name, ' '), step.words)) &&
  !/\d/u.test(step.words) &&
  (step.intent !== 'add' || reading.mentions.length === 0)

/** Notes that answers are to come sooner, of the parts that are named or of all. @returns the ids that are named */
export function hasten({ draft, step, reading, spoken, gathered }: Change): string[] {
  const about = step.rest.replace(new RegExp(speedWords, 'giu'), ' ')
  const ids = targetsIn(draft, about, reading, { ...spoken, last: [] }).map(({ id }) => id)
  gathered.sooner = { only: ids, words: step.words }
  return ids
}

/** A design that answers sooner may cost this many times as much before it is no proposal to make without being asked. */
const mostDearer = 1.5

/**
 * Pulls the levers that measurably bring answers sooner and cost nothing but money.
 * @param add the edits that an instruction comes to
 */
export function hastened(
  design: Design,
  { only, words }: NonNullable<Gathered['sooner']>,
  { gathered, kept, add }: { gathered: Gathered; kept: ReadonlySet<string>; add: (design: Design, instruction: string) => Edit[] },
): { design: Design; edits: Edit[] } {
  const start = size(design)
  const before = latencyOf(design, start)
  if (before === undefined) {
    gathered.settled.push('Nobody waits for an answer in this design, so there is none to bring sooner.')
    return { design, edits: [] }
  }
  const most = bill(design, start).monthly * mostDearer
  let [current, sizing, waits] = [design, start, before]
  const edits: Edit[] = []
  const done: string[] = []
  for (const lever of only.length > 0 ? harmlesslySooner : [...harmlesslySooner, answerCache(add)]) {
    const allowed = pull(lever, current, sizing).edits.filter((edit) => mayTouch(edit, only, kept))
    const next = applyEdits(current, allowed)
    if (allowed.length === 0 || !next.ok) continue
    const sized = size(next.value)
    const now = latencyOf(next.value, sized)
    const helps = now !== undefined && (now.p95 < waits.p95 || now.p99 < waits.p99)
    if (!helps || sized.findings.length > sizing.findings.length || bill(next.value, sized).monthly > most) continue
    ;[current, sizing, waits] = [next.value, sized, now]
    edits.push(...allowed.map((edit) => inTheirWords(edit, words)))
    done.push(lever.says)
  }
  if (edits.length === 0 && only.length > 0) {
    const copies = current.components.flatMap((each) =>
      only.includes(each.id) && !kept.has(each.id) ? settingEdits(each, twiceTheCopies(each)) : [],
    )
    const next = applyEdits(current, copies)
    if (copies.length > 0 && next.ok && bill(next.value, size(next.value)).monthly <= most) {
      gathered.warnings.push('Twice the copies of it stand ready. With a figure, such as "p95 under 500 ms", it is written down and checked.')
      return { design: next.value, edits: copies }
    }
  }
  if (edits.length === 0)
    gathered.questions.push({
      id: 'how-fast',
      ask: `The estimate is ${Math.round(before.p95)} ms for nineteen in twenty answers, and nothing that costs only money brings them sooner. How fast should it answer?`,
      effect: 'A figure is written down and checked; the alternatives show the fastest that is known.',
      options: ['p95 under 500 ms', 'use a smaller model', 'use a faster GPU'],
    })
  else
    gathered.warnings.push(
      `On the estimate nineteen in twenty answers come within ${Math.round(waits.p95)} ms instead of ${Math.round(before.p95)} ms: ${done.join('; ')}. With a figure, such as "p95 under 500 ms", it is written down and checked.`,
    )
  const applied = applyEdits(design, edits)
  return applied.ok ? { design: applied.value, edits } : { design, edits: [] }
}

const twiceTheCopies = ({ settings }: Design['components'][number]): Wanted => {
  const least = 2 * Math.max(1, Number(settings['replicasMin'] ?? 1) || 1)
  return {
    replicasMin: least,
    ...(typeof settings['replicasMax'] === 'number' ? { replicasMax: Math.max(settings['replicasMax'], least) } : {}),
    autoscaling: true,
  }
}

const mayTouch = (edit: Edit, only: readonly string[], kept: ReadonlySet<string>): boolean =>
  !('component' in edit && typeof edit.component === 'string') || (!kept.has(edit.component) && (only.length === 0 || only.includes(edit.component)))

/** What is placed for it is there because of what was said, not of the words that a lever uses. */
const inTheirWords = (edit: Edit, words: string): Edit =>
  edit.kind === 'place'
    ? { ...edit, component: { ...edit.component, because: edit.component.because.map((each) => ('words' in each ? { words } : each)) } }
    : edit.kind === 'connect'
      ? { ...edit, connection: { ...edit.connection, because: edit.connection.because.map((each) => ('words' in each ? { words } : each)) } }
      : edit
