import { useEffect } from 'react'
import { useStudio } from '../../state/studio.ts'
import { commands } from './commands.ts'
import { matches } from './keys.ts'

const typed = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)))

/** Keys that a focused button, tab or list needs for itself. */
const ownKeys = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const onCanvas = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest('.canvas') !== null)

/** Hears the keyboard and does what the table says. Fields keep their keys, except for the ones with Ctrl that are ours everywhere. */
export function useKeyboard(): void {
  const studio = useStudio()
  useEffect(() => {
    const everywhere = new Set(['commands', 'close-panel'])
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const inField = typed(event.target)
      if (studio.store.getState().overlay !== null) return
      for (const command of commands) {
        if (inField && !everywhere.has(command.id)) continue
        if (!event.ctrlKey && !event.metaKey && ownKeys.has(event.key) && !onCanvas(event.target)) continue
        if (command.keys?.some((keys) => matches(keys, event)) !== true) continue
        if (command.when?.(studio) === false) continue
        event.preventDefault()
        command.run(studio)
        return
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [studio])
}
