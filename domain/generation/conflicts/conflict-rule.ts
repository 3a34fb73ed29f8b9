import { acceleratorNamed } from '../../catalog/find-accelerator.ts'
import { modelNamed } from '../../catalog/find-model.ts'
import { said } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import type { Conflict } from '../answer.ts'
import type { Brief } from '../compose/brief.ts'
import { gpusOf } from '../compose/settings/models.ts'
import type { Evidence, Modifier, Reading } from '../read/reading.ts'

/** What a rule about clashing wishes may look at. */
export type Situation = { brief: Brief; reading: Reading; design: Design }

/** Finds wishes that cannot hold together, and the nearest way out of each. */
export type ConflictRule = (situation: Situation) => readonly Conflict[]

export const number = (reading: Reading, key: string): number | undefined => {
  const value = reading.understood[key]
  return typeof value === 'number' ? value : undefined
}

const bare = /^[\d.,\s]+$/
const nextWord = /^[\s-]*\p{L}[\p{L}-]*/u

/** The person's own words for an entry of what was understood, with the word behind a bare number; or the given ones. */
export function wordsFor({ understoodFrom, prompt }: Reading, key: string, otherwise: string): string {
  const found = understoodFrom[key]
  if (found === undefined) return otherwise
  if (!bare.test(found.words)) return found.words
  const more = nextWord.exec(Array.from(prompt).slice(found.span[1]).join(''))?.[0] ?? ''
  return more === '' || /^\s(?:and|or|with|in|on|for|und|mit|y|con|et|avec)$/i.test(more) ? otherwise : `${found.words}${more}`
}

const no =
  /(?:\b(?:no|not|without|avoid|never|any|neither|nor|ohne|kein\w*|nicht|sin|ning\p{L}+|sans|pas de|aucun\w*)\b|不(?:用|要|使用)|没有)[^.;,]{0,18}$/iu

/** Words that were ruled out, with the word that rules them out. */
export function denial({ prompt }: Reading, { words, span }: Evidence): string {
  const before = Array.from(prompt).slice(0, span[0]).join('')
  return `${no.exec(before)?.[0] ?? ''}${words}`
}

export const wordsOfModifier = (reading: Reading, modifier: Modifier): string | undefined =>
  reading.modifiers.find((each) => each.modifier === modifier)?.evidence.words

/** The words around evidence, where "everything", "only" and their like stand. */
export function around(reading: Reading, [start, end]: readonly [number, number], reach = 28): string {
  const points = Array.from(reading.prompt)
  return points
    .slice(Math.max(0, start - reach), end + reach)
    .join('')
    .toLowerCase()
}

const spelled =
  /(\d+(?:[.,]\d+)?)[\s-]*(?:mrd\.?|milliarden|billions?|bn|mil millones(?: de)?|milliards?(?: de)?|b)[\s-]*(?:of[\s-]+)?par[aá]m[eè]?t\p{L}+/iu
const spelledInHundreds = /(\d+(?:\.\d+)?)\s*(?:亿|億)(?:个)?(?:参数|パラメータ)/u

/** Billions of parameters of the model, as said or as known of the model that was named, with the words. */
export function paramsOf(reading: Reading): { paramsB: number; words: string } | undefined {
  const stated = said(reading.requirements.model?.paramsB) ?? number(reading, 'model_params_b')
  if (stated !== undefined) return { paramsB: stated, words: wordsFor(reading, 'model_params_b', `${stated}B model`) }
  const [words, amount] = spelled.exec(reading.prompt) ?? []
  if (amount !== undefined && words !== undefined) return { paramsB: Number(amount.replace(',', '.')), words }
  const [hundreds, tenth] = spelledInHundreds.exec(reading.prompt) ?? []
  if (tenth !== undefined && hundreds !== undefined) return { paramsB: Number(tenth) / 10, words: hundreds }
  const name = said(reading.requirements.model?.name)
  const known = name === undefined ? undefined : modelNamed(name)?.paramsB
  return name === undefined || known === undefined ? undefined : { paramsB: Math.round(known), words: name }
}

const alone =
  /\b(?:single|one|lone|einzige[nrsm]?|einer|una? sol[ao]|una|une? seule?|un seul)\s+([\p{L}\d-]+(?:\s+[\p{L}\d-]+)?(?:\s+[\p{L}\d-]+)?)/giu

/** The accelerators that were said: type, how many, with the words. */
export function boardsOf(brief: Brief): { type: string; count: number | undefined; words: string } | undefined {
  const { reading } = brief
  const { type, count } = gpusOf(brief)
  if (type !== undefined) return { type, count, words: wordsFor(reading, 'gpu', count === undefined ? type : `${count} ${type}`) }
  for (const [words, named = ''] of reading.prompt.matchAll(alone)) {
    const parts = named.split(/\s+/)
    for (let length = parts.length; length > 0; length--) {
      const word = parts.slice(0, length).join(' ')
      if (/\d/.test(word) && acceleratorNamed(word) !== undefined) return { type: word, count: 1, words: words.slice(0, words.indexOf(named)) + word }
    }
  }
  return undefined
}
