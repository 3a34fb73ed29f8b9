import { said } from '../../design/requirements.ts'
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

const boundless = /\b(unlimited|infinite|limitless|endless|unbegrenzt\w*|ilimitad\w*|illimit\w*)\b|无限|無制限/i

/** What a design of this kind costs at the very least; below it no choice of services helps. */
const leastUsdPerMonth = (nines: number | undefined, regions: number): number =>
  (nines !== undefined && nines >= 0.9999 ? 2_000 : nines !== undefined && nines >= 0.999 ? 400 : 0) * Math.max(1, regions)

/** The budget, and what availability, regions or growth without limit cost. */
export const budgetAndGoals: ConflictRule = ({ reading }) => {
  const budget = said(reading.requirements.budgetUsdPerMonth) ?? number(reading, 'budget_month_usd') ?? number(reading, 'budget_month_eur')
  if (budget === undefined) return []
  const money = wordsFor(reading, 'budget_month_usd', wordsFor(reading, 'budget_month_eur', `budget of ${budget} a month`))
  const found = []
  const availability = number(reading, 'availability_pct')
  const target = said(reading.requirements.availability?.target) ?? (availability === undefined ? undefined : availability / 100)
  const least = leastUsdPerMonth(target, new Set(reading.regions.map(({ region }) => region)).size)
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
  const single = /\b(single|one|1) (server|machine|node|vm|instance|zone)\b|einen? (einzigen )?server|un solo servidor|un seul serveur/i.exec(
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
