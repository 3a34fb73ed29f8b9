import type { Archetype, Evidence, Mention, Modifier, Reading } from '../read/reading.ts'

/** Evidence for words that stand in the prompt; the place of the first when they do not. */
export function evidence(prompt: string, words: string): Evidence {
  const at = Math.max(0, prompt.indexOf(words))
  const start = Array.from(prompt.slice(0, at)).length
  return { words, span: [start, start + Array.from(words).length] }
}

export const mention = (prompt: string, kind: string, words: string, stance: Mention['stance'] = 'wanted', more: Partial<Mention> = {}): Mention => ({
  kind,
  stance,
  strength: 'named',
  evidence: evidence(prompt, words),
  ...more,
})

export const pattern = (id: string, score = 1, part = true): Archetype => ({ pattern: id, score, part, evidence: [] })

export const modifiers = (prompt: string, ...list: readonly (readonly [Modifier, string])[]): Reading['modifiers'] =>
  list.map(([modifier, words]) => ({ modifier, evidence: evidence(prompt, words) }))

/** A reading made by hand, for tests of what comes after reading. */
export const readingOf = (prompt: string, more: Partial<Reading> = {}): Reading => ({
  prompt,
  language: 'en',
  behaviour: 'generate',
  understood: {},
  understoodFrom: {},
  requirements: {},
  providers: [],
  excludedProviders: [],
  regions: [],
  mentions: [],
  archetypes: [],
  serving: { shape: 'synchronous', evidence: [] },
  modifiers: [],
  placements: [],
  dropped: [],
  ...more,
})
