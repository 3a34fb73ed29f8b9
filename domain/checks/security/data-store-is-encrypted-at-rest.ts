import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { regulated } from '../facts/data-classes.ts'
import { says } from '../facts/said.ts'
import { allStores, keepsByproducts } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

export const dataStoreIsEncryptedAtRest: ComponentCheck = {
  id: 'data-store-is-encrypted-at-rest',
  code: 'SEC-001',
  title: 'Data store is not encrypted at rest',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: 'critical if regulated',
  condition: 'stores(c) and c.kind not in {model-store,model-registry,container-registry,backup-store,log-store} and c.encryptionAtRest == none',
  remedy: 'Encrypt it at rest, with your own key where the data is regulated.',
  fixClass: 'safe',
  why: 'A copied disk, snapshot or bucket is readable by whoever holds it unless the bytes themselves are encrypted.',
  references: [
    'AWS MLSEC02-BP01',
    'AWS SEC08-BP02',
    'AZ-WAF SE:07',
    'AZ-AILZ AI.64',
    'FINOS AIR-PREV-014',
    'CCC.Core.CN02',
    'NIST 800-53 SC-28',
    'HIPAA 164.312(a)(2)(iv)',
    'GDPR Art.32(1)(a)',
    'PCI 3.5.1',
    'ISO27001 A.8.24',
    'SOC2 CC6.1',
    'ATLAS AML.M0012',
  ],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => !keepsByproducts(store)),
  judge: (store) => verdict(says(store, 'encryptionAtRest', 'none'), `"${store.name}" keeps its data unencrypted.`),
  severityFor: (store, facts) => (regulated(facts, store) === true ? 'critical' : undefined),
  fix: (store, facts) => [set(store, 'encryptionAtRest', regulated(facts, store) === true ? 'cmk' : 'provider')],
}
