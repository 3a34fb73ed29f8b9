import { type Hit, Matcher } from '../lexicon/matcher.ts'
import type { Token } from '../text/tokens.ts'
import type { Words } from '../text/words.ts'
import { type Cue, cues } from './cues.data.ts'

/** What the words around a name say about it. past: given up or turned down; none: said without any of this. */
export type Stance = 'none' | 'no' | 'soft' | 'there' | 'keep' | 'past'

const matcher = new Matcher<Cue>(Object.entries(cues).flatMap(([cue, patterns]) => patterns.map((pattern) => [pattern, cue as Cue] as const)))

const joins = new Set(['or', 'nor', 'oder', 'noch', 'ni', 'o', 'ou', 'and', 'und', 'y', 'e', 'et', '或', '和', '与', '及', 'や', 'と', '、', 'weder', 'any'])

/** Where in the prompt words stand that turn down, prefer or keep what is near them. */
export class Stances {
  readonly #tokens: readonly Token[]
  /** Cues by the token behind them, and by the token they start with. */
  readonly #ending = new Map<number, Hit<Cue>[]>()
  readonly #starting = new Map<number, Hit<Cue>[]>()

  constructor({ tokens }: Words) {
    this.#tokens = tokens
    const hits = matcher.find(tokens)
    const masked = new Set<number>()
    for (const { value, from, to } of hits) if (value === 'idiom') for (let i = from; i < to; i++) masked.add(i)
    for (const hit of longest(hits)) {
      if (hit.value === 'idiom') continue
      if (covered(hit, masked)) continue
      push(this.#ending, hit.to, hit)
      push(this.#starting, hit.from, hit)
    }
  }

  /** The stance towards tokens `from` to `to`. */
  of(from: number, to: number): Stance {
    const behind = this.#behind(from)
    const ahead = this.#ahead(to)
    if (ahead === 'no') return behind === 'no' ? 'keep' : 'no'
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
    for (let i = from; i > 0 && reach <= 9; i--) {
      const token = this.#tokens[i]
      for (const { value } of this.#ending.get(i) ?? []) {
        if (value === 'turn') return 'none'
        const open = commas === 0 || (list && value !== 'soft' && value !== 'there')
        if (!open) continue
        const stance = forward(value)
        if (stance !== undefined) return stance
      }
      if (token === undefined || token.before === 'sentence') return 'none'
      if (token.before === 'comma') {
        commas++
        list = list || joinsList(this.#tokens, i, from)
        if (!list) return 'none'
      }
      reach += this.#tokens[i - 1]?.sign === true ? 0.5 : 1
    }
    return 'none'
  }

  #ahead(to: number): Stance {
    let reach = 0
    for (let i = to; i < this.#tokens.length && reach <= 5; i++) {
      const token = this.#tokens[i]
      if (token === undefined || token.before === 'sentence') return 'none'
      if (token.before === 'comma' && i > to + 1) return 'none'
      for (const { value } of this.#starting.get(i) ?? []) {
        if (value === 'no-back') return 'no'
        if (value === 'past-back') return 'past'
        if (value === 'keep-back' && reach <= 2) return 'keep'
        if (value === 'there-back') return 'there'
        if (value === 'soft-back') return 'soft'
        if ((value === 'no' || value === 'turn') && reach > 0) return 'none'
      }
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

/** Of cues that overlap the longest counts; a cue within another says nothing of its own. */
function longest(hits: readonly Hit<Cue>[]): Hit<Cue>[] {
  const sorted = hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const taken = new Set<number>()
  const kept: Hit<Cue>[] = []
  for (const hit of sorted) {
    if (covered(hit, taken) && !kept.some(({ from, to }) => from === hit.from && to === hit.to)) continue
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
