import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const monitors = (facts: Facts): readonly Component[] => ofKind(facts, 'monitoring', 'drift-monitor')
const alerts = (facts: Facts): boolean =>
  facts.design.components.some((each) => !silent(each, 'alertsTarget')) ||
  monitors(facts).some((monitor) =>
    [...facts.graph.reachable(monitor.id)].some((id) => {
      const each = facts.graph.component(id)
      return each !== undefined && isA(each, 'alert target')
    }),
  )

export const monitoringAlertsSomebody: DesignCheck = {
  id: 'monitoring-alerts-somebody',
  code: 'OPS-011',
  title: 'Monitoring raises no alert to anyone',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'monitor components exist and none has alert edge or c.alerts.target',
  remedy: 'Say who is told.',
  fixClass: 'safe',
  why: 'A dashboard nobody is looking at is a screensaver.',
  references: ['AWS REL06-BP03', 'AWS OPS08-BP04', 'AZ-AILZ AI.54', 'AZ-AILZ AI.131', 'NIST 800-53 IR-4', 'SOC2 CC7.3'],
  on: 'design',
  examines: (facts) => (monitors(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) => verdict(!alerts(facts), `Nobody is told what ${named(monitors(facts))} sees.`),
  fix: (_design, facts) => monitors(facts).map((monitor) => set(monitor, 'alertsTarget', 'on-call')),
}
