import type { Component, Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { categoryOf, isA, isDevice, isPerson } from '../facts/kinds.ts'
import { homeOf, regionOf } from '../facts/place.ts'
import { askSetting, numberOf, saysSo, silent } from '../facts/said.ts'
import { stores } from '../facts/stores.ts'
import { carriesContents } from '../facts/traffic.ts'
import { movedTB } from '../facts/volume.ts'
import { pass, verdict } from '../outcome.ts'
import { unknown } from '../ternary.ts'

const copies = ['backup', 'replica']

/** The store at one end and what works on it at the other. */
function apart(facts: Facts, connection: Connection): { store: Component; work: Component } | undefined {
  const { from, to } = facts.ends(connection)
  if (from === undefined || to === undefined || !carriesContents(facts, connection) || saysSo(connection, 'purpose', copies)) return undefined
  const [store, work] = stores(from) ? [from, to] : [to, from]
  if (
    !stores(store) ||
    stores(work) ||
    isPerson(work) ||
    isDevice(work) ||
    ['source', 'ingestion'].includes(categoryOf(work) ?? '') ||
    isA(store, 'backup-store', 'log-store', 'audit-log')
  )
    return undefined
  const homes = [homeOf(facts, store), homeOf(facts, work)]
  if (homes.includes('outside') || homes.includes('company')) return undefined
  const regions = [regionOf(facts, store), regionOf(facts, work)]
  const far = homes[0] !== homes[1] || (regions[0] !== undefined && regions[1] !== undefined && regions[0] !== regions[1])
  return far ? { store, work } : undefined
}

export const computeStandsNearLargeData: ConnectionCheck = {
  id: 'compute-stands-near-large-data',
  code: 'PERF-005',
  title: 'Compute is far from a large dataset (data gravity)',
  pillar: 'performance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'data edge with volumeTb >= 1 (per run or month) and (region or provider of compute != region or provider of store)',
  remedy: 'Move the work next to the store, where regions and accelerators permit.',
  fixClass: 'manual',
  why: 'Terabytes are slower and dearer to move than containers.',
  references: ['AWS MLCOST04-BP13', 'AWS SUS04-BP07', 'AWS PERF04-BP06', 'AWS COST08-BP01', 'AZ-WAF PE:08'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { from, to } = facts.ends(connection)
      return (
        (from !== undefined &&
          to !== undefined &&
          stores(from) !== stores(to) &&
          movedTB(connection) !== undefined &&
          carriesContents(facts, connection)) ||
        apart(facts, connection) !== undefined
      )
    }),
  judge(connection, facts) {
    const ends = apart(facts, connection)
    if (ends === undefined) return pass
    const moved = movedTB(connection) ?? (connection.from === ends.store.id ? numberOf(ends.store, 'volumeTB') : undefined)
    return verdict(
      moved === undefined ? unknown(askSetting(connection, 'volumeTBPerMonth')) : moved >= 1,
      `"${ends.work.name}" works far from "${ends.store.name}", and ${moved} TB go between them.`,
    )
  },
  fix(connection, facts) {
    const ends = apart(facts, connection)
    if (ends?.store.in === undefined || homeOf(facts, ends.store) !== homeOf(facts, ends.work) || !silent(ends.work, 'region')) return []
    return [{ kind: 'enclose', component: ends.work.id, in: ends.store.in }]
  },
}
