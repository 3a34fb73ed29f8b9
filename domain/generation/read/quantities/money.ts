import type { Context } from './context.ts'
import { round, type Slot } from './durations.ts'
import type { Quantity } from './quantity.ts'

const budget =
  /budget|\bcosts?\b|costing|spend|cheaper than|afford|price tag|keep (?:it|this|the bill|everything) (?:under|below)|\bbill\b|ceiling|\bcap\b|spending limit|monthly limit|kosten|obergrenze|kostendeckel|monatslimit|budgetrahmen|ausgeben|presupuesto|coste|costo|gasto|gastar|tope de|limite mensual|cout|depens|enveloppe|plafond|预算|成本|费用|花费|予算|コスト|費用|月額/
const income =
  /revenue|turnover|sales of|umsatz|ingresos|chiffre d'affaires|营收|売上|volume of|worth|transfers? (?:of|over|above)|payments? (?:of|over|above|under)|refunds?|orders? (?:over|above|under)|loans?|credits? (?:of|up to)|invoices? (?:over|above)|salary|premium|fine of|penalt|saves?|saving|limit of|ticket price|purchases?|claims? (?:over|under|above|below)/
const once =
  /\bonce\b|one[- ]off|one[- ]time|in total|altogether|deadline|einmalig|insgesamt|una sola vez|en total|une seule fois|au total|一次性|总共|一回|合計/
/** A training run with an end is paid for once. */
const trains = /pre-?train|\btrain(?:ing)? run|vortrain|preentren|pre-?entrain|预训练|事前学習/
const until = /\b(?:in|within|binnen|en|dans) \d+ (?:days?|weeks?|tagen|wochen|dias|semanas|jours|semaines)|\d+ ?(?:天|日|周|週)/
const each =
  /^ ?(?:per|\/|pro|por|par|a|each|je) ?(?:head|person|student|member|capita|team|squad|department|license|seat|user|employee|seat|request|call|1k|1,000|1000|million|token|image|document|page|gpu|hour|transaction|nutzer|mitarbeiter|usuario|utilisateur|kopf|query|conversation)/

/** A budget: money with a month, a year or a word of spending; not a refund, a fee or revenue. */
export function moneySlots(quantity: Quantity, currency: string, { before, after, sentence }: Context): Slot[] {
  if (each.test(after) || income.test(before.slice(-40))) return []
  const key = `budget_month_${currency}`
  if (quantity.per === 'month') return [{ key, value: quantity.value }]
  if (quantity.per === 'year') return [{ key, value: round(quantity.value / 12) }]
  if (quantity.per === 'day') return [{ key, value: round(quantity.value * 30) }]
  if (quantity.per !== undefined) return []
  if (!budget.test(before) && !budget.test(after.slice(0, 30))) return []
  // "a repair that costs less than 300 EUR" is no budget of a platform.
  if (quantity.value < 1000 && !/budget|presupuesto|预算|予算|enveloppe/.test(`${before}${after}`)) return []
  // A job done once has a budget of its own, not one by the month.
  return [{ key: once.test(sentence) || (trains.test(sentence) && until.test(sentence)) ? `budget_total_${currency}` : key, value: quantity.value }]
}
