import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { targetsIn } from './targets.ts'

const quoted = /["“„«']([^"”“»']{1,200})["”“»']\s*$/u
const divider = /\b(?:to|as|into|in|zu|als|a|como|en)\b/iu

/** A new name for one part. @returns its id */
export function rename(change: Change): string[] {
  const { draft, step, spoken, warnings } = change
  const inQuotes = quoted.exec(step.rest)
  const found = divider.exec(step.rest)
  const [old, name] =
    inQuotes !== null
      ? [step.rest.slice(0, inQuotes.index).replace(divider, ''), inQuotes[1] ?? '']
      : found === null
        ? ['', '']
        : [step.rest.slice(0, found.index), step.rest.slice(found.index + found[0].length)]
  const [part] = targetsIn(draft, old, read(old), spoken)
  if (part === undefined || name.trim() === '') {
    warnings.push(`It is not clear what gets which name: "${step.words}".`)
    return []
  }
  part.name = name.trim().slice(0, 200)
  return [part.id]
}
