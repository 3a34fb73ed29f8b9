import type { Text } from './text.ts'

/** What stands between a word and the one before it: nothing of weight, a comma or bracket, the end of a sentence. */
export type Break = 'none' | 'comma' | 'sentence'

/** A word, a number with what sticks to it, or one sign of a script without spaces. Offsets count units of `plain`. */
export type Token = { word: string; start: number; end: number; before: Break; sentence: number; sign: boolean }

const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆`
const letter = String.raw`(?![${spaceless}])[\p{L}\p{M}]`
const token = new RegExp(String.raw`\d+(?:[.,]\d+)*(?:${letter})*\d*|[${spaceless}]|(?:${letter})(?:(?![${spaceless}])[\p{L}\p{M}\p{N}])*`, 'gu')
const sign = new RegExp(`^[${spaceless}]$`, 'u')
const commas = /[,:()[\]{}"、，：（）「」『』|]|\s-{1,2}\s|--|\.\.|…|\n/
/** Short forms that never end a sentence, and those that do not when a small letter follows. */
const always = new Set('mio mrd tsd ca approx aprox max min eg ie e.g i.e nr inkl incl bzw env mind vs ej zb'.split(' '))
const shortened = new Set('etc z.b d.h u.a no p.ej resp st dr inc ltd std sek usw b z d h g e i'.split(' '))

/** The words of a text in order, with sentences counted. */
export function tokensOf(text: Text): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let end = 0
  for (const match of text.plain.matchAll(token)) {
    const start = match.index
    const before = tokens.length === 0 ? 'sentence' : breakIn(text, end, start, tokens[tokens.length - 1]?.word ?? '')
    if (before === 'sentence' && tokens.length > 0) sentence++
    tokens.push({ word: match[0], start, end: start + match[0].length, before, sentence, sign: sign.test(match[0]) })
    end = start + match[0].length
  }
  return tokens
}

/** Words that want another behind them, so the end of a line behind them ends nothing. */
const unfinished = new Set(
  (
    'no not without avoid the a an our their your in on at of for to from with by and or per over under below within between than about into onto via is are be must should will can ' +
    'ohne kein keine keinen der die das den dem des ein eine einen unser unsere in im am auf bei von vom fur zu zum zur mit und oder uber unter pro aus nach ' +
    'sin el la los las un una unos nuestro nuestra en de del para con y o por sobre bajo a al ' +
    'sans pas le les une notre nos sur du des pour avec et ou par dans sous au aux'
  ).split(' '),
)
/** A line of so many letters may have been broken for want of room. */
const full = 40

/** Whether a line goes on in the next one, as in a mail. */
function wraps(text: Text, gap: string, from: number, to: number, last: string): boolean {
  if (!/^ ?\n ?$/.test(gap)) return false
  return unfinished.has(last) || (from - text.plain.lastIndexOf('\n', from - 1) >= full && /[\p{Ll}\d]/u.test(text.cased[to] ?? ''))
}

function breakIn(text: Text, from: number, to: number, last: string): Break {
  if (to === from) return 'none'
  const gap = text.plain.slice(from, to)
  if (gap === ' ' || gap === '-') return 'none'
  if (/[!?;。！？；•‣▪]/.test(gap) || /\n\s*(?:\n|[-*+>#]\s)/.test(gap)) return 'sentence'
  if (wraps(text, gap, from, to, last)) return 'none'
  if (gap.includes('\n') && /\p{Lu}/u.test(text.cased[to] ?? '')) return 'sentence'
  const dot = gap.indexOf('.')
  if (dot >= 0) {
    const alone = gap.slice(dot).trim() === '.'
    const continues = alone && (always.has(last) || (shortened.has(last) && !/^\p{Lu}/u.test(text.cased.slice(to, to + 1))))
    const joined = gap === '.'
    if (!continues && !joined) return 'sentence'
    if (joined) return 'none'
  }
  return commas.test(gap) ? 'comma' : 'none'
}
