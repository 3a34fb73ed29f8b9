import type { Conflict } from '../answer.ts'
import type { Situation } from './conflict-rule.ts'
import { conflictRules } from './index.ts'

const wishes = ({ between }: Conflict): ReadonlySet<string> => new Set(between.map((words) => words.toLowerCase().trim()))

/** All clashes of a situation, each with the fewest wishes that clash: what says the same of the same or of more wishes is left out. */
export function clashesIn(situation: Situation): readonly Conflict[] {
  const found = conflictRules.flatMap((rule) => rule(situation))
  return found.filter(
    (each, i) =>
      !found.some((other, j) => {
        if (i === j) return false
        const [own, others] = [wishes(each), wishes(other)]
        return others.isSubsetOf(own) && (others.size < own.size || j < i)
      }),
  )
}
