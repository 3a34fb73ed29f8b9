export type Pressed = { key: string; code: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

/** The key of a press as the table writes it: letters upper case, digits as they lie on the keyboard. */
function keyName({ key, code }: Pressed): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  if (key === ' ') return 'Space'
  return key.length === 1 ? key.toUpperCase() : key
}

/** Does a press mean this shortcut? Signs that need Shift on some keyboards (`?`, `+`) do not ask for it by name. */
export function matches(shortcut: string, pressed: Pressed): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) === '' ? '+' : (parts.at(-1) ?? '')
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const name = keyName(pressed)
  const sign = key.length === 1 && !/[A-Z0-9]/.test(key)
  return (
    name === key &&
    (pressed.ctrlKey || pressed.metaKey) === wants('Mod') &&
    pressed.altKey === wants('Alt') &&
    (sign || pressed.shiftKey === wants('Shift'))
  )
}

const shown: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
}

/** A shortcut as its keys are labelled, Ctrl or ⌘ by machine. */
export const keyCaps = (shortcut: string, mac: boolean): string[] =>
  shortcut
    .split('+')
    .map((part) =>
      part === 'Mod' ? (mac ? '⌘' : 'Ctrl') : part === 'Shift' && mac ? '⇧' : part === 'Alt' && mac ? '⌥' : part === '' ? '+' : (shown[part] ?? part),
    )

export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
