import type { Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { underFramework } from '../facts/criticality.ts'
import { classesOn, has } from '../facts/data-classes.ts'
import { between } from '../facts/names.ts'
import { saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const shared = (connection: Connection): boolean =>
  saysSo(connection, 'recipient', ['advertising', 'partner']) || saysSo(connection, 'purpose', 'sharing')

export const sharedConsumerDataHonoursOptOuts: ConnectionCheck = {
  id: 'shared-consumer-data-honours-opt-outs',
  code: 'DATA-025',
  title: 'Consumer data is sold or shared with no opt-out handling',
  pillar: 'data-governance',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high under CCPA',
  condition: 'edge to advertising or partner with pii, D.frameworks includes CCPA, and no kind == consent-manager honouring opt-out signals',
  remedy: "Honour a person's opt-out on the way the data is collected.",
  fixClass: 'manual',
  why: 'The opt-out has to reach the pipeline, not only the banner.',
  references: ['CCPA 1798.120', 'CCPA 1798.135', 'CCPA-REG §7025', 'GDPR Art.21'],
  on: 'connection',
  examines: (facts) =>
    underFramework(facts, 'ccpa')
      ? facts.design.connections.filter((connection) => shared(connection) && has(classesOn(facts, connection), 'pii'))
      : [],
  judge: (connection, facts) =>
    verdict(
      !saysSo(connection, 'optOutSignals', 'honoured'),
      `${between(facts, connection)} gives personal data away, and a person's no does not stop it.`,
    ),
  severityFor: () => 'high',
  fix: (connection) => [setOn(connection, 'optOutSignals', 'honoured')],
}
