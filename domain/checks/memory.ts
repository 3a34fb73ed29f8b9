import type { Design } from '../design/schema.ts'
import type { Check } from './check.ts'
import { changedSettings } from './changed-settings.ts'
import type { Facts } from './facts/facts.ts'
import { isRead, readsBeside, readsOf } from './reads.ts'
import { again, type Judgement, judgements } from './run.ts'

/**
 * What the checks said of the version before, so that after an edit only those are asked again that may look at
 * what changed. Its answers are those of a full run. One for each design that is looked at, and for one process.
 */
export class CheckMemory {
  #design: Design | undefined
  #today: string | undefined
  #judged: ReadonlyMap<Check, readonly Judgement[]> = new Map()

  judge(checks: readonly Check[], facts: Facts): ReadonlyMap<string, Judgement[]> {
    const changed =
      this.#design === undefined || this.#today !== facts.beside.today ? undefined : changedSettings(this.#design, facts.design)
    const connections = new Map(changed === undefined ? [] : facts.design.connections.map((each) => [each.id as string, each]))
    const judged = new Map<Check, Judgement[]>()
    for (const check of checks) {
      const before = changed === undefined || isTouched(check, changed) ? undefined : this.#judged.get(check)
      judged.set(check, before === undefined ? judgements(check, facts) : again(before, facts, connections))
    }
    this.#design = facts.design
    this.#today = facts.beside.today
    this.#judged = judged
    return new Map([...judged].map(([{ code }, each]) => [code, each]))
  }
}

/** May its answer be another? Sizing and bill follow from any setting; what a team's policy looks at is not known. */
const isTouched = ({ code }: Check, changed: ReadonlySet<string>): boolean =>
  !isRead(code) || readsBeside(code) || !changed.isDisjointFrom(readsOf(code))
