import type { Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { classesOn, deidentifies, isRegulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isPerson } from '../facts/kinds.ts'
import { stepsFrom } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { prod } from '../facts/stage.ts'
import { stores } from '../facts/stores.ts'
import { notEvaluated, pass, verdict } from '../outcome.ts'

/** Data that moves out of a production store to something that is not in production. */
const leaks = (facts: Facts, connection: Connection): boolean =>
  [connection.from, connection.to].some((id) =>
    stepsFrom(facts, 'data', id).some(
      ({ by, from, to }) => by.id === connection.id && stores(from) && !isPerson(to) && prod(facts, from) === true && prod(facts, to) === false,
    ),
  )

export const trialsGetNoRealPersonalData: ConnectionCheck = {
  id: 'trials-get-no-real-personal-data',
  code: 'DATA-016',
  title: 'Production personal data is copied to a non-production environment',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'edge from prod store with regulated data to non-prod component with no kind in {de-identify,synthetic} on the path',
  remedy: 'Remove identifiers on the way, or use synthetic data.',
  fixClass: 'confirm',
  why: 'Test environments have test-grade controls.',
  references: ['PCI 6.5.5', 'ISO27001 A.8.33', 'AZ-AILZ AI.72', 'AZ-AILZ AI.67', 'GDPR Art.32(1)(a)', 'AWS SEC07-BP02'],
  on: 'connection',
  examines: (facts) => facts.design.connections.filter((connection) => leaks(facts, connection)),
  judge(connection, facts) {
    const { to, from } = facts.ends(connection)
    if ([from, to].some((end) => end !== undefined && deidentifies(end))) return pass
    const classes = classesOn(facts, connection)
    return classes.size === 0
      ? notEvaluated('DATA-001 comes first: nobody said what the store keeps.')
      : verdict(isRegulated(classes), `${between(facts, connection)} copies real personal data out of production.`)
  },
  fix(connection, facts) {
    const { from } = facts.ends(connection)
    return from === undefined || !stores(from)
      ? []
      : insertInto(facts, [connection], {
          kind: 'pii-redaction',
          name: 'De-identification',
          beside: from,
          code: 'DATA-016',
          settings: { deidentification: 'mask' },
        })
  },
}
