import type { Words } from '../text/words.ts'
import { magnitudes, numberWords, signDigits, signMagnitudes, weakNumbers } from './number-words.data.ts'
import { spokenAt } from './spoken.ts'

/** A number of the prompt with its magnitude, before any unit. Offsets count units of `plain`. */
export type Numeral = {
  value: number
  start: number
  end: number
  /** Written as a word that may be an article, "one" or "un". */
  weak: boolean
  /** The letter of a short magnitude, which may be a unit instead: 15m, 70B, 5 k. */
  letter?: 'k' | 'm' | 'b' | 't' | 'g'
  /** The number before its magnitude. */
  bare: number
}

const digits = /(?<![a-z\d.])\d{1,3}(?: \d{3})+(?![\db])(?:[.,]\d+)?|\d{1,3}(?:'\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,]\d+)*/g
const spaced = /^\d{1,3}(?: \d{3})+$/

/** Every number of a prompt that is one: not the 100 of H100, the 8 of K8s, the 99 of p99 or the 7 of 24/7. */
export function numeralsIn(words: Words): Numeral[] {
  const found = [...inDigits(words), ...inWords(words), ...inSigns(words)]
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).filter((numeral, i, all) => i === 0 || numeral.start >= (all[i - 1]?.end ?? 0))
}

function inDigits({ text, language }: Words): Numeral[] {
  const { plain, cased } = text
  const numerals: Numeral[] = []
  for (const match of plain.matchAll(digits)) {
    const start = match.index
    let end = start + match[0].length
    let raw = match[0]
    // A sentence may end behind a number.
    if (/[.,]$/.test(raw)) raw = raw.slice(0, -1)
    end = start + raw.length
    if (isPartOfName(plain, start, end)) continue
    const after = plain.slice(end, end + 40)
    const value = readDigits(raw, after, language)
    if (value === undefined) continue
    numerals.push(withMagnitude(plain, cased, { value, start, end }, language))
  }
  return numerals
}

