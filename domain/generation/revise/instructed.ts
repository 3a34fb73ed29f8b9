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

/** Takes back what the speaker takes back, and sets aside what must stay as it is. */
export function instructed(draft: Draft, heard: string, selection: readonly string[]): Instructed {
  const kept = new Set<string>()
  if (undo.test(heard) || /^\s*(?:それを|これを)(?:元に戻|取り消)/u.test(heard)) return { text: '', kept, unknown: [], back: 'undo' }
  const said = corrected(heard)
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
