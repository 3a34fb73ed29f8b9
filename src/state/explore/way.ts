import type { Edit } from '#domain/design/edit.ts'
import type { Component } from '#domain/design/schema.ts'
import type { ReplicaMemory } from '#domain/sizing/component-frontier.ts'

/** One way to do a component's work, as a point of the plot. */
export type Way = {
  key: string
  accelerator: string
  precision: string
  /** Accelerators of a copy, or of a group that splits every layer. */
  tensor: number
  replicas: number
  count: number
  /** Machines as they are rented, at list price on demand. */
  machines: string
  /** A month of serving, or the whole of a run. */
  usd: number
  /** Milliseconds of a usual answer, or days of a run. */
  speed: number
  /** Serving: the first token and each after it, milliseconds. */
  latency: { ttftMs: number; tpotMs: number } | null
  powerKW: number | null
  /** Nothing cheaper is as fast. */
  best: boolean
  memory: ReplicaMemory | null
  note: string | null
  edits: readonly Edit[]
}

/** All ways to do it, the present one marked. */
export type Ways = {
  component: string
  work: 'serving' | 'training'
  model: string
  ways: readonly Way[]
  chosen: string | null
  /** Limits that decide, in words; and whether anything keeps them. */
  limits: readonly string[]
  keepsLimits: boolean
  /** Hours a month the machines of a server run. */
  hours: number
  refused: readonly { option: string; why: string }[]
}

/** The edits that say a setting; none where it is said already. */
export const set = ({ id, settings }: Component, setting: string, value: string | number | null): Edit[] =>
  settings[setting] === (value ?? undefined) ? [] : [{ kind: 'configure', component: id, setting, value }]

/** The edits that take an accelerator: said where the machines are, and taken back where something else was said. */
export const machinesOf = (component: Component, host: Component | undefined, accelerator: string): Edit[] => [
  ...set(host ?? component, 'accelerator', accelerator),
  ...set(host ?? component, 'instanceType', null),
  ...(host !== undefined && component.settings['accelerator'] !== undefined ? set(component, 'accelerator', accelerator) : []),
  ...(host !== undefined && component.settings['instanceType'] !== undefined ? set(component, 'instanceType', null) : []),
]

/** Machines in words. */
export const rented = (instanceType: string | null, instances: number): string =>
  instanceType === null ? `${instances} servers of one's own` : `${instances} × ${instanceType}`
