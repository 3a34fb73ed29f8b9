import type { Assessment } from '#domain/assessment.ts'
import { type Finding, pillars } from '#domain/design/finding.ts'
import type { Exporter } from '../exporter.ts'

/** Findings as a test report for build servers: a suite a pillar, a case a check and element. */
export const junit: Exporter = {
  id: 'junit',
  title: 'Findings (JUnit)',
  family: 'findings',
  extension: 'xml',
  export: (assessment) => ({
    files: [{ path: 'findings.xml', contents: report(assessment) }],
    omissions:
      assessment.passed === 0
        ? []
        : [
            {
              element: 'design',
              what: `${assessment.passed} checks that hold`,
              why: 'They are counted in the properties; only what fails or waits is a case of its own.',
            },
          ],
  }),
}

function report({ findings, passed, notApplicable, needsInput, checked }: Assessment): string {
  const suites = pillars.flatMap((pillar) => {
    const inside = findings.filter((finding) => finding.pillar === pillar)
    return inside.length === 0 ? [] : [{ pillar, inside }]
  })
  const count = (list: readonly Finding[], is: (finding: Finding) => boolean) => list.filter(is).length
  const properties = `<properties><property name="passed" value="${passed}"/><property name="notApplicable" value="${notApplicable}"/><property name="needsInput" value="${needsInput}"/></properties>`
  const written = suites.map(
    ({ pillar, inside }, id) =>
      // the format asks for an hour and a host; a design has neither
      `  <testsuite name="${pillar}" id="${id}" package="strata" timestamp="${checked?.day ?? '1970-01-01'}T00:00:00" hostname="localhost" time="0" tests="${inside.length}" failures="${count(inside, failed)}" errors="0" skipped="${count(inside, (finding) => !failed(finding))}">\n    ${properties}\n${inside.map((finding) => `    ${testCase(finding)}\n`).join('')}    <system-out/>\n    <system-err/>\n  </testsuite>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${written.join('')}</testsuites>\n`
}

const failed = ({ status, waived }: Finding) => status === 'fail' && !waived

function testCase(finding: Finding): string {
  const { code, check, component, connection, boundary, severity, what, why, remedy } = finding
  const name = `${code} ${component ?? connection ?? boundary ?? 'design'}`
  const inside = failed(finding)
    ? `<failure type="${severity}" message="${escaped(what)}">${escaped(`${what}\nWhy: ${why}\nRemedy: ${remedy}`)}</failure>`
    : `<skipped message="${escaped(finding.waived ? `Accepted: ${what}` : `Needs input: ${what}`)}"/>`
  return `<testcase name="${escaped(name)}" classname="${escaped(check)}" time="0">${inside}</testcase>`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
