import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { listOf, says, saysSo } from '../facts/said.ts'
import { trains } from '../facts/serving.ts'
import { pass, verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const often = ['minutes', 'hourly', 'nightly', 'daily', 'weekly']

export const retrainingFollowsDriftNotTheCalendar: ComponentCheck = {
  id: 'retraining-follows-drift-not-the-calendar',
  code: 'SUS-003',
  title: 'Retraining runs on a calendar although drift is monitored',
  pillar: 'sustainability',
  layer: 'Orchestration & MLOps',
  severity: 'low',
  severityWhen: '',
  condition: 'pipeline.trigger == schedule with period <= weekly and drift-monitor exists and no drift condition',
  remedy: 'Retrain on drift, and after a longest age.',
  fixClass: 'confirm',
  why: 'Retrain when the model needs it, not when the calendar does.',
  references: ['AWS MLSUS06-BP02', 'AWS MLCOST06-BP01'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.some((each) => isA(each, 'drift-monitor') || saysSo(each, 'monitorsDrift')) && trains(facts)
      ? ofKind(facts, 'pipeline')
      : [],
  judge(pipeline) {
    if (listOf(pipeline, 'trigger').includes('drift')) return pass
    const scheduled = says(pipeline, 'trigger', (value) => Array.isArray(value) && value.includes('schedule'))
    return verdict(all(scheduled, says(pipeline, 'schedulePeriod', often)), `"${pipeline.name}" retrains by the calendar although drift is watched.`)
  },
  fix: (pipeline) => [set(pipeline, 'trigger', ['drift', 'max-age'])],
}
