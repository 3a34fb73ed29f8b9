import type { Component } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { setOn } from '../edits/set.ts'
import { isA } from '../facts/kinds.ts'
import { between } from '../facts/names.ts'
import { says, saysSo } from '../facts/said.ts'
import { carriesContents } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const buffers = (each: Component): boolean => isA(each, 'queue', 'stream')

export const burstsAreBufferedBeforeSlowConsumers: ConnectionCheck = {
  id: 'bursts-are-buffered-before-slow-consumers',
  code: 'REL-011',
  title: 'Bursty producer feeds slow consumer directly',
  pillar: 'reliability',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition:
    'e.from.trafficPattern == spiky and e.to.kind in {training-job,batch-inference,gpu-cluster,etl} and e.sync == true and no queue or stream between',
  remedy: 'Put a queue or a stream between them.',
  fixClass: 'confirm',
  why: 'A buffer turns a spike into a delay instead of a failure.',
  references: ['AWS REL04-BP02', 'AWS COST09-BP02', 'AWS SUS02-BP06', 'AZ-WAF RE:07'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { from, to } = facts.ends(connection)
      if (from === undefined || to === undefined || buffers(from) || !carriesContents(facts, connection)) return false
      return (
        isA(to, 'training-job', 'batch-inference', 'gpu-cluster', 'etl') && (saysSo(connection, 'sync') || saysSo(from, 'trafficPattern', 'spiky'))
      )
    }),
  judge(connection, facts) {
    const { from } = facts.ends(connection)
    return verdict(
      all(says(connection, 'sync', true), from === undefined ? false : says(from, 'trafficPattern', 'spiky')),
      `${between(facts, connection)} passes bursts on with nothing to hold them.`,
    )
  },
  fix(connection, facts) {
    const { from } = facts.ends(connection)
    if (from === undefined) return []
    return [
      setOn(connection, 'sync', false),
      ...insertInto(facts, [{ ...connection, settings: { ...connection.settings, sync: false } }], {
        kind: 'message-queue',
        name: 'Queue',
        beside: from,
        code: 'REL-011',
      }),
    ]
  },
}
