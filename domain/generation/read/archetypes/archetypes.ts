import { Matcher } from '../lexicon/matcher.ts'
import type { Archetype, Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence as wordsBehind, type Words } from '../text/words.ts'
import { evidence } from './evidence.data.ts'
import { type Familiarity, familiarityOf } from './familiarity.ts'
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
    familiarityOf(words),
    enumerated.test(words.text.plain),
  )
}

/** Where no chosen word speaks, how the prompt reads beside earlier ones; empty when that tells little. */
export function guessedArchetypes(words: Words): Archetype[] {
  const { scores, behind } = familiarityOf(words)
  const order = scores.map((score, i) => ({ i, score: familiar * score })).toSorted((a, b) => b.score - a.score || a.i - b.i)
  const top = order[0]?.score ?? 0
  const total = order.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  const first = order[0]
  if (first === undefined || 1 / total < enough || behind(first.i).length < 2) return []
  return order.slice(0, 3).map(({ i, score }, rank) => ({
    pattern: evidence[i]?.pattern ?? '',
    score: Math.round((Math.exp(score - top) / total) * 1e4) / 1e4,
    part: rank === 0,
    evidence: behind(i),
  }))
}

/** Hints count half while nothing firm speaks for a pattern: a shop is in many prompts, a recommendation in few. */
function scoreOf({ anchors, support, against }: Tally, pattern: number, leanings: Leanings): number {
  const entry = evidence[pattern]
  const facts = Object.entries(entry?.facts ?? {}).reduce((sum, [fact, weight]) => sum + weight * (leanings.get(fact) ?? 0), 0)
  return (entry?.base ?? 0) + anchors + support * (anchors > 0 ? 1 : unanchored) + against + facts
}

/** How much the words of earlier prompts weigh beside the words that were chosen; found by leaving phrases out in fifths (0.83 of them right, 0.76 without counts of phrases). */
const familiar = 0.4
/** The share from which a guess by habit alone is worth a design. */
const enough = 0.2
/** How far the second pattern may stand behind the first and still be a part of the design. */
const beside = 4
/** What a pattern can fall behind at most for want of chosen words, and for want of familiar ones. */
const behindByWords = 6.2
/** And a pattern without any chosen word never stands lower than this: one weak word is no reason to forget it. */
const wordless = -1
const behindByHabit = 12

/** Words that say that two things are asked for. */
const enumerated =
  /\b(?:two|both|2) (?:things|workloads|use cases|jobs|needs|parts|systems|projects|requests|asks)\b|\(1\)[^]{4,}\(2\)|(?:^|\s)1[.)] [^]{4,}\s2[.)] |\ba\) [^]{4,}\bb\) |\b(?:secondly|second one|and second|on top of that|in addition|besides that|separately|a second (?:thing|use|system|workload|part))\b|\b(?:zwei (?:dinge|anwendungen|vorhaben|themen)|ausserdem|zusatzlich|zweitens|dos (?:cosas|proyectos|casos)|ademas|por otro lado|deux (?:choses|besoins|projets|usages)|en plus|par ailleurs|d'autre part)\b|两件事|两个需求|两个场景|另外|此外|其次|二つ|2つ|さらに|加えて|もう一つ/

function ranked(tallies: readonly Tally[], chosen: readonly number[], { scores: habits, behind }: Familiarity, two: boolean): Archetype[] {
  const named = tallies.flatMap((tally, i) =>
    tally.behind.length > 0 ? [{ i, score: chosen[i] ?? 0, anchors: tally.anchors, said: tally.anchors + tally.against }] : [],
  )
  const strongest = named.reduce<(typeof named)[number] | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )
  if (strongest === undefined) return []
  // Numbers that do not suit a firm word ("churn scores in under a second") are a wish that clashes, not another topic.
  const firm = named.some(({ said }) => said >= anchor)
  if (!firm && strongest.score <= (strongest.anchors > 0 ? 0.3 : 0.6)) return []
  const usual = Math.max(...habits)
  const order = tallies
    .map((tally, i) => {
      const own = tally.behind.length > 0 ? (chosen[i] ?? 0) : Number.NEGATIVE_INFINITY
      const habit = Math.max((habits[i] ?? 0) - usual, -behindByHabit)
      return { i, tally, own, score: Math.max(own, strongest.score - behindByWords, wordless) + familiar * habit }
    })
    .toSorted((a, b) => b.score - a.score || a.i - b.i)
  const top = order[0]?.score ?? 0
  const total = order.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(1 - strongest.score))
  return order.slice(0, 3).map(({ i, tally, own, score }, rank) => ({
    pattern: evidence[i]?.pattern ?? '',
    score: Math.round((Math.exp(score - top) / total) * 1e4) / 1e4,
    part:
      rank === 0 ||
      (rank === 1 &&
        ((tally.anchors >= anchor && tally.behind.length > 1 && own >= Math.max(4, strongest.score - 2.5)) ||
          (two && own > 0 && score >= top - beside))),
    evidence: tally.behind.length > 0 ? tally.behind : behind(i),
  }))
}
