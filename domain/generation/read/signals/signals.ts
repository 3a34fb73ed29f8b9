import { type Hit, longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { type Signal, signalWords } from './signal-words.data.ts'

const matcher = new Matcher<Signal>(Object.entries(signalWords).flatMap(([signal, words]) => words.map((word) => [word, signal as Signal] as const)))

/** What is said of the shape of the design: wanted with the first words, or turned down. */
export type Signals = { wanted: ReadonlyMap<Signal, readonly Evidence[]>; refused: ReadonlyMap<Signal, Evidence> }

/** Words that carry their own "no" and are not turned round by it. */
const ownNo =
  /^(?:no|not|without|kein|keine|ohne|nicht|sin|sans|pas|hors|不|没|无|未)\b|^(?:no|without|ohne|sin|sans|kein|keine) |なし|無し|断网|不|没有|无/

const unsteady = /reliable|stable|steady|permanent|constant|zuverlassig|stabil|fiable|estable|可靠|稳定|安定/

export function signalsIn(words: Words, stances: Stances): Signals {
  const wanted = new Map<Signal, Evidence[]>()
  const refused = new Map<Signal, Evidence>()
  const hits = matcher.find(words.tokens)
  const masked = new Set<number>()
  for (const { value, from, to } of hits) if (value === 'void') for (let i = from; i < to; i++) masked.add(i)
  for (const hit of ofEach(hits)) {
    const { value, from, to } = hit
    if (value === 'void' || (masked.has(from) && masked.has(to - 1))) continue
    // "Spot cracked tiles" asks for no spot machines: alone the word has to end its clause.
    if (value === 'spot' && to - from === 1 && words.tokens[from]?.word === 'spot' && words.tokens[to]?.before === 'none') continue
    const plain = words.text.plain.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end)
    // "Without a reliable connection" is an edge that has to go on by itself, not an air gap.
    if (value === 'air-gapped' && unsteady.test(plain)) continue
    const stance = ownNo.test(plain) ? 'none' : stances.of(from, to)
    if (stance === 'no' || stance === 'past') {
      if (!refused.has(value)) refused.set(value, evidence(words, from, to))
      continue
    }
    const list = wanted.get(value)
    if (list === undefined) wanted.set(value, [evidence(words, from, to)])
    else if (list.length < 3) list.push(evidence(words, from, to))
  }
  return { wanted, refused }
}

/** The longest hits of each signal by itself. */
function ofEach(hits: readonly Hit<Signal>[]): Hit<Signal>[] {
  const by = new Map<Signal, Hit<Signal>[]>()
  for (const hit of hits) {
    const list = by.get(hit.value)
    if (list === undefined) by.set(hit.value, [hit])
    else list.push(hit)
  }
  return [...by.values()].flatMap((list) => longestHits(list)).toSorted((a, b) => a.from - b.from)
}
