import { regularWidths, semiboldWidths } from './inter-widths.data.ts'

export type Face = { size: number; weight: 400 | 600 }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}|[\u3000-\u303f\uff00-\uff60]/u

/** Width of one line of text in canvas units; letters that Inter's Latin table lacks are taken as wide enough. */
export function widthOf(text: string, { size, weight }: Face): number {
  const widths = weight === 600 ? semiboldWidths : regularWidths
  let sum = 0
  for (const segment of signsOf(text))
    sum += (segment.length === 1 ? widths[segment.charCodeAt(0) - 32] : undefined) ?? (wide.test(segment) ? 1000 : 640)
  return (sum * size) / 1000
}

/** What a reader sees as one sign each; most names are plain and need no segmenter, which is slow. */
function signsOf(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return text.split('')
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}

/** The text, cut with an ellipsis where it is wider than `most`. */
export function fitted(text: string, face: Face, most: number): string {
  if (widthOf(text, face) <= most) return text
  const room = most - widthOf('…', face)
  let [kept, width] = ['', 0]
  for (const segment of signsOf(text.slice(0, 600))) {
    width += widthOf(segment, face)
    if (width > room) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** The text on at most `lines` lines, broken between words, the last one cut where it must be. */
export function wrapped(text: string, face: Face, most: number, lines: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const found: string[] = []
  while (words.length > 0 && found.length < lines - 1) {
    let line = words.shift() ?? ''
    while (words[0] !== undefined && widthOf(`${line} ${words[0]}`, face) <= most) line += ` ${words.shift()}`
    if (widthOf(line, face) > most) return [...found, fitted([line, ...words].join(' '), face, most)]
    found.push(line)
  }
  return words.length === 0 ? found : [...found, fitted(words.join(' '), face, most)]
}
