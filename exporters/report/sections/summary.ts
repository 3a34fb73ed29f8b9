import type { Assessment } from '#domain/assessment.ts'
import { severities } from '#domain/design/finding.ts'
import { said } from '#domain/design/requirements.ts'
import { type Block, left, paragraph, type Part, type Phrase, type Section } from '../pages.ts'
import { figure, frameworkNames, keyWords, money, moneyRange, providerNames, severityWords } from '../words.ts'

/** The design on one page: what it is, what it costs, and what must still be decided. */
export function summarySection(assessment: Assessment): Section {
  const { design, findings, sizing, bill } = assessment
  const { requirements } = design
  const open = findings.filter((finding) => finding.status === 'fail' && !finding.waived)
  const asked = findings.filter((finding) => finding.status === 'needs-input' && !finding.waived).length
  const providers = [...new Set(design.components.flatMap(({ provider }) => provider ?? []))]
  const places = design.boundaries
    .filter(({ kind }) => kind === 'region' || kind === 'on-premises-site' || kind === 'edge-site')
    .map(({ name, id }) => name ?? id)
  const severityCounts = severities.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severityWords[severity].toLowerCase()}`]
  })
  const rows: (readonly [string, Phrase])[] = [
    ['Workload', (said(requirements.workloads) ?? []).map(keyWords).join(', ') || 'Unknown'],
    ['Deployment', keyWords(said(requirements.deployment) ?? 'unknown')],
    ['Environment', keyWords(said(requirements.environment) ?? 'unknown')],
    ['Providers', providers.map((provider) => providerNames[provider]).join(', ') || 'Unknown'],
    ['Places', places.join(', ') || 'Unknown'],
    ['Size', `${design.components.length} components, ${design.connections.length} connections, ${design.boundaries.length} boundaries`],
    ['Accelerators', acceleratorWords(assessment)],
    [
      'Cost a month',
      bill.lines.length === 0
        ? 'Unknown: nothing in the design has a price yet'
        : [
            { strong: money(bill.monthly) },
            ` (${moneyRange(bill.range)})${bill.unknown.length === 0 ? '' : `; ${bill.unknown.length} of ${design.components.length} components without a price are not in it`}`,
          ],
    ],
    ...(bill.oneOff.length === 0 ? [] : [['Paid once', money(bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0))] as const]),
    ...(bill.carbonKgPerMonth === null ? [] : [['Carbon a month', `${figure(bill.carbonKgPerMonth)} kg CO2e`] as const]),
    ...(sizing.totals.powerKW === 0 ? [] : [['Power of accelerators', `${figure(sizing.totals.powerKW)} kW`] as const]),
    ['Findings', severityCounts.length === 0 ? 'None open' : severityCounts.join(', ')],
    ['Open questions', asked === 0 ? 'None' : `${asked} facts are not known and could change the result`],
    ['Compliance', complianceWords(assessment)],
  ]
  return {
    id: 'summary',
    title: 'Summary',
    blocks: [
      { kind: 'table', columns: [left('Fact'), left('Value')], rows },
      ...mostUrgent(assessment),
      paragraph(
        `The checks looked at ${assessment.passed + open.length + asked} places in the design where a practice applies: `,
        { strong: `${assessment.passed} hold` },
        `, ${open.length} do not, ${asked} need an answer.`,
      ),
    ],
  }
}

function acceleratorWords({ sizing }: Assessment): Phrase {
  const needed = sizing.components.filter(({ accelerator, count }) => accelerator !== null && count > 0)
  if (needed.length === 0) return sizing.components.length === 0 ? 'None sized' : 'None needed'
  const kinds = [...new Set(needed.flatMap(({ accelerator }) => accelerator ?? []))]
  return `${figure(sizing.totals.accelerators)} in all (${kinds.join(', ')})` // servers in a pool are counted once
}

function complianceWords({ compliance }: Assessment): Phrase {
  if (compliance.length === 0) return 'No law or standard was asked for'
  const byFramework = Map.groupBy(compliance, ({ framework }) => framework)
  const parts: Part[] = [...byFramework].map(([framework, controls], i) => {
    const decided = controls.filter(({ status }) => status === 'provided' || status === 'not-provided').length
    return `${i === 0 ? '' : '; '}${frameworkNames[framework]}: ${decided} of ${controls.length} controls decided, ${controls.filter(({ status }) => status === 'provided').length} provided`
  })
  return parts
}

/** The gravest findings, for those who read no further. */
function mostUrgent({ findings }: Assessment): Block[] {
  const open = findings.filter(({ status, waived, severity }) => status === 'fail' && !waived && (severity === 'critical' || severity === 'high'))
  if (open.length === 0) return []
  const first = open.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).slice(0, 5)
  return [
    paragraph('To be settled first:'),
    { kind: 'list', items: first.map(({ severity, what, remedy }): Phrase => [{ strong: severityWords[severity] }, `: ${what} ${remedy}`]) },
    ...(open.length > first.length ? [paragraph(`${open.length - first.length} more of high severity or above are listed under Findings.`)] : []),
  ]
}
