import type { Component, Connection } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { circlesOf } from '../facts/circles.ts'
import type { Facts } from '../facts/facts.ts'
import { meaningOf } from '../facts/movement.ts'
import { named } from '../facts/names.ts'
import { askSetting, saysSo, silent } from '../facts/said.ts'
import { fail, needsInput, pass } from '../outcome.ts'

const calls = (facts: Facts, waits: (connection: Connection) => boolean): readonly Connection[] =>
  facts.design.connections.filter((each) => meaningOf(facts, each) === 'request' && waits(each))

/** Components that wait for each other, over calls that `waits` follows; empty = none do. */
const circle = (facts: Facts, waits: (connection: Connection) => boolean): readonly Component[] => {
  const [first] = circlesOf(calls(facts, waits))
  return first === undefined ? [] : facts.design.components.filter(({ id }) => first.has(id))
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
    const members = new Set<string>(circle(facts, perhaps).map(({ id }) => id))
    const open = calls(facts, perhaps).find((each) => members.has(each.from) && members.has(each.to) && silent(each, 'sync'))
    return open === undefined ? pass : needsInput(askSetting(open, 'sync'))
  },
  fix(_design, facts) {
    const cut: Connection[] = []
    for (let waiting = circle(facts, firm); waiting.length > 0; waiting = circle(facts, (each) => firm(each) && !cut.includes(each))) {
      const members = new Set<string>(waiting.map(({ id }) => id))
      const next = facts.design.connections.find(
        (each) => firm(each) && !cut.includes(each) && each.from !== each.to && members.has(each.from) && members.has(each.to),
      )
      if (next === undefined) return []
      cut.push(next)
    }
    return cut.map((each) => setOn(each, 'sync', false))
  },
}
