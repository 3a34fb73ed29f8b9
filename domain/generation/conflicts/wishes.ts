import { bill } from '../../cost/bill.ts'
import { fromWords, said } from '../../design/requirements.ts'
import { size } from '../../sizing/size.ts'
import type { Design } from '../../design/schema.ts'
import { type ConflictRule, number, wordsFor, wordsOfModifier } from './conflict-rule.ts'

const percent = (share: number): string => `${Number((share * 100).toPrecision(7))} %`

const notManaged = /\b(no|without|not|avoid|keine?|ohne|sin|sans)\b[^.,;]{0,20}\bmanaged\b|managed services? (is|are) (forbidden|not)/i

/** Serverless is somebody else's managed service. */
export const serverlessAndOwn: ConflictRule = ({ reading }) => {
  const serverless = wordsOfModifier(reading, 'serverless')
  if (serverless === undefined) return []
  const unmanaged = notManaged.exec(reading.prompt)?.[0]
  const owned = wordsOfModifier(reading, 'on-premises') ?? wordsOfModifier(reading, 'air-gapped')
  const found = []
  if (unmanaged !== undefined)
    found.push({
      what: 'Serverless services are managed services, and no managed services are wanted.',
      between: [serverless, unmanaged],
      relaxation: 'Run containers that scale to zero on a cluster of your own (Knative), or allow the managed functions alone.',
    })
  if (owned !== undefined)
    found.push({
      what: `Serverless needs somebody who keeps machines ready; on-premises that is you (${owned}).`,
      between: [serverless, owned],
      relaxation: 'Run containers that scale to zero on your own cluster (Knative).',
    })
  return found
}

/** Only what misses the budget by far cannot be had by choosing cheaper services. */
const beyond = 4
const amount = (usd: number): string => String(Number(usd.toPrecision(2)))

/** The low end of the estimated bill, and the part that costs most. */
function leastCost(design: Design): { low: number; most: string } {
  const { range, lines } = bill(design, size(design))
  const [first] = lines.toSorted((a, b) => b.range[0] - a.range[0] || (a.component < b.component ? -1 : 1))
  return { low: range[0], most: design.components.find(({ id }) => id === first?.component)?.name ?? 'what runs always' }
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
  const cost = leastCost(design)
  // How often so many people ask is assumed, and so is the load of the smallest designs: what is assumed clashes with nothing.
  const guessed =
    (number(reading, 'users') !== undefined && number(reading, 'qps') === undefined && number(reading, 'concurrency') === undefined) ||
    reading.archetypes[0]?.pattern === 'serverless-genai-startup'
  if (cost.low > budget * beyond && !guessed)
    found.push({
      what: `A budget of ${amount(budget)} USD a month does not pay for what is wanted: about ${amount(cost.low)} USD at the least (estimated), most of it for ${cost.most}.`,
      between: [money, cost.most],
      relaxation: `Allow about ${amount(cost.low)} USD a month, or a ${Math.ceil(cost.low / budget)}th of the load.`,
    })
  if (least > budget)
    found.push({
      what: `A budget of ${budget} a month does not pay for ${percent(target ?? 0)} availability.`,
      between: [money, wordsFor(reading, 'availability_pct', 'availability')],
      relaxation: `Allow about ${least} USD a month, or 99.5 % availability.`,
    })
  const endless = boundless.exec(reading.prompt)?.[0]
  if (endless !== undefined)
    found.push({
      what: `${endless} GPUs or growth and a budget of ${budget} a month exclude each other.`,
      between: [endless, money],
      relaxation: 'Set a cap on replicas that the budget pays for, and queue what comes on top.',
    })
  const gpu = reading.understood['gpu']
  const count = typeof gpu === 'object' && gpu !== null && 'count' in gpu && typeof gpu.count === 'number' ? gpu.count : undefined
  if (count !== undefined && count * 0.5 * 730 > budget && wordsOfModifier(reading, 'on-premises') === undefined)
    found.push({
      what: `${count} GPUs around the clock cost more than the budget of ${budget} a month.`,
      between: [wordsFor(reading, 'gpu', `${count} GPUs`), money],
      relaxation: 'Run them for hours instead of always, on spare capacity, or take fewer.',
    })
  return found
}

/** A spare machine can be taken away at any moment. */
export const spotAndAvailability: ConflictRule = ({ reading }) => {
  const spot = wordsOfModifier(reading, 'spot')
  const target = said(reading.requirements.availability?.target)
  if (spot === undefined || target === undefined || target < 0.9995 || reading.serving.shape === 'batch' || reading.serving.shape === 'training-only')
    return []
  return [
    {
      what: `Spot capacity can vanish at any moment, and ${percent(target)} availability is wanted.`,
      between: [spot, wordsFor(reading, 'availability_pct', 'availability')],
      relaxation: 'Keep a base of on-demand machines and use spot for what comes on top and for training.',
    },
  ]
}

/** The same thing asked for and ruled out. */
export const wantedAndExcluded: ConflictRule = ({ reading }) =>
  reading.mentions
    .filter(({ stance, strength }) => stance === 'excluded' && strength === 'named')
    .flatMap((no) => {
      const yes = reading.mentions.find(
        ({ kind, stance, strength, evidence }) =>
          kind === no.kind && stance === 'wanted' && strength === 'named' && evidence.span[0] !== no.evidence.span[0],
      )
      return yes === undefined
        ? []
        : [
            {
              what: `${yes.evidence.words} is asked for and ruled out (${no.evidence.words}).`,
              between: [yes.evidence.words, no.evidence.words],
              relaxation: 'It was kept; say which of the two holds.',
            },
          ]
    })
    .slice(0, 1)

/** One machine, and no interruption ever. */
export const singleAndAvailability: ConflictRule = ({ reading }) => {
  const target = said(reading.requirements.availability?.target)
  const single =
    /\b(single|one|1) (server|machine|node|vm|instance|zone|closet|room|rack|box|pc|workstation|data cent(?:er|re)|site)\b|einen? (einzigen )?server|un solo servidor|un seul serveur/i.exec(
      reading.prompt,
    )?.[0]
  if (single === undefined || target === undefined || target < 0.999) return []
  return [
    {
      what: `A ${single} cannot be up ${percent(target)} of the time.`,
      between: [single, wordsFor(reading, 'availability_pct', 'availability')],
      relaxation: 'Take two in different zones, or 99 % availability.',
    },
  ]
}
