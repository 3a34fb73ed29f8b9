import type { Bill } from '../design/bill.ts'
import { type ControlResult, type Finding, severities } from '../design/finding.ts'
import { type FrameworkId, frameworkIds } from '../design/requirements.ts'
import type { Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'
import { complianceOf } from './compliance.ts'
import { Facts } from './facts/facts.ts'
import { requiredList } from './facts/said.ts'
import { faultsOf, findingsOf } from './findings.ts'
import type { Check } from './check.ts'
import { checkHeaders } from './headers.data.ts'
import { checks } from './index.ts'
import { CheckMemory } from './memory.ts'
import type { Judgement } from './run.ts'
import { waive, waiversOfNothing } from './waivers.ts'

export type CheckFacts = {
  sizing: Sizing
  bill: Bill
  /** YYYY-MM-DD; waivers past it no longer count. */
  today: string
  /** Frameworks to report on; absent = those the design asks for. */
  frameworks?: readonly FrameworkId[]
  /** Checks of a team's own, beside ours. */
  policies?: readonly Check[]
  /** What was said of the version before; the answer is the same without it, only later. */
  memory?: CheckMemory
}

export type Checked = {
  /** Failures and open questions, the gravest first, waived ones among them. */
  findings: readonly Finding[]
  compliance: readonly ControlResult[]
  /** Counts of check and element; a check that examines nothing counts once as not applicable. */
  passed: number
  notApplicable: number
  needsInput: number
  /** Checks of the catalogue without a judge, and elements that cannot be judged yet. */
  notEvaluated: number
}

const codes: readonly string[] = [...checks.flatMap(({ code, id }) => [code, id]), ...checkHeaders.map(({ code }) => code)]

/** Everything the checks say of a design, and what that means for the frameworks. */
export function check(design: Design, { sizing, bill, today, frameworks, policies = [], memory = new CheckMemory() }: CheckFacts): Checked {
  const facts = new Facts(design, { sizing, bill, today })
  const judged = memory.judge([...checks, ...policies], facts)
  const all = [...judged.values()].flat()
  const findings = waive(
    [...findingsOf(all), ...faultsOf(all), ...waiversOfNothing(design, new Set([...codes, ...policies.map(({ code }) => code)]))],
    design,
    today,
  )
  const wanted = frameworks ?? requiredList(facts, 'frameworks').flatMap((id) => frameworkIds.find((each) => each === id) ?? [])
  return {
    findings: gravestFirst(findings),
    compliance: complianceOf(wanted, judged),
    passed: count(all, 'pass'),
    notApplicable: count(all, 'not-applicable') + [...judged.values()].filter((each) => each.length === 0).length,
    needsInput: count(all, 'needs-input'),
    notEvaluated: count(all, 'not-evaluated') + checkHeaders.length,
  }
}

const count = (judged: readonly Judgement[], is: Judgement['outcome']['is']): number =>
  judged.reduce((sum, { outcome }) => sum + (outcome.is === is ? 1 : 0), 0)

/** Failures before questions, the gravest first, then by code and element; keys are made once, as there may be tens of thousands. */
const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding) => ({
      finding,
      rank: (finding.status === 'fail' ? 0 : severities.length) + severities.indexOf(finding.severity),
      place: place(finding),
    }))
    .sort((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ finding }) => finding)
const place = ({ code, component, connection }: Finding): string => `${code} ${component ?? ''} ${connection ?? ''}`
