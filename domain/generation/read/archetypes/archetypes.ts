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

/** What was found for one pattern: firm words, hints, words against it, and where they stand. */
type Tally = { anchors: number; support: number; against: number; behind: Evidence[] }

/** What the first, second and third different word of one row count; saying the same again adds nothing. */
const repeats = [1, 0.4, 0.2]

/** From this weight on a word is an anchor. */
const anchor = 3
const unanchored = 0.6

/** How likely each pattern is, best first, at most three; empty when nothing speaks for any. */
export function archetypesIn(words: Words, stances: Stances, leanings: Leanings): Archetype[] {
  const tallies = evidence.map((): Tally => ({ anchors: 0, support: 0, against: 0, behind: [] }))
  const seen = new Map<string, Set<string>>()
  for (const { value, from, to } of cues.find(words.tokens, words.language === 'de')) {
    const tally = tallies[value.pattern]
    const stance = stances.of(from, to)
    if (tally === undefined || stance === 'no' || stance === 'past') continue
    const key = `${value.pattern}.${value.row}`
    const said = words.tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ')
    const known = seen.get(key) ?? new Set<string>()
    seen.set(key, known)
    if (known.has(said)) continue
    known.add(said)
    const times = known.size
    const gain = value.weight * (repeats[times - 1] ?? 0)
    if (value.weight < 0) tally.against += gain
    else if (value.weight >= anchor) tally.anchors += gain
    else tally.support += gain
    if (value.weight > 0 && times <= 2) tally.behind.push(wordsBehind(words, from, to))
  }
  return ranked(
    tallies,
    tallies.map((tally, i) => scoreOf(tally, i, leanings)),
  )
}

/** Hints count half while nothing firm speaks for a pattern: a shop is in many prompts, a recommendation in few. */
function scoreOf({ anchors, support, against }: Tally, pattern: number, leanings: Leanings): number {
  const entry = evidence[pattern]
  const facts = Object.entries(entry?.facts ?? {}).reduce((sum, [fact, weight]) => sum + weight * (leanings.get(fact) ?? 0), 0)
  return (entry?.base ?? 0) + anchors + support * (anchors > 0 ? 1 : unanchored) + against + facts
}

function ranked(tallies: readonly Tally[], scores: readonly number[]): Archetype[] {
  const order = scores
    .map((score, i) => ({ i, score, tally: tallies[i] }))
    .filter(({ tally }) => (tally?.behind.length ?? 0) > 0)
    .toSorted((a, b) => b.score - a.score || a.i - b.i)
  const best = order[0]
  if (best === undefined || best.score <= ((best.tally?.anchors ?? 0) > 0 ? 0.3 : 0.6)) return []
  const total = order.reduce((sum, { score }) => sum + Math.exp(score - best.score), Math.exp(1 - best.score))
  return order.slice(0, 3).map(({ i, score, tally }, rank) => ({
    pattern: evidence[i]?.pattern ?? '',
    score: Math.round((Math.exp(score - best.score) / total) * 1e4) / 1e4,
    part: rank === 0 || (rank === 1 && (tally?.anchors ?? 0) >= anchor && score >= best.score - 2.5 && score >= 4),
    evidence: tally?.behind ?? [],
  }))
}
