import { type KeyboardEvent, useRef } from 'react'
import { promptHistory } from '../../state/prompt-history.ts'
import { useStudio } from '../../state/studio.ts'

/** Arrow up in an empty box brings back what was asked before, further and further; arrow down comes back. */
export function useRecall(): (event: KeyboardEvent<HTMLTextAreaElement>) => boolean {
  const { store } = useStudio()
  const shown = useRef<{ at: number; text: string } | null>(null)
  return (event) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step === 0 || event.shiftKey) return false
    const { prompt, ask } = store.getState()
    const now = shown.current !== null && shown.current.text === prompt ? shown.current.at : -1
    if (now < 0 && (prompt !== '' || step < 0)) return false
    const next = now + step
    const text = next < 0 ? '' : promptHistory()[next]
    if (text === undefined) return true
    shown.current = { at: next, text }
    ask({ prompt: text })
    return true
  }
}
