import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const modelArtifactsAreEncryptedAtRest: ComponentCheck = {
  id: 'model-artifacts-are-encrypted-at-rest',
  code: 'SEC-003',
  title: 'Model artifacts are not encrypted at rest',
  pillar: 'security',
  layer: 'AI/ML Model',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {model-store,model-registry,container-registry} and c.encryptionAtRest == none',
  remedy: 'Encrypt it at rest.',
  fixClass: 'safe',
  why: 'Weights are both intellectual property and a lossy copy of the training data, so they deserve the protection of the data they came from.',
  references: ['AWS MLSEC02-BP01', 'FINOS AIR-PREV-014', 'CCC.MARefArc.CN09', 'NIST 800-53 SC-28', 'ATLAS AML.M0005'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'model-store', 'model-registry', 'container-registry'),
  judge: (store) => verdict(says(store, 'encryptionAtRest', 'none'), `"${store.name}" keeps models or images unencrypted.`),
  fix: (store) => [set(store, 'encryptionAtRest', 'provider')],
}
