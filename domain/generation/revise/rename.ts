import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { noSuchPart, whichOf } from './puzzled.ts'
import { targetsIn, unclear } from './targets.ts'

const quoted = /(?:["“„«「『]|(?<!\p{L})['‘])\s*([^"“”„«»「」『』]{1,200}?)\s*["”»」』'’]\s*$/u
const divider = /\b(?:to|as|into|in|zu|als|a|como|en)\b|为|成|に/iu

/** A new name for one part. @returns its id */
export function rename(change: Change): string[] {
  const { rest } = change.step
  const halves = rest.split(/\s(?:and|und|y|et)\s(?=[^"“„«]*\s(?:to|in|zu|as|als|a|en)\s)/iu)
  if (halves.length < 2 || !halves.every((half) => divider.test(half)) || /["“„«「]/.test(rest)) return renameOne(change)
  return halves.flatMap((half) => renameOne({ ...change, step: { ...change.step, rest: half, words: half } }))
}

function renameOne(change: Change): string[] {
  const { draft, step, spoken } = change
  const signs =
    /^(?:把|将)?\s*(.+?)\s*(?:的(?:名字|名称)改[为成]?|改名[为成]?|重命名[为成]?|改叫|更名为)\s*(.+?)[。.]*$/u.exec(step.words) ??
    /^(.+?)(?:の(?:名前|名称))?を\s*(.+?)\s*(?:に|と)(?:名前を|名称を)?(?:改名|変え|変更|リネーム|呼)/u.exec(step.words)
  const rest = /^benenne/i.test(step.verb) ? step.rest.replace(/\s+um[.!]?$/iu, '') : step.rest
  const inQuotes = quoted.exec(rest)
  const found = divider.exec(rest)
  const [old, name] =
    signs !== null
      ? [signs[1] ?? '', (signs[2] ?? '').replace(/^["“「『]|["”」』]$/gu, '')]
      : inQuotes !== null
        ? [rest.slice(0, inQuotes.index).replace(divider, ''), inQuotes[1] ?? '']
        : found === null
          ? ['', '']
          : [rest.slice(0, found.index), rest.slice(found.index + found[0].length)]
  const meant = targetsIn(draft, old.trim() === '' ? 'it' : old, read(old), spoken)
  const [part] = meant
  if (part === undefined || name.trim() === '') {
    noSuchPart(change, old.trim() === '' ? step.rest : old)
    return []
  }
  if (unclear(meant, old)) {
    whichOf(change, meant, old)
    return []
  }
  part.name = name.trim().slice(0, 200)
  return [part.id]
}
