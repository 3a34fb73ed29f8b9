import type { Design } from '../../design/schema.ts'
import type { Conflict } from '../answer.ts'
import type { Brief } from '../compose/brief.ts'
import type { Modifier, Reading } from '../read/reading.ts'

/** What a rule about clashing wishes may look at. */
export type Situation = { brief: Brief; reading: Reading; design: Design }

/** Finds wishes that cannot hold together, and the nearest way out of each. */
export type ConflictRule = (situation: Situation) => readonly Conflict[]

export const number = (reading: Reading, key: string): number | undefined => {
  const value = reading.understood[key]
  return typeof value === 'number' ? value : undefined
}

/** The person's own words for an entry of what was understood, or the given ones. */
export const wordsFor = (reading: Reading, key: string, otherwise: string): string => reading.understoodFrom[key]?.words ?? otherwise

export const wordsOfModifier = (reading: Reading, modifier: Modifier): string | undefined =>
  reading.modifiers.find((each) => each.modifier === modifier)?.evidence.words

/** The words around evidence, where "everything", "only" and their like stand. */
export function around(reading: Reading, [start, end]: readonly [number, number], reach = 28): string {
  const points = Array.from(reading.prompt)
  return points
    .slice(Math.max(0, start - reach), end + reach)
    .join('')
    .toLowerCase()
}
