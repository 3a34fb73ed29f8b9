import type { Token } from '../text/tokens.ts'
import type { Words } from '../text/words.ts'
import { hundreds, numberWords, thousands } from './number-words.data.ts'

type Step = { add?: number; times?: number }

/** What a word does to a number that is being said. */
function stepOf(word: string, language: Words['language']): Step | undefined {
  const many = thousands[word]
  if (many !== undefined && (word !== 'mil' || language === 'es') && (word !== 'mille' || language === 'fr')) return { times: many }
  const hundred = hundreds[language]?.[word]
  if (hundred !== undefined) return hundred === 100 && word !== 'ciento' && word !== 'cien' ? { times: 100 } : { add: hundred }
  const small = numberWords[word]
  return small === undefined || small >= 100 ? undefined : { add: small }
}

const joins = new Set(['and', 'y'])

/**
 * A number said in several words with a hundred in it: "a hundred twenty", "four thousand two hundred", "ciento veinte", "deux cent cinquante".
 * @returns the number and the first token behind it; nothing where fewer than two words make it, or no hundred is said
 */
export function spokenAt(tokens: readonly Token[], at: number, language: Words['language']): { value: number; to: number } | undefined {
  let [total, section, words, hundredsSaid] = [0, 0, 0, 0]
  let to = at
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || (i > at && token.before !== 'none')) break
    const { word } = token
    if (i === at && (word === 'a' || word === 'an') && tokens[i + 1]?.word === 'hundred') {
      section = 1
      words++
      continue
    }
    if (words > 0 && joins.has(word)) {
      const next = stepOf(tokens[i + 1]?.word ?? '', language)
      if (next?.add === undefined || section === 0) break
      continue
    }
    const step = stepOf(word, language)
    if (step === undefined) break
    if (step.times !== undefined) {
      if (step.times === 100) {
        if (section >= 100) break
        section = (section === 0 ? 1 : section) * 100
        hundredsSaid++
      } else {
        if (section === 0) break
        total += section * step.times
        section = 0
      }
    } else {
      const add = step.add ?? 0
      // "twenty three" goes on, "two three" and "three twenty" do not.
      const room = section === 0 ? true : add >= 100 ? false : section % 100 === 0 || (section % 100 >= 20 && section % 10 === 0 && add < 10)
      if (!room) break
      section += add
      if (add >= 100) hundredsSaid++
    }
    words++
    to = i + 1
  }
  return hundredsSaid > 0 && words > 1 ? { value: total + section, to } : undefined
}
