import type { Token } from '../text/tokens.ts'
import { compilePattern, type PatternWord } from './pattern.ts'

/** Where a pattern stands: token positions, end exclusive. */
export type Hit<T> = { value: T; from: number; to: number }

type Entry<T> = { words: readonly PatternWord[]; value: T }

/** Shortest part of a compound that is looked up by itself, and shortest compound taken apart. */
const part = 5
const compound = 9

/** Finds all patterns of a list in a text at once, in time proportional to the text. */
export class Matcher<T> {
  readonly #exact = new Map<string, Entry<T>[]>()
  readonly #prefix = new Map<string, Entry<T>[]>()
  #shortest = 99
  #longest = 0

  constructor(patterns: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of patterns) for (const words of compilePattern(pattern)) this.#add(words, value)
  }

  #add(words: readonly PatternWord[], value: T) {
    const first = words[0]
    if (first === undefined) return
    const index = first.prefix ? this.#prefix : this.#exact
    const list = index.get(first.word)
    if (list === undefined) index.set(first.word, [{ words, value }])
    else list.push({ words, value })
    if (!first.prefix) return
    this.#shortest = Math.min(this.#shortest, first.word.length)
    this.#longest = Math.max(this.#longest, first.word.length)
  }

  /**
   * All hits, in the order of the text; they may overlap.
   * @param compounds whether words may be several written together, as in German: "Verwaltungsakten" is found under "akten"
   */
  find(tokens: readonly Token[], compounds = false): Hit<T>[] {
    const hits: Hit<T>[] = []
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.word ?? ''
      const before = hits.length
      for (const entry of this.#starting(word, compounds)) {
        const to = extent(tokens, at, entry.words)
        if (to > at) hits.push({ value: entry.value, from: at, to })
      }
      if (compounds && hits.length === before && word.length >= compound) this.#inside(word, at, hits)
    }
    return hits
  }

  /** The longest single words that end a compound. */
  #inside(word: string, at: number, hits: Hit<T>[]): void {
    for (let cut = 3; cut <= word.length - part; cut++) {
      const before = hits.length
      for (const { words, value } of this.#starting(word.slice(cut), true))
        if (words.length === 1 && endsCompound(words[0], word.slice(cut))) hits.push({ value, from: at, to: at + 1 })
      if (hits.length > before) return
    }
  }

  *#starting(word: string, german: boolean): Generator<Entry<T>> {
    for (const form of forms(word)) yield* this.#exact.get(form) ?? []
    // "in den Berichten": the dative of "Berichte".
    if (german && dative.test(word)) yield* this.#exact.get(word.slice(0, -1)) ?? []
    const longest = Math.min(this.#longest, word.length)
    for (let length = this.#shortest; length <= longest; length++) yield* this.#prefix.get(word.slice(0, length)) ?? []
  }
}

/** A word that ends a compound as it is, or a long beginning of it: "betrug" of Kartenbetrug, not "erklar" of Steuererklarung. */
const endsCompound = (written: PatternWord | undefined, end: string): boolean =>
  written !== undefined && written.word.length >= part && (!written.prefix || written.word.length >= 7 || end === written.word)

/** Words of three letters whose s is no plural; "CVs" and "VMs" are plurals. */
const whole = new Set([
  'nos',
  'nis',
  'les',
  'des',
  'las',
  'los',
  'uns',
  'aus',
  'ses',
  'its',
  'his',
  'has',
  'was',
  'gas',
  'bus',
  'yes',
  'res',
  'dos',
  'tos',
  'ees',
  'als',
  'bis',
  'das',
  'ins',
  'sus',
  'mis',
  'pas',
  'sms',
  'sns',
  'sqs',
  'ecs',
  'eks',
  'aks',
  'rds',
  'gps',
  'aws',
  'gcs',
  'fps',
  'rps',
  'qps',
  'tps',
  'dns',
  'tls',
  'kms',
  'dms',
  'efs',
  'ebs',
  'sre',
  'ios',
  'pos',
  'mes',
  'vss',
  'iso',
])

const dative = /^\S{4,}[aeiouy]?[^aeiouy\W](?:en|ern|eln)$/

function* forms(word: string): Generator<string> {
  yield word
  if (!word.endsWith('s') || word.length < 3 || (word.length === 3 && whole.has(word))) return
  yield word.slice(0, -1)
  if (/(?:ss|us|x|z|ch|sh|o|l|r|n|d)es$/.test(word) && (word.length > 5 || /(?:ss|x|z|ch|sh)es$/.test(word))) yield word.slice(0, -2)
  if (word.endsWith('ies') && word.length > 5) yield `${word.slice(0, -3)}y`
}

const fits = ({ word, prefix }: PatternWord, said: string): boolean => {
  if (prefix) return said.startsWith(word)
  if (said === word) return true
  if (said.length <= word.length || word.length < 2) return false
  return said === `${word}s` || said === `${word}es` || (word.endsWith('y') && said === `${word.slice(0, -1)}ies`)
}

/** The end of a pattern that starts at a token; `at` when it does not stand there. */
function extent(tokens: readonly Token[], at: number, words: readonly PatternWord[]): number {
  let next = at + 1
  for (let k = 1; k < words.length; k++) {
    const wanted = words[k]
    if (wanted === undefined) return at
    let found = -1
    for (let j = next; j <= next + wanted.gap && j < tokens.length; j++) {
      const token = tokens[j]
      if (token === undefined || token.before === 'sentence' || (token.before === 'comma' && wanted.gap === 0)) break
      if (fits(wanted, token.word)) {
        found = j
        break
      }
    }
    if (found < 0) return at
    next = found + 1
  }
  return next
}

/** The hits that lie within token positions, of hits in the order of the text. */
export function hitsWithin<T>(hits: readonly Hit<T>[], from: number, to: number): Hit<T>[] {
  let [low, high] = [0, hits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const within: Hit<T>[] = []
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.from >= to) break
    if (hit.to <= to) within.push(hit)
  }
  return within
}

/** Of hits that overlap the longest counts, then the first: "concurrent users", not "users". In the order of the text. */
export function longestHits<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const kept: Hit<T>[] = []
  const taken = new Set<number>()
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    let free = true
    for (let i = hit.from; i < hit.to; i++) free &&= !taken.has(i)
    if (!free) continue
    for (let i = hit.from; i < hit.to; i++) taken.add(i)
    kept.push(hit)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}
