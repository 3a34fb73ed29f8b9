import { kindOf } from '../../catalog/catalog.ts'
import type { Draft, Part } from '../compose/draft.ts'
import { kindName } from '../compose/kind-name.ts'
import { lookUp, namedExactly } from '../lookup.ts'
import { read } from '../read/read.ts'
import type { Mention, Reading } from '../read/reading.ts'
import { commonNouns } from './common-nouns.data.ts'
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

/**
 * Parts that words mean, each of the things that are listed on its own.
 * @param missed takes the listed things that mean nothing here
 */
export function targetsIn(draft: Draft, text: string, reading: Reading, spoken: Spoken, missed: string[] = []): Part[] {
  const free = (parts: readonly Part[]): Part[] => unique(parts).filter(({ id }) => !spoken.kept.has(id))
  const handled = byHandle(draft, text)
  if (handled.length > 0) return free(handled)
  // Who points at something that is not there means nothing else.
  if (aHandle.test(text)) {
    missed.push(text.trim())
    return []
  }
  const chunks = text.split(conjunction).filter((each) => plain(each) !== '')
  if (chunks.length < 2) return free(single(draft, text, reading, spoken))
  const whole = draft.parts.filter(({ name }) => conjunction.test(name) && saysName(plain(text), name))
  if (whole.length > 0) return free(whole)
  return free(
    chunks.flatMap((chunk, nth) => {
      const parts = nth > 0 && isClause(chunk) ? [] : single(draft, chunk, read(chunk), spoken)
      if (parts.length === 0 && isTelling(chunk)) missed.push(chunk.trim())
      return parts
    }),
  )
}

/** "…, dashboards read straight from the lake" says something of its own and lists nothing. */
const isClause = (chunk: string): boolean =>
  wordsIn(plain(chunk)).length > 3 &&
  /\s(?:from|to|into|straight|directly|instead|read|reads|goes?|gets?|aus|direkt|stattdessen|directamente|directement)\s/iu.test(chunk)

const aHandle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}]/u

/** What is said beside the parts that are pointed at: their ids are no words. */
export const withoutHandles = (text: string): string => text.replace(/@"[^"]+"|@[\p{L}\p{N}_.-]+/gu, ' ')

const byHandle = (draft: Draft, text: string): Part[] =>
  [...text.matchAll(/@"([^"]+)"|@([\p{L}\p{N}_.-]+)/gu)].flatMap(([, quoted, bare]) => {
    const handle = (quoted ?? bare ?? '').replace(/[.-]+$/, '')
    return draft.parts.filter(({ id, name }) => id === handle || plain(name).replaceAll(' ', '-') === plain(handle).replaceAll(' ', '-'))
  })

/** Parts whose name or id is said; "online feature store" says nothing of the feature store. */
export function saidByName(draft: Draft, said: string): Part[] {
  const found = draft.parts.flatMap((part) =>
    [plain(part.name), plain(part.id.replaceAll('-', ' '))].flatMap((words) => (saysName(said, words) ? [{ part, words }] : [])),
  )
  const longer = (words: string): string[] =>
    found.flatMap((each) => (each.words.length > words.length && each.words.includes(words) ? [each.words] : []))
  return unique(
    found.flatMap(({ part, words }) => {
      const left = longer(words).reduce((text, each) => text.replaceAll(each, ' '), said)
      return saysName(left, words) ? [part] : []
    }),
  )
}

const saysName = (said: string, name: string): boolean => {
  const own = plain(name)
  return (
    own.length > 2 && (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(own) ? said.includes(own) : ` ${said} `.includes(` ${own} `))
  )
}

