import { markupIn } from './markup.ts'
import type { Text } from './text.ts'

const invisible = /^[\p{Cf}\p{Variation_Selector}]$/u
const mark = /^[\p{M}\uff9e\uff9f]$/u
const control = /^[\p{Cc}\p{Cs}\p{Co}]$/u
const accents = /[\u0300-\u036f]/g

/** Letters that do not come apart into a letter and an accent. */
const folded: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['´', "'"],
  ['`', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['×', 'x'],
  ['✕', 'x'],
  ['·', '·'],
  ['€', '€'],
  ['￥', '¥'],
])

/** "alert_within": two words of a key. */
const between = /^\p{L}_\p{L}$/u

const plainLetter = (letter: string): boolean => (letter >= ' ' && letter <= '_') || (letter >= 'a' && letter <= '~')

/** One cluster of the prompt (a letter and its marks) as comparable text, capitals kept. */
function comparable(cluster: string): string {
  const known = folded.get(cluster)
  if (known !== undefined) return known
  const composed = cluster.normalize('NFKC')
  const first = composed.codePointAt(0) ?? 0
  // Accents are dropped from Latin letters only: the marks of kana tell words apart.
  const bare = first < 0x370 || (first >= 0x1e00 && first < 0x1f00) ? composed.normalize('NFD').replace(accents, '') : composed
  let out = ''
  for (const letter of bare) {
    if (control.test(letter)) out += letter === '\n' || letter === '\r' ? '\n' : ' '
    else if (letter !== cluster && folded.has(letter)) out += folded.get(letter)
    else if (letter === '\u00a0' || letter === '\u202f' || letter === '\u2009') out += ' '
    else out += letter
  }
  return out
}

/** The same words with capitals, small; of the same length. */
const small = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('')
}

/** Words as they are compared: for the lexicon, which has no offsets to keep. */
export function fold(words: string): string {
  if (/^[ -_a-~]*$/.test(words)) return words.toLowerCase()
  return small(Array.from(words.normalize('NFC'), (letter) => (plainLetter(letter) ? letter : comparable(letter))).join(''))
}

/** Never throws, whatever the prompt holds; takes time in proportion to its length. */
export function normalise(prompt: string): Text {
  const points = new Int32Array(prompt.length + 1)
  const dropped = markupIn(prompt)
  const pieces: string[] = []
  const units: number[] = []
  const ends: number[] = []
  const emit = (piece: string, from: number, to: number) => {
    // A run of blanks separates as one blank does.
    if (piece === ' ' && pieces.at(-1) === ' ') {
      ends[ends.length - 1] = to
      return
    }
    pieces.push(piece)
    for (let k = 0; k < piece.length; k++) {
      units.push(from)
      ends.push(to)
    }
  }
  let next = 0
  let i = 0
  let point = 0
  const step = (): string => {
    const letter = String.fromCodePoint(prompt.codePointAt(i) ?? 0)
    for (let k = 0; k < letter.length; k++) points[i + k] = point
    i += letter.length
    point++
    return letter
  }
  while (i < prompt.length) {
    const skip = dropped[next]
    if (skip !== undefined && i >= skip[0]) {
      const from = i
      while (i < skip[1]) step()
      next++
      emit(' ', from, i)
      continue
    }
    const from = i
    let cluster = step()
    // Most letters stand for themselves; only what may change is looked at closely.
    if (cluster === '_' && between.test(prompt.slice(Math.max(0, from - 1), i + 1))) {
      emit(' ', from, i)
      continue
    }
    if (plainLetter(cluster) && !mark.test(prompt[i] ?? '')) {
      emit(cluster, from, i)
      continue
    }
    if (invisible.test(cluster)) continue
    while (i < prompt.length && cluster.length < 12 && mark.test(String.fromCodePoint(prompt.codePointAt(i) ?? 0))) cluster += step()
    emit(comparable(cluster), from, i)
  }
  points[prompt.length] = point
  const cased = pieces.join('')
  return { prompt, plain: small(cased), cased, units: Int32Array.from(units), ends: Int32Array.from(ends), points }
}
