import { z } from 'zod'

const place = 'strata.prompts'
const most = 40
const longest = 4000

/** Words that were sent from this browser, the last ones first. They stay here. */
export function promptHistory(): readonly string[] {
  try {
    return z
      .array(z.string())
      .catch([])
      .parse(JSON.parse(localStorage.getItem(place) ?? '[]'))
  } catch {
    return []
  }
}

export function rememberPrompt(words: string): void {
  const kept = words.trim()
  if (kept === '' || kept.length > longest) return
  write([kept, ...promptHistory().filter((each) => each !== kept)].slice(0, most))
}

export const forgetPrompts = (): void => write([])

function write(list: readonly string[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(list))
  } catch {
    // A full or forbidden storage only costs the list.
  }
}
