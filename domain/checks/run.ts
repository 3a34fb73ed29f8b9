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

/** A judgement by the subject and what was said of it. */
function judgement<Subject>(
  check: Check & Judging<Subject>,
  subject: Subject,
  facts: Facts,
  place: Pick<Judgement, 'component' | 'connection' | 'boundary' | 'settings'>,
  outcome: Outcome,
): Judgement {
  return {
    ...place,
    check,
    outcome,
    severity: () => check.severityFor?.(subject, facts) ?? check.severity,
    fix: () => check.fix?.(subject, facts) ?? none,
  }
}
type Judging<Subject> = {
  severityFor?: (subject: Subject, facts: Facts) => Severity | undefined
  fix?: (subject: Subject, facts: Facts) => readonly Edit[]
}

const nothing = {}

/** What a check says of everything it examines; empty = not applicable. */
export function judgements(check: Check, facts: Facts): Judgement[] {
  switch (check.on) {
    case 'component':
      return check
        .examines(facts)
        .map((each) => judgement(check, each, facts, { component: each.id, connection: null, settings: each.settings }, check.judge(each, facts)))
    case 'connection':
      return check
        .examines(facts)
        .map((each) => judgement(check, each, facts, { component: null, connection: each.id, settings: each.settings }, check.judge(each, facts)))
    case 'boundary':
      return check
        .examines(facts)
        .map((each) =>
          judgement(check, each, facts, { component: null, connection: null, boundary: each.id, settings: each.settings }, check.judge(each, facts)),
        )
    case 'design':
      return check
        .examines(facts)
        .map((each) => judgement(check, each, facts, { component: null, connection: null, settings: nothing }, check.judge(each, facts)))
  }
}

/** The same judgements of the same elements in another version of the design, where nothing changed that the check looks at: only how grave and how to mend is asked anew. */
export function again(before: readonly Judgement[], facts: Facts, connections: ReadonlyMap<string, Facts['design']['connections'][number]>): Judgement[] {
  return before.flatMap((was) => {
    const { check, component, connection, outcome } = was
    switch (check.on) {
      case 'component': {
        const each = component === null ? undefined : facts.graph.component(component)
        return each === undefined ? [] : [judgement(check, each, facts, { component, connection, settings: each.settings }, outcome)]
      }
      case 'connection': {
        const each = connection === null ? undefined : connections.get(connection)
        return each === undefined ? [] : [judgement(check, each, facts, { component, connection, settings: each.settings }, outcome)]
      }
      case 'boundary': {
        const each = was.boundary === undefined ? undefined : facts.graph.boundary(was.boundary)
        return each === undefined
          ? []
          : [judgement(check, each, facts, { component, connection, boundary: each.id, settings: each.settings }, outcome)]
      }
      case 'design':
        return [judgement(check, facts.design, facts, { component, connection, settings: nothing }, outcome)]
    }
  })
}

/** The fixes of many elements as one: a part that several of them would add is added once, and joined with each. */
export function together(failing: readonly Judgement[]): readonly Edit[] {
  const made = new Set<string>()
  return failing
    .flatMap(({ fix }) => [...fix()])
    .filter((edit) => {
      if (edit.kind !== 'place' && edit.kind !== 'connect') return true
      const id = edit.kind === 'place' ? `component ${edit.component.id}` : `connection ${edit.connection.id}`
      if (made.has(id)) return false
      made.add(id)
      return true
    })
}
