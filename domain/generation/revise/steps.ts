import { isAboutSaving } from './saving.ts'
import { anywhereVerbs, furtherVerbs, leadsToVerb, sureVerbs } from './more-verbs.data.ts'
import { separableVerbs } from './separable.data.ts'
import { type Intent, verbs } from './verbs.data.ts'

/** One thing to do: the verb, and what stands behind it up to the next one. */
export type Step = { intent: Intent; verb: string; rest: string; words: string }

const border = (word: string): string =>
  /^[\p{Script=Latin}\s'-]+$/u.test(word) ? `(?<![\\p{L}\\p{N}])${word.replace(/ /g, '\\s+')}(?![\\p{L}\\p{N}])` : word
const patterns = verbs.map(({ intent, words }) => ({
  intent,
  anywhere: new Set(anywhereVerbs[intent] ?? []),
  pattern: new RegExp(
    [...words, ...(furtherVerbs[intent] ?? []), ...(anywhereVerbs[intent] ?? [])]
      .toSorted((a, b) => b.length - a.length)
      .map(border)
      .join('|'),
    'giu',
  ),
}))

/** Verbs that only start a step at the head of a clause; elsewhere "use", "change" or "make" are part of what is said. */
const clauseHead =
  /(^|[.;:,\n!?。，、；]|\b(?:and|then|also|please|but|und|dann|auch|bitte|aber|y|luego|también|pero|et|puis|aussi|mais|veuillez|could you|can you|we should|let's|let us|i want you to|you should)\b)\s*(?:please |bitte |por favor |also |then |auch |aussi |s'il te plaît )?$/iu
const postponed =
  /(hinzu|hinzufügen|ergänzen|ersetzen|entfernen|löschen|austauschen|umziehen|skalieren|senken|halbieren|umbenennen|verschieben|verlegen|migrieren|migrar|追加|削除|置き換え|入れ替え|差し替え|変更|移動|移行|移し|して|にして|暗号化|スケール|拡張|加えて|入れて|取り除|導入|要らない|いらない|なくして|外して|残して|接続|切断|名前を変え|换成|替换|改用|移到|迁移|迁到|搬到|删除|去掉|移除|拿掉|添加|增加|加入|加上|新增|扩展|扩容|断开|连接|改名|保留|翻倍)/i

/** "Make it" alone says nothing when another verb follows. */
const bare = /^(it|this|that|them|all|everything|es|das|alles|lo|esto|todo|le|la|tout|ça)?$/iu

/** Politeness and joints at the rim of what stands between two verbs. */
const rim =
  /^[\s,;.、。，；]*(?:(?:and|then|but|und|dann|aber|y|luego|pero|et|puis|mais|然后|并且|并|そして|それから)(?![\p{L}\p{N}]))?[\s,;、，]*|[\s,;、，；]*(?:(?<![\p{L}\p{N}])(?:and|then|but|und|dann|aber|y|luego|pero|et|puis|mais))?[\s,;、，；]*$/giu
const trimmed = (text: string): string => text.replace(rim, '').trim()

/** What stands in quotes is a name: no verb is looked for in it. */
const masked = (text: string): string => text.replace(/["“„«「『][^"”“»」』]*["”“»」』]/gu, (quoted) => quoted.replace(/[^\s]/gu, '_'))

type Found = { intent: Intent; at: number; length: number }

const pieces = separableVerbs.map(({ intent, first, second }) => ({
  intent,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(${first.source})(\\s[^.;!?]{1,120}?\\s)(${second.source})(?=\\s*(?:$|[.,;!?]|(?:and|und|aber|but|then|dann|now|jetzt|please|bitte|every|each|daily|nightly|jede\\w*|täglich)(?![\\p{L}])))`,
    'giu',
  ),
}))

/** A verb in two pieces is found twice; what stands between is what it is done to. */
function inPieces(plain: string): Found[] {
  const found: Found[] = []
  for (const { intent, pattern } of pieces)
    for (const { 1: first = '', 2: between = '', 3: second = '', index } of plain.matchAll(pattern)) {
      const from = index + first.length + between.length
      if (!clauseHead.test(plain.slice(0, index)) || found.some(({ at }) => at === index || at === from)) continue
      if (/(?:,|\s(?:and|und|then|dann))\s+(?:please |bitte )?[\p{L}]+\s/iu.test(between) && verbsIn(between.trim(), false).length > 0) continue
      found.push({ intent, at: index, length: first.length }, { intent, at: from, length: second.length })
    }
  return found
}

const signs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u

function verbsIn(text: string, whole = true): Found[] {
  const plain = masked(text)
  const found: Found[] = whole ? inPieces(plain) : []
  const possible = patterns
    .flatMap(({ intent, pattern, anywhere }) => [...plain.matchAll(pattern)].map((match) => ({ intent, anywhere, at: match.index, verb: match[0] })))
    .toSorted((a, b) => b.verb.length - a.verb.length)
  for (const { intent, anywhere, at, verb } of possible) {
    const before = plain.slice(0, at)
    const counts =
      clauseHead.test(before) ||
      postponed.test(verb) ||
      signs.test(verb) ||
      anywhere.has(verb.toLowerCase()) ||
      (sureVerbs.test(verb) && leadsToVerb.test(before))
    if (counts && !found.some((each) => at < each.at + each.length && at + verb.length > each.at)) found.push({ intent, at, length: verb.length })
  }
  // The longest comes first, so that "take out" is no "take".
  return found.sort((a, b) => a.at - b.at)
}

/** Where the verb may stand anywhere, a clause has one. */
const clauses = (text: string): string[] => {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [text]
  const parts = text.split(/[,;。；，!！?？]|、(?<=て、)|然后|并且|そして|それから/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  return parts.reduce<string[]>(
    (all, part) => (all.length > 0 && verbsIn(part).length === 0 ? [...all.slice(0, -1), `${all.at(-1)}, ${part}`] : [...all, part]),
    [],
  )
}

/** The steps of an instruction in the order they are said; text without a verb is one step of no stated intent. */
export const stepsOf = (instruction: string): readonly Step[] => clauses(instruction.normalize('NFKC').replace(/\s+/g, ' ').trim()).flatMap(stepsIn)

function stepsIn(text: string): readonly Step[] {
  const found = verbsIn(text)
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined)
    return text === '' ? [] : [{ intent: isAboutSaving(text) ? 'save' : 'set', verb: '', rest: text, words: text }]
  const verb = ({ at, length }: Found): string => text.slice(at, at + length)
  if (found.every(({ intent }) => intent === first.intent) && (found.length < 2 || (found.length === 2 && postponed.test(verb(last))))) {
    const rest = found.length === 2 && postponed.test(verb(last)) ? text.slice(0, last.at) + text.slice(last.at + last.length) : text
    const intent = first.intent === 'set' && isAboutSaving(text) ? 'save' : first.intent
    return [{ intent, verb: verb(first), rest: `${rest.slice(0, first.at)} ${rest.slice(first.at + first.length)}`.trim(), words: text }]
  }
  const verbLast = trimmed(text.slice(0, first.at)) !== '' && text.length - last.at - last.length <= 6
  const steps = found.map((each, nth) => {
    const [from, to] = verbLast ? [nth === 0 ? 0 : endOf(found[nth - 1]), each.at] : [nth === 0 ? 0 : each.at, found[nth + 1]?.at ?? text.length]
    const around = verbLast ? text.slice(from, to) : `${text.slice(from, each.at)}${text.slice(endOf(each), to)}`
    return { intent: each.intent, verb: verb(each), rest: trimmed(around), words: trimmed(text.slice(from, Math.max(to, endOf(each)))) }
  })
  const busy = steps.filter(({ intent, rest }, nth) => (intent !== 'set' || !bare.test(rest)) && !(rest === '' && steps[nth - 1]?.intent === intent))
  return busy.length > 0 ? busy : steps
}

const endOf = (found: Found | undefined): number => (found === undefined ? 0 : found.at + found.length)
