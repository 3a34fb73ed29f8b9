import { type Hit, hitsWithin, longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Words } from '../text/words.ts'
import { type Noun, nounWords } from './noun-words.data.ts'
import { numeralsIn, type Numeral } from './number.ts'
import { type Period, periodWords, signsBefore, type Unit, unitWords } from './unit-words.data.ts'

/** A number of the prompt with all that says what it counts. Offsets count units of `plain`; tokens are positions. */
export type Quantity = Numeral & {
  /** As written, before the unit's factor: 20 of "20 TB". */
  amount: number
  unit: Unit | undefined
  /** `value` times the unit's factor: GB, Gbit, ms, s. */
  measure: number
  per: Period | undefined
  /** What stands behind the number up to the next number, comma or end; nearest first. */
  nouns: readonly Noun[]
  /** What stands right before it, nothing between: カメラ20台. */
  adjoining: Noun | undefined
  /** What stands before it in the sentence, nearest first. */
  nounsBefore: readonly Noun[]
  /** First token of the number and first token behind number and unit. */
  from: number
  to: number
  sentence: number
}

const units = unitWords.map(([unit, factor, pattern]) => ({
  unit,
  factor,
  pattern: new RegExp(`(?:${pattern})(?![a-z0-9'])`, 'y'),
  tight: new RegExp(`(?:${pattern})`, 'y'),
}))
const nouns = new Matcher<Noun>(Object.entries(nounWords).flatMap(([noun, list]) => list.map((word) => [word, noun as Noun] as const)))
const periods = Object.entries(periodWords)
  .flatMap(([period, list]) => list.map((word) => ({ word, period: period as Period })))
  .toSorted((a, b) => b.word.length - a.word.length)

const signLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Every quantity of a prompt in order. */
export function quantitiesIn(words: Words): Quantity[] {
  const { text, tokens } = words
  const numerals = numeralsIn(words)
  const hits = longestHits(nouns.find(tokens, words.language === 'de'))
  let first = 0
  return numerals.map((numeral, i) => {
    const money = moneyBefore(text.plain, numeral.start)
    const behind = unitAt(text.plain, text.cased, numeral, words.language) ?? unitOfKey(text.plain, numeral)
    const unit = money?.unit ?? behind?.unit
    const end = Math.max(numeral.end, behind?.end ?? 0)
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= numeral.start) first++
    let to = first
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
    const next = numerals[i + 1]
    const reach = windowEnd(words, to, next?.start)
    const last = lastEnd(text.plain, numerals[i - 1])
    const before = windowStart(words, first, last === numerals[i - 1]?.start ? numerals[i - 2]?.end : numerals[i - 1]?.end)
    const factor = money === undefined ? (behind?.factor ?? 1) : 1
    return {
      ...numeral,
      start: money?.start ?? numeral.start,
      end,
      value: behind?.unit === 'params' && numeral.letter === undefined && behind.letter ? numeral.value * 1e9 : numeral.value,
      amount: numeral.value,
      unit,
      measure: numeral.value * factor,
      per: periodAround(text.plain, money?.start ?? numeral.start, end, tokens[reach - 1]?.end ?? end, last),
      nouns: headFirst(
        words,
        hitsWithin(hits, to - (behind === undefined ? 0 : 1), reach).filter((hit) => !isCounter(words, hit) || hit.from === to),
      ),
      adjoining:
        tokens[first]?.before === 'none'
          ? hitsWithin(hits, before, first).findLast((hit) => hit.to === first && !isCounter(words, hit))?.value
          : undefined,
      nounsBefore: hitsWithin(hits, before, first)
        .filter((hit) => !isCounter(words, hit))
        .map(({ value }) => value)
        .toReversed(),
      from: first,
      to,
      sentence: tokens[first]?.sentence ?? 0,
    }
  })
}

/** `retention_days = 21`, `"notify_within_s": 15`: the unit stands in the key. */
function unitOfKey(plain: string, { start, end }: Numeral): { unit: Unit; factor: number; end: number; letter: boolean } | undefined {
  const key = /[a-z][ _](ms|s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?|gb|tb|pb|rps|qps|usd|eur)["']? ?[:=] ?["']?$/.exec(
    plain.slice(Math.max(0, start - 40), start),
  )?.[1]
  if (key === undefined) return undefined
  const found = units.find(({ pattern }) => {
    pattern.lastIndex = 0
    return pattern.test(key) && pattern.lastIndex === key.length
  })
  return found === undefined ? undefined : { unit: found.unit, factor: found.factor, end, letter: false }
}

