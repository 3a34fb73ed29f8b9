import type { FrameworkId } from '../../../design/requirements.ts'
import { Matcher } from '../lexicon/matcher.ts'
import type { Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { laws } from './law-words.data.ts'

export type Law = { name: string; framework: FrameworkId | undefined; evidence: Evidence }

const matcher = new Matcher(laws.flatMap((law) => law.words.map((word) => [word, law] as const)))

/** The laws and standards a prompt asks for, in its order. */
export function lawsIn(words: Words, stances: Stances): Law[] {
  const found = new Map<string, Law>()
  for (const { value, from, to } of matcher.find(words.tokens)) {
    if (found.has(value.name) || stances.of(from, to) === 'no') continue
    found.set(value.name, { name: value.name, framework: value.framework, evidence: evidence(words, from, to) })
  }
  return [...found.values()]
}
