import type { Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { classesOn, eff, has, isRegulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { type Step, stepsFrom } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { inCloud, onPremises } from '../facts/place.ts'
import { required, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

/** Data that moves from a site of the owner to a public cloud over this connection. */
const out = (facts: Facts, connection: Connection): readonly Step[] =>
  [connection.from, connection.to].flatMap((id) =>
    stepsFrom(facts, 'data', id).filter(({ by, from, to }) => by.id === connection.id && onPremises(facts, from) && inCloud(facts, to)),
  )

const raw = (facts: Facts, connection: Connection): boolean => {
  const classes = classesOn(facts, connection)
  return isRegulated(classes) || has(classes, 'sovereign')
}

export const rawDataDoesNotLeaveTheSite: ConnectionCheck = {
  id: 'raw-data-does-not-leave-the-site',
  code: 'DATA-012',
  title: 'Raw regulated or sovereign data crosses from on-premises to public cloud',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: 'critical if residency == onprem-only',
  condition: 'crosses(e) == hybrid, e.from.provider == onprem, regulated(e) or sovereign(e), and no de-identify on the path',
  remedy: "Remove identifiers on the site's side, or move what uses the data onto the site.",
  fixClass: 'manual',
  why: 'The hybrid split only helps if the boundary actually filters.',
  references: ['HIPAA 164.502(b)', 'HIPAA 164.514(b)', 'GDPR Art.25(1)', 'AWS MLSEC03-BP03', 'AWS HNSEC04-BP03', 'NIST 800-53 AC-4'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) =>
      out(facts, connection).some(({ from }) => eff(facts, from).size > 0 || !silent(connection, 'dataClass')),
    ),
  judge: (connection, facts) =>
    verdict(
      raw(facts, connection),
      `${between(facts, connection)} takes ${[...classesOn(facts, connection)].sort().join(', ')} data out of the site as it is.`,
    ),
  severityFor: (_connection, facts) => (required(facts, 'residency') === 'on-premises-only' ? 'critical' : undefined),
  fix(connection, facts) {
    const { from } = facts.ends(connection)
    if (from === undefined || !onPremises(facts, from)) return []
    return insertInto(facts, [connection], {
      kind: 'pii-redaction',
      name: 'De-identification',
      beside: from,
      code: 'DATA-012',
      settings: { deidentification: 'pseudonymise' },
    })
  },
}
