import { type Hit, Matcher } from '../lexicon/matcher.ts'
import type { Token } from '../text/tokens.ts'
import type { Words } from '../text/words.ts'
import { allRefused, type Cue, cues, restoringWords } from './cues.data.ts'

/** What the words around a name say about it. past: given up or turned down; none: said without any of this. */
export type Stance = 'none' | 'no' | 'soft' | 'there' | 'keep' | 'past'

const matcher = new Matcher<Cue>(Object.entries(cues).flatMap(([cue, patterns]) => patterns.map((pattern) => [pattern, cue as Cue] as const)))

const strongly = new Set(['no', 'wait', 'that', 'nein', 'nope', 'attends', 'espera', '对', 'や'])
const answersNo = new Set(['no', 'nope', 'nah', 'nein', 'non', 'いいえ', '不'])
const acts = new Set([
  'run',
  'runs',
  'stay',
  'stays',
  'live',
  'lives',
  'happen',
  'happens',
  'goes',
  'sits',
  'lauft',
  'laufen',
  'bleibt',
  'corre',
  'funciona',
  'tourne',
  'reste',
])
const verbs = new Set(['use', 'using', 'want', 'need', 'usar', 'utiliser', '使', '用', '采', 'must', 'prefer'])
const instead = new Set(['with', 'by', 'to', 'into', 'onto', 'mit', 'durch', 'zu', 'nach', 'con', 'por', 'hacia', 'a', 'par', 'avec', 'vers', 'au'])
/** Exceptions reach the next words only: "everything except the training runs in our racks". */
const near = new Set(['except', 'ausser', 'excepto', 'salvo', 'sauf', 'hormis', 'other', 'outside', '除'])
/** These turn down the very next word alone: "scrap AWS", while "scrap detection on AWS" is about metal. */
const atOnce = new Set(['scrap', 'forget', 'vergiss', 'vergessen', 'olvida', 'olvidate', 'oublie', 'oubliez', '忘'])
const refusing = new Matcher<true>(allRefused.map((word) => [word, true] as const))
const restoring = new Matcher<true>(restoringWords.map((word) => [word, true] as const))

/** What may stand behind "keep it" when it takes a no back; behind other words it bounds something else: "keep it under $900", "keep it simple". */
const afterKept = new Set([
  'after',
  'anyway',
  'please',
  'though',
  'then',
  'as',
  'there',
  'bitte',
  'doch',
  'aber',
  'por',
  'finalmente',
  'quand',
  'finalement',
])
const joins = new Set([
  'or',
  'nor',
  'oder',
  'noch',
  'ni',
  'o',
  'ou',
  'and',
  'und',
  'y',
  'e',
  'et',
  '或',
  '和',
  '与',
  '及',
  'や',
  'と',
  '、',
  'weder',
  'any',
])

/** Behind a comma these go on with a list of three or more; "no Kafka, and HIPAA applies" begins something else. */
const adds = new Set(['and', 'und', 'y', 'e', 'et'])

const placing = new Set(['on', 'in', 'at', 'auf', 'bei', 'im', 'en', 'sur', 'chez', 'dans'])

/** Where in the prompt words stand that turn down, prefer or keep what is near them. */
export class Stances {
  readonly #tokens: readonly Token[]
  /** Cues by the token behind them, and by the token they start with. */
  readonly #ending = new Map<number, Hit<Cue>[]>()
  readonly #starting = new Map<number, Hit<Cue>[]>()
  readonly #again: Hit<Cue>[] = []
  /** Token positions of what "no wait, keep it" takes back into favour. */
  readonly #restored = new Set<number>()
  /** Token positions of what "we want none of the three" turns down. */
  readonly #refused = new Set<number>()
  /** Sentences that were questions and were answered with a no. */
  readonly #denied = new Set<number>()

