import type { FrameworkId } from '../../../design/requirements.ts'
import { Matcher } from '../lexicon/matcher.ts'
import type { Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { laws } from './law-words.data.ts'

export type Law = { name: string; framework: FrameworkId | undefined; evidence: Evidence }

const matcher = new Matcher(laws.flatMap((law) => law.words.map((word) => [word, law] as const)))

const and = new Set(['and', 'und', 'y', 'e', 'et', 'plus'])

/** The laws and standards a prompt asks for, in its order. */
export function lawsIn(words: Words, stances: Stances): Law[] {
  const found = new Map<string, Law>()
  const hits = matcher.find(words.tokens)
  const starts = new Set(hits.map(({ from }) => from))
  const ends = new Set(hits.map(({ to }) => to))
  const adds = (at: number): boolean => and.has(words.tokens[at]?.word ?? '')
  for (const { value, from, to } of hits) {
    // "no service mesh and HIPAA", "GDPR, and Kafka is ruled out": what a law is joined to may be refused, the law is not.
    const joined = (adds(from - 1) && !ends.has(from - 1)) || (adds(to) && !starts.has(to + 1))
    if (found.has(value.name) || (!joined && stances.of(from, to) === 'no')) continue
    found.set(value.name, { name: value.name, framework: value.framework, evidence: evidence(words, from, to) })
  }
  return [...found.values()]
}
