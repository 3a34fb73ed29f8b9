import type { Assessment } from '#domain/assessment.ts'
import type { Compared } from '#domain/checks/baseline.ts'
import { designDigest } from '#domain/design/digest.ts'
import { type ControlResult, type Finding, type Severity, severities } from '#domain/design/finding.ts'

const glyph: Record<Severity, string> = { critical: '‼', high: '!', medium: '▲', low: '△', info: 'i' }
const standings = { new: ' (new)', 'still-open': '', regressed: ' (held before)' } as const

/** Findings as a person reads them in a terminal, the gravest first. */
export function checkText(assessment: Assessment, compared: Compared | undefined): string {
  const { findings, compliance, passed, notApplicable, needsInput } = assessment
  const failures = findings.filter(({ status, waived }) => status === 'fail' && !waived)
  const line = (each: Finding) =>
    `${glyph[each.severity]} ${each.severity} ${each.code}${each.standing === undefined ? '' : standings[each.standing]}  ${each.what}\n    ${each.remedy}${each.fixable ? ' (strata fix can do it)' : ''}`
  const lines = severities.flatMap((severity) => failures.filter((each) => each.severity === severity).map(line))
  const questions = findings.filter(({ status, waived }) => status === 'needs-input' && !waived).map((each) => `? ${each.code}  ${each.what}`)
  const waived = findings.filter((each) => each.waived)
  const summary = `${failures.length} failed, ${needsInput} need input, ${passed} passed, ${notApplicable} not applicable${waived.length > 0 ? `, ${waived.length} waived` : ''}.`
  return [
    ...lines,
    ...(questions.length > 0 ? ['', 'Not known yet:', ...questions] : []),
    ...(waived.length > 0 ? ['', 'Accepted for now:', ...accepted(assessment, waived)] : []),
    '',
    summary,
    ...(compared === undefined ? [] : standing(compared)),
    ...decided(assessment, compliance),
    '',
  ].join('\n')
}

function accepted({ design }: Assessment, waived: readonly Finding[]): string[] {
  return waived.map((finding) => {
    const waiver = design.waivers.find(({ check }) => check === finding.code || check === finding.check)
    return `  ${finding.code}  ${finding.what}${waiver === undefined ? '' : ` (${waiver.reason}; ${waiver.by}, until ${waiver.until})`}`
  })
}

function standing({ findings, resolved, outOfScope }: Compared): string[] {
  const of = (is: Finding['standing']) => findings.filter((each) => each.standing === is && !each.waived).length
  return [
    `Against the baseline: ${of('new')} new, ${of('regressed')} regressed, ${of('still-open')} still open, ${resolved.length} resolved, ${outOfScope.length} no longer looked at.`,
    ...resolved.map(({ code, element }) => `✓ ${code} ${element}`),
    ...outOfScope.map(({ code, element }) => `- ${code} ${element} (its scope is gone, so nothing is said of it)`),
  ]
}

function decided({ design, checked }: Assessment, compliance: readonly ControlResult[]): string[] {
  const lines = [...Map.groupBy(compliance, ({ framework }) => framework)].map(([id, controls]) => {
    const of = (status: ControlResult['status']) => controls.filter((control) => control.status === status).length
    return `${id}: ${of('provided') + of('not-provided') + of('not-applicable')} of ${controls.length} controls decided (${of('provided')} provided, ${of('not-provided')} not provided, ${of('not-applicable')} not applicable), ${of('needs-input')} need input, ${of('attestation')} need attestation.`
  })
  if (lines.length === 0) return []
  const basis = checked === undefined ? '' : ` Rule pack ${checked.rulePack}, ${checked.day}.`
  return ['', ...lines, `Design ${designDigest(design)}.${basis} This is not legal advice.`]
}
