import { longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Fact } from '../quantities/fact.ts'
import { evidence, type Words } from '../text/words.ts'
import { languageWords, speaking } from './language-words.data.ts'

const matcher = new Matcher<string>(Object.entries(languageWords).flatMap(([code, words]) => words.map((word) => [word, code] as const)))
const speaks = new Matcher<true>(speaking.map((word) => [word, true] as const))
const joins =
  /^[\s,;/&+、，]*(?:and|und|y|e|et|or|oder|o|ou|plus|to|into|->|nach|ins|a|al|vers|as well as|sowie|和|与|及|以及|と|および|や|,|、)?[\s,;/&+、，]*$/

/** The languages a prompt lists, "German and English"; one alone only where it is to be spoken ("answers in German"). */
export function languagesFact(words: Words): Fact | undefined {
  const { tokens, text } = words
  const hits = longestHits(matcher.find(tokens))
  let run: typeof hits = []
  let best: typeof hits = []
  for (const hit of hits) {
    const last = run.at(-1)
    const between = last === undefined ? '' : text.plain.slice(tokens[last.to - 1]?.end, tokens[hit.from]?.start)
    run = last !== undefined && joins.test(between) && between !== ' ' ? [...run, hit] : [hit]
    if (run.length > best.length) best = run
  }
  const [first, last] = [best[0], best.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const told =
    speaks.find(tokens.slice(Math.max(0, first.from - 2), first.from)).length > 0 &&
    /\b(?:in|auf|en|speaks?|languages?|spricht|habla|parle)\b|支持|语言|言語|対応/.test(
      text.plain.slice(Math.max(0, (tokens[first.from]?.start ?? 0) - 14), tokens[first.from]?.start),
    )
  const codes = [...new Set(best.map(({ value }) => value))].toSorted()
  // "in German hospitals" names a country, not a language.
  const adjective =
    /^ [a-z]/.test(text.plain.slice(tokens[last.to - 1]?.end)) &&
    !/^ (?:and|or|language|speech|text|voice|calls?|audio|customers?|documents?|only|und|y|et)\b/.test(text.plain.slice(tokens[last.to - 1]?.end))
  if (codes.length < 2 && (!told || adjective)) return undefined
  return { key: 'languages', value: codes, evidence: evidence(words, first.from, last.to) }
}