function moneyBefore(plain: string, start: number): { unit: Unit; start: number } | undefined {
  for (const [unit, sign] of signsBefore) {
    for (const gap of [0, 1]) {
      const at = start - sign.length - gap
      if (at < 0 || !plain.startsWith(sign, at) || (gap === 1 && plain[start - 1] !== ' ')) continue
      if (/[a-z]/.test(sign[0] ?? '') && /[a-z0-9]/.test(plain[at - 1] ?? ' ')) continue
      // "2 USD 5": the money belongs to the number before it.
      if (gap === 1 && /\d ?$/.test(plain.slice(Math.max(0, at - 2), at))) continue
      return { unit, start: at }
    }
  }
  return undefined
}

function unitAt(
  plain: string,
  cased: string,
  numeral: Numeral,
  language: Words['language'],
): { unit: Unit; factor: number; end: number; letter: boolean } | undefined {
  // A short magnitude may have been the unit itself: 15m, 70B.
  const starts = numeral.letter === undefined ? [numeral.end] : [numeral.end]
  for (const start of starts) {
    const gap = /^\.? (?:de |d'|of |von )(?=param)|^(?: ?-? ?)/.exec(plain.slice(start, start + 11))?.[0].length ?? 0
    let best: { unit: Unit; factor: number; end: number; letter: boolean } | undefined
    for (const { unit, factor, pattern, tight } of units) {
      for (const at of gap > 0 ? [start, start + gap] : [start]) {
        const sticky = signLetter.test(plain[at] ?? '') || /[$€£¥%]/.test(plain[at] ?? '') ? tight : pattern
        sticky.lastIndex = at
        if (!sticky.test(plain)) continue
        if (unit === 'year' && /^ans?$/.test(plain.slice(at, sticky.lastIndex)) && language !== 'fr') continue
        if (unit === 'params' && numeral.letter !== undefined && plain[at] === 'b') continue
        if (best === undefined || sticky.lastIndex > best.end)
          best = { unit, factor, end: sticky.lastIndex, letter: unit === 'params' && plain[at] === 'b' }
      }
    }
    if (best !== undefined) return best
    // French octets: only with the capital and in French, "to" being a word elsewhere.
    const octets = language === 'fr' ? /^ ?([KMGTP])o(?![a-z])/.exec(cased.slice(start, start + 4)) : null
    if (octets?.[1] !== undefined) {
      const factor = { K: 1e-6, M: 1e-3, G: 1, T: 1e3, P: 1e6 }[octets[1]] ?? 1
      return { unit: 'gb', factor, end: start + octets[0].length, letter: false }
    }
  }
  return undefined
}

/** The words behind a number that can belong to it: up to a comma, the next number or eight words. */
function windowEnd({ tokens }: Words, to: number, next: number | undefined): number {
  let reach = 0
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.before === 'sentence') return i
    if (token.before === 'comma') return i
    if (next !== undefined && token.start >= next) return i
    reach += token.sign ? 0.45 : 1
    if (reach > 8) return i
  }
  return tokens.length
}

function windowStart({ tokens }: Words, from: number, last: number | undefined): number {
  let reach = 0
  for (let i = from; i > 0; i--) {
    const token = tokens[i]
    if (token === undefined || token.before === 'sentence') return i
    if (last !== undefined && (tokens[i - 1]?.start ?? 0) < last) return i
    reach += tokens[i - 1]?.sign === true ? 0.45 : 1
    if (reach > 8) return i
  }
  return 0
}

/** One sign such as 位 or 台 counts only right behind its number; elsewhere it is part of another word. */
const isCounter = ({ tokens }: Words, { from, to }: Hit<Noun>): boolean => to - from === 1 && tokens[from]?.sign === true

/** In English and German the last of a run of nouns is the head: "80k chat transcripts" are transcripts. */
function headFirst({ tokens, language, text }: Words, hits: readonly Hit<Noun>[]): Noun[] {
  const nouns = hits.map(({ value }) => value)
  if (language !== 'en' && language !== 'de') return nouns
  let head = 0
  // A plural ends the run: "7,200 elevators report" counts elevators.
  while (
    nouns[head] !== 'concurrency' &&
    hits[head + 1]?.from === hits[head]?.to &&
    tokens[hits[head + 1]?.from ?? -1]?.before === 'none' &&
    // "60.000 Prüfberichten nachfragen": what is written small in German is no noun.
    (language === 'en' ||
      /\p{Lu}/u.test(text.cased[tokens[hits[head + 1]?.from ?? -1]?.start ?? 0] ?? '') ||
      !/\p{Lu}/u.test(text.cased[tokens[hits[head]?.from ?? -1]?.start ?? 0] ?? '')) &&
    !(language === 'en' && /[^s]s$/.test(tokens[(hits[head]?.to ?? 0) - 1]?.word ?? ''))
  )
    head++
  return head === 0 ? nouns : [nouns[head] as Noun, ...nouns.slice(0, head), ...nouns.slice(head + 1)]
}

