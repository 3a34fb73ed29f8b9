import type { Evidence } from '../reading.ts'
import { evidence, type Words } from '../text/words.ts'
import { stemsOf } from './stems.ts'
import { promptCounts, wordCounts } from './word-counts.data.ts'

/** How much a prompt reads like the prompts of each pattern, as log-odds (naive Bayes), and the words that say so most. */
export type Familiarity = { scores: readonly number[]; behind: (pattern: number) => readonly Evidence[]; known: number }

const smoothing = 1
/** What words of every text weigh: how people ask differs a little between designs. */
const little = 0.5
const all = promptCounts.reduce((sum, count) => sum + count, 0)
const prior = promptCounts.map((count) => 0.3 * Math.log(Math.max(count, 0.5) / all))
/** What a word counts for a pattern it was never seen with. */
const unseen = promptCounts.map((count) => Math.log((2 * smoothing) / (count + 2 * smoothing)))

const weights = new Map<string, readonly (readonly [pattern: number, weight: number])[]>()
for (const entry of wordCounts.trim().split(/\s+/)) {
  const [stem = '', list = ''] = entry.split('=')
  const counts = list.split(',').map((one) => one.split(':').map(Number))
  const share = counts.reduce((sum, [, count = 1]) => sum + count, 0) / all
  weights.set(
    stem,
    counts.map(([pattern = 0, count = 1]) => [
      pattern,
      Math.log((count + 2 * smoothing * share) / ((promptCounts[pattern] ?? 0) + 2 * smoothing) / share) - (unseen[pattern] ?? 0),
    ]),
  )
}

/** Two signs of which one is kana of grammar: counted, but no reason to show. */
const pieces = /\p{Script=Hiragana}/u

export function familiarityOf(words: Words): Familiarity {
  const scores = [...prior]
  const stems = [...new Map(stemsOf(words.tokens).map((stem) => [stem.stem, stem])).values()].filter(({ stem }) => weights.has(stem))
  const told = stems.reduce((sum, { common }) => sum + (common ? little : 1), 0)
  for (let pattern = 0; pattern < scores.length; pattern++) scores[pattern] = (scores[pattern] ?? 0) + (unseen[pattern] ?? 0) * told
  for (const { stem, common } of stems)
    for (const [pattern, weight] of weights.get(stem) ?? []) scores[pattern] = (scores[pattern] ?? 0) + weight * (common ? little : 1)
  const behind = (pattern: number): Evidence[] =>
    stems
      .map((stem) => ({ ...stem, weight: weights.get(stem.stem)?.find(([one]) => one === pattern)?.[1] ?? 0 }))
      .filter(({ weight, stem, common }) => weight > 0 && !common && !pieces.test(stem))
      .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
      .slice(0, 3)
      .map(({ from, to }) => evidence(words, from, to))
  return { scores, behind, known: stems.length }
}
