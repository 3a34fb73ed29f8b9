import { Matcher } from '../lexicon/matcher.ts'
import { cues } from '../stance/cues.data.ts'
import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'
import type { Fact } from './fact.ts'
import type { Quantity } from './quantity.ts'
import type { Bound } from './bound.ts'

const again = new Matcher<true>(cues.again.map((word) => [word, true] as const))
/** "make it" alone also starts a wish. */
const weak = /^(?:make it|wait|halt|moment|sorry|pardon|doch|いや|enfin)$/

/** "not 400 but 600 users", "400人ではなく600人": what is denied is taken back by the number behind it. */
function deniedAmounts({ text }: Words, quantities: readonly Quantity[]): { from: number; to: number; plain: string }[] {
  return quantities.flatMap((later, i) => {
    const earlier = quantities[i - 1]
    if (earlier === undefined || later.start - earlier.end > 40) return []
    const between = text.plain.slice(earlier.end, later.start)
    const denied =
      (refused.test(text.plain.slice(Math.max(0, earlier.start - 16), earlier.start)) && instead.test(between)) || refusedBehind.test(between)
    return denied ? [{ from: earlier.end, to: later.start, plain: between }] : []
  })
}
const refused =
  /(?:\b(?:not|nicht|no(?: son)?|pas|statt|anstatt|instead of|rather than|en vez de|en lugar de|au lieu de|plutot que)|不是|并非)(?: the| der| den| de| about| etwa)? ?$/
const instead = /\b(?:but|sondern|sino|mais|jetzt|now|rather|ahora|maintenant)\b|而是|^[^.;]{0,14}, ?$/
const refusedBehind = /^[^.;。；]{0,10}(?:ではなく|じゃなく|でなく|ではありません)/

/** One fact a key; a number behind "no, make that" takes the place of the one before it. */
export function corrected(words: Words, bound: readonly Bound[], quantities: readonly Quantity[]): Fact[] {
  const marks = [
    ...deniedAmounts(words, quantities),
    ...again.find(words.tokens).map(({ from, to }) => ({
      from: words.tokens[from]?.start ?? 0,
      to: words.tokens[to - 1]?.end ?? 0,
      plain: words.text.plain.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end),
    })),
  ]
  const takenBack = (earlier: Quantity, later: Quantity): boolean =>
    marks.some(({ from, to }) => from >= earlier.end && to <= later.start && later.start - earlier.end < 90)
  const facts = new Map<string, Bound>()
  for (const fact of bound) {
    const before = facts.get(fact.key)
    if (before === undefined || takenBack(before.quantity, fact.quantity) || (fact.sure > before.sure && !takenBack(fact.quantity, before.quantity)))
      facts.set(fact.key, fact)
  }
  // A bare number behind the correction has the meaning of the number before it.
  for (const [i, quantity] of quantities.entries()) {
    const last = quantities[i - 1]
    if (last === undefined || quantity.unit !== undefined || bound.some((fact) => fact.quantity === quantity)) continue
    if (
      !marks.some(
        ({ from, to, plain }) =>
          from >= last.end && to <= quantity.start && quantity.start - last.end < 60 && (!weak.test(plain) || quantity.start - to < 3),
      )
    )
      continue
    for (const fact of bound.filter((one) => one.quantity === last)) {
      if (typeof fact.value !== 'number' || last.value === 0) continue
      facts.set(fact.key, {
        ...fact,
        value: (fact.value / last.value) * quantity.value,
        evidence: evidenceOf(words.text, quantity.start, quantity.end),
        quantity,
      })
    }
  }
  return [...facts.values()].toSorted((a, b) => a.quantity.start - b.quantity.start).map(({ key, value, evidence }) => ({ key, value, evidence }))
}
