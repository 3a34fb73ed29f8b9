import { kindOf, settingsOf } from '../../catalog/catalog.ts'
import { acceleratorNamed } from '../../catalog/find-accelerator.ts'
import type { Part } from '../compose/draft.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { inDigits } from './numbers.ts'
import { cannotBeTold, noSuchPart, whichOf } from './puzzled.ts'
import { isTelling, targetsIn, unclear } from './targets.ts'

type Wanted = Readonly<Record<string, string | number | boolean>>
/** Words for a value, and what they set on a part. */
type Value = {
  words: RegExp
  /** @param adds the number comes on top of what there is */
  set: (found: RegExpExecArray, part: Part, adds: boolean) => Wanted
  /** Kinds that it is about where none is named. */
  on?: readonly string[]
  /** Categories of which all parts are meant where none is named; what has more already keeps it. */
  wide?: ReadonlySet<string>
}

const spreadKinds: ReadonlySet<string> = new Set([
  'serving',
  'application',
  'gateway',
  'storage',
  'retrieval',
  'features',
  'streaming',
  'genai-orchestration',
  'container-platform',
])

const counted = String.raw`(?:replicas?|copies|instances?|pods?|kopien|instanzen|réplicas|copias|instancias|copies|répliques|副本|レプリカ|台)`
const spans = String.raw`(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|días?|semanas?|meses?|mes|años?|jours?|semaines?|mois|ans?|années?|天|周|个月|月|年|日|週間|か月|ヶ月)`
const keepWords = String.raw`(?:retention|retain\w*|keep|kept|stored?|aufbewahr\w*|bewahr\w*|heb\w*|hold|behalt\w*|speicher\w*|retención|reten\w*|conserva\w*|guarda\w*|conserv\w*|rétention|保留|保存|保持)`

const zoned = String.raw`(?:availability\s+|verfügbarkeits)?(?:zones?|zonen|zonas(?: de disponibilidad)?|zones de disponibilité|azs?|可用区|アベイラビリティゾーン|ゾーン)`

