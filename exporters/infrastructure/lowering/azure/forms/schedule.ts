import type { Part } from '../part.ts'

const crons: Readonly<Record<string, string>> = {
  minutes: '*/15 * * * *',
  hourly: '0 * * * *',
  nightly: '0 2 * * *',
  daily: '0 6 * * *',
  weekly: '0 2 * * 1',
  monthly: '0 2 1 * *',
  quarterly: '0 2 1 1,4,7,10 *',
}

/** When it runs, as cron writes it; undefined where nobody said a period. */
export function cronOf(it: Part): string | undefined {
  const period = it.said.text('schedulePeriod')
  return period === undefined ? undefined : crons[period]
}

const recurrences: Readonly<Record<string, readonly [frequency: string, interval: number]>> = {
  minutes: ['Minute', 15],
  hourly: ['Hour', 1],
  nightly: ['Day', 1],
  daily: ['Day', 1],
  weekly: ['Week', 1],
  monthly: ['Month', 1],
  quarterly: ['Month', 3],
}

/** The same as Logic Apps and Data Factory write it; a day where nobody said a period. */
export function recurrenceOf(it: Part): { frequency: string; interval: number } {
  const period = it.said.text('schedulePeriod')
  if (period === undefined) it.assume('No period is said; it runs once a day.')
  const [frequency, interval] = recurrences[period ?? 'daily'] ?? ['Day', 1]
  return { frequency, interval }
}
