import type { ComponentId } from '#domain/design/ids.ts'
import type { PhaseNumber, Role } from './work.data.ts'

/** One piece of work: who does it, how long it takes, what it needs, and how one knows that it is done. */
export type Task = {
  id: string
  phase: PhaseNumber
  title: string
  /** What stands in a picture. */
  short: string
  /** The component it brings into service; null for work that serves all of the design. */
  component: ComponentId | null
  role: Role
  /** Working days. */
  days: readonly [low: number, high: number]
  /** Tasks that must be done before. */
  needs: readonly string[]
  entry: string
  exit: string
  /** Codes of open findings on the component that it turns green. */
  checks: readonly string[]
  /** What is applied, and from where. */
  apply: string
  verify: string
  rollback: string
}

/** Work that belongs to no single component. */
export type CommonTask = Omit<Task, 'component' | 'checks' | 'short'> & { checks?: readonly string[] }

export const wholeTask = (task: CommonTask): Task => ({ component: null, checks: [], short: task.title, ...task })