/** By name or id, by kind, by what people call a kind, by group of kinds, by most of its words, or by "it". The best way that finds any counts. */
function single(draft: Draft, text: string, reading: Reading, spoken: Spoken): Part[] {
  const said = plain(text)
  const byName = saidByName(draft, said)
  const heads = headsOf(reading.mentions.filter((each) => !reading.mentions.some((other) => contains(other, each))))
  const kinds = new Set(heads.filter(({ strength }) => strength === 'named').map(({ kind }) => kind))
  const byKind = draft.parts.filter(({ kind }) => kinds.has(kind))
  const longest = Math.max(0, ...byName.map(({ name, id }) => Math.max(name.length, id.length)))
  const named = unique([...byName.filter(({ name, id }) => byName.length === 1 || Math.max(name.length, id.length) > longest / 3), ...byKind])
  if (named.length > 0) return named
  // Who names a kind that is not there means no other that shares words with it.
  const bare = text.replace(rimWords, '').trim()
  if (/\s/.test(bare) && namedExactly(bare) !== undefined && !isNoun(text)) return []
  const common = byNoun(draft, text)
  if (common.length > 0) return common
  const alike = byWords(draft, said)
  if (alike.length > 0 && wordsIn(said).length > 1) return alike
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
  if (alike.length > 0) return alike
  const model = theModel.test(text) ? draft.first(...answering) : undefined
  if (model !== undefined) return [model]
  if (!pronoun.test(text)) return []
  return [...(spoken.selection.length > 0 ? spoken.selection : spoken.last)].flatMap((id) => draft.part(id) ?? [])
}

const rimWords = /^\s*(?:the|a|an|our|der|die|das|den|dem|el|la|los|las|le|les|l')\s*(?=\S)|[\s.!?]+$/giu
const isNoun = (text: string): boolean => commonNouns.some(({ words }) => plain(text.replace(rimWords, '')) === plain(words.exec(text)?.[0] ?? ''))

/** Parts of the family that a common noun names: the last noun of the words is the thing, the others say which. */
function byNoun(draft: Draft, text: string): Part[] {
  const found = commonNouns
    .flatMap(({ words, kinds }) => {
      const last = [...text.matchAll(new RegExp(words, `${words.flags}g`))].at(-1)
      return last === undefined || saysWhich(text.replace(last[0], ' '), text, kinds[0] ?? [])
        ? []
        : [{ kinds, end: last.index + last[0].length, length: last[0].length }]
    })
    .toSorted((a, b) => b.end - a.end || b.length - a.length)
  for (const { kinds } of found)
    for (const row of kinds) {
      const parts = draft.ofKind(...row)
      if (parts.length > 0) return parts
    }
  return []
}

/** "The graph database" is no other database. In signs of no alphabet what stands beside the noun may be filling, so there the kind that is understood decides. */
function saysWhich(rest: string, text: string, usual: readonly string[]): boolean {
  const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
  if (isTelling(rest.replace(signs, ' '))) return true
  const left = (rest.match(signs) ?? []).join('').replace(particles, '')
  const kinds = [...read(text).mentions, ...lookUp(text)].map(({ kind }) => kind)
  return left.length > 3 || (left.length > 0 && kinds.length > 0 && !kinds.some((kind) => usual.includes(kind)))
}

/** "The model" is what answers with one, first what people call. */
const theModel =
  /^\s*(?:the|our|your|a|das|dem|unser\w*|el|nuestro|le|notre|这个|那个|该)?\s*(?:language |ai |llm )?(?:models?|modell|modelo|modèle|模型|モデル)[\s.!]*$/iu
const answering = [
  'llm-gateway',
  'llm-inference-server',
  'foundation-model-api',
  'inference-gateway',
  'realtime-inference-endpoint',
  'open-weight-llm',
] as const

const small = new Set(
  'the a an our my your its this that these those of for in on to from with by at part piece component thing step service server system model data it der die das den dem des ein eine unser unsere el la los las un una de del le les une du des notre'.split(
    ' ',
  ),
)
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word)
const wordsIn = (text: string): string[] => text.split(' ').flatMap((word) => (word.length < 3 || small.has(word) ? [] : [stem(word)]))

