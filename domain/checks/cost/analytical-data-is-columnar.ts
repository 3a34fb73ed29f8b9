import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { stepsFrom } from '../facts/movement.ts'
import { says } from '../facts/said.ts'
import { volumeTB } from '../facts/volume.ts'
import { verdict } from '../outcome.ts'

const analytical = (facts: Facts, store: Component): boolean =>
  stepsFrom(facts, 'data', store.id).some(
    ({ to }) => isA(to, 'warehouse', 'etl', 'training-job', 'fine-tune-job', 'tuning-job') || to.kind === 'bi-dashboard' || to.kind === 'olap-store',
  )

export const analyticalDataIsColumnar: ComponentCheck = {
  id: 'analytical-data-is-columnar',
  code: 'COST-021',
  title: 'Analytical data is stored row-wise or uncompressed',
  pillar: 'cost',
  layer: 'Data Pipeline',
  severity: 'low',
  severityWhen: '',
  condition: 'c.kind in {data-lake,object-store} and c.format in {csv,json} and c.volumeTb >= 1 and analytical consumers',
  remedy: 'Keep it in a compressed columnar format.',
  fixClass: 'confirm',
  why: 'Columnar formats cut storage and scan cost together.',
  references: ['AWS SUS04-BP02', 'AWS COST08-BP03', 'AWS GENSUS02-BP01', 'AZ-WAF CO:10'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'data-lake', 'object-store').filter(
      (store) => !isA(store, 'backup-store') && (volumeTB(facts, store) ?? 0) >= 1 && analytical(facts, store),
    ),
  judge: (store, facts) =>
    verdict(
      says(store, 'format', ['csv', 'json']),
      `"${store.name}" keeps ${volumeTB(facts, store)} TB row by row, and jobs read a few columns of it.`,
    ),
  fix: (store) => [set(store, 'format', 'parquet')],
}
