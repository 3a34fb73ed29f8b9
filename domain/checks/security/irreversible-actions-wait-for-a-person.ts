import type { Edit } from '../../design/edit.ts'
import type { Component, Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { setOn } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { between } from '../facts/names.ts'
import { servedBy } from '../facts/paths.ts'
import { listOf, says, saysSo, silent } from '../facts/said.ts'
import { isAgent, modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const irreversible = ['payment', 'delete', 'external-comm', 'prod-change', 'clinical-action']
const grave = ['payment', 'delete', 'clinical-action']

const effects = (connection: Connection, among: readonly string[]): readonly string[] =>
  listOf(connection, 'effect').filter((each) => among.includes(each))
const review = (each: Component): boolean => isA(each, 'human-review')

/** An agent acts here: it calls, or what calls was called by one. */
const byAgent = (facts: Facts, connection: Connection): boolean => {
  const { from } = facts.ends(connection)
  return from !== undefined && [from, ...upstreamOf(facts, from)].some((each) => isAgent(each))
}
const tool = (facts: Facts, connection: Connection): boolean => {
  const { from, to } = facts.ends(connection)
  return from !== undefined && to !== undefined && isAgent(from) && isA(to, 'tool') && !modelApis(facts).includes(to)
}

export const irreversibleActionsWaitForAPerson: ConnectionCheck = {
  id: 'irreversible-actions-wait-for-a-person',
  code: 'SEC-035',
  title: 'Irreversible agent action has no human approval',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: 'critical if payment, deletion, clinical',
  condition: 'edge agent -> tool with effect in {payment,delete,external-comm,prod-change,clinical-action} and no kind == human-review on the path',
  remedy: 'Let a person agree before the action.',
  fixClass: 'confirm',
  why: 'Approval is the last control that still works after the model has been fooled.',
  references: [
    'OWASP LLM06',
    'AWS AGENTSEC04-BP02',
    'AWS AGENTREL02-BP05',
    'ATLAS AML.M0029',
    'EU AI Act Art.14(4)',
    'NIST AI RMF MAP 3.5',
    'FINOS AIR-PREV-018',
  ],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter(
      (connection) =>
        (effects(connection, irreversible).length > 0 && byAgent(facts, connection)) || (silent(connection, 'effect') && tool(facts, connection)),
    ),
  judge(connection, facts) {
    const { from, to } = facts.ends(connection)
    const asked =
      saysSo(connection, 'approval', 'human') ||
      [...(from === undefined ? [] : [from, ...upstreamOf(facts, from).filter(isAgent)]), to].some(
        (end) => end !== undefined && servedBy(facts, end, review),
      )
    const acts = says(connection, 'effect', (value) => Array.isArray(value) && value.some((each) => irreversible.includes(each)))
    return verdict(
      all(!asked, acts),
      `${between(facts, connection)} can cause ${effects(connection, irreversible).join(', ')}, and no person agrees first.`,
    )
  },
  severityFor: (connection) => (effects(connection, grave).length > 0 ? 'critical' : undefined),
  fix(connection, facts) {
    const { from } = facts.ends(connection)
    if (from === undefined) return []
    const reviewer = ofKind(facts, 'human-review')[0]
    const wire: readonly Edit[] =
      reviewer === undefined
        ? insert(facts, { kind: 'human-review', name: 'Approval by a person', beside: from, code: 'SEC-035' }, { from: [from], carries: 'event' })
        : [{ kind: 'connect', connection: join(facts, from, reviewer, 'event') }]
    return [setOn(connection, 'approval', 'human'), ...wire]
  },
}
