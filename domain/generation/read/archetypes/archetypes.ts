import { Matcher } from '../lexicon/matcher.ts'
import type { Archetype, Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence as wordsBehind, type Words } from '../text/words.ts'
import { evidence } from './evidence.data.ts'
import type { Leanings } from './leanings.ts'

type Cue = { pattern: number; row: number; weight: number }

const cues = new Matcher<Cue>(
  evidence.flatMap(({ cues: rows }, pattern) =>
    rows.flatMap(([weight, ...words], row) => words.map((word) => [word, { pattern, row, weight }] as const)),
  ),
)

/** How likely each pattern is, best first, at most three; empty when nothing speaks for any. */
export function archetypesIn(words: Words, stances: Stances, leanings: Leanings): Archetype[] {
  const scores = evidence.map(({ base }) => base)
  const anchors = evidence.map(() => 0)
  const behind = evidence.map((): Evidence[] => [])
  const seen = new Map<string, number>()
  for (const { value, from, to } of cues.find(words.tokens, words.language === 'de')) {
    const stance = stances.of(from, to)
    if (stance === 'no' || stance === 'past') continue
    const key = `${value.pattern}.${value.row}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    const gain = times === 1 ? value.weight : times === 2 ? value.weight * 0.25 : times === 3 ? value.weight * 0.1 : 0
    scores[value.pattern] = (scores[value.pattern] ?? 0) + gain
    if (value.weight > 0 && times <= 2) behind[value.pattern]?.push(wordsBehind(words, from, to))
    if (value.weight >= 3) anchors[value.pattern] = (anchors[value.pattern] ?? 0) + (times === 1 ? value.weight : 0)
  }
  for (const [i, { facts: weights }] of evidence.entries())
    for (const [fact, weight] of Object.entries(weights)) scores[i] = (scores[i] ?? 0) + weight * (leanings.get(fact) ?? 0)
  return ranked(scores, anchors, behind)
}

function ranked(scores: readonly number[], anchors: readonly number[], behind: readonly Evidence[][]): Archetype[] {
  const order = scores
    .map((score, i) => ({ i, score }))
    .filter(({ i }) => (behind[i]?.length ?? 0) > 0)
    .toSorted((a, b) => b.score - a.score || a.i - b.i)
  const best = order[0]
  if (best === undefined || best.score <= 0.5) return []
  const total = order.reduce((sum, { score }) => sum + Math.exp(score - best.score), Math.exp(1 - best.score))
  return order.slice(0, 3).map(({ i, score }, rank) => ({
    pattern: evidence[i]?.pattern ?? '',
    score: Math.round((Math.exp(score - best.score) / total) * 1e4) / 1e4,
    part: rank === 0 || (rank === 1 && (anchors[i] ?? 0) >= 3 && score >= best.score - 2.5 && score >= 4),
    evidence: behind[i] ?? [],
  }))
}
