import type { Component, Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { categoryOf, isA } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { saysSo } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const gate = (each: Component): boolean => isA(each, 'evaluation', 'approval') && !saysSo(each, 'evaluationGate', false)
/** Components whose word is that nothing passes without evaluation. */
const gated = (each: Component): boolean => saysSo(each, 'evaluationGate')

const live = (each: Component): boolean =>
  isServing(each) ||
  isA(each, 'model', 'agent', 'web-app', 'serverless-function') ||
  ['genai-orchestration', 'application'].includes(categoryOf(each) ?? '')

/** Everything a release comes through: what leads here over deploy connections, and what is attached to it. */
const stations = (facts: Facts, connection: Connection): readonly Component[] => {
  const ids = new Set<string>([
    connection.from,
    connection.to,
    ...facts.graph.reaching(connection.from, (each) => meaningOf(facts, each) === 'deploy'),
  ])
  const on = [...ids].flatMap((id) => facts.graph.component(id) ?? [])
  return [...new Set([...on, ...on.flatMap((each) => facts.neighbours(each.id))])]
}

export const releasesPassAnEvaluationGate: ConnectionCheck = {
  id: 'releases-pass-an-evaluation-gate',
  code: 'OPS-015',
  title: 'Models reach production without an evaluation gate',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: '',
  condition: 'deploy edge registry/training -> prod serving with no kind in {evaluation,approval} on the path',
  remedy: 'Evaluate, and have the result approved, before a release.',
  fixClass: 'confirm',
  why: 'A release needs a definition of good enough that someone can fail.',
  references: [
    'AWS MLREL03-BP03',
    'AWS MLPERF04-BP03',
    'AWS RAIRC01-BP01',
    'AZ-AILZ AI.119',
    'FINOS AIR-PREV-005',
    'CCC.GenAI.CN08',
    'NIST AI RMF MANAGE 1.1',
    'EU AI Act Art.9',
    'SOC2 CC8.1',
  ],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      if (meaningOf(facts, connection) !== 'deploy') return false
      const { from, to } = facts.ends(connection)
      return from !== undefined && to !== undefined && live(to) && maybe(prod(facts, to)) && categoryOf(from) !== 'model'
    }),
  judge(connection, facts) {
    const { to } = facts.ends(connection)
    const on = stations(facts, connection)
    const open = !saysSo(connection, 'approval', 'human') && !on.some(gate) && !on.some(gated)
    return verdict(
      all(open, to === undefined ? true : prod(facts, to)),
      `${between(facts, connection)} reaches production without an evaluation or an approval.`,
    )
  },
  fix(connection, facts) {
    const { from, to } = facts.ends(connection)
    if (from === undefined || to === undefined) return []
    const there = facts.design.components.find((each) => isA(each, 'evaluation') && !saysSo(each, 'evaluationGate', false))
    if (there !== undefined) return [{ kind: 'connect', connection: join(facts, from, there, 'model') }, set(there, 'evaluationGate', true)]
    return insert(
      facts,
      { kind: 'model-evaluation', name: 'Evaluation gate', beside: from, code: 'OPS-015', settings: { evaluationGate: true, checks: ['quality'] } },
      { from: [from], carries: 'model' },
    )
  },
}
