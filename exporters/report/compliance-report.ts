import type { Assessment } from '#domain/assessment.ts'
import { designDigest } from '#domain/design/digest.ts'
import type { ControlResult } from '#domain/design/finding.ts'
import { elementName } from './element-name.ts'
import { type Block, left, paragraph, type Pages, type Phrase, right, type Section } from './pages.ts'
import { complianceSection } from './sections/compliance.ts'
import { findingsSection } from './sections/findings.ts'
import { openQuestionsSection } from './sections/open-questions.ts'
import { requirementsSection } from './sections/requirements.ts'
import { frameworkNames } from './words.ts'

/** What an auditor asks for: control by control with evidence, what must be attested, what is accepted and until when. */
export function complianceReport(assessment: Assessment): Pages {
  const { design, compliance, checked } = assessment
  return {
    title: design.name.trim() || 'Untitled design',
    kind: 'Compliance report',
    sections: [
      scope(assessment),
      requirementsSection(design),
      complianceSection(assessment),
      attestations(compliance),
      waivers(assessment),
      findingsSection(assessment),
      openQuestionsSection(assessment),
    ],
    credit: `Written by Strata from the design ${designDigest(design)}${checked === undefined ? '' : `, with rule pack ${checked.rulePack}, on ${checked.day}`}. Not legal advice.`,
  }
}

function scope({ design, compliance }: Assessment): Section {
  const classes = new Map<string, string[]>()
  for (const { name, settings } of design.components)
    for (const each of Array.isArray(settings['dataClass']) ? (settings['dataClass'] as readonly string[]) : [])
      classes.set(each, [...(classes.get(each) ?? []), name])
  const held: Block[] =
    classes.size === 0
      ? [paragraph('No component says which classes of data it holds.')]
      : [
          {
            kind: 'table',
            caption: 'Data, and where it is said to be',
            columns: [left('Class'), right('Components'), left('Which')],
            rows: [...classes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([each, names]) => [each, String(names.length), names.join(', ')]),
          },
        ]
  const frameworks = [...new Set(compliance.map(({ framework }) => frameworkNames[framework]))]
  return {
    id: 'scope',
    title: 'Scope',
    blocks: [
      paragraph(
        `${design.components.length} components, ${design.connections.length} connections; judged against ${frameworks.join(', ') || 'no framework'}.`,
      ),
      ...held,
    ],
  }
}

function attestations(compliance: readonly ControlResult[]): Section {
  const open = compliance.filter(({ status }) => status === 'attestation')
  const items = open.map(({ framework, control, title }): Phrase => [{ strong: `${frameworkNames[framework]} ${control}` }, `: ${title}`])
  return {
    id: 'attestations',
    title: 'To be attested outside the design',
    blocks:
      items.length === 0
        ? [paragraph('Nothing.')]
        : [
            paragraph(
              `${items.length} controls concern contracts, training, procedures or practice that a drawing cannot show. Each needs a document and a name.`,
            ),
            { kind: 'list', items },
          ],
  }
}

function waivers({ design }: Assessment): Section {
  const rows = design.waivers.map(({ check, component, connection, reason, by, until }): readonly Phrase[] => [
    check,
    elementName(design, component ?? connection ?? null),
    by,
    until,
    reason,
  ])
  return {
    id: 'waivers',
    title: 'Accepted risks',
    blocks:
      rows.length === 0
        ? [paragraph('No finding has been accepted.')]
        : [{ kind: 'table', columns: [left('Check'), left('Where'), left('Accepted by'), left('Until'), left('Reason')], rows }],
  }
}
