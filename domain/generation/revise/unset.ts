import { settingDefinition } from '../../design/settings/vocabulary.ts'
import type { Part } from '../compose/draft.ts'
import { lookUp } from '../lookup.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { states } from './states.data.ts'
import { meansAll, targetsIn, withoutHandles } from './targets.ts'

/** "Remove the encryption of the lake", "disable backups": a property goes, where a part has it. @returns the ids concerned; undefined = no property is meant */
export function unset(change: Change): string[] | undefined {
  const { draft, step, spoken } = change
  const said = withoutHandles(step.words)
  const found = states.filter(({ words, over }) => words.test(said) && !(over ?? []).some((kind) => draft.has(kind) && isOnly(step.rest, kind)))
  if (found.length === 0) return offBackups(change)
  const rest = found.reduce((text, { words }) => text.replace(words, ' '), step.rest)
  const meant = meansAll(draft, rest) ? [] : targetsIn(draft, rest, read(rest), spoken)
  const parts =
    meant.length > 0
      ? meant
      : /[\p{L}]{3,}/u.test(rest.replace(/\b(the|all|every|of|on|from|off|for|das|die|der|von|de|la|el|le)\b/giu, '')) && !meansAll(draft, rest)
        ? []
        : draft.parts
  const changed = parts.filter((part) => found.map(({ set }) => weaken(part, Object.keys(set))).some(Boolean))
  if (changed.length === 0) return undefined
  change.gathered.weakened = true
  return changed.map(({ id }) => id)
}

/** The words name the component itself: "remove the private endpoint". */
const isOnly = (rest: string, kind: string): boolean => [...read(rest).mentions, ...lookUp(rest)].some((each) => each.kind === kind)

/** Backups are switched off where they are settings; the service that makes them is a component. */
function offBackups({ draft, step, spoken, gathered }: Change): string[] | undefined {
  if (!/\bback-?ups?\b|sicherung|copias? de seguridad|sauvegarde|备份|バックアップ/iu.test(step.words) || draft.has('backup-service'))
    return undefined
  const rest = step.rest.replace(/\bback-?ups?\b|sicherung\w*|copias? de seguridad|sauvegardes?|备份|バックアップ/giu, ' ')
  const meant = targetsIn(draft, rest, read(rest), spoken)
  const changed = (meant.length > 0 ? meant : draft.parts).filter((part) => weaken(part, ['backup']))
  if (changed.length === 0) return undefined
  gathered.weakened = true
  return changed.map(({ id }) => id)
}

/** What is said becomes its opposite where there is one, else unknown again. */
function weaken(part: Part, names: readonly string[]): boolean {
  const said = names.filter((name) => part.settings[name] !== undefined)
  for (const name of said) {
    const values = settingDefinition('component', name)?.values ?? []
    const now = part.settings[name]
    if (now === 'none' || now === false) continue
    if (name === 'exposure') part.settings[name] = 'internet'
    else if (values.includes('none')) part.settings[name] = 'none'
    else if (typeof now === 'boolean') part.settings[name] = false
    else delete part.settings[name]
  }
  return said.length > 0
}
