import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { homeOf } from '../facts/place.ts'
import { askSetting } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { allStores } from '../facts/stores.ts'
import { spansZonesByItself, zonesOf } from '../facts/zones.ts'
import { notEvaluated, passBySupply, verdict } from '../outcome.ts'
import { all, maybe, unknown } from '../ternary.ts'

export const productionStoresSpanZones: ComponentCheck = {
  id: 'production-stores-span-zones',
  code: 'REL-002',
  title: 'Production stateful store is single zone',
  pillar: 'reliability',
  layer: 'Data Pipeline',
  severity: 'high',
  severityWhen: '',
  condition: 'prod(c) and stores(c) and c.zones < 2 and not zoneRedundantByDefault(c.service)',
  remedy: 'Span two zones, or choose the zone-redundant tier.',
  fixClass: 'confirm',
  why: 'Compute can be restarted anywhere; state cannot.',
  references: ['AWS REL10-BP01', 'AZ-WAF RE:05', 'CCC.Core.CN08', 'NIST 800-53 CP-9', 'SOC2 A1.2'],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => maybe(prod(facts, store)) && homeOf(facts, store) !== 'company'),
  judge(store, facts) {
    const zones = zonesOf(facts, store)
    if (zones === undefined && spansZonesByItself(facts, store)) return passBySupply
    if (zones === undefined && ['on-premises', 'edge'].includes(homeOf(facts, store)))
      return notEvaluated('A site has no zones of its own, and nobody said otherwise.')
    const single = zones === undefined ? unknown(askSetting(store, 'zones')) : zones < 2
    return verdict(all(prod(facts, store), single), `"${store.name}" keeps its state in a single zone.`)
  },
  fix: (store) => [set(store, 'zones', 2)],
}
