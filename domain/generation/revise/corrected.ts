import { type Intent, verbs } from './verbs.data.ts'

const marker =
  /[\s,.;:!?…，。；—–-]*(?<![\p{L}\p{N}])(?:no,? (?:sorry|wait)|wait,? no|sorry,? no|on second thoughts?|scratch that|strike that|correction|i mean(?:t)?|or rather|no,? make (?:that|it)|(?<=[,.;—–-]\s*)actually,?(?: no,?)?(?: make (?:that|it))?|nein,? (?:doch|warte|moment|lieber|besser)|ach nein|moment,? nein|ich meine|oder (?:besser|lieber)|besser gesagt|no,? (?:mejor|espera|perdón)|mejor dicho|quiero decir|non,? (?:attends?|plutôt|pardon)|ou plutôt|je veux dire|或者说)(?![\p{L}\p{N}])[\s,.;:!…]*(?:(?:rather|lieber|besser|mejor|plutôt|instead)\s+)?|[，,。；…\s]*(?:不对|不，|不,|算了，|哦不|等等，?)[，,\s]*|[、。，,\s]*(?:いや、?(?:やっぱり)?|やっぱり|じゃなくて、?)[、\s]*/giu
const nothing =
  /(?:^|[\s,.;:!?…，。；、—–-])(?:forget (?:it|that)|never ?mind|scratch that|cancel that|drop that idea|lieber (?:doch )?nicht|vergiss es|ach,? lass (?:es|das)|doch nicht|déjalo|olvídalo|mejor no|laisse tomber|oublie(?: ça)?|算了(?:吧)?|还是不要了|やっぱりやめ(?:て|る|ます)?|やめておいて)[\s.!。！]*$/iu

const keepWords = new RegExp(`^(?:then |lieber |besser |doch )?(?:let'?s |we |i'd )?(?:${wordsOf('keep').join('|')})(?![\\p{L}])`, 'iu')
function wordsOf(wanted: Intent): string[] {
  return verbs.flatMap(({ intent, words }) => (intent === wanted ? [...words] : [])).toSorted((a, b) => b.length - a.length)
}

/** The verb that stands at the head of a text, as it is written. */
const headVerb = new RegExp(
  `^(?:please |bitte |por favor )?(?:${verbs
    .flatMap(({ words }) => words)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{Script=Latin}])`,
  'iu',
)
const anyVerb = new RegExp(
  `(?<![\\p{L}])(?:${verbs
    .flatMap(({ words }) => words.filter((word) => /^[\p{Script=Latin}\s']+$/u.test(word)))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}])`,
  'giu',
)

/**
 * What is left when a speaker takes something back within the sentence: "add a queue, no sorry, add a scheduler".
 * @returns undefined where all of it is taken back
 */
export function corrected(text: string): string | undefined {
  if (nothing.test(text)) return undefined
  const turns = [...text.matchAll(marker)].filter(({ index }) => index > 0)
  const last = turns.at(-1)
  if (last === undefined) return text
  const [before, after] = [text.slice(0, last.index), text.slice(last.index + last[0].length)]
  if (after.trim() === '') return before
  const sofar = corrected(before) ?? ''
  const kept = keepWords.exec(after)
  if (kept !== null) return withoutLast(sofar)
  if (headVerb.test(after)) return `${withoutLast(sofar) ?? ''} ${after}`.trim()
  const clause = Math.max(0, ...[...sofar.matchAll(cuts)].map(({ index, 0: cut }) => index + cut.length))
  const verb = [...sofar.matchAll(anyVerb)].find(({ index }) => index >= clause)
  if (verb === undefined) return text
  const from = verb.index + verb[0].length
  const joint = [...sofar.slice(from).matchAll(joints)].at(-1)
  return `${sofar.slice(0, from + (joint === undefined ? 0 : joint.index + joint[0].length))} ${after}`
}

const joints = /\s(?:with|to|by|for|into|in|on|durch|mit|nach|auf|zu|por|con|para|a|en|par|avec|vers|à)(?=\s)/giu

const cuts = /[.;,，。；]\s*|\s(?:and|then|und|dann|y|luego|et|puis)\s/giu

/** The text without its last clause; undefined = it had one only. */
function withoutLast(text: string): string | undefined {
  const last = [...text.matchAll(cuts)].at(-1)
  return last === undefined ? undefined : text.slice(0, last.index)
}
