import { type Intent, verbs } from './verbs.data.ts'

/** One thing to do: the verb, and what stands behind it up to the next one. */
export type Step = { intent: Intent; verb: string; rest: string; words: string }

const border = (word: string): string =>
  /^[\p{Script=Latin}\s'-]+$/u.test(word) ? `(?<![\\p{L}\\p{N}])${word.replace(/ /g, '\\s+')}(?![\\p{L}\\p{N}])` : word
const patterns = verbs.map(({ intent, words }) => ({
  intent,
  pattern: new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map(border)
      .join('|'),
    'giu',
  ),
}))

/** Verbs that only start a step at the head of a clause; elsewhere "use", "change" or "make" are part of what is said. */
const clauseHead =
  /(^|[.;:,\n!?。，、；]|\b(?:and|then|also|please|but|und|dann|auch|bitte|y|luego|también|et|puis|aussi|veuillez)\b)\s*(?:please |bitte |por favor |also |then |auch |aussi |s'il te plaît )?$/iu
const postponed =
  /(hinzu|hinzufügen|ergänzen|ersetzen|entfernen|löschen|austauschen|umziehen|skalieren|senken|halbieren|umbenennen|追加|削除|置き換え|変更|移動|移行|して|にして|暗号化|スケール|拡張|加えて|入れて|取り除)/i

/** "Make it" alone says nothing when another verb follows. */
const bare = /^(it|this|that|them|all|everything|es|das|alles|lo|esto|todo|le|la|tout|ça)?$/iu

/** The steps of an instruction in the order they are said; text without a verb is one step of no stated intent. */
export function stepsOf(instruction: string): readonly Step[] {
  const text = instruction.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const found: { intent: Intent; at: number; length: number }[] = []
  for (const { intent, pattern } of patterns)
    for (const match of text.matchAll(pattern)) {
      const head = clauseHead.test(text.slice(0, match.index))
      const known = found.some(({ at, length }) => match.index < at + length && match.index + match[0].length > at)
      if (!known && (head || postponed.test(match[0]) || intent === 'save')) found.push({ intent, at: match.index, length: match[0].length })
    }
  found.sort((a, b) => a.at - b.at)
  const [first] = found
  if (first === undefined) return text === '' ? [] : [{ intent: 'set', verb: '', rest: text, words: text }]
  if (
    found.length === 1 ||
    (found.length === 2 && found.every((each) => postponed.test(text.slice(each.at, each.at + each.length)) || each.intent === first.intent))
  ) {
    const rest = `${text.slice(0, first.at)} ${text.slice(first.at + first.length)}`.trim()
    return [{ intent: first.intent, verb: text.slice(first.at, first.at + first.length), rest, words: text }]
  }
  const steps = found.map(({ intent, at, length }, nth) => {
    const end = found[nth + 1]?.at ?? text.length
    const lead = nth === 0 && at > 0 ? text.slice(0, at) : ''
    const rest = `${lead}${text.slice(at + length, end)}`.replace(/[\s,;]*(?:\b(?:and|then|und|dann|y|luego|et|puis)\b)?[\s,;]*$/iu, '').trim()
    return { intent, verb: text.slice(at, at + length), rest, words: text.slice(at, end).trim() }
  })
  const busy = steps.filter(({ intent, rest }) => intent !== 'set' || !bare.test(rest))
  return busy.length > 0 ? busy : steps
}
