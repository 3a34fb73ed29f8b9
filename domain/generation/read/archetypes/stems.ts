import type { Token } from '../text/tokens.ts'
import { stopWords } from './stop-words.data.ts'

/** A piece of a prompt that is counted: the beginning of a word, or two signs that follow one another. Token positions, end exclusive. */
export type Stem = { stem: string; from: number; to: number }

const letters = 6
const latin = /^[a-z]{3,}$/

/** What a prompt is made of, for counting; numbers, short words and words of every text say nothing. */
export function stemsOf(tokens: readonly Token[]): Stem[] {
  const stems: Stem[] = []
  for (const [i, { word, sign }] of tokens.entries()) {
    const next = tokens[i + 1]
    if (sign && next?.sign === true && next.before === 'none' && !stopWords.has(word + next.word))
      stems.push({ stem: word + next.word, from: i, to: i + 2 })
    if (!sign && latin.test(word) && !stopWords.has(word)) stems.push({ stem: word.slice(0, letters), from: i, to: i + 1 })
  }
  return stems
}
