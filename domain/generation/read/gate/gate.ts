import { Matcher } from '../lexicon/matcher.ts'
import type { Evidence } from '../reading.ts'
import type { Token } from '../text/tokens.ts'
import { evidence, type Words } from '../text/words.ts'
import { designVerbs, offTopic, onTopic, orders, privateLife } from './order-words.data.ts'

const order = new Matcher<true>(orders.map((word) => [word, true] as const))
const topic = new Matcher<true>(onTopic.map((word) => [word, true] as const))
const elsewhere = new Matcher<true>(offTopic.map((word) => [word, true] as const))
const home = new Matcher<true>(privateLife.map((word) => [word, true] as const))
const verbs = new Matcher<true>(designVerbs.map((word) => [word, true] as const))

/** The prompt without the clauses that give orders to the program. */
export type Gated = { words: Words; dropped: readonly Evidence[] }

/** Orders are dropped with their sentence, and nothing else is. */
export function withoutOrders(words: Words): Gated {
  const { tokens } = words
  const hits = order.find(tokens)
  if (hits.length === 0) return { words, dropped: [] }
  const gone = new Set<number>()
  const dropped: Evidence[] = []
  for (const { from, to } of hits) {
    if (gone.has(from)) continue
    const [start, end] = clause(tokens, from, to)
    for (let i = start; i < end; i++) gone.add(i)
    dropped.push(evidence(words, start, end))
  }
  return { words: { ...words, tokens: tokens.filter((_, i) => !gone.has(i)) }, dropped }
}

/** From the start of the sentence, or of the clause where the sentence says something of its own before, to its end. */
function clause(tokens: readonly Token[], from: number, to: number): [number, number] {
  let start = from
  while (start > 0 && tokens[start]?.before === 'none' && from - start < 12) start--
  let end = to
  while (end < tokens.length && tokens[end]?.before !== 'sentence' && end - to < 40) end++
  return [start, end]
}

/** Whether a prompt can be about a design at all. */
export function topicOf({ tokens }: Words): { about: boolean; elsewhere: boolean; private: boolean; asks: boolean } {
  return {
    about: topic.find(tokens).length > 0,
    elsewhere: elsewhere.find(tokens).length > 0,
    private: home.find(tokens).length > 0,
    asks: verbs.find(tokens).length > 0,
  }
}
