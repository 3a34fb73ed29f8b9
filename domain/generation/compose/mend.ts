import { kindOf, portsBetween } from '../../catalog/catalog.ts'
import type { Check } from '../../checks/check.ts'
import { rawDataDoesNotLeaveTheSite } from '../../checks/data-governance/raw-data-does-not-leave-the-site.ts'
import { trainingGetsNoMoreThanItNeeds } from '../../checks/data-governance/training-gets-no-more-than-it-needs.ts'
import { Facts } from '../../checks/facts/facts.ts'
import { releasesPassAnEvaluationGate } from '../../checks/operations/releases-pass-an-evaluation-gate.ts'
import { decisionsAboutPeopleCanBeExplained } from '../../checks/responsible-ai/decisions-about-people-can-be-explained.ts'
import { highRiskDecisionsAreLogged } from '../../checks/responsible-ai/high-risk-decisions-are-logged.ts'
import { highRiskDecisionsPassAPerson } from '../../checks/responsible-ai/high-risk-decisions-pass-a-person.ts'
import { judgements } from '../../checks/run.ts'
import { modelOutputIsCheckedBeforeUse } from '../../checks/security/model-output-is-checked-before-use.ts'
import { outsideDocumentsAreCleanedBeforeIndexing } from '../../checks/security/outside-documents-are-cleaned-before-indexing.ts'
import { untrustedTextMeetsAGuardrailFirst } from '../../checks/security/untrusted-text-meets-a-guardrail-first.ts'
import { applyEdits } from '../../design/apply-edit.ts'
import { ambientPorts } from '../../design/ports.ts'
import { canonical } from '../../design/canonical.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'

/** What no design of ours should be handed over with, as far as a part or a connection mends it; parts that clean come before those that guard. */
const musts: readonly Check[] = [
  outsideDocumentsAreCleanedBeforeIndexing,
  untrustedTextMeetsAGuardrailFirst,
  modelOutputIsCheckedBeforeUse,
  highRiskDecisionsPassAPerson,
  decisionsAboutPeopleCanBeExplained,
  highRiskDecisionsAreLogged,
  rawDataDoesNotLeaveTheSite,
  trainingGetsNoMoreThanItNeeds,
  releasesPassAnEvaluationGate,
]

/** A fix may add what another check then looks at; more rounds than this would be a fix that mends nothing. */
const rounds = 6
/** Larger drawings are not read. */
const most = 45

/** The design with the fixes of those checks made, each told as the reason of what it added. What was ruled out is not brought back. */
export function mend(design: Design, forbidden: { has(kind: string): boolean }): Design {
  let current = design
  let facts = new Facts(current)
  for (const check of musts)
    for (let left = rounds; left > 0; left--) {
      const next = judgements(check, facts)
        .filter(({ outcome }) => outcome.is === 'fail')
        .map((each) => reasoned(each.fix(), check.code))
        .find((edits) => edits.length > 0 && allowed(current, edits, forbidden))
      const fixed = next === undefined ? undefined : applyEdits(current, next)
      if (fixed === undefined || !fixed.ok || !joined(fixed.value) || pieces(fixed.value) > pieces(current)) break
      current = fixed.value
      facts = new Facts(current)
    }
  return current === design ? design : canonical(current)
}

/** Every connection carries what both of its ends know, and nothing stands alone. */
function joined({ components, connections }: Design): boolean {
  const kinds = new Map(components.map(({ id, kind }) => [id, kind]))
  const ends = new Set(connections.flatMap(({ from, to }) => [from, to]))
  return (
    components.every(({ id }) => ends.has(id)) &&
    connections.every(({ from, to, carries }) => {
      const [source, target] = [kinds.get(from), kinds.get(to)]
      return source !== undefined && target !== undefined && portsBetween(source, target).includes(carries)
    })
  )
}

/** Into how many pieces the workload falls over connections that carry data; what serves all of it, and networks, hold nothing together. */
function pieces({ components, connections }: Design): number {
  const workload = new Set<string>(
    components.filter(({ kind }) => kindOf(kind)?.crossCutting === null && kindOf(kind)?.category !== 'network').map(({ id }) => id),
  )
  const near = new Map<string, string[]>()
  for (const { from, to, carries } of connections) {
    if (!workload.has(from) || !workload.has(to) || ambientPorts.has(carries)) continue
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const seen = new Set<string>()
  let count = 0
  for (const start of near.keys()) {
    if (seen.has(start)) continue
    count++
    const open = [start]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(near.get(id) ?? []))
    }
  }
  return count + (workload.size - near.size)
}

/** A connection that a fix draws says which check asked for it. */
const reasoned = (edits: readonly Edit[], code: string): readonly Edit[] =>
  edits.map((edit) =>
    edit.kind === 'connect' && edit.connection.because.length === 0
      ? { ...edit, connection: { ...edit.connection, because: [{ rule: code }] } }
      : edit,
  )

function allowed(design: Design, edits: readonly Edit[], forbidden: { has(kind: string): boolean }): boolean {
  let size = design.components.length
  for (const edit of edits) {
    if (edit.kind === 'place' && (forbidden.has(edit.component.kind) || ++size > most)) return false
  }
  return true
}
