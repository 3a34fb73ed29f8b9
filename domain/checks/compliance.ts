import type { ControlResult, ControlStatus } from '../design/finding.ts'
import type { FrameworkId } from '../design/requirements.ts'
import { settingsVocabulary } from '../design/settings/vocabulary.ts'
import type { Control } from './frameworks/framework.ts'
import { frameworks } from './frameworks/index.ts'
import type { Judgement } from './run.ts'

/** By code of a check, what it says of every element it examines. A check that is missing has no judge yet. */
export type Judged = ReadonlyMap<string, readonly Judgement[]>

type Evidence = ControlResult['evidence']

/** Control by control, what the design provides. A design shows intent, so nothing here says that it was done. */
export const complianceOf = (wanted: readonly FrameworkId[], judged: Judged): ControlResult[] =>
  frameworks.filter(({ id }) => wanted.includes(id)).flatMap(({ id, controls }) => controls.map((control) => resultOf(id, control, judged)))

function resultOf(framework: FrameworkId, control: Control, judged: Judged): ControlResult {
  const found = control.checks.flatMap((code) => judged.get(code) ?? [])
  const complete = control.checks.every((code) => judged.has(code))
  const status = statusOf(control, found, complete)
  return { framework, control: control.control, title: control.title, status, evidence: evidenceFor(status, found) }
}

function statusOf(control: Control, found: readonly Judgement[], complete: boolean): ControlStatus {
  const outcomes = found.map(({ outcome }) => outcome)
  if (outcomes.some(({ is }) => is === 'fail')) return 'not-provided'
  if (control.decidability === 'attestation' || control.checks.length === 0) return 'attestation'
  // What a list of ours supplied was not said, and what could not be judged was not shown.
  if (
    outcomes.some((outcome) => outcome.is === 'needs-input' || outcome.is === 'not-evaluated' || (outcome.is === 'pass' && outcome.supplied === true))
  )
    return 'needs-input'
  const passed = outcomes.some(({ is }) => is === 'pass')
  if (!complete) return 'attestation'
  if (!passed) return 'not-applicable'
  return control.decidability === 'design' ? 'provided' : 'attestation'
}

/** The elements that decided the status; for an attestation those that show the design's part of it. */
function evidenceFor(status: ControlStatus, found: readonly Judgement[]): Evidence {
  switch (status) {
    case 'not-provided':
      return found.filter(({ outcome }) => outcome.is === 'fail').map(proof)
    case 'needs-input':
      return found.filter(({ outcome }) => outcome.is !== 'not-applicable').map(proof)
    case 'provided':
    case 'attestation':
      return found.filter(({ outcome }) => outcome.is === 'pass').map(proof)
    case 'not-applicable':
      return []
  }
}

const settingsRead: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const owner of ['component', 'connection'] as const)
    for (const { name, usedBy } of settingsVocabulary(owner)) for (const code of usedBy) map.set(code, [...(map.get(code) ?? []), name])
  return map
})()

/** Said about an element for many checks; named as proof only where nothing else is. */
const broad = new Set(['dataClass', 'environment', 'holdsData', 'region'])

function proof({ check, component, connection, settings, outcome }: Judgement): Evidence[number] {
  const element = component ?? connection ?? 'design'
  const asked = outcome.is === 'needs-input' ? outcome.ask.setting : undefined
  const stated = (settingsRead.get(check.code) ?? []).filter((name) => settings[name] !== undefined)
  const setting = asked ?? stated.find((name) => !broad.has(name)) ?? stated[0]
  return { element, check: check.code, ...(setting === undefined ? {} : { setting }) }
}
