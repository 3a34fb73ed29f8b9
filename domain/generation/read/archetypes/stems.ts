import type { Token } from '../text/tokens.ts'
import { stopWords } from './stop-words.data.ts'

/** A piece of a prompt that is counted: the beginning of a word, or two signs that follow one another. Token positions, end exclusive. */
export type Stem = {
  stem: string
  from: number
  to: number
  /** It stands in every text: it tells a little of how people ask, and is no reason for anything. */
  common: boolean
}

const letters = 6
const latin = /^[a-z]{3,}$/

/** What a prompt is made of, for counting; numbers and short words say nothing. */
export function stemsOf(tokens: readonly Token[]): Stem[] {
  const stems: Stem[] = []
  for (const [i, { word, sign }] of tokens.entries()) {
    const next = tokens[i + 1]
    if (sign && next?.sign === true && next.before === 'none')
      stems.push({ stem: word + next.word, from: i, to: i + 2, common: stopWords.has(word + next.word) })
    if (!sign && latin.test(word)) stems.push({ stem: word.slice(0, letters), from: i, to: i + 1, common: stopWords.has(word) })
  }
  return stems
}
