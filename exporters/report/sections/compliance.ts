import type { Assessment } from '#domain/assessment.ts'
import { type ControlResult, type ControlStatus, controlStatuses } from '#domain/design/finding.ts'
import type { Design } from '#domain/design/schema.ts'
import { elementName } from '../element-name.ts'
import { type Block, left, paragraph, right, type Section } from '../pages.ts'
import { frameworkNames, keyWords, statusWords } from '../words.ts'

/** Elements named as evidence of one control before the rest is counted. */
const mostNamed = 8

/** Control by control, how far the drawn design decides it. */
export function complianceSection({ design, compliance }: Assessment): Section {
  if (compliance.length === 0)
    return {
      id: 'compliance',
      title: 'Compliance',
      blocks: [{ kind: 'paragraph', text: 'The design asks for no law or standard. Name some under requirements to have their controls judged.' }],
    }
  const byFramework = Map.groupBy(compliance, ({ framework }) => framework)
  const count = (controls: readonly ControlResult[], status: ControlStatus) => String(controls.filter((each) => each.status === status).length)
  const overview: Block = {
    kind: 'table',
    caption: 'Controls by status',
    columns: [left('Framework'), right('Decided of total'), ...controlStatuses.map((status) => right(statusWords[status]))],
    rows: [...byFramework].map(([framework, controls]) => [
      frameworkNames[framework],
      `${controls.filter(isDecided).length} of ${controls.length}`,
      ...controlStatuses.map((status) => count(controls, status)),
    ]),
  }
  return {
    id: 'compliance',
    title: 'Compliance',
    blocks: [
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Not legal advice',
        text: 'A design shows intent. "Provided by design" says that what is drawn answers the control, not that it is in force; attestations, contracts and practice must be shown elsewhere.',
      },
      overview,
    ],
    sections: [...byFramework].map(([framework, controls]) => ({
      id: `compliance-${framework}`,
      title: frameworkNames[framework],
      blocks: [
        paragraph(
          { strong: `${controls.filter(isDecided).length} of ${controls.length} controls are decided by the design` },
          `: ${count(controls, 'provided')} provided, ${count(controls, 'not-provided')} not provided.`,
        ),
        {
          kind: 'table',
          columns: [left('Control'), left('Asks for'), left('Status'), left('Evidence')],
          rows: controls.map((control) => [control.control, control.title, statusWords[control.status], evidence(design, control)]),
        },
      ],
    })),
  }
}

const isDecided = ({ status }: ControlResult) => status === 'provided' || status === 'not-provided'

function evidence(design: Design, { evidence }: ControlResult): string {
  const byCheck = Map.groupBy(evidence, ({ check, setting }) => (setting === undefined ? check : `${check}, ${keyWords(setting).toLowerCase()}`))
  return [...byCheck]
    .map(([check, elements]) => {
      const names = [...new Set(elements.map(({ element }) => elementName(design, element)))]
      const rest = names.length - mostNamed
      return `${check}: ${names.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
    })
    .join('; ')
}
