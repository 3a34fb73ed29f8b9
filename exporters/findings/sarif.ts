import type { Assessment } from '#domain/assessment.ts'
import { sha256 } from '#domain/design/digest.ts'
import { type ControlResult, type Finding, severities, type Severity } from '#domain/design/finding.ts'
import type { Design } from '#domain/design/schema.ts'
import { writeText } from '#domain/design/text.ts'
import type { Exporter } from '../exporter.ts'

/** Findings for code scanning. Lines are those of the design as `strata export yaml` writes it. */
export const sarif: Exporter = {
  id: 'sarif',
  title: 'Findings (SARIF 2.1.0)',
  family: 'findings',
  extension: 'sarif',
  export: (assessment) => ({ files: [{ path: 'findings.sarif', contents: `${JSON.stringify(sarifLog(assessment), null, 2)}\n` }], omissions: [] }),
}

const designFile = 'design.strata.yaml'
const levels: Record<Severity, string> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' }
/** What GitHub sorts by: 9 and up is critical, 7 high, 4 medium. */
const scores: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '0.0' }

function sarifLog(assessment: Assessment): object {
  const { findings, compliance, passed, notApplicable, needsInput, design } = assessment
  const rules = rulesOf(findings)
  const frameworks = [...Map.groupBy(compliance, ({ framework }) => framework)]
  const taxonomies = frameworks.map(([framework, controls]) => ({
    name: framework,
    taxa: controls.map(({ control, title }) => ({ id: control, shortDescription: { text: title } })),
  }))
  const lineOf = linesIn(writeText(design))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Strata', rules: rules.map((rule) => ruleOf(rule, compliance)) } },
        ...(taxonomies.length === 0 ? {} : { taxonomies }),
        artifacts: [{ location: { uri: designFile } }],
        results: findings.map((finding) =>
          resultOf(
            finding,
            design,
            rules.findIndex(({ code }) => code === finding.code),
            lineOf,
          ),
        ),
        properties: { passed, notApplicable, needsInput },
      },
    ],
  }
}

/** One finding a code, the gravest, in the order of the codes. */
function rulesOf(findings: readonly Finding[]): Finding[] {
  const byCode = [...Map.groupBy(findings, ({ code }) => code)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return byCode.flatMap(([, same]) => same.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))[0] ?? [])
}

function ruleOf({ code, check, why, severity, pillar, references }: Finding, compliance: readonly ControlResult[]): object {
  const controls = compliance.filter(({ evidence }) => evidence.some((each) => each.check === code))
  return {
    id: code,
    name: pascal(check),
    shortDescription: { text: sentence(check) },
    fullDescription: { text: why },
    help: { text: [why, ...references].join('\n') },
    defaultConfiguration: { level: levels[severity] },
    properties: { pillar, 'security-severity': scores[severity], tags: [pillar, ...references] },
    ...(controls.length === 0
      ? {}
      : {
          relationships: controls.map(({ framework, control }) => ({
            target: { id: control, toolComponent: { name: framework } },
            kinds: ['relevant'],
          })),
        }),
  }
}

function resultOf(finding: Finding, design: Design, ruleIndex: number, lineOf: (id: string) => number): object {
  const { code, component, connection, severity, status, waived, what, remedy } = finding
  const element = component ?? connection
  const qualified = component !== null ? `components/${component}` : connection !== null ? `connections/${connection}` : 'design'
  const waiver = design.waivers.find(
    (each) => (each.check === code || each.check === finding.check) && [component, connection, undefined].includes(each.component ?? each.connection),
  )
  return {
    ruleId: code,
    ruleIndex,
    // a result that is not a failure may have no level
    kind: status === 'fail' ? 'fail' : 'review',
    level: status === 'fail' ? levels[severity] : 'none',
    message: { text: `${what} ${remedy}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: designFile, index: 0 }, region: { startLine: element === null ? 1 : lineOf(element) } },
        logicalLocations: [{ name: element ?? 'design', fullyQualifiedName: qualified, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'designElement/v1': sha256(`${code} ${qualified}`).slice(0, 32) },
    suppressions: waived
      ? [
          {
            kind: 'external',
            status: 'accepted',
            justification: waiver === undefined ? 'Accepted in the design.' : `${waiver.reason} (${waiver.by}, until ${waiver.until})`,
          },
        ]
      : [],
  }
}

/** Line of an element in the text of the design, from 1. Element lines read `  - id: …`, and ids are plain words. */
function linesIn(text: string): (id: string) => number {
  const lines = new Map<string, number>()
  for (const [at, line] of text.split('\n').entries()) {
    const id = /^ {2}- id: (?:"([^"]*)"|(\S+))$/.exec(line)
    const found = id?.[1] ?? id?.[2]
    if (found !== undefined && !lines.has(found)) lines.set(found, at + 1)
  }
  return (id) => lines.get(id) ?? 1
}

const sentence = (check: string) => `${check.charAt(0).toUpperCase()}${check.slice(1).replaceAll('-', ' ')}.`
const pascal = (check: string) =>
  check
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
