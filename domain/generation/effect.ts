import { applyEdits } from '../design/apply-edit.ts'
import { type Diff, diff, type ElementKind } from '../design/diff.ts'
import type { Edit } from '../design/edit.ts'
import { type Finding, type Severity, severities } from '../design/finding.ts'
import { ok, type Result } from '../design/problem.ts'
import type { Design } from '../design/schema.ts'
import { type LostControl, lostControls } from './effect/lost-controls.ts'
import { type Measured, measure } from './measure.ts'

/** Ids of the elements of one sort. A component that only stands elsewhere on the canvas has not changed. */
export type Touched = { added: readonly string[]; changed: readonly string[]; removed: readonly string[] }

/** A finding as the effect names it; `what` is the sentence of the finding. */
export type FindingChange = Pick<Finding, 'code' | 'severity' | 'status' | 'component' | 'connection' | 'what'>

export type Money = {
  monthlyUsd: number
  /** Low and high of the monthly figure. */
  range: readonly [number, number]
  /** Paid once, not every month. */
  oneOffUsd: number
  /** Components without a known price; they are in no sum. */
  unpriced: number
}

/** What a list of edits would do to a design. */
export type Effect = {
  /** The design after the edits. */
  design: Design
  components: Touched
  connections: Touched
  boundaries: Touched
  /** Dotted paths below `requirements` whose value differs; the title is `name`. */
  requirements: readonly string[]
  /** `deltaUsd` = after - before, a month. */
  cost: { before: Money; after: Money; deltaUsd: number }
  /** Pieces of all accelerators; `byModel` has the ids whose number differs. */
  accelerators: { before: number; after: number; delta: number; byModel: readonly { accelerator: string; before: number; after: number }[] }
  /** Open findings that come and that go, the gravest first; waived ones are no part of it. Counts are of failures, `asks` of questions. */
  findings: {
    new: readonly FindingChange[]
    gone: readonly FindingChange[]
    bySeverity: Readonly<Record<Severity, { new: number; gone: number }>>
    asks: { new: number; gone: number }
  }
  /** What protected the design and no longer does, each with a sentence. */
  controlsLost: readonly LostControl[]
}

export type EffectOptions = {
  /** YYYY-MM-DD; waivers past it no longer count. */
  today: string
  /** What is known of the design as it is (an assessment will do), so that it is not worked out again. */
  before?: Measured
}

/**
 * What a proposal, a fix or any other list of edits would do: counts, cost, accelerators, findings and controls.
 * Pure; about two assessments of work, one where `before` is handed in.
 * @returns the problems of the first edit that does not apply
 */
export function effectOf(design: Design, edits: readonly Edit[], { today, before }: EffectOptions): Result<Effect> {
  const applied = applyEdits(design, edits)
  if (!applied.ok) return applied
  const was = before ?? measure(design, today)
  return ok(effectBetween({ design, measured: was }, { design: applied.value, measured: measure(applied.value, today) }))
}

type Known = { design: Design; measured: Measured }

/** The same for two designs that were measured already. */
export function effectBetween(before: Known, after: Known): Effect {
  const found = diff(before.design, after.design)
  const money = { before: moneyOf(before.measured), after: moneyOf(after.measured) }
  return {
    design: after.design,
    components: touched(found, 'component'),
    connections: touched(found, 'connection'),
    boundaries: touched(found, 'boundary'),
    requirements: [...(before.design.name === after.design.name ? [] : ['name']), ...requirementsBetween(before.design, after.design)],
    cost: { ...money, deltaUsd: cents(money.after.monthlyUsd - money.before.monthlyUsd) },
    accelerators: acceleratorsBetween(before.measured, after.measured),
    findings: findingsBetween(before.measured.findings, after.measured.findings),
    controlsLost: lostControls(before.design, after.design, { before: before.measured.compliance, after: after.measured.compliance }),
  }
}

function requirementsBetween(before: Design, after: Design): string[] {
  const [was, is] = [leaves(before.requirements), leaves(after.requirements)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path))
}

/** What is said, by its path; a value with the words it came from is one thing said. */
function leaves(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const at = path === '' ? key : `${path}.${key}`
      const group = typeof value === 'object' && value !== null && !Array.isArray(value) && !('from' in value)
      return group ? [...leaves(value, at)] : [[at, JSON.stringify(value)]]
    }),
  )
}

const cents = (usd: number): number => Math.round(usd * 100) / 100

const moneyOf = ({ bill }: Measured): Money => ({
  monthlyUsd: cents(bill.monthly),
  range: [cents(bill.range[0]), cents(bill.range[1])],
  oneOffUsd: cents(bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)),
  unpriced: bill.unknown.length,
})

const touched = ({ added, removed, changed }: Diff, kind: ElementKind): Touched => {
  const ids = (list: readonly { kind: ElementKind; id: string }[]): string[] => [
    ...new Set(list.flatMap((each) => (each.kind === kind ? [each.id] : []))),
  ]
  return { added: ids(added), changed: ids(changed), removed: ids(removed) }
}

function acceleratorsBetween(before: Measured, after: Measured): Effect['accelerators'] {
  const [was, is] = [countsOf(before), countsOf(after)]
  const names = [...new Set([...was.keys(), ...is.keys()])].toSorted()
  const byModel = names.map((accelerator) => ({ accelerator, before: was.get(accelerator) ?? 0, after: is.get(accelerator) ?? 0 }))
  const totals = { before: before.sizing.totals.accelerators, after: after.sizing.totals.accelerators }
  return { ...totals, delta: totals.after - totals.before, byModel: byModel.filter((each) => each.before !== each.after) }
}

/** Boards by their id; those of a pool are counted at the pool. */
function countsOf({ sizing }: Measured): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { accelerator, count, runsOn } of sizing.components)
    if (accelerator !== null && runsOn === undefined) counts.set(accelerator, (counts.get(accelerator) ?? 0) + count)
  return counts
}

const keyOf = ({ code, status, component, connection }: Finding): string => `${code} ${status} ${component ?? ''} ${connection ?? ''}`
const shown = ({ code, severity, status, component, connection, what }: Finding): FindingChange => ({
  code,
  severity,
  status,
  component,
  connection,
  what,
})

function findingsBetween(before: readonly Finding[], after: readonly Finding[]): Effect['findings'] {
  const open = (list: readonly Finding[]): Map<string, Finding> => new Map(list.flatMap((each) => (each.waived ? [] : [[keyOf(each), each]])))
  const [was, is] = [open(before), open(after)]
  const come = [...is].flatMap(([key, each]) => (was.has(key) ? [] : [shown(each)]))
  const gone = [...was].flatMap(([key, each]) => (is.has(key) ? [] : [shown(each)]))
  const count = (list: readonly FindingChange[], severity: Severity): number =>
    list.filter((each) => each.status === 'fail' && each.severity === severity).length
  const asks = (list: readonly FindingChange[]): number => list.filter(({ status }) => status === 'needs-input').length
  const bySeverity = Object.fromEntries(severities.map((each) => [each, { new: count(come, each), gone: count(gone, each) }])) as Record<
    Severity,
    { new: number; gone: number }
  >
  return { new: come, gone, bySeverity, asks: { new: asks(come), gone: asks(gone) } }
}
