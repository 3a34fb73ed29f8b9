import type { Context } from './context.ts'
import type { Quantity } from './quantity.ts'

/** A slot of `understood` and what goes into it. */
export type Slot = { key: string; value: number | string }

const milliseconds = { ms: 1, s: 1e3, min: 6e4, h: 3.6e6 } as const
const minutes = { ms: 1 / 6e4, s: 1 / 60, min: 1, h: 60, day: 1440, week: 10_080, month: 43_200, year: 525_600 } as const
const days = { ms: 0, s: 0, min: 0, h: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const

const rto = /\brto\b|recovery time|back (?:up |online )?(?:with)?in|restor|wiederherstell|wiederanlauf|tiempo de recuperacion|recuper|temps de reprise|reprise|恢复时间|恢复|復旧|目標復旧時間/g
const rpo = /\brpo\b|recovery point|data loss|lose (?:at most|no more than|up to|max)|datenverlust|perdida de datos|perte de donnees|punto de recuperacion|数据丢失|丢失|データ損失|目標復旧時点/g
const retention = /retention|retain|\bkeep\b|\bkept\b|\bstore[ds]?\b|histor|archiv|aufbewahr|aufgehoben|vorhalten|gespeichert|speichern|aufheben|historie|retencion|conserv|guardar|mantener|historico|historial|conservation|garder|historique|保留|保存|存储|历史|保管|履歴|蓄積|hot storage|log(?:s|ged) for/
const deadline = /finish|done (?:with)?in|complete|deadline|must be ready|turnaround|fertig|abgeschlossen|abschliessen|terminar|acabar|completar|plazo|terminer|fini\b|achev|delai|完成|截止|完了|終わらせ|終える|期限/
const latencyBefore = /(?:under|below|within|less than|lower than|faster than|no more than|not more than|at most|max(?:imum|imal|\.)?|up to|<=?|≤|in|\bsla\b|budget(?: of)?|latency|latensy|latencies|response(?: time)?s?|answers?|decisions?|deadline|p\d\d(?:[.,]\d)?|unter|innerhalb(?: von)?|binnen|hochstens|maximal|weniger als|latenz|antwort(?:zeit)?|reaktionszeit|menos de|inferior a|por debajo de|en|latencia|respuesta|tiempo de respuesta|maximo|moins de|inferieure? a|sous|en dessous de|dans les|latence|reponse|temps de reponse|小于|低于|少于|不超过|不高于|控制在|延迟|时延|响应(?:时间)?|レイテンシ|応答(?:時間)?|遅延|以内|around|about|of|is|ca|etwa|circa|about|roughly|target)\D{0,14}$/
const latencyAfter = /^ ?(?:以内|内|以下|未満|之内|or less|or faster|max|at most|latency|latenz|latencia|latence|response|end to end|round ?trip|rtt|budget|per (?:request|query|decision|turn|image|frame)|pro anfrage|p\d\d|で(?:応答|回答|返|判定|検知|通知)|延迟|响应)/
const every = /(?:every|each|alle|jede|cada|chaque|toutes les|all|每隔?|毎|interval\w*)\s*$|毎$/

/** Where a duration belongs: latency, recovery, retention or a deadline; nothing when it is none of them. */
export function durationSlot(quantity: Quantity, context: Context): Slot | undefined {
  const unit = quantity.unit
  if (unit !== 'ms' && unit !== 's' && unit !== 'min' && unit !== 'h' && unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined
  const { before, after } = context
  const recovery = nearest(before, rto, rpo) ?? (unit === 'ms' ? undefined : /^[^,.;]{0,12}\b(rto|rpo)\b/.exec(after)?.[1])
  if (recovery !== undefined) return { key: `${recovery}_min`, value: round(quantity.measure * minutes[unit]) }
  if (unit === 'ms' || unit === 's' || unit === 'min' || unit === 'h') {
    if (every.test(before)) return undefined
    if (unit !== 'ms' && unit !== 's' && retention.test(before)) return undefined
    const told = unit === 'ms' || latencyBefore.test(before) || latencyAfter.test(after)
    if (unit === 'h') return deadline.test(before) ? { key: 'deadline_days', value: round(quantity.measure * days.h) } : undefined
    if (!told || /uptime|video|audio|footage|recording|clip/.test(after.slice(0, 24))) return undefined
    return { key: 'latency_ms', value: round(quantity.measure * milliseconds[unit]) }
  }
  if (retention.test(before) || /^\s*(?:hot|warm|cold|of (?:history|data|logs|retention)|retention|aufbewahr|historie|de historial|de historico|de retencion|d'historique|de conservation|保留|保存|历史|分のデータ|分保存|間保存|間保管|保管|年分)/.test(after) || /retention|aufbewahr|保存期间|保存期間|保留/.test(after.slice(0, 30)))
    return unit === 'year' ? { key: 'retention_years', value: quantity.measure } : { key: 'retention_days', value: round(quantity.measure * days[unit]) }
  if (deadline.test(before) || deadline.test(after.slice(0, 24))) return { key: 'deadline_days', value: round(quantity.measure * days[unit]) }
  return undefined
}

/** Which of two marks stands nearer behind; `rto`, `rpo` or neither. */
function nearest(before: string, first: RegExp, second: RegExp): 'rto' | 'rpo' | undefined {
  const at = (pattern: RegExp): number => Math.max(-1, ...Array.from(before.matchAll(pattern), (match) => match.index))
  const [a, b] = [at(first), at(second)]
  if (a < 0 && b < 0) return undefined
  return a > b ? 'rto' : 'rpo'
}

export const round = (value: number): number => Math.round(value * 1e6) / 1e6
