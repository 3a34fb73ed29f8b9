import { createStore } from 'zustand'
import type { Pillar, Severity } from '#domain/design/finding.ts'
import type { FrameworkId } from '#domain/design/requirements.ts'

/** What of the findings is shown; null = all. */
export type FindingFilter = {
  text: string
  severity: Severity | null
  pillar: Pillar | null
  /** Lane id, or `design` for what is about no component. */
  layer: string | null
  framework: FrameworkId | null
  /** Only what is about these elements; empty = all. */
  elements: readonly string[]
}
export const noFilter: FindingFilter = { text: '', severity: null, pillar: null, layer: null, framework: null, elements: [] }

export const groupings = ['severity', 'check', 'component', 'pillar', 'layer'] as const
export type Grouping = (typeof groupings)[number]

export type FindingsView = { show: 'open' | 'questions' | 'accepted'; filter: FindingFilter; grouping: Grouping; filtering: boolean }

/** How this person looks at the findings; it stays while other panels are open, and others may set it before they open the panel. */
export const findingsView = createStore<FindingsView>(() => ({ show: 'open', filter: noFilter, grouping: 'severity', filtering: false }))
