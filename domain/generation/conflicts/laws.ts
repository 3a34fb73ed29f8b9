import { said } from '../../design/requirements.ts'
import type { Conflict } from '../answer.ts'
import { type ConflictRule } from './conflict-rule.ts'
import { forsaken } from './laws.data.ts'
import { frameworkWords } from './framework-words.data.ts'

const toBeMended =
  /\b(today|currently|at the moment|so far|existing|legacy|right now|until now|fix|mend|used to|derzeit|heute|bisher|actualmente|actuellement)\b|目前|現在/iu
const denied = /\b(?:never|not|no|nothing|nobody|must ?n[o']t|cannot|nie|nicht|kein\w*|avoid|nor|prevent)\b[^.;,]{0,24}$/iu

/** A law or standard, and a wish to leave away what it asks for. */
export const frameworkAndWish: ConflictRule = ({ reading }): Conflict[] => {
  const frameworks = said(reading.requirements.frameworks) ?? []
  return forsaken.flatMap(({ wish, what, frameworks: asking, instead }): Conflict[] => {
    const broken = frameworks.find((each) => asking.includes(each))
    const found = wish.exec(reading.prompt)
    if (broken === undefined || found === null) return []
    const start = Math.max(reading.prompt.lastIndexOf('.', found.index), reading.prompt.lastIndexOf(';', found.index), 0)
    const lead = reading.prompt.slice(start, found.index)
    const end = reading.prompt.slice(found.index).search(/[.;]/)
    if (toBeMended.test(reading.prompt.slice(start, end < 0 ? undefined : found.index + end)) || denied.test(lead)) return []
    const law = frameworkWords[broken].exec(reading.prompt)?.[0] ?? broken.toUpperCase()
    return [{ what: `${law} does not go with ${what} ("${found[0]}").`, between: [law, found[0]], relaxation: instead }]
  })
}
