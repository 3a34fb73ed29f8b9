import { editDistance } from '../../../design/nearest.ts'
import type { Token } from '../text/tokens.ts'
import type { Words } from '../text/words.ts'
import { mendable, rightAsTheyAre } from './spelling.data.ts'

const known = new Set(mendable)
const byInitial = new Map<string, string[]>()
for (const word of mendable) for (const initial of new Set(word.slice(0, 2))) byInitial.set(initial, [...(byInitial.get(initial) ?? []), word])

/** The prompt with slips of spelling mended, only ever towards words of the lexicon: "kafak" becomes "kafka", "Kafka" stays. */
export function mendSpelling(words: Words): Words {
  const mended = new Map<string, string>()
  const mend = (token: Token): Token => {
    const word = mended.get(token.word) ?? closest(token.word)
    mended.set(token.word, word)
    return word === token.word ? token : { ...token, word }
  }
  return { ...words, tokens: words.tokens.map((token) => (mayBeSlip(token) ? mend(token) : token)) }
}

const mayBeSlip = ({ word, sign }: Token): boolean =>
  !sign && word.length >= 5 && word.length <= 20 && /^[a-z]+$/.test(word) && !known.has(word) && !rightAsTheyAre.has(word)

/** The consonants of a word, doubled ones once. */
const skeleton = (word: string): string => word.replaceAll(/[aeiouy]/g, '').replaceAll(/(.)\1+/g, '$1')

/** The one word of the lexicon that is a slip away; the word itself when there is none or several. */
function closest(word: string): string {
  // An inflection of a word we know is no slip.
  if (known.has(word.replace(/(?:s|es|ed|d|ing|er|ers|ly|n|en|e|al)$/, ''))) return word
  const limit = word.length >= 8 ? 2 : 1
  let best: { word: string; distance: number } | undefined
  let ties = 0
  for (const candidate of byInitial.get(word[0] ?? '') ?? []) {
    if (Math.abs(candidate.length - word.length) > limit || (candidate.length < 8 && limit === 2 && Math.abs(candidate.length - word.length) > 1))
      continue
    // Only the first two letters may have changed places.
    if (candidate[0] !== word[0] && !(candidate[1] === word[0] && candidate[0] === word[1])) continue
    // The end has to be right as well, or its last two letters swapped: "transcript" is no slip for "transcribe".
    if (candidate.at(-1) !== word.at(-1) && !(candidate.at(-2) === word.at(-1) && candidate.at(-1) === word.at(-2))) continue
    const distance = editDistance(word, candidate, limit)
    // Two slips only where no consonant changed: "reccomendaton", but not "projection" for "production".
    if (distance > limit || (distance === 2 && skeleton(word) !== skeleton(candidate))) continue
    if (best === undefined || distance < best.distance) [best, ties] = [{ word: candidate, distance }, 1]
    else if (distance === best.distance) ties++
  }
  return best === undefined || ties > 1 ? word : best.word
}
