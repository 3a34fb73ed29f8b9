import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { eff, sensitive } from '../facts/data-classes.ts'
import { exposureOf } from '../facts/internet.ts'
import { askSetting } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

export const nonPublicStoresAreOffTheInternet: ComponentCheck = {
  id: 'non-public-stores-are-off-the-internet',
  code: 'SEC-013',
  title: 'Non-public data store is reachable from the internet',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'critical',
  severityWhen: '',
  condition: 'stores(c) and c.exposure == internet and eff(c) - {public} != {}',
  remedy: 'Make it private; reach it over a private endpoint from outside its network.',
  fixClass: 'safe',
  why: 'Exposed buckets and databases remain the most common cloud data breach.',
  references: [
    'AWS SEC03-BP07',
    'AWS MLSEC03-BP02',
    'AZ-WAF SE:06',
    'CCC.Core.CN05',
    'NIST 800-53 AC-3',
    'NIST 800-53 SC-7',
    'HIPAA 164.312(a)(1)',
    'PCI 1.4.4',
    'GDPR Art.32(1)(b)',
    'SOC2 CC6.6',
  ],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => [...eff(facts, store)].some((each) => each !== 'public') || eff(facts, store).size === 0),
  judge(store, facts) {
    const exposure = exposureOf(facts, store)
    const open = exposure === undefined ? unknown(askSetting(store, 'exposure')) : exposure === 'internet'
    const kept = eff(facts, store).size > 0 ? true : sensitive(facts, store)
    return verdict(all(open, kept), `"${store.name}" can be reached from the internet and keeps data that is not public.`, { insist: true })
  },
  fix: (store) => [set(store, 'exposure', 'private')],
}
