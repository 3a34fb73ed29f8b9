import type { Part } from './part.ts'

/** The lengths that CloudWatch Logs keeps; what lies between is rounded up. */
const days = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] as const

const longest = 3653

/** Days that logs are kept: what is said of the log store, else of the component's own logs, else a year in production and a month elsewhere. */
export function retention(part: Part): number {
  const stores = [...part.account.parts.values()].filter(({ component }) => component.kind === 'log-analytics')
  const near = part.account.graph.neighbours(part.id)
  const store = stores.find(({ id }) => near.some((each) => each.id === id)) ?? stores[0]
  const stated =
    part.component.kind === 'log-analytics' || part.component.kind === 'audit-log'
      ? part.said.value('retentionDays')
      : store?.said.value('retentionDays')
  if (stated === 'unlimited') return 0
  if (typeof stated === 'number') return rounded(stated)
  return part.account.stage === 'prod' ? 365 : 30
}

export const rounded = (wanted: number): number => days.find((each) => each >= wanted) ?? longest
