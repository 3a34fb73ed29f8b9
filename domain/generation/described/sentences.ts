import type { Mention } from '../read/reading.ts'

/** One sentence of the prompt in code points, with the mentions in it. */
export type Sentence = { text: string; start: number; mentions: readonly Mention[] }

/** Splits where a sentence ends; a dot inside a name or a number ends nothing. */
export function sentencesOf(prompt: string, mentions: readonly Mention[]): readonly Sentence[] {
  const points = Array.from(prompt)
  const sentences: Sentence[] = []
  let start = 0
  for (let at = 0; at <= points.length; at++) {
    const point = points[at]
    const ends = point === undefined || point === '\n' || /[;。！？!?]/.test(point) || (point === '.' && !/[\p{L}\p{N}]/u.test(points[at + 1] ?? ' '))
    if (!ends) continue
    const inside = mentions
      .filter(({ evidence }) => evidence.span[0] >= start && evidence.span[0] < at + 1)
      .toSorted((a, b) => a.evidence.span[0] - b.evidence.span[0])
    const text = points.slice(start, at).join('')
    if (text.trim() !== '') sentences.push({ text, start, mentions: inside })
    start = at + 1
  }
  return sentences
}

/** The words of a sentence between two places of the prompt. */
export const slice = ({ text, start }: Sentence, from: number, to: number): string =>
  Array.from(text)
    .slice(Math.max(0, from - start), Math.max(0, to - start))
    .join('')