  constructor({ tokens, text }: Words) {
    this.#tokens = tokens
    for (const [i, { word, before, start }] of tokens.entries()) {
      const last = tokens[i - 1]
      // "Pre-train one? No."
      if (last !== undefined && before === 'sentence' && answersNo.has(word) && /^\s*[?？]\s*$/.test(text.plain.slice(last.end, start)))
        this.#denied.add(last.sentence)
    }
    const hits = matcher.find(tokens)
    const masked = new Set<number>()
    for (const { value, from, to } of hits) if (value === 'idiom') for (let i = from; i < to; i++) masked.add(i)
    for (const hit of longest(hits)) {
      if (hit.value === 'idiom') continue
      if (covered(hit, masked)) continue
      if (hit.value === 'again') this.#again.push(hit)
      push(this.#ending, hit.to, hit)
      push(this.#starting, hit.from, hit)
    }
    for (const { from } of refusing.find(tokens)) {
      const sentence = tokens[from]?.sentence ?? 0
      // What is meant stands in the same sentence, or in the one before when the words open theirs.
      const opens = tokens.slice(Math.max(0, from - 6), from).every((token) => token.sentence === sentence) ? from - 6 <= 0 : true
      for (let i = from - 1; i >= 0 && i >= from - 18 && (tokens[i]?.sentence ?? 0) >= sentence - (opens ? 1 : 0); i--) this.#refused.add(i)
    }
    for (const { from, to } of restoring.find(tokens)) {
      const next = tokens[to]
      const alone = next === undefined || next.before !== 'none' || afterKept.has(next.word)
      const taken = this.#again.some((again) => again.to <= from + 1 && from - again.to <= 4) || tokens[from]?.before !== 'none'
      if (alone && taken) for (let i = Math.max(0, from - 14); i < to; i++) this.#restored.add(i)
    }
  }

  /** Whether something said between two token positions takes the first of them back. */
  takesBack(from: number, to: number): boolean {
    return this.#again.some((hit) => hit.from >= from && hit.to <= to)
  }

  /** Whether the words right behind a token position take back what was just said: "… actually no, …". */
  retracts(at: number): boolean {
    return this.#again.some(({ from, to }) => from >= at && from <= at + 1 && strongly.has(this.#tokens[to - 1]?.word ?? ''))
  }

  /** The stance towards tokens `from` to `to`. */
  of(from: number, to: number): Stance {
    if (this.#restored.has(from) && this.#restored.has(to - 1)) return 'keep'
    if (this.#denied.has(this.#tokens[from]?.sentence ?? -1) || this.#refused.has(from)) return 'no'
    const behind = this.#behind(from)
    const ahead = this.#ahead(to)
    if (ahead === 'no') return 'no'
    if (ahead === 'past') return 'past'
    if (behind === 'no' || behind === 'past' || behind === 'keep') return behind
    if (ahead === 'keep' || ahead === 'there') return ahead
    if (behind === 'there') return 'there'
    return behind === 'soft' || ahead === 'soft' ? 'soft' : 'none'
  }

  #behind(from: number): Stance {
    let reach = 0
    let commas = 0
    let list = false
    let added = false
    for (let i = from; i > 0 && reach <= 9; i--) {
      const token = this.#tokens[i]
      if (token === undefined || token.before === 'sentence') return 'none'
      if (token.before === 'comma') {
        commas++
        list = list || joinsList(this.#tokens, i, from)
        added = added || adds.has(token.word)
        if (!list) return 'none'
      }
      // "ohne Kubernetes und auf AWS": a place that is added stands for itself.
      if (i < from && placing.has(token.word) && adds.has(this.#tokens[i - 1]?.word ?? '')) return 'none'
      for (const { value, from: start } of this.#ending.get(i) ?? []) {
        if (value === 'turn') {
          if (this.#isDenied(start)) continue
          return 'none'
        }
        if (atOnce.has(this.#tokens[start]?.word ?? '') && i < from) continue
        if (near.has(this.#tokens[start]?.word ?? '') && (reach > 3 || this.#happens(from))) continue
        if (value === 'past' && this.#turnsTo(i, from)) return 'none'
        const open = commas === 0 || (list && (!added || commas > 1) && value !== 'soft' && value !== 'there')
        if (!open) continue
        const stance = forward(value)
        if (stance !== undefined) return stance
      }
      reach += this.#tokens[i - 1]?.sign === true ? 0.5 : 1
    }
    return 'none'
  }

  /** "except the training runs in our racks": what is excepted does something, it is not turned down. */
  #happens(from: number): boolean {
    return [1, 2, 3].some((step) => acts.has(this.#tokens[from + step]?.word ?? ''))
  }

  /** "never use", "can't use": the verb belongs to the no before it. */
  #isDenied(turn: number): boolean {
    return verbs.has(this.#tokens[turn]?.word ?? '') && (this.#ending.get(turn) ?? []).some(({ value }) => value === 'no')
  }

  /** "replace Kafka with Kinesis", "from AWS to Azure": behind the joining word stands what comes instead. */
  #turnsTo(cue: number, from: number): boolean {
    for (let i = cue; i < from; i++) if (instead.has(this.#tokens[i]?.word ?? '')) return true
    return false
  }

  #ahead(to: number): Stance {
    let reach = 0
    for (let i = to; i < this.#tokens.length && reach <= 5; i++) {
      const token = this.#tokens[i]
      if (token === undefined || token.before === 'sentence') return 'none'
      if (token.before === 'comma' && i > to + 1) return 'none'
      const cues = (this.#starting.get(i) ?? []).map(({ value }) => value)
      if (token.before === 'comma' && i > to - 1 && !cues.includes('past-back') && !cues.includes('there-back')) return 'none'
      if (cues.includes('no-back')) return 'no'
      if (cues.includes('past-back')) return 'past'
      if (cues.includes('keep-back') && reach <= 2) return 'keep'
      if (cues.includes('there-back')) return 'there'
      if (cues.includes('soft-back')) return 'soft'
      if ((cues.includes('no') || cues.includes('turn')) && reach > 0) return 'none'
      reach += token.sign ? 0.4 : 1
    }
    return 'none'
  }
}

const forward = (cue: Cue): Stance | undefined => {
  switch (cue) {
    case 'no':
    case 'soft':
    case 'there':
    case 'keep':
    case 'past':
      return cue
    case 'no-back':
    case 'soft-back':
    case 'there-back':
    case 'keep-back':
    case 'past-back':
    case 'idiom':
    case 'turn':
    case 'again':
      return undefined
  }
}

/** "no Kafka, Redis or Flink": the list goes on behind the comma when it ends with a joining word. */
function joinsList(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let i = comma; i <= from + 5 && i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || (i > comma && token.before === 'sentence')) return false
    if (joins.has(token.word)) return i >= from - 1
  }
  return false
}

/** Of cues that overlap the longest counts; a cue within another says nothing of its own, two of the same words both hold. */
function longest(hits: readonly Hit<Cue>[]): Hit<Cue>[] {
  const taken = new Set<number>()
  const extents = new Set<string>()
  const kept: Hit<Cue>[] = []
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const extent = `${hit.from} ${hit.to}`
    if (covered(hit, taken) && !extents.has(extent)) continue
    extents.add(extent)
    kept.push(hit)
    for (let i = hit.from; i < hit.to; i++) taken.add(i)
  }
  return kept
}

const covered = ({ from, to }: { from: number; to: number }, taken: ReadonlySet<number>): boolean => {
  for (let i = from; i < to; i++) if (taken.has(i)) return true
  return false
}

function push(map: Map<number, Hit<Cue>[]>, key: number, hit: Hit<Cue>) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [hit])
  else list.push(hit)
}
