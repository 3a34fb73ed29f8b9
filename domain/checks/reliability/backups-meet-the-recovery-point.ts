import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { askSetting, numberOf, requiredNumber, saysSo, silent, textOf } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { unknown } from '../ternary.ts'

const minutesOf: Readonly<Record<string, number>> = { daily: 1440, continuous: 5 }

const interval = (store: Component): number | undefined => numberOf(store, 'backupIntervalMinutes') ?? minutesOf[textOf(store, 'backup') ?? '']
const goal = (facts: Facts, store: Component): number | undefined => numberOf(store, 'rpoMinutes') ?? requiredNumber(facts, 'availability.rpoMinutes')

export const backupsMeetTheRecoveryPoint: ComponentCheck = {
  id: 'backups-meet-the-recovery-point',
  code: 'REL-005',
  title: 'Backup interval exceeds the recovery point objective',
  pillar: 'reliability',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.backup.intervalMinutes > D.slo.rpoMinutes',
  remedy: 'Back it up as often as the recovery point asks.',
  fixClass: 'confirm',
  why: 'An objective the design cannot meet is a promise already broken.',
  references: ['AWS REL13-BP01', 'AWS REL13-BP02', 'AZ-WAF RE:04', 'NIST 800-53 CP-9'],
  on: 'component',
  examines: (facts) =>
    allStores(facts).filter(
      (store) =>
        goal(facts, store) !== undefined &&
        (!silent(store, 'backupIntervalMinutes') || (!silent(store, 'backup') && !saysSo(store, 'backup', 'none'))),
    ),
  judge(store, facts) {
    const [every, most] = [interval(store), goal(facts, store) ?? 0]
    return verdict(
      every === undefined ? unknown(askSetting(store, 'backupIntervalMinutes')) : every > most,
      `"${store.name}" is backed up every ${every} minutes, and at most ${most} may be lost.`,
    )
  },
  fix(store, facts) {
    const most = goal(facts, store) ?? 0
    // Backups always lose something: who may lose nothing needs a replica instead.
    if (most < 1) return []
    return [
      set(store, 'backupIntervalMinutes', most),
      ...(most < 60 && saysSo(store, 'backup', ['daily', 'snapshot']) ? [set(store, 'backup', 'continuous')] : []),
    ]
  },
}
