import { settingsOf } from '../../catalog/catalog.ts'
import { acceleratorNamed } from '../../catalog/find-accelerator.ts'
import type { Part } from '../compose/draft.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { targetsIn } from './targets.ts'

type Wanted = Readonly<Record<string, string | number | boolean>>
/** Words for a value, and what they set on a part. */
type Value = { words: RegExp; set: (found: RegExpExecArray, part: Part) => Wanted; on?: readonly string[] }

const counted = String.raw`(?:replicas?|copies|instances?|pods?|kopien|instanzen|réplicas|copias|instancias|copies|répliques|副本|レプリカ|台)`
const spans = String.raw`(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|días?|semanas?|meses?|mes|años?|jours?|semaines?|mois|ans?|années?|天|周|个月|月|年|日|週間|か月|ヶ月)`
const keepWords = String.raw`(?:retention|retain\w*|keep|kept|store|aufbewahr\w*|behalt\w*|speicher\w*|retención|reten\w*|conserva\w*|guarda\w*|conserv\w*|rétention|保留|保存|保持)`

const values: readonly Value[] = [
  { words: new RegExp(String.raw`(\d{1,4})\s*(?:more\s+)?${counted}(?![\p{L}])`, 'iu'), set: copies },
  { words: new RegExp(String.raw`${counted}(?![\p{L}])[^.;\d]*?(\d{1,4})(?!\d)`, 'iu'), set: copies },
  {
    words: new RegExp(String.raw`${keepWords}[^.;\d]*?(\d{1,5})\s*(${spans})`, 'iu'),
    set: ([, number, span]) => ({ retentionDays: Math.round(Number(number) * daysOf(span ?? '')) }),
  },
  {
    words: new RegExp(String.raw`(\d{1,5})\s*(${spans})[^.;\d]*?${keepWords}`, 'iu'),
    set: ([, number, span]) => ({ retentionDays: Math.round(Number(number) * daysOf(span ?? '')) }),
  },
  {
    words: /(?:(\d{1,5})\s*(?:x|×)?\s*)?(?:nvidia\s+|amd\s+)?\b([A-Z]{1,4}\d{1,4}[A-Z]?)s?\b/u,
    on: [
      'gpu-inference-pool',
      'gpu-training-cluster',
      'bare-metal-gpu-server',
      'llm-inference-server',
      'triton-inference-server',
      'ai-accelerator-pool',
    ],
    set: ([, number, name]): Wanted => {
      const accelerator = acceleratorNamed(name ?? '')?.id
      return accelerator === undefined ? {} : { accelerator, ...(number === undefined ? {} : { acceleratorCount: Number(number) }) }
    },
  },
]

function copies([, number]: RegExpExecArray, { settings }: Part): Wanted {
  const least = Number(number)
  return { replicasMin: least, replicasMax: Math.max(least, Number(settings['replicasMax'] ?? least)) }
}

function daysOf(span: string): number {
  if (/^(w|woche|semana|semaine|周|週)/iu.test(span)) return 7
  if (/^(month|monat|mes|mois|个月|月|か月|ヶ月)/iu.test(span)) return 30
  return /^(y|jahr|año|an|年)/iu.test(span) ? 365 : 1
}

/** "6 replicas", "keep it for 7 years", "on H100": what a part is told in numbers and names. @returns the ids concerned; undefined = no such words, or no part they could be about */
export function tell(change: Change): string[] | undefined {
  const { draft, step, spoken, gathered } = change
  for (const { words, set, on } of values) {
    const found = words.exec(step.words)
    if (found === null) continue
    const rest = step.rest
      .replace(new RegExp(`${keepWords}|${counted}|\\d+\\s*${spans}|\\d+`, 'giu'), ' ')
      .replace(/\b(number|count|amount|anzahl|número|nombre|increase|raise|reduce|set)\b/giu, ' ')
    const meant = targetsIn(draft, rest, read(rest), spoken)
    const able = (meant.length > 0 ? meant : draft.ofKind(...(on ?? []))).filter((part) => knows(part, set(found, part)))
    if (able.length === 0) continue
    const changed = able.filter((part) => apply(part, set(found, part)))
    if (changed.length === 0) gathered.settled.push(`${able.map(({ name }) => `"${name}"`).join(', ')}: that is so already.`)
    return able.map(({ id }) => id)
  }
  return undefined
}

const knows = ({ kind }: Part, wanted: Wanted): boolean => Object.keys(wanted).some((name) => settingsOf(kind).some((each) => each.name === name))

function apply(part: Part, wanted: Wanted): boolean {
  const known = new Set(settingsOf(part.kind).map(({ name }) => name))
  const news = Object.entries(wanted).filter(([name, value]) => known.has(name) && part.settings[name] !== value)
  for (const [name, value] of news) part.settings[name] = value
  return news.length > 0
}
