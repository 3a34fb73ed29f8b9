import type { Context } from './context.ts'
import { deadline, every, fresh, latencyAfter, latencyBefore, latencyWords, recoveryWords, retention, retentionAfter } from './duration-cues.data.ts'
import type { Quantity } from './quantity.ts'

/** A slot of `understood`, what goes into it, and how sure the words make it. */
export type Slot = { key: string; value: number | string; sure?: number }

const milliseconds = { ms: 1, s: 1e3, min: 6e4, h: 3.6e6 } as const
const minutes = { ms: 1 / 6e4, s: 1 / 60, min: 1, h: 60, day: 1440, week: 10_080, month: 43_200, year: 525_600 } as const
const days = { ms: 0, s: 0, min: 0, h: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const

/** Where data piles up a bare "30 days" is how long it is kept. */
const kept = /\blogs?\b|stream|telemetr|sensor|metric|flow|video|kafka|clickhouse|iot|kamera|camera|ログ|日志|流量/
/** A run of learning told beside a bare "40 days" has that long. */
const learns =
  /pre-?train|\btrain(?:ing)? (?:a|an|our|one|the) [\w.-]+ (?:model|llm)|vortrain|preentren|pre-?entrain|fine-?tun|feintun|预训练|微调|事前学習/
const once = /\bone[- ]off\b|\bone[- ]time\b|\bonce\b|einmalig|una sola vez|une seule fois|一次性|一回限り|単発/

/** Where a duration belongs: latency, recovery, retention or a deadline; nothing when it is none of them. */
export function durationSlot(quantity: Quantity, context: Context): Slot | undefined {
  const { unit } = quantity
  const { before, after } = context
  const recovery = recoveryOf(before, after)
  if (unit === undefined && recovery !== undefined && /\br[tp]o\b\D{0,6}$/.test(before)) return { key: `${recovery}_min`, value: quantity.value }
  if (unit !== 'ms' && unit !== 's' && unit !== 'min' && unit !== 'h' && unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year')
    return undefined
  if (unit === 'year' && quantity.bare >= 1900) return undefined
  if (recovery !== undefined && unit !== 'ms') return { key: `${recovery}_min`, value: round(quantity.measure * minutes[unit]) }
  if (every.test(before)) return undefined
  if (unit === 'ms' || unit === 's' || (unit === 'min' && !retention.test(before))) return latencySlot(unit, quantity, context)
  const bare = /(?:^|[,;:(、，])\s*$/.test(before) && /^\s*(?:$|[,;.)、，。])/.test(after)
  const job =
    /(?:\b(?:in|within|binnen|en|dans|under|inside)|内|以内)\s?$/.test(before) &&
    (/train|entren|entrain|训练|学習|migrat|reprocess|backfill/.test(context.sentence) || once.test(context.sentence))
  if (
    ((job ||
      ((bare ||
        /^ at (?:the )?most\b|^ max\b|^ tops\b/.test(after) ||
        /\b(?:at most|no more than|max(?:imum)?|hochstens|como maximo|au plus) ?$/.test(before)) &&
        learns.test(context.sentence) &&
        !retention.test(before))) &&
      (unit === 'day' || unit === 'week')) ||
    (deadline.test(before) && !retentionAfter.test(after)) ||
    deadline.test(after.slice(0, 24)) ||
    (bare && unit !== 'h' && once.test(context.sentence))
  )
    return { key: 'deadline_days', value: round(quantity.measure * days[unit]) }
  if (retention.test(before) || retentionAfter.test(after) || (bare && kept.test(context.sentence)))
    return unit === 'year'
      ? { key: 'retention_years', value: quantity.measure }
      : unit === 'h' || unit === 'min'
        ? undefined
        : { key: 'retention_days', value: round(quantity.measure * days[unit]) }
  return undefined
}

const inTotal =
  /\b(?:in total|in all|overall|end[- ]to[- ]end|all in|altogether|insgesamt|gesamt|en total|de extremo a extremo|au total|de bout en bout)\b|端到端|总共|总计|合計|全体で/

function latencySlot(unit: 'ms' | 's' | 'min', quantity: Quantity, { before, after }: Context): Slot | undefined {
  if (/^ ?(?:of )?(?:uptime|video|audio|footage|recording|clip|speech|material|long|lang)/.test(after)) return undefined
  const told = latencyBefore.test(before) || latencyAfter.test(after)
  // Standing alone between commas: "sources cited, 4 seconds, AWS".
  const alone = unit === 's' && /(?:^|[,;:(、，])\s*$/.test(before) && /^\s*(?:$|[,;.)、，。])/.test(after)
  if (unit !== 'ms' && !told && !alone) return undefined
  const sure =
    (unit === 'ms' ? 1 : 0) +
    (told ? 1 : 0) +
    (inTotal.test(after) || inTotal.test(before.slice(-24)) ? 2 : 0) +
    (latencyWords.test(`${before} ${after}`) ? 2 : 0) -
    (fresh.test(before) || fresh.test(after.slice(0, 20)) ? 3 : 0)
  return { key: 'latency_ms', value: round(quantity.measure * milliseconds[unit]), sure }
}

/** "thirty seconds of data gone": how much may be lost. */
const dataLost =
  /^ ?(?:of |worth of |de |d'|an )?(?:data|transactions|writes|daten|datos|donnees|的数据|のデータ) ?(?:gone|lost|loss|missing|at risk|verlust|verloren|weg|perdidos|perdues|丢失|損失|を失)/

/** "no data loss, logs kept 2 years": a mark in words that is denied, or whose clause ends before the number, tells nothing of it. */
function endsThere(before: string, match: RegExpExecArray): boolean {
  if (/r[tp]o/.test(match[0])) return false
  const rest = before.slice(match.index + match[0].length)
  return (
    /[,;，；、:] ?\S{3,}/.test(rest) ||
    /[,;，；] ?$/.test(rest) ||
    /\b(?:no|zero|without|kein(?:en)?|ohne|sin|sans|aucune?) $/.test(before.slice(0, match.index))
  )
}

/** Whether recovery time or recovery point is meant: the mark nearest before, or right behind. */
function recoveryOf(before: string, after: string): 'rto' | 'rpo' | undefined {
  let best: { mark: 'rto' | 'rpo'; at: number } | undefined
  for (const mark of ['rto', 'rpo'] as const)
    for (const match of before.matchAll(recoveryWords[mark]))
      if ((best === undefined || match.index > best.at) && !endsThere(before, match)) best = { mark, at: match.index }
  if (best !== undefined) return best.mark
  if (dataLost.test(after)) return 'rpo'
  const behind = /^[^,.;、，]{0,12}\b(rto|rpo)\b/.exec(after)?.[1]
  return behind === 'rto' || behind === 'rpo' ? behind : undefined
}

export const round = (value: number): number => Math.round(value * 1e6) / 1e6
