import type { Assessment } from '#domain/assessment.ts'
import { designDigest } from '#domain/design/digest.ts'
import { drawSvg } from '../diagram/draw-svg.ts'
import { flowchart } from '../diagram/mermaid.ts'
import type { Block, Pages, Section } from './pages.ts'
import { billSection } from './sections/bill.ts'
import { complianceSection } from './sections/compliance.ts'
import { componentsSection } from './sections/components.ts'
import { connectionsSection } from './sections/connections.ts'
import { findingsSection } from './sections/findings.ts'
import { openQuestionsSection } from './sections/open-questions.ts'
import { requirementsSection } from './sections/requirements.ts'
import { sizingSection } from './sections/sizing.ts'
import { summarySection } from './sections/summary.ts'

/** The technical documentation of a design, as neutral pages. */
export const technicalReport = (assessment: Assessment): Pages => ({
  title: assessment.design.name.trim() || 'Untitled design',
  kind: 'Technical documentation',
  sections: [
    summarySection(assessment),
    requirementsSection(assessment.design),
    pictureSection(assessment),
    componentsSection(assessment),
    connectionsSection(assessment.design),
    sizingSection(assessment),
    billSection(assessment),
    findingsSection(assessment),
    complianceSection(assessment),
    openQuestionsSection(assessment),
  ],
  credit: `Written by Strata from the design ${designDigest(assessment.design).slice(0, 12)}. The same design gives the same report.`,
})

function pictureSection(assessment: Assessment): Section {
  const { boundaries } = assessment.design
  const deployment: Block[] =
    boundaries.length === 0
      ? []
      : [
          {
            kind: 'figure',
            caption: 'Deployment: what runs where',
            svg: () => drawSvg(assessment, 'deployment'),
            mermaid: () => flowchart(assessment, 'deployment'),
          },
        ]
  return {
    id: 'architecture',
    title: 'Architecture',
    blocks: [
      { kind: 'figure', caption: 'The layers of the design', svg: () => drawSvg(assessment), mermaid: () => flowchart(assessment) },
      ...deployment,
    ],
  }
}
