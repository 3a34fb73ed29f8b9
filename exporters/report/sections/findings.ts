import type { Assessment } from '#domain/assessment.ts'
import { type Finding, severities } from '#domain/design/finding.ts'
import { elementName } from '../element-name.ts'
import { type Block, left, type Phrase, type Section } from '../pages.ts'
import { keyWords, severityWords } from '../words.ts'

/** What was found, gravest first: what is wrong, why it matters, what to do. */
export function findingsSection({ design, findings, passed, notApplicable }: Assessment): Section {
  const where = ({ component, connection }: Finding): string => elementName(design, component ?? connection)
  const open = findings.filter(({ status, waived }) => status === 'fail' && !waived)
  const sections = severities.flatMap((severity): Section[] => {
    const graded = open.filter((finding) => finding.severity === severity)
    return graded.length === 0
      ? []
      : [
          {
            id: `findings-${severity}`,
            title: `${severityWords[severity]} (${graded.length})`,
            blocks: [{ kind: 'list', items: graded.map((finding) => item(finding, where(finding))) }],
          },
        ]
  })
  const waived = findings.filter((finding) => finding.waived)
  if (waived.length > 0)
    sections.push({ id: 'findings-waived', title: `Accepted (${waived.length})`, blocks: [waivers(design.waivers, waived, where)] })
  const text =
    open.length === 0
      ? `Nothing is open. ${passed} checks hold, ${notApplicable} do not apply.`
      : `${open.length} findings are open. ${passed} checks hold, ${notApplicable} do not apply.`
  return { id: 'findings', title: 'Findings', blocks: [{ kind: 'paragraph', text }], sections }
}

const item = ({ code, what, why, remedy, references, pillar, fixable, children }: Finding, where: string): Phrase => [
  { strong: `${code} ${where}` },
  `: ${what} Why: ${why} Remedy: ${remedy}${/[.!?]$/.test(remedy) ? '' : '.'}${fixable ? ' Strata can make this change.' : ''} (${keyWords(pillar)}${references.length === 0 ? '' : `; ${references.join(', ')}`}${(children ?? []).length === 0 ? '' : `; with ${(children ?? []).join(', ')}`})`,
]

function waivers(given: Assessment['design']['waivers'], waived: readonly Finding[], where: (finding: Finding) => string): Block {
  return {
    kind: 'table',
    columns: [left('Finding'), left('Where'), left('Accepted by'), left('Until'), left('Reason')],
    rows: waived.map((finding) => {
      const waiver =
        given.find(
          ({ check, component, connection }) =>
            (check === finding.code || check === finding.check) &&
            (component ?? null) === finding.component &&
            (connection ?? null) === finding.connection,
        ) ?? given.find(({ check }) => check === finding.code || check === finding.check)
      return [
        `${finding.code} (${severityWords[finding.severity].toLowerCase()})`,
        where(finding),
        waiver?.by ?? 'Unknown',
        waiver?.until ?? 'Unknown',
        waiver?.reason ?? 'Unknown',
      ]
    }),
  }
}
