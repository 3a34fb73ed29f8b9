import type { Archetype } from '../reading.ts'
import { Stances } from '../stance/stance.ts'
import type { Words } from '../text/words.ts'
import { archetypesIn, guessedArchetypes } from './archetypes.ts'

/** Marks of a list written in the text: "(1) … (2) …", "1) … 2) …", "a) … b) …". */
const marks: readonly (readonly RegExp[])[] = [
  [/(?:^|[\s:;,.])\(?1[).] /, /[\s;,.]\(?2[).] /, /[\s;,.]\(?3[).] /],
  [/(?:^|[\s:;,.])\(?a\) /, /[\s;,.]\(?b\) /, /[\s;,.]\(?c\) /],
  [/(?:^|[\s:;,.])\(?i\) /, /[\s;,.]\(?ii\) /, /[\s;,.]\(?iii\) /],
]
/** Shorter pieces say too little to be a wish of their own. */
const least = 4
/** How sure a piece must be of its pattern. */
const sure = 0.4

/** The patterns of a prompt that lists what it wants, one a piece, where two pieces want different things; else nothing. */
export function listedArchetypes(words: Words): Archetype[] {
  const found = new Map<string, Archetype>()
  for (const piece of piecesOf(words)) {
    const firm = archetypesIn(piece, new Stances(piece), new Map())
    const [first] = firm.length > 0 ? firm : guessedArchetypes(piece)
    if (first !== undefined && first.score >= sure && !found.has(first.pattern)) found.set(first.pattern, first)
  }
  const [one, two] = [...found.values()].toSorted((a, b) => b.evidence.length - a.evidence.length || (a.pattern < b.pattern ? -1 : 1))
  return one === undefined || two === undefined ? [] : [one, two].map((each, nth) => ({ ...each, part: true, score: nth === 0 ? 0.5 : 0.45 }))
}

function piecesOf(words: Words): Words[] {
  const { plain } = words.text
  for (const list of marks) {
    const cuts: number[] = []
    for (const mark of list) {
      const from = cuts.at(-1) ?? 0
      const at = plain.slice(from).search(mark)
      if (at < 0) break
      cuts.push(from + at + 1)
    }
    if (cuts.length < 2) continue
    const pieces = cuts.map((cut, i) => ({
      ...words,
      tokens: words.tokens.filter(({ start }) => start >= cut && start < (cuts[i + 1] ?? Number.POSITIVE_INFINITY)),
    }))
    if (pieces.every(({ tokens }) => tokens.length >= least)) return pieces
  }
  return []
}
