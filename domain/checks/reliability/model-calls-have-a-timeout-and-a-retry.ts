import type { Component, Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { latencyTargetMs } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const targets = (facts: Facts, component: Component): boolean => isA(component, 'inference-endpoint', 'tool') || modelApis(facts).includes(component)
const bare = (connection: Connection): boolean => silent(connection, 'timeoutMs') || silent(connection, 'retry')

export const modelCallsHaveATimeoutAndARetry: ConnectionCheck = {
  id: 'model-calls-have-a-timeout-and-a-retry',
  code: 'REL-010',
  title: 'Synchronous call to a model has no timeout or retry policy',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'e.sync == true and e.to.kind in {inference-endpoint,foundation-model-api,tool} and (e.timeoutMs unset or e.retry unset)',
  remedy: 'Set a timeout that fits the target, and retry with growing pauses and a circuit breaker.',
  fixClass: 'safe',
  why: 'Slow is worse than down when every caller waits.',
  references: ['AWS REL05-BP05', 'AWS REL05-BP03', 'AWS GENREL03-BP01', 'AZ-WAF RE:07'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { to } = facts.ends(connection)
      return (
        to !== undefined &&
        connection.from !== to.id &&
        meaningOf(facts, connection) === 'request' &&
        targets(facts, to) &&
        !saysSo(connection, 'sync', false)
      )
    }),
  judge: (connection, facts) =>
    verdict(
      all(bare(connection), says(connection, 'sync', true)),
      `${between(facts, connection)} waits for an answer without a limit or a second try.`,
    ),
  fix: (connection, facts) => [
    ...(silent(connection, 'timeoutMs') ? [setOn(connection, 'timeoutMs', Math.round((latencyTargetMs(facts) ?? 10_000) * 3))] : []),
    ...(silent(connection, 'retry') ? [setOn(connection, 'retry', 'exponential-backoff')] : []),
    setOn(connection, 'circuitBreaker', true),
  ],
}
