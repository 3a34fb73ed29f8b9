import { bill } from '../../cost/bill.ts'
import { fromWords, said } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { size } from '../../sizing/size.ts'
import type { Reading } from '../read/reading.ts'
import { type ConflictRule, number, wordsFor, wordsOfModifier } from './conflict-rule.ts'

export const percent = (share: number): string => `${Number((share * 100).toPrecision(7))} %`

/** Only what misses the budget by far cannot be had by choosing cheaper services. */
const beyond = 4
/** The same for a design without its load, where the load is a guess. */
const farBeyond = 60
const nothingRuns = 5
const part = (share: number): string => `${Number((share * 100).toPrecision(2))} %`
const amount = (usd: number): string => String(Number(usd.toPrecision(2)))

const demandKeys = [
  'qps',
  'peak_qps',
  'concurrency',
  'users',
  'gpu',
  'model_params_b',
  'data_tb',
  'data_tb_per_day',
  'documents_per_day',
  'documents',
] as const
const modelKinds = /gpu|accelerator|llm|inference|training|fine-tuning/

/** The person's words that make the costly part cost so much: for machines of a model the GPUs or the model, else the load, else what named the part. */
function wordsOfCost(reading: Reading, design: Design, id: string | undefined): string {
  const part = design.components.find((each) => each.id === id)
  const order = modelKinds.test(part?.kind ?? '') ? ['gpu', 'model_params_b', ...demandKeys] : demandKeys
  const key = order.find((each) => reading.understood[each] !== undefined && reading.understoodFrom[each] !== undefined)
  const own = part?.because.flatMap((each) => ('span' in each && each.words !== undefined ? [each.words] : []))[0]
  return (
    (key === undefined ? undefined : wordsFor(reading, key, key)) ??
    own ??
    reading.archetypes[0]?.evidence[0]?.words ??
    part?.name ??
    'what runs always'
  )
}

/** The low end of the estimated bill, and the part that costs most. */
function leastCost(design: Design): { low: number; most: string; id: string | undefined } {
  const { range, lines } = bill(design, size(design))
  const [first] = lines.toSorted((a, b) => b.range[0] - a.range[0] || (a.component < b.component ? -1 : 1))
  return { low: range[0], most: design.components.find(({ id }) => id === first?.component)?.name ?? 'what runs always', id: first?.component }
}

const boundless = /\b(unlimited|infinite|limitless|endless|unbegrenzt\w*|ilimitad\w*|illimit\w*)\b|无限|無制限/i

/** What a design of this kind costs at the very least; below it no choice of services helps. */
const leastUsdPerMonth = (nines: number | undefined, regions: number): number =>
  (nines !== undefined && nines >= 0.9999 ? 2_000 : nines !== undefined && nines >= 0.999 ? 400 : 0) * Math.max(1, regions)

/** The budget, and what availability, regions or growth without limit cost. */
export const budgetAndGoals: ConflictRule = ({ reading, design }) => {
  const budget = said(reading.requirements.budgetUsdPerMonth) ?? number(reading, 'budget_month_usd')
  if (budget === undefined) return []
  const money = fromWords(reading.requirements.budgetUsdPerMonth) ?? wordsFor(reading, 'budget_month_usd', `budget of ${budget} a month`)
  const found = []
  const availability = number(reading, 'availability_pct')
  const target = said(reading.requirements.availability?.target) ?? (availability === undefined ? undefined : availability / 100)
  const least = leastUsdPerMonth(target, new Set(reading.regions.map(({ region }) => region)).size)
  // How often so many people ask is assumed, and so is the load of the smallest designs: what is assumed clashes with nothing.
  const guessed =
    (number(reading, 'users') !== undefined && number(reading, 'qps') === undefined && number(reading, 'concurrency') === undefined) ||
    reading.archetypes[0]?.pattern === 'serverless-genai-startup'
  const { demand: _assumed, ...rest } = design.requirements
  const cost = leastCost(guessed && budget >= nothingRuns ? { ...design, requirements: rest } : design)
  // Below a few dollars nothing runs at all, whatever is assumed.
  if (cost.low > budget * (budget < nothingRuns ? 1 : guessed ? farBeyond : beyond))
    found.push({
      what: `A budget of ${amount(budget)} USD a month does not pay for what is wanted: about ${amount(cost.low)} USD at the least (estimated), most of it for ${cost.most}.`,
      between: [money, wordsOfCost(reading, design, cost.id)],
      relaxation: `Allow about ${amount(cost.low)} USD a month${budget > 0 && !guessed ? `, or take about ${part(budget / cost.low)} of the load` : ', or let one machine of your own run a small model for a few people'}.`,
    })
  if (least > budget && budget > 0)
    found.push({
      what: `A budget of ${budget} a month does not pay for ${percent(target ?? 0)} availability.`,
      between: [money, wordsFor(reading, 'availability_pct', 'availability')],
      relaxation: `Allow about ${least} USD a month, or 99.5 % availability.`,
    })
  const endless = boundless.exec(reading.prompt)?.[0]
  if (endless !== undefined)
    found.push({
      what: `${endless.charAt(0).toUpperCase()}${endless.slice(1)} GPUs or growth and a budget of ${budget} a month exclude each other.`,
      between: [endless, money],
      relaxation: 'Set a cap on replicas that the budget pays for, and queue what comes on top.',
    })
  const gpu = reading.understood['gpu']
  const count = typeof gpu === 'object' && gpu !== null && 'count' in gpu && typeof gpu.count === 'number' ? gpu.count : undefined
  if (count !== undefined && count * 0.5 * 730 > budget && wordsOfModifier(reading, 'on-premises') === undefined)
    found.push({
      what: `${count} ${count === 1 ? 'GPU' : 'GPUs'} around the clock ${count === 1 ? 'costs' : 'cost'} more than the budget of ${budget} a month.`,
      between: [wordsFor(reading, 'gpu', `${count} GPUs`), money],
      relaxation: `Allow about ${amount(count * 0.5 * 730)} USD a month at the least, or run ${count === 1 ? 'it' : 'them'} about ${Math.max(1, Math.floor(budget / (count * 0.5)))} hours a month.`,
    })
  return found
}
