import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { askSetting, says, saysSo, silent } from '../facts/said.ts'
import { volumeTB } from '../facts/volume.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const large = (facts: Facts, store: Component): Ternary => {
  const volume = volumeTB(facts, store)
  return volume === undefined ? unknown(askSetting(store, 'volumeTB')) : volume >= 1
}

export const largeDataMovesToCheaperTiers: ComponentCheck = {
  id: 'large-data-moves-to-cheaper-tiers',
  code: 'COST-007',
  title: 'Large or ageing data has no lifecycle tiering',
  pillar: 'cost',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition:
    'c.kind in {object-store,data-lake,log-store,backup-store} and c.volumeTb >= 1 and c.lifecycleTiering == false and accessPattern != uniformly-hot',
  remedy: 'Move data to cheaper tiers as it ages.',
  fixClass: 'safe',
  why: 'Most training data is read intensely once.',
  references: ['AWS MLSUS03-BP02', 'AWS MLSUS03-BP03', 'AWS COST04-BP05', 'AZ-WAF CO:10', 'AWS SUS04-BP03'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'object-store', 'data-lake', 'log-store', 'backup-store').filter(
      (store) =>
        !saysSo(store, 'accessPattern', 'uniformly-hot') &&
        maybe(large(facts, store)) &&
        (volumeTB(facts, store) !== undefined || !silent(store, 'lifecycleTiering')),
    ),
  judge: (store, facts) =>
    verdict(
      all(says(store, 'lifecycleTiering', false), large(facts, store)),
      `"${store.name}" keeps ${volumeTB(facts, store)} TB at the price of fresh data, however old it gets.`,
    ),
  fix: (store) => [set(store, 'lifecycleTiering', true)],
}
