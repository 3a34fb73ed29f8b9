import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { holds } from '../facts/data-classes.ts'
import { isA } from '../facts/kinds.ts'
import { regionOf } from '../facts/place.ts'
import { askSetting, says, saysSo } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const classes = ['phi', 'pci', 'special', 'sovereign']

/** Encrypted, but nobody said with whose key. */
const providerKey = (store: Component): Ternary =>
  saysSo(store, 'encryptionAtRest', 'encrypted') ? unknown(askSetting(store, 'encryptionAtRest')) : says(store, 'encryptionAtRest', 'provider')

export const regulatedDataIsEncryptedWithOwnKeys: ComponentCheck = {
  id: 'regulated-data-is-encrypted-with-own-keys',
  code: 'SEC-002',
  title: 'Regulated data is encrypted with a provider-held key only',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'stores(c) and eff(c) ∩ {phi,pci,special,sovereign} != {} and c.encryptionAtRest == provider',
  remedy: 'Encrypt it with a key you manage, kept in the same region.',
  fixClass: 'confirm',
  why: 'Holding the key yourself is what lets you revoke access and show who could decrypt.',
  references: ['AWS SEC08-BP01', 'AZ-WAF SE:07', 'AZ-AILZ AI.49', 'CCC.Core.CN11', 'NIST 800-53 SC-12', 'PCI 3.6.1', 'ISO27001 A.8.24'],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => maybe(holds(facts, store, ...classes))),
  judge: (store, facts) =>
    verdict(all(holds(facts, store, ...classes), providerKey(store)), `"${store.name}" keeps regulated data under a key that its provider holds.`),
  fix(store, facts) {
    const keys = facts.design.components.find((each) => isA(each, 'key-store') && regionOf(facts, each) === regionOf(facts, store))
    const own = set(store, 'encryptionAtRest', 'cmk')
    if (keys === undefined)
      return [own, ...insert(facts, { kind: 'key-management', name: 'Keys', beside: store, code: 'SEC-002' }, { to: [store], carries: 'key' })]
    const joined = facts.neighbours(store.id).includes(keys)
    return joined ? [own] : [own, { kind: 'connect', connection: join(facts, keys, store, 'key') }]
  },
}
