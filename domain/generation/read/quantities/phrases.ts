import type { Fact } from './fact.ts'
import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'

/** Amounts said without a number. */
const phrases: readonly (readonly [key: string, value: number, pattern: RegExp])[] = [
  [
    'latency_ms',
    1000,
    /sub[- ]?seconds?|subseconds?|(?:under|below|within|less than|in|unter|in unter|innerhalb|binnen|en menos de|menos de|moins d'|en moins d'|sous) ?(?:a|one|1|einer|un|una|une) (?:second|sekunde|segundo|seconde)\b|(?:一秒|1秒|1 秒)(?:内|以内|以下|未満|之内)|秒级(?:响应|告警)|sub[- ]segundo|sous la seconde/,
  ],
  ['latency_ms', 30_000, /half a minute|halbe[nr]? minute|medio minuto|demi[- ]minute|半分钟|30秒以内/],
  ['latency_ms', 500, /half a second|halben? sekunde|medio segundo|demi[- ]seconde|半秒/],
  ['latency_ms', 250, /(?:a )?quarter (?:of a |second)|viertelsekunde|cuarto de segundo|quart de seconde/],
  [
    'latency_ms',
    60_000,
    /(?:within|under|below|in under|less than|innerhalb|binnen|unter|en menos de|menos de|en moins d'|moins d')\s?(?:a|one|einer|un|une) (?:minute|minuto)\b/,
  ],
  ['availability_pct', 99.999, /\bfive nines\b|\b5 nines\b|funf neunen|cinco nueves|cinq neufs/],
  ['availability_pct', 99.99, /\bfour nines\b|\b4 nines\b|vier neunen|cuatro nueves|quatre neufs/],
  ['availability_pct', 99.9, /\bthree nines\b|\b3 nines\b|drei neunen|tres nueves|trois neufs/],
  [
    'rpo_min',
    1,
    /(?:lose|losing|loss of) (?:no more than|at most|less than|up to|max(?:imum)?) (?:a|one) minute|hochstens eine minute (?:daten|verlust)/,
  ],
  ['rpo_min', 60, /(?:lose|losing|loss of) (?:no more than|at most|less than|up to|max(?:imum)?) (?:an|one) hour/],
  ['rto_min', 60, /(?:back (?:up )?|restored|recover(?:ed)?|running again) (?:with)?in (?:an|one) hour/],
  [
    'budget_month_usd',
    0,
    /\b(?:budget|presupuesto)\b[^.;0-9]{0,14}\b(?:zero|null|cero)\b(?! (?:trust|euros?|jpy|yen))|(?:^|[^a-z])(?:zero|null|cero) (?:budget|presupuesto)|零预算|预算(?:为|是)?零|予算(?:は)?ゼロ/,
  ],
  ['budget_month_eur', 0, /\b(?:budget|presupuesto)\b[^.;0-9]{0,14}\b(?:zero|null|cero) euros?\b/],
  [
    'rto_min',
    30,
    /(?:\brto|back (?:up )?in|recover(?:y|ed)?(?: time)?|running again|wiederanlauf|restored)(?: of| in| within| under|:|=|, max)? ?(?:half an hour|eine[r]? halben? stunde)|\brto(?: de| en|:)? (?:media hora|une demi[- ]heure)/,
  ],
  [
    'rpo_min',
    0,
    /\b(?:no|zero|without|kein(?:en|erlei)?|ohne|sin|sans|aucune?|null) (?:any )?(?:data ?loss|datenverlust|perdida de datos|perte de donnees)|\b(?:must|may|can|shall|cannot|can't) ?(?:not|never)? lose (?:a|one|any) (?:single )?(?:record|transaction|event|message|payment|order|row|write)s?\b|不(?:能|得|可)?丢(?:失)?(?:任何)?数据|零数据丢失|データ(?:損失|ロス)(?:ゼロ|なし|は許されない)/,
  ],
  ['rpo_min', 0, /\brpo (?:of )?(?:zero|null|cero)|zero rpo|rpo ?= ?0\b/],
]

/** What is stated in words alone: "sub-second", "half a second", "five nines". */
export function phraseFacts({ text }: Words): Fact[] {
  const found = new Map<string, Fact>()
  for (const [key, value, pattern] of phrases) {
    if (found.has(key)) continue
    const match = pattern.exec(text.plain)
    if (match !== null && !(key === 'latency_ms' && /rto|rpo|fresh/.test(text.plain.slice(Math.max(0, match.index - 24), match.index))))
      found.set(key, { key, value, evidence: evidenceOf(text, match.index, match.index + match[0].length) })
  }
  return [...found.values()]
}