/** Words that name nothing by themselves: how much, how many, in which way. */
const measures = new Set(
  'für auf bei mit vom zum zur aus über para por con sur dans pour chez into onto current existing present actual actuel actuelle aktuelle aktuellen derzeitige jetzige bisherige at least most minimum maximum min max between each every per only now please more less than least about up down increase raise reduce lower set scale run use make have give want need keep put should must it its them this that these those everything all over across there here and then also bitte mindestens höchstens pro por favor par plus moins our we you let lets always for years anywhere available replicas instances zones days require enable enforce turn switch data rest use using used with own keys access sure everywhere system design architecture stored while when any where which who what some more could would should can will want wants like need needs run runs running being been are was not only just still again back out off over under machen mach mache stelle sollen soll werden wird sind ist haben hat alle alles daten bitte hacer haz todos todas datos que con sea sean esté estén debe faire fais rends tous toutes données que soit soient avec'
    .split(' ')
    .map(stem),
)
const particles =
  /[的了在把将用为到于都也请给让是成里中上下要我们全部所有它这个那个设置改を に へ は が の も で と から まで して ください する した せて れて いて さい それ これ すべて 全て]/gu

/** The text holds words that mean something, so a wish that found no part for them is not one about everything. */
export const isTelling = (text: string): boolean =>
  wordsIn(plain(text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, ' '))).some((word) => !measures.has(word)) ||
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? []).join('').replace(particles, '').length > 1

/** All of the design is meant, and not a part that is called "Everything we saw". */
export const meansAll = (draft: Draft, text: string): boolean =>
  everything.test(
    draft.parts.reduce(
      (left, { name }) => (everything.test(name) ? left.replace(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), ' ') : left),
      text,
    ),
  )

/** Parts whose name, id or kind has all of the telling words. */
function byWords(draft: Draft, said: string): Part[] {
  const telling = wordsIn(said)
  if (telling.length === 0 || telling.length > 6) return []
  return draft.parts.filter(({ id, name, kind }) => {
    const own = new Set(wordsIn(plain(`${id} ${name} ${kindName(kind)}`)))
    return telling.every((word) => own.has(word))
  })
}

const contains = (outer: Mention, inner: Mention): boolean =>
  outer.kind !== inner.kind &&
  outer.evidence.words.length > inner.evidence.words.length &&
  plain(outer.evidence.words).includes(plain(inner.evidence.words))

/** "Kubernetes autoscaling": the last of words that stand side by side is the thing, the others say which. */
const headsOf = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ evidence }) => !mentions.some((next) => next.evidence.span[0] === evidence.span[1] + 1))

const unique = (parts: readonly Part[]): Part[] => [...new Map(parts.map((part) => [part.id, part])).values()]

const each = /(?<!\p{L})(?:every|each|alle[nrs]?|jede[mnrs]?|todos|todas|cada|tous|toutes|chaque)(?!\p{L})|每个|各/iu

/** Several parts of one kind answer to a word that means one: which of them is for the person to say. */
export function unclear(parts: readonly Part[], text: string): boolean {
  const [first] = parts
  if (
    first === undefined ||
    parts.length < 2 ||
    everything.test(text) ||
    each.test(text) ||
    /\b(both|beide[ns]?|ambos|ambas|les deux)\b|两个|両方/i.test(text)
  )
    return false
  const said = plain(text)
  if (conjunction.test(text) || /@/.test(text) || parts.filter(({ name, id }) => saysName(said, name) || saysName(said, id)).length === 1)
    return false
  const group = kindOf(first.kind)?.alternatives
  const alike =
    parts.every(({ kind }) => kind === first.kind || (group != null && kindOf(kind)?.alternatives === group)) ||
    commonNouns.some(({ words, kinds }) => words.test(text) && kinds.some((row) => parts.every(({ kind }) => row.includes(kind))))
  return alike && !(pronoun.test(text) && said.split(' ').length < 2) && !/[^s]s\b/.test(said.split(' ').at(-1) ?? '')
}
