import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { downstreamOf } from '../facts/gateways.ts'
import { isA, isPerson, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { saysSo } from '../facts/said.ts'
import { talkers } from '../facts/serving.ts'
import { callersOf } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'

const faces = (facts: Facts): readonly Component[] => {
  const models = new Set(talkers(facts))
  // An assistant that people talk to without a page between is in front of them as well.
  const direct = talkers(facts).filter((each) => callersOf(facts, each).some(isPerson))
  const pages = ofKind(facts, 'web-app', 'mobile-app', 'voice-app').filter(
    (each) =>
      (each.kind !== 'app-backend' || callersOf(facts, each).some(isPerson)) &&
      (models.has(each) || downstreamOf(facts, each).some((next) => models.has(next) || isA(next, 'inference-endpoint'))),
  )
  return [...new Set([...pages, ...direct])]
}
const heard = (facts: Facts): boolean =>
  ofKind(facts, 'feedback').length > 0 ||
  facts.design.connections.some((connection) => saysSo(connection, 'purpose', 'feedback') || connection.carries === 'label')

export const peopleCanReportABadAnswer: DesignCheck = {
  id: 'people-can-report-a-bad-answer',
  code: 'RAI-010',
  title: 'No way for users to report a bad output',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'human-facing AI component and no feedback edge',
  remedy: 'Add a way to report a bad answer, into a store that evaluations use.',
  fixClass: 'safe',
  why: 'The cheapest evaluation set is complaints.',
  references: ['AWS GENOPS01-BP02', 'FINOS AIR-DET-011', 'AZ-AILZ AI.151', 'NIST AI RMF MEASURE 3.3', 'ISO42001 A.3.3'],
  on: 'design',
  examines: (facts) => (faces(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) => verdict(!heard(facts), `Whoever gets a bad answer from ${named(faces(facts))} cannot say so.`),
  fix(_design, facts) {
    const [beside] = faces(facts)
    if (beside === undefined) return []
    // A rating says how good an answer was, not what was in it.
    const settings = { flow: 'telemetry', purpose: 'feedback', encryptedInTransit: true }
    const there = ofKind(facts, 'evaluation', 'drift-monitor', 'tracing')[0]
    return there === undefined
      ? insert(
          facts,
          {
            kind: 'llm-evaluation',
            name: 'Feedback and evaluation',
            beside,
            code: 'RAI-010',
            settings: { scheduledOnLive: true, checks: ['quality'] },
          },
          { from: [beside], carries: 'event', settings },
        )
      : [{ kind: 'connect', connection: join(facts, beside, there, 'event', settings) }]
  },
}
