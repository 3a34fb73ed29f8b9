import type { Finding } from '../design/finding.ts'
import { nearest } from '../design/nearest.ts'
import type { Design } from '../design/schema.ts'

/**
 * The findings, those accepted marked. A waiver without an element accepts the check everywhere; one past its
 * end date accepts nothing.
 * @param today YYYY-MM-DD; the last day of a waiver still counts
 */
export function waive(findings: readonly Finding[], design: Design, today: string): Finding[] {
  const inForce = design.waivers.filter(({ until }) => until >= today)
  if (inForce.length === 0) return [...findings]
  return findings.map((finding) => ({
    ...finding,
    waived: inForce.some(
      (waiver) =>
        (waiver.check === finding.code || waiver.check === finding.check) &&
        (waiver.component === undefined || waiver.component === finding.component) &&
        (waiver.connection === undefined || waiver.connection === finding.connection),
    ),
  }))
}

/** Speaking names under which sizing and bill report. */
const besideChecks: ReadonlySet<string> = new Set([
  'model-fits-its-accelerators',
  'server-keeps-its-latency',
  'copies-carry-the-demand',
  'pool-carries-its-guests',
  'sizing-knows-what-is-meant',
  'provider-offers-the-accelerator',
  'pool-has-the-accelerator-of-its-guests',
  'bill-keeps-the-budget',
])

/** Findings of sizing and bill, and those about policies and waivers, are no checks of the list and can be accepted all the same. */
const others = /^(SIZE|BILL)-\d+$|^POLICY$|^WAIVER$/

/** Waivers for what no check here is called: they accept nothing, so it is told. */
export function waiversOfNothing(design: Design, codes: ReadonlySet<string>): Finding[] {
  return design.waivers.flatMap(({ check, component, connection, by }) => {
    if (codes.has(check) || others.test(check) || besideChecks.has(check)) return []
    const near = nearest(check.toUpperCase(), codes)
    return [
      {
        code: 'WAIVER',
        check: 'waiver-names-a-check',
        pillar: 'operations',
        severity: 'low',
        status: 'fail',
        component: component ?? null,
        connection: connection ?? null,
        what: `The waiver by ${by} names "${check}", which is no check here.`,
        why: 'A waiver that names nothing accepts nothing, although someone believes it does.',
        remedy:
          near === undefined
            ? 'Name the code of the finding, or remove the waiver. A policy of your own is known where its folder is named.'
            : `Did you mean ${near}?`,
        references: [],
        fixable: false,
        waived: false,
      },
    ]
  })
}