function isPartOfName(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1] ?? ' '
  // RTO5分
  if (/[a-z_#]/.test(before) && !/(?:^|[^a-z])r[tp]o$/.test(plain.slice(Math.max(0, start - 4), start))) return true
  // gpt-4, us-east-1, iso 27001 and the like; a minus behind a space is a list mark.
  if (before === '-' && /[a-z]/.test(plain[start - 2] ?? ' ') && !/^b\b/.test(plain.slice(end, end + 2))) return true
  if (before === '.' && /[a-z0-9]/.test(plain[start - 2] ?? ' ')) return true
  const rest = plain.slice(end, end + 4)
  if (/^\/\d/.test(rest) || (before === '/' && /\d/.test(plain[start - 2] ?? ''))) return true
  if (/^[dg]\b/.test(rest) && /^[3-6]$/.test(plain.slice(start, end))) return true
  if (/^-?(?:st|nd|rd|th)\b/.test(rest)) return true
  // 8 am, HTTP 429s, the 1990s, 24x7.
  if (
    /^ ?(?:am|pm|a\.m|p\.m)\b/.test(plain.slice(end, end + 5)) &&
    Number(plain.slice(start, end)) <= 12 &&
    !/^ ?am (?:tag|monat|stuck)/.test(plain.slice(end, end + 8))
  )
    return true
  if (/^:\d\d/.test(rest) || (before === ':' && /\d/.test(plain[start - 2] ?? ' '))) return true
  if (/^s\b/.test(rest) && /^(?:[45]\d\d|19\d\d|20\d\d)$/.test(plain.slice(start, end))) return true
  if (/^x\d/.test(rest) && /^24$/.test(plain.slice(start, end))) return true
  return false
}

/** "12.000" and "12,000" are twelve thousand, "1.5" and "1,5" are one and a half; three places behind a single mark are settled by what follows. */
export function readDigits(raw: string, after: string, language: Words['language']): number | undefined {
  if (spaced.test(raw)) return Number(raw.replaceAll(' ', ''))
  const plain = raw.replaceAll(/['  ]/g, '')
  const marks = plain.replaceAll(/\d/g, '')
  if (marks === '') return Number(plain)
  const last = marks[marks.length - 1] ?? '.'
  const parts = plain.split(/[.,]/)
  const tail = parts[parts.length - 1] ?? ''
  if (marks.length === 1) {
    if (tail.length !== 3 || (parts[0] ?? '').length > 3 || parts[0] === '0') return Number(plain.replace(',', '.'))
    return groups(last, after, language) ? Number(parts.join('')) : Number(plain.replace(',', '.'))
  }
  if (new Set(marks).size === 1) return parts.slice(1).every((part) => part.length === 3 || part.length === 2) ? Number(parts.join('')) : undefined
  // Two different marks: the last one is the decimal mark.
  const at = plain.lastIndexOf(last)
  return Number(`${plain.slice(0, at).replaceAll(/[.,]/g, '')}.${plain.slice(at + 1)}`)
}

const continuous =
  /^\s*(?:%|percent|prozent|por ciento|pour cent|million|billion|trillion|millones|millionen|milliard|mio|mrd|bn|m\b|b\b|k\b|万|亿|億|s\b|sec|second|sekunden|segundos|secondes|gb|tb|pb|gbit|gbps)/

function groups(mark: string, after: string, language: Words['language']): boolean {
  if (mark === ',') return !(language === 'de' || language === 'es' || language === 'fr') || !continuous.test(after)
  if (/^\s*(?:%|percent|prozent|por ciento|pour cent|パーセント)/.test(after)) return false
  return language === 'de' || language === 'es' || language === 'fr' || !continuous.test(after)
}

const shortForms = new Set(['tsd', 'mio', 'mrd', 'mill', 'mia'])
const words = magnitudes.toSorted((a, b) => b[0].length - a[0].length)

function withMagnitude(plain: string, cased: string, numeral: { value: number; start: number; end: number }, language: Words['language']): Numeral {
  const { value, start, end } = numeral
  const signs = /^ ?([十百千万萬億亿兆]+)(?:(\d{1,4})([千百]?)(?![\d.,]))?/.exec(plain.slice(end, end + 12))
  if (signs?.[1] !== undefined) {
    const factor = Array.from(signs[1]).reduce((product, sign) => product * (signMagnitudes[sign] ?? 1), 1)
    // 1万5千 is 15,000.
    const rest = signs[2] === undefined ? 0 : Number(signs[2]) * (signMagnitudes[signs[3] ?? ''] ?? 1)
    return { value: value * factor + rest, bare: value, start, end: end + signs[0].length, weak: false }
  }
  const gap = /^[ -]?/.exec(plain.slice(end, end + 1))?.[0].length ?? 0
  for (const [word, factor, where] of words) {
    const at = end + (where === 'stuck' && word !== 'k' && word !== 'b' && word !== 'm' ? 0 : gap)
    if (!plain.startsWith(word, at) || /[\p{L}\p{N}]/u.test(latin(plain[at + word.length]))) continue
    if ((where === 'es' || where === 'fr') && language !== where) continue
    if (where === 'en' && language === 'es') continue
    if (where === 'stuck') {
      // A letter behind a space is a magnitude only as a capital or before money: "25 M users", "25 k€".
      if (at > end && cased[at] === word && !/^[kmb] ?[€$£¥]/.test(plain.slice(at))) continue
      return { value: exact(value * factor), bare: value, start, end: at + word.length, weak: false, letter: word[0] as 'k' | 'm' | 'b' | 't' | 'g' }
    }
    // The full stop of "12 Tsd. USD" is part of the short form.
    const stop = shortForms.has(word) && /^\. ?[\p{L}€$£¥]/u.test(plain.slice(at + word.length)) ? 1 : 0
    return { value: exact(value * factor), bare: value, start, end: at + word.length + stop, weak: false }
  }
  return { value, bare: value, start, end, weak: false }
}

/** Latin letters bind to a word; signs of other scripts may follow at once. */
const latin = (letter: string | undefined): string => (letter !== undefined && letter < '\u0370' ? letter : ' ')

function inWords({ text, tokens, language }: Words): Numeral[] {
  const numerals: Numeral[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.sign) continue
    const said =
      numberWords[token.word] ??
      germanNumber(token.word) ??
      (token.word === 'half' || token.word === 'halbe' || token.word === 'medio' ? 0.5 : undefined)
    const magnitude =
      magnitudeAt(tokens[i + 1]?.word) ?? (/^(?:a|an)$/.test(tokens[i + 1]?.word ?? '') ? magnitudeAt(tokens[i + 2]?.word) : undefined)
    const hundred = said === undefined ? spokenAt(tokens, i, language) : undefined
    if (hundred !== undefined) {
      numerals.push(numeral(hundred.value, token.start, tokens[hundred.to - 1] ?? token, false))
      i = hundred.to - 1
      continue
    }
    if (said === undefined || said === 0.5) {
      // "a million", "half a million"
      const alone = magnitudeAt(tokens[i + 1]?.word)
      if (said === 0.5 && magnitude !== undefined) numerals.push(numeral(said * magnitude, token.start, tokens[i + 2] ?? token, false))
      else if (/^(?:a|an)$/.test(token.word) && alone !== undefined && tokens[i + 1] !== undefined && numerals.at(-1)?.end !== tokens[i + 1]?.end)
        numerals.push(numeral(alone, token.start, tokens[i + 1] ?? token, false))
      continue
    }
    const spoken = spokenAt(tokens, i, language)
    if (spoken !== undefined) {
      numerals.push(numeral(spoken.value, token.start, tokens[spoken.to - 1] ?? token, false))
      i = spoken.to - 1
      continue
    }
    // "one and a half million"
    if (tokens[i + 1]?.word === 'and' && tokens[i + 2]?.word === 'a' && tokens[i + 3]?.word === 'half') {
      const half = magnitudeAt(tokens[i + 4]?.word)
      const last = half === undefined ? tokens[i + 3] : tokens[i + 4]
      numerals.push(numeral((said + 0.5) * (half ?? 1), token.start, last ?? token, false))
      i += half === undefined ? 3 : 4
      continue
    }
    const unit = tokens[i + 1]
    const ones = unit === undefined ? undefined : numberWords[unit.word]
    if (said >= 20 && ones !== undefined && ones < 10 && text.plain.slice(token.end, unit?.start) === '-') {
      numerals.push(numeral(said + ones, token.start, unit ?? token, false))
      i++
      continue
    }
    if (magnitude !== undefined && unit !== undefined) {
      const over = magnitudeAt(tokens[i + 2]?.word)
      const twice = over !== undefined && magnitude < over
      numerals.push(numeral(said * magnitude * (twice ? over : 1), token.start, (twice ? tokens[i + 2] : unit) ?? token, false))
      i += twice ? 2 : 1
      continue
    }
    numerals.push(numeral(said, token.start, token, weakNumbers.has(token.word) && certain[token.word] !== language))
  }
  return numerals
}

/** Numbers that German writes as one word: zehntausend, zweihundertfunfzig, funfundzwanzigtausend. */
export function germanNumber(word: string): number | undefined {
  const thousands = /^(.*)tausend(?:und)?(.*)$/.exec(word)
  if (thousands !== null) return joined(thousands, 1000, germanNumber)
  const hundreds = /^(.*)hundert(?:und)?(.*)$/.exec(word)
  if (hundreds !== null) return joined(hundreds, 100, germanNumber)
  const tens = /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und([a-z]+zig|dreissig)$/.exec(word)
  if (tens !== null) return (numberWords[tens[1] ?? ''] ?? Number.NaN) + (numberWords[tens[2] ?? ''] ?? Number.NaN)
  return numberWords[word]
}

function joined([, front = '', back = '']: readonly string[], factor: number, read: (word: string) => number | undefined): number | undefined {
  const many = front === '' ? 1 : read(front)
  const rest = back === '' ? 0 : read(back)
  return many === undefined || rest === undefined || rest >= factor ? undefined : many * factor + rest
}

/** Words that are numbers for certain in one language. */
const certain: Readonly<Record<string, Words['language']>> = { elf: 'de', once: 'es', onze: 'fr' }

/** 8.2 million is 8,200,000, not a hair less. */
const exact = (value: number): number => Number(value.toPrecision(12))

const numeral = (value: number, start: number, last: { end: number }, weak: boolean): Numeral => ({ value, bare: value, start, end: last.end, weak })

const magnitudeAt = (word: string | undefined): number | undefined =>
  word === undefined || word.length < 3 ? undefined : magnitudes.find(([written, , where]) => written === word && where !== 'stuck')?.[1]

const signNumber = /[〇零一二两兩三四五六七八九十百千万億亿兆]+/g
const counted =
  /^(?:个|個|家|所|座|台|人|名|位|次|笔|件|万|亿|億|天|日|周|週|月|年|小时|时间|時間|分|秒|毫秒|ミリ秒|つ|か所|ヶ所|カ所|箇所|拠点|条|辆|路|张|枚|页|ページ|チーム|团队|部門|区域|地域|リージョン|工場|病院|工厂|医院|分钟|种|種|か国|语言|言語|倍|块|张卡|ノード|节点)/

/** 三百万, 五十万次: numbers in signs, where a counter follows. */
function inSigns({ text }: Words): Numeral[] {
  const numerals: Numeral[] = []
  for (const match of text.plain.matchAll(signNumber)) {
    const start = match.index
    const end = start + match[0].length
    if (/\d/.test(text.plain[start - 1] ?? '')) continue
    if (!/[〇零一二两兩三四五六七八九]/.test(match[0]) && !/^[十百千][万億亿]?$/.test(match[0])) continue
    if (!counted.test(text.plain.slice(end, end + 4))) continue
    if (/第/.test(text.plain[start - 1] ?? '')) continue
    const value = readSigns(match[0])
    if (value > 0) numerals.push({ value, bare: value, start, end, weak: value === 1 })
  }
  return numerals
}

function readSigns(signs: string): number {
  let [total, section, digit] = [0, 0, 0]
  for (const sign of signs) {
    const single = signDigits[sign]
    const factor = signMagnitudes[sign]
    if (single !== undefined) digit = single
    else if (factor !== undefined && factor < 1e4) {
      section += (digit || 1) * factor
      digit = 0
    } else if (factor !== undefined) {
      total += (section + digit || 1) * factor
      ;[section, digit] = [0, 0]
    }
  }
  return total + section + digit
}
