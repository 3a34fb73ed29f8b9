import type { Part } from './part.ts'
import type { Place } from './place.ts'

/** Azure Monitor keeps a workspace's tables for 30 to 730 days. */
const [least, most] = [30, 730]

/** Days that logs are kept: what is said of the log store, else a year in production and a month elsewhere. */
export function logDays(place: Place, store: Part | undefined): number {
  const stated = store?.said.value('retentionDays')
  if (stated === 'unlimited') {
    store?.assume(`Logs are said to be kept for ever; a workspace keeps them ${most} days, export them to a storage account for longer.`)
    return most
  }
  if (typeof stated !== 'number') return place.account.stage === 'prod' ? 365 : least
  const days = Math.max(least, Math.min(most, Math.round(stated)))
  if (days !== stated) store?.assume(`retentionDays is said to be ${stated}; a workspace takes ${least} to ${most} days, so ${days} is written.`)
  return days
}
