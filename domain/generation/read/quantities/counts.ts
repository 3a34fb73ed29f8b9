import type { Slot } from './durations.ts'
import { round } from './durations.ts'
import type { Noun } from './noun-words.data.ts'
import type { Quantity } from './quantity.ts'
import { type Period, seconds } from './unit-words.data.ts'

/** Things counted over time that have a key of their own, and whether they are requests a second as well. */
const flows: Partial<Record<Noun, { key: string; rate: boolean }>> = {
  requests: { key: 'requests', rate: true },
  readings: { key: 'requests', rate: true },
  conversations: { key: 'conversations', rate: false },
  calls: { key: 'calls', rate: false },
  documents: { key: 'documents', rate: false },
  images: { key: 'images', rate: true },
  videos: { key: 'videos', rate: false },
  samples: { key: 'samples', rate: false },
  items: { key: 'requests', rate: true },
}

/** A rate: qps, and the amount a day, hour, week or month under its own key. */
export function flowSlots(quantity: Quantity, per: Period, noun: Noun | undefined): Slot[] {
  const flow = flows[noun ?? 'requests']
  if (flow === undefined) return []
  if (per === 'second') return [{ key: 'qps', value: quantity.value }]
  if (per === 'minute') return [{ key: 'qps', value: round(quantity.value / 60) }]
  const slots: Slot[] = [{ key: `${flow.key}_per_${per}`, value: quantity.value }]
  if (flow.rate) slots.push({ key: 'qps', value: round(quantity.value / seconds[per]) })
  return slots
}

const slots: Partial<Record<Noun, string>> = {
  users: 'users', concurrency: 'concurrency', documents: 'documents', items: 'items', rows: 'rows', series: 'series', devices: 'devices', cameras: 'cameras', vehicles: 'vehicles', sites: 'sites',
  teams: 'teams', languages: 'languages_n', images: 'images', samples: 'samples', lines: 'lines', conversations: 'conversations', videos: 'videos',
}

/** Where a plain count belongs by what it counts. */
export const countSlot = (quantity: Quantity, noun: Noun): Slot | undefined => {
  const key = slots[noun]
  return key === undefined ? undefined : { key, value: quantity.value }
}
