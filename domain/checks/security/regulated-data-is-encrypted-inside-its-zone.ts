import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { crosses } from '../facts/crossing.ts'
import { classesOn, isRegulated } from '../facts/data-classes.ts'
import { between } from '../facts/names.ts'
import { inClear } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'

export const regulatedDataIsEncryptedInsideItsZone: ConnectionCheck = {
  id: 'regulated-data-is-encrypted-inside-its-zone',
  code: 'SEC-006',
  title: 'Regulated data moves unencrypted inside one trust zone',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'crosses(e) == none and e.encryptedInTransit == false and regulated(e)',
  remedy: 'Encrypt it in transit.',
  fixClass: 'safe',
  why: 'Flat internal networks are where intruders spend most of their time.',
  references: ['AWS SEC09-BP02', 'AWS HNSEC07-BP01', 'NIST 800-53 SC-8', 'HIPAA 164.312(e)(1)', 'GDPR Art.32(1)(a)'],
  foldedInto: ['SEC-005'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter(
      (connection) => connection.from !== connection.to && crosses(facts, connection).size === 0 && isRegulated(classesOn(facts, connection)),
    ),
  judge: (connection, facts) =>
    verdict(inClear(connection), `${between(facts, connection)} carries regulated data in clear inside one zone of trust.`),
  fix: (connection) => [setOn(connection, 'encryptedInTransit', true)],
}
