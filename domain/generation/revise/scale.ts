import { settingsOf } from '../../catalog/catalog.ts'
import type { Edit } from '../../design/edit.ts'
import { said, type Requirements } from '../../design/requirements.ts'
import type { Change } from './change.ts'
import { answering, keeping } from '../levers/kinds.data.ts'
import { spread } from './spread.ts'

export const severalWords =
  /\b(two|2|three|3|several|multiple|more|zwei|drei|mehrere|dos|tres|varias|deux|trois|plusieurs)[- ](aws |azure |gcp )?(regions?|regionen|regiones|régions)\b|multi[- ]?region|第二个?区域|两个区域|多区域|マルチリージョン|2リージョン/i
const factorWords: readonly (readonly [RegExp, number])[] = [
  [/\b(double|twice|doppelt|verdopp\w*|doble|duplic\w*|two times)\b|翻倍|两倍|2倍|倍増/i, 2],
  [/\b(triple|three times|dreifach\w*|verdreifach\w*|triplic\w*|tres veces|trois fois)\b|三倍/i, 3],
  [/\b(four times|quadrupl\w*|vierfach\w*|cuatro veces|quatre fois)\b|四倍/i, 4],
  [/\b(five times|fünffach\w*|cinco veces|cinq fois)\b|五倍/i, 5],
  [/\b(ten times|tenfold|zehnfach\w*|zehn ?mal|diez veces|dix fois)\b|十倍/i, 10],
  [/\b(twenty times|twentyfold)\b|二十倍/i, 20],
  [/\b(hundred times|hundredfold|hundertfach\w*|cien veces|cent fois)\b|百倍/i, 100],
  [/\b(\d+(?:\.\d+)?)\s?(?:x\b|times|fold|-fold|fach|mal|veces|fois|倍)/i, 0],
]

/** More people, more regions, a shorter way back: requirements, replicas, and what regions and recovery need. @returns the ids concerned */
export function scale(change: Change): string[] {
  const { draft, reading, step, gathered } = change
  const { more } = gathered
  const before = new Set(draft.parts.map(({ id }) => id))
  more.push(...requirementEdits(reading.requirements))
  const factor = growth(change)
  const touched = factor > 1 ? draft.ofKind(...answering) : []
  for (const part of touched) {
    const most = Number(part.settings['replicasMax'] ?? 8) || 8
    const least = Number(part.settings['replicasMin'] ?? 2) || 2
    const known = new Set(settingsOf(part.kind).map(({ name }) => name))
    part.settings['replicasMax'] = Math.min(2000, Math.ceil(most * factor))
    part.settings['replicasMin'] = Math.min(200, Math.max(2, Math.ceil(least * Math.sqrt(factor))))
    if (known.has('autoscaling')) part.settings['autoscaling'] = true
  }
  const users = said(reading.requirements.demand?.users)
  if (users !== undefined) for (const part of draft.ofKind('client-user', 'mobile-client')) part.settings['count'] = users
  const regions = new Set(reading.regions.map(({ region }) => region))
  if (
    addsRegion(change) ||
    severalWords.test(step.words) ||
    regions.size > 1 ||
    reading.modifiers.some(({ modifier }) => modifier === 'multi-region')
  )
    spread(change, before)
  recovery(change)
  growDemand(change, factor)
  return [...touched.map(({ id }) => id), ...draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id]))]
}

/** One more region beside those that are there: "add a second region us-west-2", "add europe-west1". Who moves says another verb. */
export function addsRegion({ step, reading }: Change): boolean {
  if (!['add', 'set', 'scale', 'connect'].includes(step.intent)) return false
  if (furtherRegion.test(step.words)) return !/back-?ups?|sicherung|copias? de seguridad|sauvegarde|备份|バックアップ/iu.test(step.words)
  return step.intent === 'add' && reading.regions.length > 0 && reading.mentions.every(({ strength }) => strength === 'implied') && isPlace(reading)
}

