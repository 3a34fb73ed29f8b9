import { fold } from '../text/normalise.ts'

/** One word of a pattern; `gap` words may stand before it, `prefix` takes any ending. */
export type PatternWord = { word: string; prefix: boolean; gap: number }

const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]\*?|\d+(?:[.,]\d+)*(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆])\p{L})*\d*\*?|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆])[\p{L}\p{M}\p{N}])+\*?|~/gu

/**
 * Patterns are written as people write: `answer* ~ question*|query`. A star takes any ending, a tilde up to
 * four words between, a bar gives a choice of one word. A plural s is taken everywhere.
 * @returns every choice spelled out
 */
export function compilePattern(written: string): PatternWord[][] {
  return choices(written).map((line) => {
    const words: PatternWord[] = []
    let gap = 0
    for (const [part] of fold(line).matchAll(piece)) {
      if (part === '~') {
        gap = 4
        continue
      }
      const prefix = part.endsWith('*')
      words.push({ word: prefix ? part.slice(0, -1) : part, prefix, gap })
      gap = 0
    }
    return words
  })
}

function choices(written: string): string[] {
  if (!written.includes('|')) return [written]
  let lines = ['']
  for (const part of written.split(/\s+/)) {
    const options = part.split('|')
    lines = lines.flatMap((line) => options.map((option) => `${line} ${option}`))
  }
  return lines
}
