import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { hybridLines, overLine } from '../facts/hybrid-lines.ts'
import { isPerson } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe } from '../ternary.ts'

const used = (facts: Facts, line: Component): boolean => overLine(facts, line).length > 0
const live = (facts: Facts, line: Component): Ternary =>
  any(
    ...overLine(facts, line).flatMap((connection) => {
      const { from, to } = facts.ends(connection)
      return [from, to].flatMap((end) => (end === undefined || isPerson(end) ? [] : [prod(facts, end)]))
    }),
  )

export const hybridLinesHaveASecondPath: ComponentCheck = {
  id: 'hybrid-lines-have-a-second-path',
  code: 'REL-015',
  title: 'Single link between on-premises and cloud on a production path',
  pillar: 'reliability',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: 'medium if D.criticality < high',
  condition: 'edges crossing hybrid on a prod serving or ingest path share one interconnect with c.redundant == false',
  remedy: 'Add a second circuit, or a VPN as its backup.',
  fixClass: 'confirm',
  why: 'The hybrid link is usually the least redundant part of the most important path.',
  references: ['AWS REL02-BP02', 'AWS HNREL04-BP02', 'AWS HNREL04-BP03', 'NIST 800-53 CP-8', 'AWS GENREL02-BP01'],
  on: 'component',
  examines: (facts) => hybridLines(facts).filter((line) => used(facts, line) && maybe(live(facts, line))),
  judge: (line, facts) =>
    verdict(all(says(line, 'redundant', false), live(facts, line)), `Everything between the site and the cloud hangs on "${line.name}" alone.`),
  severityFor: (_line, facts) => (criticalityAtLeast(facts, 'high') === false ? 'medium' : undefined),
  fix: (line) => [set(line, 'redundant', true)],
}