/** The words are a region's own code, not a town in which something is wanted. */
const isPlace = ({ regions }: Change['reading']): boolean => regions.some(({ region, evidence }) => evidence.words.toLowerCase() === region)

const furtherRegion =
  /\b(?:second|third|2nd|3rd|another|additional|further|extra|more|new|zweite[nrs]?|dritte[nrs]?|weitere[nrs]?|zusätzliche[nrs]?|neue[nrs]?|segunda|tercera|otra|nueva|deuxième|seconde|troisième|autre|nouvelle|une autre)\s+(?:(?:aws|azure|gcp|cloud|google|failover|standby|dr)[- ])?(?:regions?|región|région)\b|\b(?:región|région)\s+(?:adicional|supplémentaire)|(?:第二个|另一个|新的?)(?:区域|地区)|(?:二つ目|2つ目|別|もう一つ)の?リージョン/iu

/** Demand that was said before grows by the factor that is said now. */
function growDemand({ design, reading, gathered }: Change, factor: number): void {
  if (factor <= 1 || reading.requirements.demand !== undefined) return
  for (const key of ['requestsPerSecond', 'requestsPerDay', 'users', 'concurrency', 'tokensPerMinute'] as const) {
    const before = said(design.requirements.demand?.[key])
    if (before !== undefined) gathered.more.push({ kind: 'require', at: `demand.${key}`, value: Math.ceil(before * factor) })
  }
}

function recovery({ draft, reading, why }: Change): void {
  const { rtoMinutes, rpoMinutes, target } = reading.requirements.availability ?? {}
  const [rto, rpo] = [said(rtoMinutes), said(rpoMinutes)]
  if (rpo !== undefined)
    for (const part of draft.ofKind(...keeping))
      Object.assign(part.settings, {
        backupIntervalMinutes: Math.max(1, Math.min(rpo, 1440)),
        ...(part.settings['backup'] === 'cross-region' ? {} : { backup: rpo <= 60 ? 'continuous' : 'daily' }),
      })
  if (rto !== undefined) for (const part of draft.ofKind(...answering)) part.settings['standby'] = rto <= 15 ? 'hot' : rto <= 240 ? 'warm' : 'cold'
  if ((rto !== undefined || rpo !== undefined || said(target) !== undefined) && draft.has(...keeping)) draft.add('backup-service', why)
}

/** How much more than before: from what was said to what is said, or by a factor. */
function growth({ design, reading, step }: Change): number {
  for (const [pattern, fixed] of factorWords) {
    const found = pattern.exec(step.words)
    if (found !== null) return fixed > 0 ? fixed : Math.max(1, Number(found[1] ?? 1))
  }
  const [old, now] = [design.requirements.demand ?? {}, reading.requirements.demand ?? {}]
  const ratios = (
    [
      ['users', 10],
      ['requestsPerSecond', 10],
      ['concurrency', 10],
      ['devices', 10],
      ['documents', 10],
    ] as const
  ).flatMap(([key, otherwise]) => {
    const [next, before] = [said(now[key]), said(old[key])]
    return next === undefined ? [] : [before === undefined || before === 0 ? otherwise : next / before]
  })
  return Math.max(1, ...ratios)
}

/** Everything the words require, as edits of the requirements. */
export function requirementEdits(requirements: Requirements): Edit[] {
  const groups = ['demand', 'availability', 'model'] as const
  const edits = groups.flatMap((group): Edit[] =>
    Object.entries(requirements[group] ?? {}).map(([key, value]) => ({ kind: 'require', at: `${group}.${key}`, value: plain(value) })),
  )
  if (requirements.budgetUsdPerMonth !== undefined)
    edits.push({ kind: 'require', at: 'budgetUsdPerMonth', value: plain(requirements.budgetUsdPerMonth) })
  if (requirements.regions !== undefined) edits.push({ kind: 'require', at: 'regions', value: plain(requirements.regions) })
  return edits
}

type Json = Extract<Edit, { kind: 'require' }>['value']
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
