import { frameworks } from '#domain/checks/frameworks/index.ts'
import { type Finding, type Pillar, pillars, severities, type Severity } from '#domain/design/finding.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import type { FindingFilter, Grouping } from '../../state/findings-view.ts'
import { spoken } from '../../ui/format.ts'
import { laneOfKind } from '../../ui/kinds.ts'
import { severityName } from '../../ui/severity.tsx'

const codesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  frameworks.map(({ id, controls }) => [id, new Set(controls.flatMap(({ checks }) => checks))]),
)

/** The lane a finding is about: its component's, or that of the one its connection comes from. */
export function laneOfFinding(finding: Finding, design: Design): string {
  const graph = graphOf(design)
  const from = finding.connection === null ? undefined : design.connections.find(({ id }) => id === finding.connection)?.from
  const component = graph.component(finding.component ?? from ?? '')
  return component === undefined ? 'design' : laneOfKind(component.kind)
}

/** The element in the words of the design. */
export function elementName(finding: Finding, design: Design): string {
  const graph = graphOf(design)
  const name = (id: string) => graph.component(id)?.name ?? id
  if (finding.component !== null) return name(finding.component)
  if (finding.connection === null) return 'The whole design'
  const connection = design.connections.find(({ id }) => id === finding.connection)
  return connection === undefined ? finding.connection : `${name(connection.from)} to ${name(connection.to)}`
}

export function filtered(findings: readonly Finding[], filter: FindingFilter, design: Design): Finding[] {
  const wanted = filter.text.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const codes = filter.framework === null ? null : codesOf.get(filter.framework)
  const elements = new Set(filter.elements)
  return findings.filter((finding) => {
    if (filter.severity !== null && finding.severity !== filter.severity) return false
    if (filter.pillar !== null && finding.pillar !== filter.pillar) return false
    if (codes !== null && codes?.has(finding.code) !== true) return false
    if (elements.size > 0 && !elements.has(finding.component ?? finding.connection ?? '')) return false
    if (filter.layer !== null && laneOfFinding(finding, design) !== filter.layer) return false
    if (wanted.length === 0) return true
    const text =
      `${finding.code} ${finding.check} ${finding.what} ${finding.remedy} ${finding.references.join(' ')} ${elementName(finding, design)}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

export type FindingGroup = { key: string; title: string; severity: Severity; findings: readonly Finding[] }

const rank = (severity: Severity): number => severities.indexOf(severity)
const worst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((grave, { severity }) => (rank(severity) < rank(grave) ? severity : grave), 'info')

/** Findings in groups, the group with the gravest finding first; within a group the gravest first. */
export function grouped(findings: readonly Finding[], by: Grouping, design: Design): FindingGroup[] {
  const keyOf = (finding: Finding): [key: string, title: string] => {
    switch (by) {
      case 'severity':
        return [finding.severity, severityName[finding.severity]]
      case 'check':
        return [finding.code, `${finding.code} ${spoken(finding.check).toLowerCase()}`]
      case 'component':
        return [finding.component ?? finding.connection ?? '', elementName(finding, design)]
      case 'pillar':
        return [finding.pillar, pillarName(finding.pillar)]
      case 'layer': {
        const lane = laneOfFinding(finding, design)
        return [lane, laneName(lane)]
      }
    }
  }
  const groups = Map.groupBy(findings, (finding) => keyOf(finding)[0])
  return [...groups]
    .map(([key, members]) => ({
      key,
      title: members[0] === undefined ? key : keyOf(members[0])[1],
      severity: worst(members),
      findings: members.toSorted((a, b) => rank(a.severity) - rank(b.severity)),
    }))
    .toSorted((a, b) => rank(a.severity) - rank(b.severity) || b.findings.length - a.findings.length || (a.title < b.title ? -1 : 1))
}

export const pillarName = (pillar: Pillar): string => (pillar === 'responsible-ai' ? 'Responsible AI' : spoken(pillar))

const lanes: Readonly<Record<string, string>> = {
  'application-serving': '5 Application & Serving',
  'orchestration-mlops': '4 Orchestration & MLOps',
  'ai-ml-model': '3 AI/ML Model',
  'data-pipeline': '2 Data Pipeline',
  infrastructure: '1 Infrastructure',
  security: 'Security',
  networking: 'Networking',
  observability: 'Observability',
  design: 'The whole design',
}
export const laneName = (lane: string): string => lanes[lane] ?? spoken(lane)
export const laneIds: readonly string[] = Object.keys(lanes)
export const pillarIds: readonly Pillar[] = pillars
