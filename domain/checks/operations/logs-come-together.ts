import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { categoryOf, isA, ofKind } from '../facts/kinds.ts'
import { isServing } from '../facts/serving.ts'
import { prodDesign } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'
import { coveringAll } from '../facts/telemetry-places.ts'

const emitters = (facts: Facts): readonly Component[] =>
  facts.design.components.filter(
    (each) =>
      isServing(each) ||
      isA(
        each,
        'web-app',
        'api-gateway',
        'kubernetes',
        'training-job',
        'pipeline',
        'workflow',
        'etl',
        'agent',
        'stream-processor',
        'serverless-function',
        'vm',
        'database',
      ) ||
      ['genai-orchestration', 'gateway'].includes(categoryOf(each) ?? ''),
  )

export const logsComeTogether: DesignCheck = {
  id: 'logs-come-together',
  code: 'OPS-012',
  title: 'Logs are not collected centrally',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod(D) and count(components emitting logs) >= 3 and no c.kind == log-store',
  remedy: 'Add a central log store and send the logs there.',
  fixClass: 'safe',
  why: 'Correlating an incident across five consoles is how hours are lost.',
  references: ['AWS SEC04-BP02', 'AWS REL06-BP01', 'AZ-WAF OE:07', 'NIST 800-53 AU-6', 'ISO27001 A.8.15'],
  on: 'design',
  examines: (facts) => (emitters(facts).length >= 3 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      all(ofKind(facts, 'log-store').length === 0 && !facts.design.components.some(({ kind }) => kind === 'siem'), prodDesign(facts)),
      `${emitters(facts).length} components write logs, and nothing brings them together.`,
    ),
  fix(_design, facts) {
    const [beside] = emitters(facts)
    return beside === undefined
      ? []
      : insert(
          facts,
          {
            kind: 'log-analytics',
            name: 'Logs',
            beside,
            code: 'OPS-012',
            settings: { ...coveringAll(facts), retentionDays: 90, encryptionAtRest: 'provider', rbac: true, lifecycleTiering: true },
          },
          { from: emitters(facts), carries: 'telemetry', settings: { flow: 'telemetry' } },
        )
  },
}
