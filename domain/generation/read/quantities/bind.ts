import type { Words } from '../text/words.ts'
import { evidenceOf } from '../text/text.ts'
import { type Context, contextsOf } from './context.ts'
import { countSlot, flowSlots } from './counts.ts'
import { durationSlot, round, type Slot } from './durations.ts'
import type { Fact } from './fact.ts'
import type { Noun } from './noun-words.data.ts'
import type { Quantity } from './quantity.ts'

/** The facts the quantities of a prompt state, in its order; a later one of a key replaces an earlier one only when it corrects it. */
export function bindQuantities(words: Words, quantities: readonly Quantity[]): Fact[] {
  const contexts = contextsOf(words, quantities)
  const facts = new Map<string, Fact>()
  for (const [i, quantity] of quantities.entries()) {
    const context = contexts[i]
    if (context === undefined) continue
    for (const { key, value } of slotsOf(quantity, context)) {
      if (facts.has(key)) continue
      facts.set(key, { key, value, evidence: evidenceOf(words.text, quantity.start, quantity.end) })
    }
  }
  return [...facts.values()]
}

const flowing: ReadonlySet<Noun> = new Set(['requests', 'readings', 'conversations', 'calls', 'documents', 'images', 'videos', 'samples'])

function slotsOf(quantity: Quantity, context: Context): Slot[] {
  const { unit, per, nouns, nounsBefore } = quantity
  const duration = durationSlot(quantity, context)
  if (duration !== undefined) return [duration]
  const noun = nouns[0]
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
      return [{ key: 'throughput_gb_s', value: round(quantity.measure / 8) }]
    case 'rps':
      return [{ key: 'qps', value: round(quantity.measure) }]
    case 'percent':
      return /availab|uptime|\bsla\b|verfugbar|disponib|可用|稼働|可用性/.test(`${context.before} ${context.after}`) || (quantity.value >= 99 && quantity.value < 100) ? [{ key: 'availability_pct', value: quantity.value }] : []
    case 'params':
      return [{ key: 'model_params_b', value: round(quantity.value / 1e9) }]
    case 'ms':
    case 's':
    case 'min':
    case 'h':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
    case 'times':
      return []
    case undefined: {
      if (quantity.letter === 'b' && quantity.value >= 1e8 && noun !== 'tokens' && noun !== 'users' && noun !== 'requests') return [{ key: 'model_params_b', value: round(quantity.value / 1e9) }]
      if (noun === 'tokens' && quantity.value >= 1e9) return [{ key: 'tokens_t', value: round(quantity.value / 1e12) }]
      const flow = nouns.find((candidate) => flowing.has(candidate))
      if (per !== undefined && noun !== 'users' && noun !== 'rows') {
        const counted = flow ?? nounsBefore.find((candidate) => flowing.has(candidate))
        if (counted !== undefined || per === 'second') return flowSlots(quantity, per, counted)
      }
      if (quantity.weak && noun !== undefined && !['regions', 'sites'].includes(noun)) return []
      const counted = noun ?? (quantity.value >= 100 ? nounsBefore[0] : undefined)
      const slot = counted === undefined || counted === 'requests' ? undefined : countSlot(quantity, counted)
      return slot === undefined ? [] : [slot]
    }
  }
}

function moneySlots(quantity: Quantity, unit: string, context: Context): Slot[] {
  const budget = /budget|cost|spend|cheaper|max|under|below|keep|within|kosten|presupuesto|coste|gasto|cout|depens|预算|成本|费用|予算|コスト|費用|月額/.test(`${context.before} ${context.after}`)
  if (quantity.per === 'month') return [{ key: `budget_month_${unit}`, value: quantity.value }]
  if (quantity.per === 'year') return [{ key: `budget_month_${unit}`, value: round(quantity.value / 12) }]
  return budget && quantity.value >= 1000 ? [{ key: `budget_month_${unit}`, value: quantity.value }] : []
}

function dataSlots(quantity: Quantity, context: Context): Slot[] {
  const tb = quantity.measure / 1000
  if (/^ ?(?:of )?(?:v?ram|memory|hbm|gpu memory|ram)/.test(context.after)) return []
  switch (quantity.per) {
    case 'second':
      return [{ key: 'throughput_gb_s', value: quantity.measure }]
    case 'minute':
      return [{ key: 'throughput_gb_s', value: round(quantity.measure / 60) }]
    case 'hour':
      return [{ key: 'data_tb_per_day', value: round(tb * 24) }]
    case 'day':
      return [{ key: 'data_tb_per_day', value: round(tb) }]
    case 'week':
      return [{ key: 'data_tb_per_day', value: round(tb / 7) }]
    case 'month':
      return [{ key: 'data_tb_per_day', value: round(tb / 30) }]
    case 'year':
      return [{ key: 'data_tb_per_day', value: round(tb / 365) }]
    case undefined:
      return [{ key: 'data_tb', value: round(tb) }]
  }
}
