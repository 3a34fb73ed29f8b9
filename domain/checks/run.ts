import type { Edit } from '../design/edit.ts'
import type { Severity } from '../design/finding.ts'
import type { BoundaryId, ComponentId, ConnectionId } from '../design/ids.ts'
import type { Check } from './check.ts'
import type { Facts } from './facts/facts.ts'
import type { Outcome } from './outcome.ts'

/** What one check says of one element, or (both null) of the design as a whole. */
export type Judgement = {
  check: Check
  component: ComponentId | null
  connection: ConnectionId | null
  boundary?: BoundaryId
  /** Where the element has its own word on a setting; what proves a control points at it. */
  settings: Readonly<Record<string, unknown>>
  outcome: Outcome
  severity: () => Severity
  fix: () => readonly Edit[]
}

const none: readonly Edit[] = []

/** What a check says of everything it examines; empty = not applicable. */
export function judgements(check: Check, facts: Facts): Judgement[] {
  switch (check.on) {
    case 'component':
      return check.examines(facts).map((subject) => ({
        check,
        component: subject.id,
        connection: null,
        settings: subject.settings,
        outcome: check.judge(subject, facts),
        severity: () => check.severityFor?.(subject, facts) ?? check.severity,
        fix: () => check.fix?.(subject, facts) ?? none,
      }))
    case 'connection':
      return check.examines(facts).map((subject) => ({
        check,
        component: null,
        connection: subject.id,
        settings: subject.settings,
        outcome: check.judge(subject, facts),
        severity: () => check.severityFor?.(subject, facts) ?? check.severity,
        fix: () => check.fix?.(subject, facts) ?? none,
      }))
    case 'boundary':
      return check.examines(facts).map((subject) => ({
        check,
        component: null,
        connection: null,
        boundary: subject.id,
        settings: subject.settings,
        outcome: check.judge(subject, facts),
        severity: () => check.severityFor?.(subject, facts) ?? check.severity,
        fix: () => check.fix?.(subject, facts) ?? none,
      }))
    case 'design':
      return check.examines(facts).map((subject) => ({
        check,
        component: null,
        connection: null,
        settings: {},
        outcome: check.judge(subject, facts),
        severity: () => check.severityFor?.(subject, facts) ?? check.severity,
        fix: () => check.fix?.(subject, facts) ?? none,
      }))
  }
}
