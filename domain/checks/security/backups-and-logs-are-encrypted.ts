import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const backupsAndLogsAreEncrypted: ComponentCheck = {
  id: 'backups-and-logs-are-encrypted',
  code: 'SEC-004',
  title: 'Backups or logs are not encrypted',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {backup-store,log-store,audit-log} and c.encryptionAtRest == none',
  remedy: 'Encrypt it at rest.',
  fixClass: 'safe',
  why: 'Attackers take the copy nobody watches, and backups and logs are exactly that copy.',
  references: ['AWS REL09-BP02', 'NIST 800-53 CP-9(8)', 'HIPAA 164.312(a)(2)(iv)', 'PCI 10.3.2', 'ISO27001 A.8.13'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'backup-store', 'log-store', 'audit-log'),
  judge: (store) => verdict(says(store, 'encryptionAtRest', 'none'), `"${store.name}" keeps backups or logs unencrypted.`),
  fix: (store) => [set(store, 'encryptionAtRest', 'provider')],
}
