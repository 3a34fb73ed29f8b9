import { archetypesIn } from './archetypes/archetypes.ts'
import { modes } from './archetypes/modes.data.ts'
import { lawsIn } from './laws/laws.ts'
import { providersIn } from './places/providers.ts'
import { bindQuantities } from './quantities/bind.ts'
import { quantitiesIn } from './quantities/quantity.ts'
import type { Reading } from './reading.ts'
import { Stances } from './stance/stance.ts'
import { wordsOf } from './text/words.ts'

/**
 * Everything the words of a prompt say, in English, German, Spanish, French, Chinese or Japanese. Never throws; the same prompt reads the same.
 * @returns understanding only: nothing is composed and nothing is guessed that was not said, but for the archetypes, which carry their probability
 */
export function read(prompt: string): Reading {
  const words = wordsOf(prompt)
  const stances = new Stances(words)
  const facts = bindQuantities(words, quantitiesIn(words))
  const { providers, excludedProviders } = providersIn(words, stances)
  const laws = lawsIn(words, stances)
  const archetypes = archetypesIn(words, stances, new Map())
  const first = modes[archetypes[0]?.pattern ?? '']
  const understood: Record<string, unknown> = Object.fromEntries(facts.map(({ key, value }) => [key, value]))
  understood['compliance'] = laws.map(({ name }) => name)
  understood['providers'] = providers.map(({ provider }) => provider)
  if (first !== undefined) understood['mode'] = first.mode
  const frameworks = laws.flatMap(({ framework }) => (framework === undefined ? [] : [framework]))
  return {
    prompt,
    language: words.language,
    behaviour: words.tokens.length === 0 ? 'ask' : archetypes.length === 0 ? 'decline' : 'generate',
    understood,
    understoodFrom: Object.fromEntries(facts.map(({ key, evidence }) => [key, evidence])),
    requirements: { ...(frameworks.length > 0 ? { frameworks } : {}) },
    providers,
    excludedProviders,
    regions: [],
    mentions: [],
    archetypes,
    serving: { shape: first?.serving ?? 'synchronous', evidence: archetypes[0]?.evidence.slice(0, 2) ?? [] },
    modifiers: [],
    placements: [],
    dropped: [],
  }
}
