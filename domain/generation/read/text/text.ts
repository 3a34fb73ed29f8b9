import type { Evidence } from '../reading.ts'

/**
 * A prompt made comparable: small letters without accents, markup and invisible characters gone.
 * `plain` and `cased` have the same length; every UTF-16 unit of them knows the unit of the prompt it stands for.
 */
export type Text = {
  prompt: string
  plain: string
  /** As `plain`, capitals kept. */
  cased: string
  /** For each unit of `plain` the first unit of the prompt it stands for, and one entry more for the end. */
  units: Int32Array
  /** For each unit of `plain` the unit of the prompt behind it. */
  ends: Int32Array
  /** For each unit of the prompt the code points before it. */
  points: Int32Array
}

/** The words of the prompt that a stretch of `plain` stands for. */
export function evidenceOf(text: Text, start: number, end: number): Evidence {
  const from = text.units[start] ?? text.prompt.length
  const to = end > start ? (text.ends[end - 1] ?? text.prompt.length) : from
  return { words: text.prompt.slice(from, to), span: [text.points[from] ?? 0, text.points[to] ?? 0] }
}
