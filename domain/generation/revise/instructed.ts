import type { Draft } from '../compose/draft.ts'
import { read } from '../read/read.ts'
import { corrected } from './corrected.ts'
import { excepted } from './excepted.ts'
import { targetsIn } from './targets.ts'

/** What is left to do of what was heard. */
export type Instructed = {
  text: string
  /** Ids that are left alone, whatever else is done. */
  kept: Set<string>
  /** Words for what should be left alone to which nothing answers. */
  unknown: string[]
  /** An earlier change is to be undone, or the instruction takes itself back. */
  back?: 'undo' | 'taken-back'
}

const undo =
  /^\s*(?:please |bitte |por favor |s'il te plaît )?(?:undo|revert|roll ?back|take (?:that|it|this) back|go back|mach(?:e)? (?:das|es|dies) (?:wieder )?rückgängig|rückgängig(?: machen)?|nimm das zurück|deshaz|deshacer|revierte|annule|annuler|reviens en arrière|撤销|撤回|恢复上一步|元に戻|取り消)(?![\p{Script=Latin}\p{N}])(?:\s*(?:the )?(?:it|that|this|last(?: (?:one|change|step|edit))?|change|everything|all of (?:it|that)|lo|eso|esto|último cambio|el último cambio|ça|cela|la dernière modification|das|letzte änderung)|して(?:ください)?|してください|吧|它|这个|刚才的(?:修改|改动)?|(?:そ|こ)れを)*[\s.!。！]*$/iu

/** "Don't use Kafka, use Redpanda" puts one in the other's place. */
const rather: readonly (readonly [RegExp, string])[] = [
  [/\b(?:do not|don't|stop|no longer) us(?:e|ing) (.+?)(?:,|;|\s-|\sbut|\sand)\s*(?:but )?(?:use|take|go with|go for) (.+)/iu, 'replace $1 with $2'],
  [/\b(?:verwende|nutze|nimm|benutze) (?:nicht|kein\w*) (.+?),\s*(?:sondern|nimm|verwende|nutze|lieber)\s+(.+)/iu, 'ersetze $1 durch $2'],
  [/\bno (?:uses|usemos|utilices) (.+?),\s*(?:sino|usa|usemos|utiliza)\s+(.+)/iu, 'reemplaza $1 por $2'],
  [/\bn'utilise(?:z)? (?:pas|plus) (.+?),\s*(?:mais|utilise(?:z)?|prends)\s+(.+)/iu, 'remplace $1 par $2'],
  [/(?:不要|别|不)(?:再)?(?:使用|用)\s*(.+?)[，,]\s*(?:而是|改)?(?:使用|用)\s*(.+)/u, '把 $1 换成 $2'],
]
const rephrased = (text: string): string => rather.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text)

/** Takes back what the speaker takes back, and sets aside what must stay as it is. */
export function instructed(draft: Draft, heard: string, selection: readonly string[]): Instructed {
  const kept = new Set<string>()
  if (undo.test(heard) || /^\s*(?:それを|これを)(?:元に戻|取り消)/u.test(heard)) return { text: '', kept, unknown: [], back: 'undo' }
  const said = corrected(rephrased(heard))
  if (said === undefined) return { text: '', kept, unknown: [], back: 'taken-back' }
  const meant = (words: string): string[] => targetsIn(draft, words, read(words), { selection, last: [], kept: new Set() }).map(({ id }) => id)
  const { text, kept: words } = excepted(said, (each) => meant(each).length > 0)
  const unknown = words.filter((each) => {
    const ids = meant(each)
    for (const id of ids) kept.add(id)
    return ids.length === 0 && !/^(?:anything|everything|the rest|it|alles|nada|todo|rien|tout)\b(?: else)?/iu.test(each)
  })
  return { text: text.trim(), kept, unknown }
}
