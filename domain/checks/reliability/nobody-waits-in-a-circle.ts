import type { Component, Connection } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { meaningOf } from '../facts/movement.ts'
import { named } from '../facts/names.ts'
import { askSetting, saysSo, silent } from '../facts/said.ts'
import { fail, needsInput, pass } from '../outcome.ts'

/** Components that wait for each other, over calls that `waits` follows; empty = none do. */
function circle(facts: Facts, waits: (connection: Connection) => boolean): readonly Component[] {
  const calls = facts.design.connections.filter((each) => each.from !== each.to && meaningOf(facts, each) === 'request' && waits(each))
  const next = Map.groupBy(calls, ({ from }) => from as string)
  const left = new Map<string, number>()
  for (const { from, to } of calls) {
    left.set(from, left.get(from) ?? 0)
    left.set(to, (left.get(to) ?? 0) + 1)
  }
  // Take away what nobody left waits for, again and again: what stays waits in a circle, or behind one.
  const free = [...left].filter(([, count]) => count === 0).map(([id]) => id)
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id)
    for (const { to } of next.get(id) ?? []) {
      const count = (left.get(to) ?? 1) - 1
      left.set(to, count)
      if (count === 0) free.push(to)
    }
  }
  return facts.design.components.filter(({ id }) => left.has(id))
}
const firm = (connection: Connection): boolean => saysSo(connection, 'sync')
const perhaps = (connection: Connection): boolean => !saysSo(connection, 'sync', false)

export const nobodyWaitsInACircle: DesignCheck = {
  id: 'nobody-waits-in-a-circle',
  code: 'REL-017',
  title: 'Synchronous dependency cycle',
  pillar: 'reliability',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'cycle in the subgraph of e.sync == true request edges',
  remedy: 'Make one of the calls asynchronous.',
  fixClass: 'manual',
  why: 'Cycles make every component a single point of failure for every other.',
  references: ['AWS REL04-BP01', 'AWS REL04-BP02', 'AZ-WAF RE:01'],
  on: 'design',
  examines: (facts) => (facts.design.connections.some(firm) || circle(facts, perhaps).length > 0 ? [facts.design] : []),
  judge(_design, facts) {
    const waiting = circle(facts, firm)
    if (waiting.length > 0) return fail(`${named(waiting)} wait for each other.`)
    const members = new Set(circle(facts, perhaps).map(({ id }) => id))
    const open = facts.design.connections.find(
      (each) => members.has(each.from) && members.has(each.to) && silent(each, 'sync') && meaningOf(facts, each) === 'request',
    )
    return open === undefined ? pass : needsInput(askSetting(open, 'sync'))
  },
}