/** Where the number before ends; the 1 of 1日 belongs to the period of the number behind it. */
function lastEnd(plain: string, last: Numeral | undefined): number {
  if (last === undefined) return 0
  return last.value === 1 && /^ ?(?:日|時間|か月|ヶ月|週間|分|秒|天|个月|小时)/.test(plain.slice(last.end, last.end + 4)) ? last.start : last.end
}

const boundary = /[a-z0-9]/

function periodAround(plain: string, start: number, end: number, reach: number, last: number): Period | undefined {
  // The full stop of "3 Mio." ends nothing.
  const open = plain[end] === '.' && /[a-z]/.test(plain[end - 1] ?? '') ? end + 1 : end
  const list = listed.exec(plain.slice(open, open + 110))?.[0]
  const behind = list ?? plain.slice(open, Math.min(reach + 14, open + 90))
  const stop = list?.length ?? /[;。；\n]|[.!?](?= |$)|[,，、]|\d/.exec(behind)?.index ?? behind.length
  const found = earliest(behind.slice(0, stop).padEnd(stop, ' '), false)
  if (found !== undefined) return found
  const before = plain.slice(Math.max(last, start - 26), start)
  const from = Math.max(...[...before.matchAll(/[,;，。、；](?!\d)|\. /g)].map(({ index }) => index), -1)
  const stretch = before.slice(from + 1)
  const ahead = earliest(stretch, true)
  // Where words have spaces the period stands right before the number: "8M monthly visitors and 600 thousand articles" are no articles a month.
  return ahead === undefined || spaceless.test(stretch) || periodFirst.test(stretch) ? ahead : undefined
}

/** "350,000 posts, voice notes and pictures a day": the period behind a list of what is counted. */
const listed =
  /^(?: [a-z'-]+){1,2},? (?:and|plus|und|y|et) (?:about |around |some |etwa |unos |environ )?\d[\d.,]* ?(?:k|m|mio\.?|millions?|thousand|tausend|tsd\.?|mil|mille|millones|millionen)?(?: (?:de )?[a-z'-]+){1,2},? (?:daily|a day|per day|each day|every day|an hour|per hour|a week|per week|weekly|am tag|pro tag|taglich|al dia|diari[ao]s|por dia|par jour)\b|^(?: [a-z'-]+){1,3}(?:, [a-z'-]+(?: [a-z'-]+)?){0,4},? (?:and|or|und|oder|y|e|o|et|ou) (?:[a-z'-]+ ){1,3}(?:\/|per|a|each|every|pro|am|im|al|por|par) ?(?:second|minute|hour|day|night|week|month|year|sekunde|minute|stunde|tag|woche|monat|jahr|segundo|minuto|hora|dia|noche|semana|mes|ano|seconde|heure|jour|nuit|semaine|mois|an)\b/

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const periodFirst =
  /(?:second|minute|hour|day|night|week|month|year|ly|tag|nacht|woche|monat|jahr|stunde|sekunde|lich|dia|noche|semana|mes|ano|hora|segundo|jour|nuit|semaine|mois|an|heure|seconde|sunday|monday)s?,? ?(?:about|around|roughly|some|approximately|up to|over|etwa|rund|circa|ca\.?|bis zu|unos|unas|hasta|environ|jusqu'a|quelque|we get|there are|come in|~|≈)? ?$/

/** The first period named in a stretch; only some stand before the number. */
function earliest(stretch: string, before: boolean): Period | undefined {
  let best: { at: number; period: Period } | undefined
  for (const { word, period } of periods) {
    let at = stretch.indexOf(word)
    while (at >= 0) {
      const open = !/[a-z]/.test(word[0] ?? '') || !boundary.test(stretch[at - 1] ?? ' ')
      const closed = !/[a-z]/.test(word.at(-1) ?? '') || !boundary.test(stretch[at + word.length] ?? ' ')
      if (
        /(?:half|of|quarter|within|under|than|inside|below|binnen|innerhalb|unter|menos de|moins d'|einmal|once|una vez|une fois)\s?$/.test(
          stretch.slice(Math.max(0, at - 8), at),
        )
      ) {
        at = stretch.indexOf(word, at + 1)
        continue
      }
      const single = (word === '月' || word === '年' || word === '週') && !before
      if (open && closed && !single && (best === undefined || at < best.at)) best = { at, period }
      at = open && closed ? -1 : stretch.indexOf(word, at + 1)
    }
  }
  return best?.period
}
