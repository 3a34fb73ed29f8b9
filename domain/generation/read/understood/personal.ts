import { Matcher } from '../lexicon/matcher.ts'
import type { Reading } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { personalWords } from './personal-words.data.ts'

const matcher = new Matcher<true>(personalWords.map((word) => [word, true] as const))

/** Whether data of people is in it, where the words say so or deny it; one place that says so outweighs those that deny it. */
export function personalDataIn(words: Words, stances: Stances): Reading['personalData'] {
  let denied: Reading['personalData']
  for (const { from, to } of matcher.find(words.tokens, words.language === 'de')) {
    const said = evidence(words, from, to)
    if (stances.of(from, to) !== 'no') return { there: true, evidence: said }
    denied ??= { there: false, evidence: said }
  }
  return denied
}
