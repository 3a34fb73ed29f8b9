import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'
import { type Context, contextsOf } from './context.ts'
import { countSlots } from './counts.ts'
import { corrected } from './correction.ts'
import { bitRateSlots, dataSlots } from './data-volume.ts'
import { durationSlot, round, type Slot } from './durations.ts'
import type { Fact } from './fact.ts'
import { moneySlots } from './money.ts'
import { phraseFacts } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import type { Unnamed } from './unnamed.ts'
import type { Bound } from './bound.ts'
import { camerasPerLine, peaks, ratesOfDevices, timesEach } from './relations.ts'

/**
 * The facts the quantities of a prompt state, one a key: the surest, then the first, unless a later one corrects it; `used` ones are spoken for.
 * `unnamed`: what a number counts whose noun is in no list.
 */
export function bindQuantities(words: Words, all: readonly Quantity[], used: readonly Quantity[] = [], unnamed?: Unnamed): Fact[] {
  const quantities = withoutLowerEnds(words, all)
  const contexts = contextsOf(words, quantities)
  const bound: Bound[] = []
  for (const [i, quantity] of quantities.entries()) {
    const context = contexts[i]
    if (context === undefined || used.includes(quantity)) continue
    for (const { key, value, sure } of slotsOf(quantity, context, words.language, unnamed))
      bound.push({ key, value, sure: sure ?? 1, evidence: evidenceOf(words.text, quantity.start, quantity.end), quantity })
  }
  camerasPerLine(words, bound)
  timesEach(words, bound)
  ratesOfDevices(words, bound, quantities)
  peaks(words, bound, quantities)
  const facts = corrected(words, bound, quantities)
  return [...facts, ...phraseFacts(words).filter(({ key }) => !facts.some((fact) => fact.key === key))]
}

/** "5-10k", "between 200 and 300 ms": of a range the upper end counts. */
function withoutLowerEnds({ text }: Words, quantities: readonly Quantity[]): Quantity[] {
  const lower = (quantity: Quantity, next: Quantity | undefined): boolean => {
    if (next === undefined || quantity.value > next.value || next.start - quantity.end > 8) return false
    const between = text.plain.slice(quantity.end, next.start)
    if (/^\s?(?:-|~|〜|to|bis|a|à|hasta|~|から|到|至)\s?$/.test(between)) return quantity.unit === undefined || quantity.unit === next.unit
    return (
      /^ (?:and|und|y|et) $/.test(between) && /(?:between|zwischen|entre)\s$/.test(text.plain.slice(Math.max(0, quantity.start - 9), quantity.start))
    )
  }
  // The upper end stands where the range begins, so that the words before the range are read as its own.
  return quantities.flatMap((quantity, i) => {
    if (lower(quantity, quantities[i + 1])) return []
    const before = quantities[i - 1]
    return [before !== undefined && quantity.unit !== undefined && lower(before, quantity) ? { ...quantity, start: before.start } : quantity]
  })
}

function slotsOf(quantity: Quantity, context: Context, language: Words['language'], unnamed: Unnamed | undefined): Slot[] {
  const duration = durationSlot(quantity, context)
  if (duration !== undefined) return [duration]
  const { unit } = quantity
  switch (unit) {
    case 'usd':
    case 'eur':
    case 'gbp':
    case 'jpy':
    case 'cny':
    case 'chf':
      return moneySlots(quantity, unit, context)
    case 'gb':
      return dataSlots(quantity, context)
    case 'gbit':
      return bitRateSlots(quantity, context)
    case 'rps':
      return [{ key: 'qps', value: round(quantity.measure) }]
    case 'percent':
      return percentSlots(quantity, context)
    case 'params':
      return quantity.value >= 1e6 ? [{ key: 'model_params_b', value: round(quantity.value / 1e9) }] : []
    case 'ms':
    case 's':
    case 'min':
    case 'h':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
    case 'times':
    case 'other':
      return []
    case undefined:
      return countSlots(quantity, context, language, unnamed)
  }
}

const uptime = /availab|uptime|\bsla\b|\bslo\b|verfugbar|disponib|可用|稼働|可用性|up ?time/
const quality =
  /accura|recall|precision|genauig|exactitud|precision|准确|精度|confiden|of (?:the )?(?:cases|traffic|requests|calls|documents|time|our)|discount|cheaper|less|more|cost/

function percentSlots(quantity: Quantity, { before, after }: Context): Slot[] {
  const near = `${before.slice(-30)} ${after.slice(0, 30)}`
  const told = uptime.test(near)
  return quantity.value >= 90 && quantity.value < 100 && (told || (quantity.value >= 99 && !quality.test(near)))
    ? [{ key: 'availability_pct', value: quantity.value }]
    : []
}
