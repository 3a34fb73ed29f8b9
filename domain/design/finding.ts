import type { Edit } from './edit.ts'
import type { BoundaryId, ComponentId, ConnectionId } from './ids.ts'
import type { FrameworkId } from './requirements.ts'
import type { SettingOwner } from './settings/vocabulary.ts'

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

export const pillars = [
  'security', 'reliability', 'performance', 'cost', 'operations', 'data-governance', 'responsible-ai', 'sustainability',
] as const
export type Pillar = (typeof pillars)[number]

/** Anything an analyser reports about a design: a check that fails, a fact that is missing, a model that does not fit. */
export type Finding = {
  /** SEC-001, or SIZE-… and BILL-… where sizing and cost report. */
  code: string
  /** Speaking id: what holds when it passes. */
  check: string
  pillar: Pillar
  severity: Severity
  status: 'fail' | 'needs-input'
  component: ComponentId | null
  connection: ConnectionId | null
  /** The boundary it is about; only policies of a team look at boundaries themselves. */
  boundary?: BoundaryId
  /** Names the element and what is wrong with it, or asks what is not known. */
  what: string
  /** The harm. */
  why: string
  /** The next step. */
  remedy: string
  references: readonly string[]
  fixable: boolean
  /** What would mend it, for whoever shows or applies it; absent where nothing can. */
  fix?: readonly Edit[]
  waived: boolean
  /** The setting whose value would answer a needs-input finding. */
  asks?: { on: SettingOwner | 'requirement'; id: string | null; setting: string }
  /** Against a baseline; absent where there is none. */
  standing?: 'new' | 'still-open' | 'regressed'
  /** Codes of the findings folded under this one. */
  children?: readonly string[]
}

export const controlStatuses = ['provided', 'not-provided', 'needs-input', 'attestation', 'not-applicable'] as const
export type ControlStatus = (typeof controlStatuses)[number]

/** One control of one framework, with what proves it. */
export type ControlResult = {
  framework: FrameworkId
  control: string
  title: string
  status: ControlStatus
  /** Elements and settings that prove the status, and the codes of checks that decided it. */
  evidence: readonly { element: string; check: string; setting?: string }[]
}
