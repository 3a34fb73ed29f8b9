import type { Assessment } from '#domain/assessment.ts'
import { designDigest, sha256 } from '#domain/design/digest.ts'
import { type ControlResult, type Finding, severities, type Severity } from '#domain/design/finding.ts'
import type { Design } from '#domain/design/schema.ts'
import { writeText } from '#domain/design/text.ts'
import type { Exporter } from '../exporter.ts'
import { DesignText, type Region } from './design-text.ts'

/** Findings for code scanning. Places are those of the file that was read, or of the design as `strata export yaml` writes it. */
export const sarif: Exporter = {
  id: 'sarif',
  title: 'Findings (SARIF 2.1.0)',
  family: 'findings',
  extension: 'sarif',
  export: (assessment) => ({
    files: [{ path: 'findings.sarif', contents: `${JSON.stringify(sarifLog(assessment), null, 2)}\n` }],
    omissions: fixesAreFew(assessment)
      ? []
      : [{ element: 'design', what: 'Fixes', why: `There are more than ${mostFixes}, each a change of the whole text; \`strata fix\` makes them.` }],
  }),
}

/** Each fix is worked out on the whole text, so a file of thousands would take minutes. */
const mostFixes = 500
const fixesAreFew = ({ findings }: Assessment): boolean => findings.reduce((sum, { fix }) => (fix === undefined ? sum : sum + 1), 0) <= mostFixes

const levels: Record<Severity, string> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' }
/** What GitHub sorts by: 9 and up is critical, 7 high, 4 medium. */
const scores: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '0.0' }
/** A finding that held before is as new to whoever reads it as one that was never there. */
const baselineStates = { new: 'new', regressed: 'new', 'still-open': 'unchanged' } as const

type Place = { uri: string; text: DesignText }

function sarifLog(assessment: Assessment): object {
  const { findings, compliance, passed, notApplicable, needsInput, design, checked, source } = assessment
  const rules = rulesOf(findings)
  const ruleIndex = new Map(rules.map(({ code }, at) => [code, at]))
  const frameworks = [...Map.groupBy(compliance, ({ framework }) => framework)]
  const taxonomies = frameworks.map(([framework, controls]) => ({
    name: framework,
    taxa: controls.map(({ control, title, status }) => ({ id: control, shortDescription: { text: title }, properties: { status } })),
  }))
  const few = fixesAreFew(assessment)
  const place: Place = { uri: uriOf(source?.path ?? 'design.strata.yaml'), text: new DesignText(source?.text ?? writeText(design)) }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Strata',
            ...(checked === undefined ? {} : { version: checked.rulePack }),
            ...(frameworks.length === 0 ? {} : { supportedTaxonomies: frameworks.map(([name], index) => ({ name, index })) }),
            rules: rules.map((rule) =>
              ruleOf(
                rule,
                compliance,
                frameworks.map(([name]) => name),
              ),
            ),
          },
        },
        ...(taxonomies.length === 0 ? {} : { taxonomies }),
        artifacts: [{ location: { uri: place.uri } }],
        results: findings.map((finding) => resultOf(finding, design, ruleIndex.get(finding.code) ?? 0, place, few)),
        columnKind: 'utf16CodeUnits',
        properties: {
          passed,
          notApplicable,
          needsInput,
          design: designDigest(design),
          ...checked,
          notice: 'A design shows intent. Not legal advice.',
        },
      },
    ],
  }
}

/** A relative path as a URI reference: whatever is no plain letter is escaped. */
const uriOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')

/** One finding a code, the gravest, in the order of the codes. */
function rulesOf(findings: readonly Finding[]): Finding[] {
  const byCode = [...Map.groupBy(findings, ({ code }) => code)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return byCode.flatMap(([, same]) => same.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))[0] ?? [])
}

function ruleOf(
  { code, check, why, severity, pillar, references }: Finding,
  compliance: readonly ControlResult[],
  frameworks: readonly string[],
): object {
  const controls = compliance.filter(({ evidence }) => evidence.some((each) => each.check === code))
  return {
    id: code,
    name: pascal(check),
    shortDescription: { text: sentence(check) },
    fullDescription: { text: why },
    help: { text: [why, ...references].join('\n') },
    defaultConfiguration: { level: levels[severity] },
    properties: { pillar, 'security-severity': scores[severity], tags: [...new Set([pillar, ...references])] },
    ...(controls.length === 0
      ? {}
      : {
          relationships: controls.map(({ framework, control }) => ({
            target: { id: control, toolComponent: { name: framework, index: frameworks.indexOf(framework) } },
            kinds: ['relevant'],
          })),
        }),
  }
}

function resultOf(finding: Finding, design: Design, ruleIndex: number, place: Place, few: boolean): object {
  const { code, status, severity, what, remedy, standing, children } = finding
  const { name, qualified, region } = elementOf(finding, place.text)
  const fix = finding.fix === undefined || !few ? undefined : place.text.replacements(design, finding.fix)
  return {
    ruleId: code,
    ruleIndex,
    // a result that is not a failure may have no level
    kind: status === 'fail' ? 'fail' : 'review',
    level: status === 'fail' ? levels[severity] : 'none',
    message: { text: `${what} ${remedy}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: place.uri, index: 0 }, region },
        logicalLocations: [{ name, fullyQualifiedName: qualified, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'designElement/v1': sha256(`${code} ${qualified}`).slice(0, 32) },
    ...(standing === undefined ? {} : { baselineState: baselineStates[standing] }),
    suppressions: suppressionsOf(finding, design),
    ...(fix === undefined
      ? {}
      : { fixes: [{ description: { text: remedy }, artifactChanges: [{ artifactLocation: { uri: place.uri, index: 0 }, replacements: fix }] }] }),
    ...(children === undefined ? {} : { properties: { children } }),
  }
}

function elementOf({ component, connection, boundary }: Finding, text: DesignText): { name: string; qualified: string; region: Region } {
  const of = (list: 'components' | 'connections' | 'boundaries', id: string) => ({
    name: id,
    qualified: `${list}/${id}`,
    region: text.regionOf(list, id),
  })
  if (component !== null) return of('components', component)
  if (connection !== null) return of('connections', connection)
  if (boundary !== undefined) return of('boundaries', boundary)
  return { name: 'design', qualified: 'design', region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }
}

function suppressionsOf({ code, check, component, connection, waived }: Finding, design: Design): object[] {
  if (!waived) return []
  const waiver = design.waivers.find(
    (each) => (each.check === code || each.check === check) && [component, connection, undefined].includes(each.component ?? each.connection),
  )
  const justification = waiver === undefined ? 'Accepted in the design.' : `${waiver.reason} (${waiver.by}, until ${waiver.until})`
  return [{ kind: 'external', status: 'accepted', justification }]
}

const sentence = (check: string) => `${check.charAt(0).toUpperCase()}${check.slice(1).replaceAll('-', ' ')}.`
const pascal = (check: string) =>
  check
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
