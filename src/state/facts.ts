import type { Assessment } from '#domain/assessment.ts'
import { type Finding, severities, type Severity } from '#domain/design/finding.ts'

/** What the canvas shows of one component beside its name. */
export type ComponentFacts = {
  worst: Severity | null
  findings: number
  /** `8x H100`; null where no accelerator is needed. */
  accelerators: string | null
  /** US dollars a month; null = nothing is known about it. */
  monthly: number | null
}

export type Totals = {
  bySeverity: Readonly<Record<Severity, number>>
  needsInput: number
  accelerators: number
  /** US dollars; null where nothing that is there has a known price. */
  monthly: number | null
  range: readonly [number, number]
  unpriced: number
  decided: number
  controls: number
}

/** Fails that nobody waived; what is not known is asked for, not counted against the design. */
export const isOpen = (finding: Finding): boolean => finding.status === 'fail' && !finding.waived

const rank = new Map<Severity, number>(severities.map((severity, at) => [severity, at]))
export const graver = (a: Severity | null, b: Severity): Severity => (a === null || (rank.get(b) ?? 0) < (rank.get(a) ?? 0) ? b : a)

/** @param before the facts of the last assessment, whose objects are kept where nothing changed */
export function factsOf(
  { design, findings, sizing, bill }: Assessment,
  before: ReadonlyMap<string, ComponentFacts>,
): ReadonlyMap<string, ComponentFacts> {
  const facts = new Map<string, { -readonly [K in keyof ComponentFacts]: ComponentFacts[K] }>(
    design.components.map(({ id }) => [id, { worst: null, findings: 0, accelerators: null, monthly: null }]),
  )
  for (const finding of findings) {
    const fact = finding.component === null || !isOpen(finding) ? undefined : facts.get(finding.component)
    if (fact === undefined) continue
    fact.worst = graver(fact.worst, finding.severity)
    fact.findings += 1
  }
  for (const { component, accelerator, count } of sizing.components) {
    const fact = facts.get(component)
    if (fact !== undefined && accelerator !== null && count > 0) fact.accelerators = `${count}× ${accelerator}`
  }
  for (const { component, monthlyUsd } of bill.lines) {
    const fact = facts.get(component)
    if (fact !== undefined) fact.monthly = (fact.monthly ?? 0) + monthlyUsd
  }
  return new Map([...facts].map(([id, fact]) => [id, sameFacts(before.get(id), fact) ?? fact]))
}

const sameFacts = (old: ComponentFacts | undefined, now: ComponentFacts): ComponentFacts | undefined =>
  old !== undefined &&
  old.worst === now.worst &&
  old.findings === now.findings &&
  old.accelerators === now.accelerators &&
  old.monthly === now.monthly
    ? old
    : undefined

/** Findings that ask for the same fact are one question. */
export const questionKey = (asks: Finding['asks']): string => (asks === undefined ? '' : `${asks.on} ${asks.id ?? ''} ${asks.setting}`)

export function totalsOf({ findings, compliance, sizing, bill }: Assessment): Totals {
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 }
  for (const finding of findings) if (isOpen(finding)) bySeverity[finding.severity] += 1
  const applicable = compliance.filter(({ status }) => status !== 'not-applicable')
  return {
    bySeverity,
    needsInput: new Set(findings.flatMap(({ asks, status, waived }) => (status === 'needs-input' && !waived ? [questionKey(asks)] : []))).size,
    accelerators: sizing.totals.accelerators,
    monthly: bill.lines.length === 0 && bill.unknown.length > 0 ? null : bill.monthly,
    range: bill.range,
    unpriced: bill.unknown.length,
    decided: applicable.filter(({ status }) => status === 'provided' || status === 'not-provided').length,
    controls: applicable.length,
  }
}
