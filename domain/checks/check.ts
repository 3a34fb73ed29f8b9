import type { Edit } from '../design/edit.ts'
import type { Severity } from '../design/finding.ts'
import type { Boundary, Component, Connection, Design } from '../design/schema.ts'
import type { Facts } from './facts/facts.ts'
import type { CheckHeader } from './header.ts'
import type { Outcome } from './outcome.ts'

type CheckOn<On extends string, Subject> = Omit<CheckHeader, 'inputs'> & {
  /** Speaking name: what holds when it passes. Never changes. */
  id: string
  on: On
  /** What it looks at; empty = not applicable, which is not passed. */
  examines: (facts: Facts) => readonly Subject[]
  /** Pure and quick: it is asked for every element after every edit. */
  judge: (subject: Subject, facts: Facts) => Outcome
  /** The severity here, where it is not always the same. */
  severityFor?: (subject: Subject, facts: Facts) => Severity | undefined
  /** Told once for the whole design where all of four or more elements fail it alike; words for that. */
  together?: (count: number) => string
  /** What would mend a finding; the same again once it is mended changes nothing. Empty = cannot here. */
  fix?: (subject: Subject, facts: Facts) => readonly Edit[]
}

export type ComponentCheck = CheckOn<'component', Component>
export type ConnectionCheck = CheckOn<'connection', Connection>
/** Looks at the design as a whole: `examines` gives the design, or nothing. */
export type DesignCheck = CheckOn<'design', Design>

/** Only policies of a team look at boundaries themselves. */
export type BoundaryCheck = CheckOn<'boundary', Boundary>

export type Check = ComponentCheck | ConnectionCheck | BoundaryCheck | DesignCheck
