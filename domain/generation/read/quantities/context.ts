import type { Words } from '../text/words.ts'
import type { Quantity } from './quantity.ts'

/** The words right before and behind a quantity, within its sentence and its neighbours, small letters. */
export type Context = { before: string; after: string; sentence: string }

/** What stands around each quantity, up to the neighbouring ones. */
export function contextsOf({ text, tokens }: Words, quantities: readonly Quantity[]): Context[] {
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  for (const token of tokens) {
    if (!starts.has(token.sentence)) starts.set(token.sentence, token.start)
    ends.set(token.sentence, token.end)
  }
  // "from one to the other in 10 minutes": an article that looks like a number parts nothing.
  const counts = (quantity: Quantity): boolean =>
    !quantity.weak || quantity.unit !== undefined || (quantity.nouns.length > 0 && quantity.nouns[0] !== 'sites' && quantity.nouns[0] !== 'regions')
  // The counting neighbours of each, found in one walk either way: a prompt may be a hundred thousand letters of numbers.
  const befores: (Quantity | undefined)[] = []
  const afters: (Quantity | undefined)[] = []
  let last: Quantity | undefined
  for (const quantity of quantities) {
    befores.push(last)
    if (counts(quantity)) last = quantity
  }
  let next: Quantity | undefined
  for (let i = quantities.length - 1; i >= 0; i--) {
    const quantity = quantities[i]
    if (quantity === undefined) continue
    afters[i] = next
    if (counts(quantity)) next = quantity
  }
  return quantities.map((quantity, i) => {
    const [before, after] = [befores[i], afters[i]]
    const from = Math.max(starts.get(quantity.sentence) ?? 0, before?.sentence === quantity.sentence ? before.end : 0, quantity.start - 60)
    const to = Math.min(
      (ends.get(quantity.sentence) ?? quantity.end) + 2,
      after?.sentence === quantity.sentence ? after.start : Number.POSITIVE_INFINITY,
      quantity.end + 60,
    )
    const first = Math.max(starts.get(quantity.sentence) ?? 0, quantity.start - 400)
    return {
      before: text.plain.slice(from, quantity.start),
      after: text.plain.slice(quantity.end, Math.max(to, quantity.end)),
      sentence: text.plain.slice(first, Math.min(ends.get(quantity.sentence) ?? quantity.end, quantity.end + 400)),
    }
  })
}
