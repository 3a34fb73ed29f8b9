import { kindOf } from '../../catalog/catalog.ts'
import type { Draft, Part } from '../compose/draft.ts'
import { kindName } from '../compose/kind-name.ts'
import { lookUp } from '../lookup.ts'
import { read } from '../read/read.ts'
import type { Mention, Reading } from '../read/reading.ts'
import { everything, pronoun } from './verbs.data.ts'

/** What "it" means: what is selected, or what was spoken of last; and what has to be left alone. */
export type Spoken = { selection: readonly string[]; last: readonly string[]; kept: ReadonlySet<string> }

export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const conjunction = /,|;|、|\b(?:and|und|y|e|et|as well as|sowie|plus|also)\b|和|以及|と/iu

/** Parts that words mean, each of the things that are listed on its own. */
export function targetsIn(draft: Draft, text: string, reading: Reading, spoken: Spoken): Part[] {
  const free = (parts: readonly Part[]): Part[] => unique(parts).filter(({ id }) => !spoken.kept.has(id))
  const handled = byHandle(draft, text)
  if (handled.length > 0) return free(handled)
  const chunks = text.split(conjunction).filter((each) => plain(each) !== '')
  if (chunks.length < 2) return free(single(draft, text, reading, spoken))
  const whole = draft.parts.filter(({ name }) => conjunction.test(name) && saysName(plain(text), name))
  if (whole.length > 0) return free(whole)
  return free(chunks.flatMap((chunk) => single(draft, chunk, read(chunk), spoken)))
}

const byHandle = (draft: Draft, text: string): Part[] =>
  [...text.matchAll(/@"([^"]+)"|@([\p{L}\p{N}_.-]+)/gu)].flatMap(([, quoted, bare]) => {
    const handle = (quoted ?? bare ?? '').replace(/[.-]+$/, '')
    return draft.parts.filter(({ id, name }) => id === handle || plain(name).replaceAll(' ', '-') === plain(handle).replaceAll(' ', '-'))
  })

const saysName = (said: string, name: string): boolean => {
  const own = plain(name)
  return (
    own.length > 2 && (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(own) ? said.includes(own) : ` ${said} `.includes(` ${own} `))
  )
}

/** By name or id, by kind, by what people call a kind, by group of kinds, by most of its words, or by "it". The best way that finds any counts. */
function single(draft: Draft, text: string, reading: Reading, spoken: Spoken): Part[] {
  const said = plain(text)
  const byName = draft.parts.filter(({ id, name }) => saysName(said, name) || saysName(said, id.replaceAll('-', ' ')))
  const heads = headsOf(reading.mentions)
  const kinds = new Set(heads.filter(({ strength }) => strength === 'named').map(({ kind }) => kind))
  const byKind = draft.parts.filter(({ kind }) => kinds.has(kind))
  const longest = Math.max(0, ...byName.map(({ name, id }) => Math.max(name.length, id.length)))
  const named = unique([...byName.filter(({ name, id }) => byName.length === 1 || Math.max(name.length, id.length) > longest / 3), ...byKind])
  if (named.length > 0) return named
  const called = lookUp(text)
  const within = (words: string): boolean => called.some(({ evidence }) => plain(evidence.words).includes(plain(words)))
  const implied = [...called, ...heads.filter(({ evidence }) => !within(evidence.words))]
  for (const hints of [called, implied]) {
    const byHint = draft.parts.filter(({ kind }) => hints.some((each) => each.kind === kind))
    if (byHint.length > 0) return byHint
  }
  const group = draft.parts.filter((part) =>
    [...kinds, ...implied.map(({ kind }) => kind)].some(
      (kind) => kindOf(kind)?.alternatives != null && kindOf(kind)?.alternatives === kindOf(part.kind)?.alternatives,
    ),
  )
  if (group.length > 0) return group
  const alike = byWords(draft, said)
  if (alike.length > 0) return alike
  const model = theModel.test(text) ? draft.first(...answering) : undefined
  if (model !== undefined) return [model]
  if (!pronoun.test(text)) return []
  return [...(spoken.selection.length > 0 ? spoken.selection : spoken.last)].flatMap((id) => draft.part(id) ?? [])
}

/** "The model" is what answers with one, first what people call. */
const theModel = /^\s*(?:the|our|your|a|das|dem|unser\w*|el|nuestro|le|notre|这个|那个|该)?\s*(?:language |ai |llm )?(?:models?|modell|modelo|modèle|模型|モデル)[\s.!]*$/iu
const answering = ['llm-gateway', 'llm-inference-server', 'foundation-model-api', 'inference-gateway', 'realtime-inference-endpoint', 'open-weight-llm'] as const

const small = new Set(
  'the a an our my your its this that these those of for in on to from with by at part piece component thing step service server system model data it der die das den dem des ein eine unser unsere el la los las un una de del le les une du des notre'.split(
    ' ',
  ),
)
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word)
const wordsIn = (text: string): string[] => text.split(' ').flatMap((word) => (word.length < 3 || small.has(word) ? [] : [stem(word)]))

/** Parts whose name, id or kind has all of the telling words. */
function byWords(draft: Draft, said: string): Part[] {
  const telling = wordsIn(said)
  if (telling.length === 0 || telling.length > 6) return []
  return draft.parts.filter(({ id, name, kind }) => {
    const own = new Set(wordsIn(plain(`${id} ${name} ${kindName(kind)}`)))
    return telling.every((word) => own.has(word))
  })
}

/** "Kubernetes autoscaling": the last of words that stand side by side is the thing, the others say which. */
const headsOf = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ evidence }) => !mentions.some((next) => next.evidence.span[0] === evidence.span[1] + 1))

const unique = (parts: readonly Part[]): Part[] => [...new Map(parts.map((part) => [part.id, part])).values()]

/** Several parts of one kind answer to a word that means one: which of them is for the person to say. */
export function unclear(parts: readonly Part[], text: string): boolean {
  const [first] = parts
  if (first === undefined || parts.length < 2 || everything.test(text) || /\b(both|beide[ns]?|ambos|ambas|les deux)\b|两个|両方/i.test(text))
    return false
  const said = plain(text)
  if (conjunction.test(text) || /@/.test(text) || parts.filter(({ name, id }) => saysName(said, name) || saysName(said, id)).length === 1)
    return false
  const group = kindOf(first.kind)?.alternatives
  const alike = parts.every(({ kind }) => kind === first.kind || (group != null && kindOf(kind)?.alternatives === group))
  return alike && !(pronoun.test(text) && said.split(' ').length < 2) && !/[^s]s\b/.test(said.split(' ').at(-1) ?? '')
}
