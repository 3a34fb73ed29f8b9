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

const ours = /^(SEC|DATA|REL|PERF|COST|OPS|RAI|SUS)-/i

/** Waivers for a code of ours that no check has: they accept nothing, so it is told. */
export function waiversOfNothing(design: Design, codes: ReadonlySet<string>): Finding[] {
  return design.waivers.flatMap(({ check, component, connection, by }) => {
    if (codes.has(check) || !ours.test(check)) return []
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
        what: `The waiver by ${by} names "${check}", which is no check.`,
        why: 'A waiver that names nothing accepts nothing, although someone believes it does.',
        remedy: near === undefined ? 'Name the code of the finding, or remove the waiver.' : `Did you mean ${near}?`,
        references: [],
        fixable: false,
        waived: false,
      },
    ]
  })
}
