import type { Edit } from '../design/edit.ts'
import { said } from '../design/requirements.ts'
import type { Design } from '../design/schema.ts'
import type { Alternative, Answer } from './answer.ts'
import { type Compared, comparedOf } from './alternatives/compared.ts'
import { compose } from './compose/compose.ts'
import { cheaper } from './levers/cheaper.ts'
import { faster } from './levers/faster.ts'
import { type Lever, pull } from './levers/lever.ts'
import { safer } from './levers/safer.ts'
import { judge, type Measured, measure, price } from './measure.ts'
import type { Reading } from './read/reading.ts'
import type { Template } from './template.ts'

/** `today`: YYYY-MM-DD, for the checks; `before`: what is known of the design as it is, so that it is not worked out again. */
export type AlternativeFacts = { today: string; before?: Measured }

/** A goal: its levers, whether one number is better than another, and how the result is said. */
type Goal = {
  id: Alternative['id']
  title: string
  levers: readonly Lever[]
  /** Above 0: `now` is better than `was`. */
  gain: (now: Compared, was: Compared) => number
  says: (now: Compared, base: Compared) => string
  /** Said where nothing is better, and why. */
  none: (base: Compared) => string
}

const usd = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`
const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(3))} %`
const ms = (value: number | 'unknown'): number => (value === 'unknown' ? 0 : value)
const waits = ({ latencyMs, latencyP99Ms }: Compared): number => ms(latencyMs) * 1e3 + ms(latencyP99Ms)

const goals: readonly Goal[] = [
  {
    id: 'cheapest',
    title: 'Cheapest',
    levers: cheaper,
    gain: (now, was) => was.monthlyUsd - now.monthlyUsd,
    says: (now, base) => `${usd(now.monthlyUsd)} a month instead of ${usd(base.monthlyUsd)}.`,
    none: () => 'It is the design as it is: nothing that is known makes it cheaper without taking parts or controls away.',
  },
  {
    id: 'fastest',
    title: 'Fastest',
    levers: faster,
    gain: (now, was) => waits(was) - waits(now),
    says: (now, base) => `Nineteen in twenty answers within ${Math.round(ms(now.latencyMs))} ms instead of ${Math.round(ms(base.latencyMs))} ms.`,
    none: ({ latencyMs }) =>
      latencyMs === 'unknown'
        ? 'It is the design as it is: nobody waits for an answer here, so there is none to bring sooner.'
        : `It is the design as it is: no machine, cache or model that is known brings its answers sooner than ${latencyMs} ms.`,
  },
  {
    id: 'most-resilient',
    title: 'Most resilient',
    levers: safer,
    gain: (now, was) => now.availability - was.availability,
    says: (now, base) => `Up ${percent(now.availability)} of the time instead of ${percent(base.availability)}.`,
    none: ({ availability }) =>
      `It is the design as it is: up ${percent(availability)} of the time, and no copy, zone or region that is known here adds to that.`,
  },
]

/**
 * Three other designs that do the same work, each bent towards one goal by the rewrites that measurably help it: cheapest, fastest and most
 * resilient. Parts keep their ids and places, no control is taken away, and `edits` lead from the design to each. Where nothing is better,
 * `better` is false, the design is the one given, and the summary says so. A requirement that is met stays met,
 * nothing costs more than four times as much, and no new kind of grave finding comes. About twenty sizings and bills of work: for a worker.
 */
export function alternatives(design: Design, facts: AlternativeFacts): readonly Alternative[]
/** The same for words that were read: the design they come to is what the alternatives are compared with. */
export function alternatives(reading: Reading, templates: readonly Template[], today: string): readonly Alternative[]
export function alternatives(of: Design | Reading, given: AlternativeFacts | readonly Template[], today = ''): readonly Alternative[] {
  const design = 'strata' in of ? of : compose(of, isList(given) ? given : []).design
  const facts = isList(given) ? { today } : given
  const measured = facts.before ?? measure(design, facts.today)
  const base = comparedOf(design, measured)
  return goals.map((goal) => towards(goal, { design, measured, base, today: facts.today }))
}

const isList = (given: AlternativeFacts | readonly Template[]): given is readonly Template[] => Array.isArray(given)

/** An answer with the alternatives of its design; without a design there are none. */
export const withAlternatives = (answer: Answer, today: string): Answer =>
  answer.design === null ? answer : { ...answer, alternatives: alternatives(answer.design, { today }) }

/** What the alternatives of a design are compared with: its own figures. */
export const comparedWith = (design: Design, { today, before }: AlternativeFacts): Compared => comparedOf(design, before ?? measure(design, today))

type From = { design: Design; measured: Measured; base: Compared; today: string }

/** Nothing is worth more than this many times the cost: there is always a machine that is faster still. */
const mostDearer = 4

function towards(goal: Goal, { design, measured, base, today }: From): Alternative {
  let current = { design, measured, compared: base }
  const edits: Edit[] = []
  const changes: string[] = []
  for (const lever of goal.levers) {
    const next = pull(lever, current.design, current.measured.sizing)
    if (next.edits.length === 0) continue
    const priced = price(next.design)
    const compared = comparedOf(next.design, { ...priced, findings: [], compliance: [] })
    const worth = goal.gain(compared, current.compared) > 1e-9 && compared.monthlyUsd <= mostDearer * Math.max(1, base.monthlyUsd)
    if (!worth || priced.sizing.findings.length > current.measured.sizing.findings.length || !keepsPromises(design, compared, current.compared))
      continue
    const found = judge(next.design, priced, today)
    if (graveCodes(found).some((code) => !graveCodes(measured).includes(code))) continue
    current = { design: next.design, measured: found, compared: comparedOf(next.design, found) }
    edits.push(...next.edits)
    changes.push(lever.price === undefined ? lever.says : `${lever.says} (${lever.price.replace(/\.$/, '')})`)
  }
  const better = goal.gain(current.compared, base) > 1e-9
  return {
    id: goal.id,
    title: goal.title,
    summary: better ? goal.says(current.compared, base) : goal.none(base),
    design: current.design,
    edits,
    compared: current.compared,
    changes,
    better,
  }
}

/** What was required of the design is not given up for another goal. */
function keepsPromises({ requirements: { demand, availability } }: Design, now: Compared, was: Compared): boolean {
  const most = Math.min(...[demand?.latencyP95Ms, demand?.latencyP99Ms, demand?.latencyMs].map((each) => said(each) ?? Infinity))
  const least = said(availability?.target) ?? 0
  return ms(now.latencyMs) <= Math.max(most, ms(was.latencyMs)) && now.availability >= Math.min(least, was.availability)
}

const graveCodes = ({ findings }: Measured): string[] =>
  findings.flatMap(({ code, severity, status, waived }) =>
    !waived && status === 'fail' && (severity === 'critical' || severity === 'high') ? [code] : [],
  )
