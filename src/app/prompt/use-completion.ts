import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { type Completion, componentsLike, openWord, slashesLike } from './completion.ts'
import type { PromptField } from './prompt-box.tsx'

/** `@` completes components, `/` at the beginning does things. */
export function useCompletion(box: RefObject<PromptField | null>) {
  const studio = useStudio()
  const { prompt, design } = useStudioParts(({ prompt, design }) => ({ prompt, design }))
  /** Where the caret stood in which text: words that are filled in by others are not being typed. */
  const [{ caret, of }, setCaret] = useState({ caret: 0, of: '' })
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState<string | null>(null)
  const listId = useId()
  const word = of === prompt ? openWord(prompt, caret) : undefined
  const entries = word === undefined || closed === prompt ? [] : word.sign === '@' ? componentsLike(word.query, design) : slashesLike(word.query)
  const chosen = Math.min(at, entries.length - 1)

  const pick = (entry: Completion) => {
    const { ask } = studio.store.getState()
    if (word === undefined) return
    if ('run' in entry) {
      ask({ prompt: '' })
      return entry.run(studio)
    }
    const text = `${prompt.slice(0, word.from)}${entry.insert}${prompt.slice(caret)}`
    ask({ prompt: text })
    box.current?.focus()
    box.current?.caretTo(word.from + entry.insert.length)
    setCaret({ caret: word.from + entry.insert.length, of: text })
  }
  return {
    entries,
    at: chosen,
    pick,
    list: entries.length === 0 ? undefined : { id: listId, active: `${listId}-${chosen}` },
    caretAt: (next: number, text: string) => {
      if (next !== caret) setAt(0)
      setCaret({ caret: next, of: text })
    },
    press: (event: KeyboardEvent): boolean => {
      if (entries.length === 0) return false
      const entry = entries[chosen]
      if (event.key === 'ArrowDown') setAt((chosen + 1) % entries.length)
      else if (event.key === 'ArrowUp') setAt((chosen - 1 + entries.length) % entries.length)
      else if (event.key === 'Escape') setClosed(prompt)
      else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && entry !== undefined) pick(entry)
      else return false
      return true
    },
  }
}
