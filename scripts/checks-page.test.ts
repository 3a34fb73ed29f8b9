import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assess, type Assessment } from '#domain/assessment.ts'
import { readDesign } from '#domain/catalog/read-design.ts'
import { frameworks } from '#domain/checks/frameworks/index.ts'
import { checks } from '#domain/checks/index.ts'
import type { ControlStatus } from '#domain/design/finding.ts'
import type { FrameworkId } from '#domain/design/requirements.ts'
import { exporters } from '#exporters/index.ts'

/** Writes docs/checks.md and a report for each framework; `npx vitest run scripts/checks-page -u` after a change. */

const today = '2026-11-24'
const samples = 'domain/checks/samples'
const designOf: Record<FrameworkId, string> = {
  gdpr: 'rag-intranet-good',
  ccpa: 'ccpa-adtech',
  hipaa: 'hospital-hybrid',
  soc2: 'agents-crm',
  'iso-27001': 'onprem-llm-k8s-good',
  'iso-42001': 'hr-screening-eu',
  'nist-ai-rmf': 'school-tutor',
  'nist-800-53': 'clinic-notes-azure',
  'eu-ai-act': 'hr-screening-eu',
  'pci-dss': 'card-analytics-gcp',
  fedramp: 'llm-pretrain-aws',
}

function assessed(path: string, asked?: FrameworkId): Assessment {
  const read = readDesign(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(`${path}: ${read.problems[0]?.message ?? ''}`)
  return assess(read.value, { today, ...(asked === undefined ? {} : { frameworks: [asked] }) })
}

const statuses: readonly [ControlStatus, string][] = [
  ['provided', 'Provided'],
  ['not-provided', 'Not provided'],
  ['needs-input', 'Needs input'],
  ['attestation', 'Attestation'],
  ['not-applicable', 'Not applicable'],
]

function row(id: FrameworkId, title: string): string {
  const path = `${samples}/hand/${designOf[id]}.strata.yaml`
  const { compliance } = assessed(path, id)
  const count = (status: ControlStatus) => compliance.filter((each) => each.status === status).length
  const applies = compliance.length - count('not-applicable')
  const decided = count('provided') + count('not-provided')
  const cells = statuses.map(([status]) => String(count(status)))
  return `| [${title}](frameworks/${id}.md) | [${designOf[id]}](../${path}) | ${cells.join(' | ')} | ${decided} of ${applies} |`
}

function told(name: string): string {
  const { findings, passed, notApplicable, needsInput } = assessed(`${samples}/${name}.strata.yaml`)
  const fails = findings.filter(({ status }) => status === 'fail')
  const by = Object.entries(Object.groupBy(fails, ({ severity }) => severity)).map(([severity, list]) => `${list.length} ${severity}`)
  return `| [${name}](../${samples}/${name}.strata.yaml) | ${fails.length === 0 ? 'none' : by.join(', ')} | ${needsInput} | ${passed} | ${notApplicable} |`
}

const fixes = (fixClass: string) => checks.filter((each) => each.fixClass === fixClass && each.fix !== undefined).length

const page = (): string => `# Checks and compliance, shown

Written by \`scripts/checks-page.test.ts\` from what the program says on ${today}.

## The checks
\`npx strata catalog checks --format json\` lists ${checks.length} checks; ${checks.filter(({ fix }) => fix !== undefined).length} of them carry a fix (${fixes('safe')} of class safe, ${fixes('confirm')} to confirm, ${fixes('manual')} that only a person can finish); all safe fixes together set settings alone, at no cost. \`npx vitest run domain/checks/fixtures.test.ts\` holds that each has a design that breaks it, one that keeps it, one it does not concern, and one that leaves it open or the reason why there is nothing to ask.

## A design for each framework, and its report
\`npx strata export compliance-markdown DESIGN -o report.md\`, with that framework alone. Decided = provided or not provided, of the controls that apply.

| Framework and report | Design | ${statuses.map(([, title]) => title).join(' | ')} | Decided |
|---|---|${statuses.map(() => '---:').join('|')}|---:|
${frameworks.map(({ id, title }) => row(id, title)).join('\n')}

## The quiet good design and the loud bad one
| Design | Failures | Questions | Passed | Not applicable |
|---|---|---:|---:|---:|
${told('quiet')}
${told('loud')}

\`${samples}/hand\` holds further designs written by hand, and \`expected.yaml\` what each must be told.

## Formats
\`exporters/findings/findings.test.ts\` holds SARIF against the published schema, JUnit against its XSD and OSCAL against a transcription of the parts of 1.1.3 that are written (no package carries the original); \`exporters/findings/schemas/README.md\` says where each is from.

## Speed
\`npx node bench/checks.ts\` prints milliseconds and the multiple of a fixed yardstick of the same run. See domain/checks/README.md for how an edit is judged. On two cores that others used at the same time (yardstick 45 ms, ${today}):

| Step | p50 ms | p95 ms | x yardstick | Wanted ms |
|---|---:|---:|---:|---:|
| 200 components after one edit of a setting, as the studio does | 1.8 | 5.5 | 0.04 | 16.7 |
| the same with sizing and bill | 8.6 | 24.8 | 0.19 | |
| 200 components after one edit, nothing remembered | 18.0 | 45.3 | 0.40 | |
| 200 components in full, with sizing and bill | 29.6 | 79.7 | 0.66 | 150 |
| 1,000 components in full, with sizing and bill | 111.3 | 219.9 | 2.46 | 600 |
| 5,000 components in one row | 1456.3 | 1617.1 | 32.3 | |
`

it('shows the checks on a page that is what the program says', async () => {
  await expect(page()).toMatchFileSnapshot('../docs/checks.md')
})

it.each(frameworks.map(({ id }) => id))('shows a report for %s', async (id) => {
  const exporter = exporters.find((each) => each.id === 'compliance-markdown')
  const exported = await exporter?.export(assessed(`${samples}/hand/${designOf[id]}.strata.yaml`, id))
  const [file] = exported?.files ?? []
  expect(String(file?.contents)).toContain('Not legal advice')
  await expect(String(file?.contents)).toMatchFileSnapshot(`../docs/frameworks/${id}.md`)
})