const values: readonly Value[] = [
  {
    words: new RegExp(
      String.raw`(double|twice|triple|halve|verdopp\w*|verdreifach\w*|halbier\w*|duplica\w*|triplica\w*|doubl\w*|tripl\w*)[^.;]*?${counted}(?!\p{Script=Latin})|${counted}[^.;]*?(翻倍|加倍|倍増|2倍|減半|减半|半分)`,
      'iu',
    ),
    set: ([, said, signed], { settings }) => {
      const times = /tripl|dreif/iu.test(said ?? '') ? 3 : /halv|halb|半/iu.test(said ?? signed ?? '') ? 0.5 : 2
      const [least, most] = [Number(settings['replicasMin'] ?? 1), Number(settings['replicasMax'] ?? 0)]
      const next = Math.max(1, Math.ceil(least * times))
      return { replicasMin: next, ...(most === 0 ? {} : { replicasMax: Math.max(next, most) }) }
    },
  },
  {
    words: new RegExp(
      String.raw`(\d{1,4})\s*(?:to|and|bis|und|a|y|à|et|-|–|到|から|～|~)\s*(\d{1,4})\s*(?:个)?\s*${counted}(?!\p{Script=Latin})`,
      'iu',
    ),
    set: ([, least, most]) => ({ replicasMin: Number(least), replicasMax: Math.max(Number(least), Number(most)) }),
  },
  {
    words: new RegExp(
      String.raw`(\d{1,4})\s*(?:个|つの?)?\s*(?:more\s+|further\s+|additional\s+|weitere\s+|zusätzliche\s+|más\s+)?${counted}(?!\p{Script=Latin})`,
      'iu',
    ),
    set: copies,
  },
  { words: new RegExp(String.raw`${counted}(?!\p{Script=Latin})[^.;\d]*?(\d{1,4})(?!\d)`, 'iu'), set: copies },
  {
    words: new RegExp(String.raw`(\d)\s*(?:个|つの?)?\s*${zoned}(?!\p{Script=Latin})`, 'iu'),
    wide: spreadKinds,
    set: ([, number]) => ({ zones: Number(number) }),
  },
  {
    words: new RegExp(String.raw`${keepWords}[^.;\d]*?(?<!(?:after|nach|después de|tras|après|than|als)\s)(?<!\d)(\d{1,5})\s*(${spans})`, 'iu'),
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

function copies([all, number]: RegExpExecArray, { settings }: Part, adds: boolean): Wanted {
  const least = Number(number) + (adds || /\bmore\b|zusätzlich|weitere|más|de plus/i.test(all) ? Number(settings['replicasMin'] ?? 1) : 0)
  return { replicasMin: least, replicasMax: Math.max(least, Number(settings['replicasMax'] ?? least)) }
}

function daysOf(span: string): number {
  if (/^(w|woche|semana|semaine|周|週)/iu.test(span)) return 7
  if (/^(month|monat|mes|mois|个月|月|か月|ヶ月)/iu.test(span)) return 30
  return /^(y|jahr|año|an|年)/iu.test(span) ? 365 : 1
}

/** Words of what is counted: number words before them are numbers. */
const counts = `${counted}|${spans}|${zoned}`
/** "Keep it for two years", "keep three copies" is no wish to leave it alone. */
export const isRetention = (words: string): boolean =>
  new RegExp(`\\d\\s*(?:${spans}|${counted}|${zoned})(?!\\p{Script=Latin})`, 'iu').test(inDigits(words, counts))

/** What is left of a step without its numbers and what they count. */
const unnumbered = (text: string): string =>
  text
    .replace(
      new RegExp(
        `(?<!\\p{Script=Latin})(?:${keepWords})(?!\\p{Script=Latin})|(?<!\\p{Script=Latin})(?:${counted}|${zoned})(?!\\p{Script=Latin})|\\d+\\s*(?:个|つの?|つ)?\\s*(?:${spans})?(?!\\p{Script=Latin})`,
        'giu',
      ),
      ' ',
    )
    .replace(
      /\b(number|count|amount|anzahl|número|nombre|increase|raise|reduce|set|double|twice|triple|halve|verdopple|verdreifache|halbiere|duplica|triplica)\b|翻倍|加倍|倍増|減半|减半|増やし|減らし|増加|增加到?|减少到?|提高到?|降低到?|设置?[为成]|数量/giu,
      ' ',
    )

/** "6 replicas", "keep it for 7 years", "on H100": what a part is told in numbers and names. @returns the ids concerned; undefined = no such words, or no part they could be about */
export function tell(change: Change): string[] | undefined {
  const { hide, show } = shielded(change.draft.parts)
  const words = inDigits(hide(change.step.words), counts)
  const rest = inDigits(hide(change.step.rest), counts)
  const done: string[] = []
  const set = new Set<string>()
  for (const value of values) {
    const found = value.words.exec(words)
    const named = found === null ? [] : Object.keys(value.set(found, anyPart, false))
    if (found === null || named.length === 0 || named.some((each) => set.has(each))) continue
    const told = tellOne(change, value, found, show(unnumbered(rest)))
    if (told === undefined) continue
    for (const each of named) set.add(each)
    done.push(...told)
  }
  return set.size === 0 ? undefined : [...new Set(done)]
}

/** Names and handles with digits in them, put away while numbers are looked for. */
function shielded(parts: readonly Part[]): { hide: (text: string) => string; show: (text: string) => string } {
  const put: string[] = []
  const sign = (nth: number): string => String.fromCodePoint(0xe000 + nth)
  const away = (found: string): string => {
    put.push(found)
    return sign(put.length - 1)
  }
  const names = parts
    .flatMap(({ id, name }) => [id, name])
    .filter((each) => /\d/.test(each))
    .toSorted((a, b) => b.length - a.length)
  return {
    hide: (text) =>
      names.reduce(
        (left, name) =>
          left.replace(new RegExp(`(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'giu'), away),
        text.replace(/@"[^"]+"|@[\p{L}\p{N}_.-]*[\p{L}\p{N}_-]/gu, away),
      ),
    show: (text) => put.reduce((left, found, nth) => left.replaceAll(sign(nth), found), text),
  }
}

const anyPart: Part = { id: '', kind: '', name: '', because: [], settings: {}, stated: false }

function tellOne(change: Change, { set, on, wide }: Value, found: RegExpExecArray, rest: string): string[] | undefined {
  const { draft, spoken, gathered } = change
  const adds = /^(?:add|füge|hinzu|añad|agreg|ajout|添加|追加|增加)/iu.test(change.step.verb)
  const wish = (part: Part): Wanted => set(found, part, adds)
  const named = targetsIn(draft, rest, read(rest), spoken)
  if (named.length === 0 && on === undefined && isTelling(rest)) {
    noSuchPart(change, rest.trim())
    return []
  }
  const can = (parts: readonly Part[]): Part[] => parts.filter((part) => knows(part, wish(part)))
  const before = [spoken.selection, spoken.last].find((ids) => ids.length > 0) ?? []
  const meant = can(named.length > 0 ? named : before.flatMap((id) => draft.part(id) ?? []))
  const all = wide === undefined ? [] : draft.parts.filter(({ id, kind }) => !spoken.kept.has(id) && wide.has(kindOf(kind)?.category ?? ''))
  const setSo = draft.parts.filter((part) => Object.keys(wish(part)).some((name) => part.settings[name] !== undefined))
  const only = named.length === 0 && on === undefined && setSo.length === 1 ? setSo : []
  const able = meant.length > 0 ? meant : all.length > 0 || on !== undefined ? can(on === undefined ? all : draft.ofKind(...on)) : only
  if (able.length === 0) {
    if (on !== undefined) return undefined
    if (named.length > 0) gathered.questions.push(cannotBeTold(named, change.step.words))
    else if (setSo.length > 0) whichOf(change, setSo, change.step.words)
    else noSuchPart(change, change.step.words)
    return []
  }
  if (meant.length > 0 && named.length > 0 && unclear(meant, rest)) {
    whichOf(change, meant, rest.trim())
    return []
  }
  const touched = able.filter((part) => apply(part, wish(part), meant.length === 0 && wide !== undefined))
  if (touched.length === 0) gathered.settled.push(`${able.map(({ name }) => `"${name}"`).join(', ')}: that is so already.`)
  return able.map(({ id }) => id)
}

const knows = ({ kind }: Part, wanted: Wanted): boolean => Object.keys(wanted).some((name) => settingsOf(kind).some((each) => each.name === name))

/** @param atLeast what has more already keeps it */
function apply(part: Part, wanted: Wanted, atLeast: boolean): boolean {
  const known = new Set(settingsOf(part.kind).map(({ name }) => name))
  const news = Object.entries(wanted).filter(
    ([name, value]) => known.has(name) && part.settings[name] !== value && !(atLeast && Number(part.settings[name] ?? 0) > Number(value)),
  )
  for (const [name, value] of news) part.settings[name] = value
  return news.length > 0
}
