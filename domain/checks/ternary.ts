import type { SettingOwner } from '../design/settings/vocabulary.ts'

/** A fact that nobody said, and the question that would settle it. */
export type Ask = {
  on: SettingOwner | 'requirement'
  /** The element that would say it; null on a requirement. */
  id: string | null
  /** Key of the setting, or path below `requirements`. */
  setting: string
  question: string
  /** Code of the check that asks for it already, so that others need not. */
  askedBy?: string
  /** That check reports it on this very element. */
  told?: boolean
}

/** Not known: the questions left open. */
export type Open = { open: readonly Ask[] }

/** Yes, no, or not known. What nobody said is neither. */
export type Ternary = boolean | Open

export const unknown = (...open: readonly Ask[]): Open => ({ open })

/** No as soon as one part is no; yes when all are yes. */
export function all(...parts: readonly Ternary[]): Ternary {
  if (parts.includes(false)) return false
  const open = parts.flatMap((part) => (typeof part === 'object' ? part.open : []))
  return open.length === 0 ? true : { open }
}

/** Yes as soon as one part is yes; no when all are no. */
export function any(...parts: readonly Ternary[]): Ternary {
  if (parts.includes(true)) return true
  const open = parts.flatMap((part) => (typeof part === 'object' ? part.open : []))
  return open.length === 0 ? false : { open }
}

export const not = (part: Ternary): Ternary => (typeof part === 'object' ? part : !part)

/** True unless it is known to be no: whether something may be in scope. */
export const maybe = (part: Ternary): boolean => part !== false
