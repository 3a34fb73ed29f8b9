import type { Bill } from '../design/bill.ts'
import { applyEdits } from '../design/apply-edit.ts'
import type { Edit } from '../design/edit.ts'
import { type Finding, type Severity, severities } from '../design/finding.ts'
import type { Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'
import type { Check } from './check.ts'
import { Facts } from './facts/facts.ts'
import { checks as ours } from './index.ts'
import { type Judgement, judgements, together } from './run.ts'

/** A part that comes along may want parts of its own: a server, its delivery line, the code for that, its card and its measure. */
const mostRounds = 8

const byCode: ReadonlyMap<string, Check> = new Map(ours.map((check) => [check.code, check]))

/**
 * The edits that would mend one finding in the design as it is now; empty when it is mended already or no
 * program can mend it. Apply them before asking for the next finding's: a fix may change what the next one has to do.
 * What a fix brings with it is mended along; a fix that would leave something as bad behind is none.
 * @param beside sizing and bill, for the few fixes that rest on them
 * @param policies checks of a team's own, beside ours
 */
export function fixesFor(design: Design, finding: Finding, beside: { sizing?: Sizing; bill?: Bill } = {}, policies: readonly Check[] = []): Edit[] {
  const check = byCode.get(finding.code) ?? policies.find(({ code }) => code === finding.code)
  if (check?.fix === undefined || finding.status !== 'fail') return []
  const all = [...ours, ...policies]
  const before = failuresOf(all, design, beside)
  const edits: Edit[] = [...fixOf(check, design, finding, beside)]
  for (let rounds = 0; edits.length > 0 && rounds < mostRounds; rounds++) {
    const fixed = applyEdits(design, edits)
    if (!fixed.ok) return []
    const [worst] = newIn(before, failuresOf(all, fixed.value, beside), finding.severity)
    if (worst === undefined) return edits
    const more = worst.fix()
    if (more.length === 0) return []
    edits.push(...more)
  }
  return []
}

/** What a check itself would do about one finding. */
function fixOf(check: Check, design: Design, finding: Finding, beside: { sizing?: Sizing; bill?: Bill }): readonly Edit[] {
  const failing = judgements(check, new Facts(design, beside)).filter(({ outcome }) => outcome.is === 'fail')
  // What many elements fail alike is told once for the design, and mended on each of them.
  if (check.together !== undefined && check.on !== 'design' && elementOf(finding) === '') return together(failing)
  const same = failing.find(
    ({ component, connection, boundary }) => component === finding.component && connection === finding.connection && boundary === finding.boundary,
  )
  return same === undefined ? [] : same.fix()
}

type Failures = ReadonlyMap<string, Judgement>

const failuresOf = (all: readonly Check[], design: Design, beside: { sizing?: Sizing; bill?: Bill }): Failures => {
  const facts = new Facts(design, beside)
  const failing = all.flatMap((check) => judgements(check, facts)).filter(({ outcome }) => outcome.is === 'fail')
  return new Map(failing.map((each) => [`${each.check.code} ${elementOf(each)}`, each]))
}

/** Failures that were not there and are as bad as what is mended. That a new part carries no tag of its own is told with all the others. */
const newIn = (before: Failures, after: Failures, asBadAs: Severity): Judgement[] =>
  [...after]
    .filter(([key, { check }]) => !before.has(key) && !(check.together !== undefined && check.severity === 'low'))
    .map(([, judgement]) => judgement)
    .filter((each) => severities.indexOf(each.severity()) <= severities.indexOf(asBadAs))

/** Edits that only say something about what is there already. */
const settingsOnly = (edits: readonly Edit[]): boolean =>
  edits.every(({ kind }) => kind === 'configure' || kind === 'configure-connection' || kind === 'configure-boundary' || kind === 'require')

export type SafeMending = {
  edits: Edit[]
  /** Codes whose fix is called safe, but adds a part, costs something or breaks something else here: they want a look first. */
  left: string[]
}

/**
 * One list of edits that mends every open finding that needs nobody's choice: settings alone, at no cost, and
 * nothing as bad comes of it.
 * @param monthlyUsd what a design costs a month; without it nothing is known of costs, and only the kind of edit counts
 */
export function safeMending(design: Design, findings: readonly Finding[], monthlyUsd: (design: Design) => number = () => 0): SafeMending {
  const done: SafeMending = { edits: [], left: [] }
  let current = design
  let usd: number | undefined
  let failing: Failures | undefined
  for (const [code, elements] of openByCode(findings)) {
    const check = byCode.get(code)
    if (check?.fix === undefined || check.fixClass !== 'safe') continue
    const fixes = judgements(check, new Facts(current))
      .filter((each) => each.outcome.is === 'fail' && (elements.has(elementOf(each)) || (check.together !== undefined && elements.has(''))))
      .flatMap((each) => [...each.fix()])
    if (fixes.length === 0) continue
    const fixed = settingsOnly(fixes) ? applyEdits(current, fixes) : undefined
    if (fixed?.ok !== true) {
      done.left.push(code)
      continue
    }
    usd ??= monthlyUsd(current)
    failing ??= failuresOf(ours, current, {})
    const [after, costs] = [failuresOf(ours, fixed.value, {}), monthlyUsd(fixed.value)]
    if (costs > usd + 0.005 || newIn(failing, after, check.severity).length > 0) {
      done.left.push(code)
      continue
    }
    done.edits.push(...fixes)
    current = fixed.value
    usd = costs
    failing = after
  }
  return done
}

/** The edits of `safeMending` alone. */
export const safeFixes = (design: Design, findings: readonly Finding[], monthlyUsd?: (design: Design) => number): Edit[] =>
  safeMending(design, findings, monthlyUsd).edits

const elementOf = ({ component, connection }: { component: string | null; connection: string | null }): string => component ?? connection ?? ''

/** The elements of open findings, by code, those folded under another among them. */
function openByCode(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Map<string, Set<string>>()
  for (const finding of findings)
    if (!finding.waived && finding.status === 'fail')
      for (const code of [finding.code, ...(finding.children ?? [])]) open.set(code, (open.get(code) ?? new Set()).add(elementOf(finding)))
  return open
}
