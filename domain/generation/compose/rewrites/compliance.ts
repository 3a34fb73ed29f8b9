import { type FrameworkId, fromWords, said } from '../../../design/requirements.ts'
import type { Because } from '../../../design/schema.ts'
import type { Reading } from '../../read/reading.ts'
import { byRule } from '../because.ts'
import type { Brief } from '../brief.ts'
import type { Draft } from '../draft.ts'
import type { Rewrite } from '../rewrite.ts'
import { compliancePacks, traceabilityKinds } from './compliance.data.ts'

export const frameworksOf = (reading: Reading): readonly FrameworkId[] => said(reading.requirements.frameworks) ?? []

/** Adds what one framework asks for. Shared with revising. */
export function addPack(draft: Draft, framework: FrameworkId, because: readonly Because[]): void {
  for (const { kind, when } of compliancePacks[framework]) if (when === undefined || draft.has(...when)) draft.add(kind, because)
}

/** Laws other than the frameworks of the checks, such as FDA or GxP, ask for traces at the least. */
const otherLaws = ({ reading }: Brief): readonly string[] => {
  const named = reading.understood['compliance']
  return Array.isArray(named)
    ? named.filter((each): each is string => typeof each === 'string' && /fda|gxp|mdr|iec|sr ?11|21 ?cfr|ferpa|sox|nis2|dora/i.test(each))
    : []
}

export const compliance: Rewrite = {
  id: 'compliance',
  when: (brief) => (frameworksOf(brief.reading).length > 0 || otherLaws(brief).length > 0 ? true : undefined),
  apply(draft, brief) {
    const words = fromWords(brief.reading.requirements.frameworks)
    for (const framework of frameworksOf(brief.reading))
      addPack(draft, framework, words === undefined ? byRule(framework) : [{ rule: framework, words }])
    if (otherLaws(brief).length > 0) for (const kind of traceabilityKinds) draft.add(kind, byRule('traceability'))
  },
}

/** The parts of the packs whose condition came true only later, when the core of the design was added. */
export function completePacks(draft: Draft, { reading }: Brief): void {
  const words = fromWords(reading.requirements.frameworks)
  for (const framework of frameworksOf(reading))
    for (const { kind, when } of compliancePacks[framework])
      if (!draft.has(kind) && (when === undefined || draft.has(...when)))
        draft.add(kind, words === undefined ? byRule(framework) : [{ rule: framework, words }])
}
