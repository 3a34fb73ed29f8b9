import { type KeyboardEvent, useRef } from 'react'
import { promptHistory } from '../../state/prompt-history.ts'

/**
 * Arrow up in an empty box brings back what was asked before, further and further; arrow down comes back.
 * @param now what stands in the box
 */
export function useRecall(now: () => string, say: (text: string) => void): (event: KeyboardEvent<HTMLTextAreaElement>) => boolean {
  const shown = useRef<{ at: number; text: string } | null>(null)
  return (event) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step === 0 || event.shiftKey) return false
    const prompt = now()
    const from = shown.current !== null && shown.current.text === prompt ? shown.current.at : -1
    if (from < 0 && (prompt !== '' || step < 0)) return false
    const next = from + step
    const text = next < 0 ? '' : promptHistory()[next]
    if (text === undefined) return true
    shown.current = { at: next, text }
    say(text)
    return true
  }
}
