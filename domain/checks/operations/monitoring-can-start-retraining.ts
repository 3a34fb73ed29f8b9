import type { Component, Connection } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { named } from '../facts/names.ts'
import { listOf, saysSo, silent } from '../facts/said.ts'
import { trainingJobs, trains } from '../facts/serving.ts'
import { prodDesign } from '../facts/stage.ts'
import { calledBy } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const monitors = (facts: Facts): readonly Component[] =>
  facts.design.components.filter((each) => isA(each, 'drift-monitor') || saysSo(each, 'monitorsDrift') || saysSo(each, 'monitorsQuality'))
const trainers = (facts: Facts): readonly Component[] =>
  facts.design.components.filter((each) => isA(each, 'pipeline', 'workflow', 'retraining trigger', 'training-job', 'fine-tune-job', 'tuning-job'))

/** Says that something happened, or starts it; data that goes on to training starts nothing. */
const tells = (facts: Facts, connection: Connection): boolean => ['event', 'control', 'telemetry'].includes(meaningOf(facts, connection))

const startsItself = (each: Component): boolean =>
  !silent(each, 'schedulePeriod') ||
  listOf(each, 'trigger').some((word) => word === 'schedule' || word === 'drift' || word === 'max-age' || word === 'data')

export const monitoringCanStartRetraining: DesignCheck = {
  id: 'monitoring-can-start-retraining',
  code: 'OPS-007',
  title: 'Monitoring never triggers retraining',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod(D), exists drift or quality monitor, exists training path, and no event edge monitor -> pipeline (or schedule)',
  remedy: 'Let the monitor start the pipeline, past an approval.',
  fixClass: 'confirm',
  why: 'Detecting decay without a way to act on it is only a forecast.',
  references: ['AWS MLPERF06-BP05', 'AWS MLOPS02-BP05', 'AZ-AILZ AI.118', 'NIST AI RMF MANAGE 4.2'],
  on: 'design',
  examines: (facts) => (trains(facts) && monitors(facts).length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge(_design, facts) {
    const trainer = new Set(trainers(facts).map(({ id }) => id as string))
    const told = monitors(facts).some(
      (monitor) =>
        calledBy(facts, monitor).some(({ id }) => trainer.has(id)) ||
        [...facts.graph.reachable(monitor.id, (way) => tells(facts, way))].some((id) => trainer.has(id)),
    )
    return verdict(
      all(!told && !trainers(facts).some(startsItself), prodDesign(facts)),
      `What ${named(monitors(facts))} sees never starts a retraining.`,
    )
  },
  fix(_design, facts) {
    const [monitor] = monitors(facts)
    const [start] = ofKind(facts, 'retraining trigger', 'pipeline', 'workflow')
    const [job] = trainingJobs(facts)
    if (monitor === undefined) return []
    if (start === undefined) {
      if (job === undefined) return []
      const trigger = { kind: 'retraining-trigger', name: 'Retrain on drift', beside: job, code: 'OPS-007', settings: { trigger: ['drift'] } }
      return insert(facts, trigger, { from: [monitor], to: [job], carries: 'alert', settings: { flow: 'control', approval: 'human' } })
    }
    return [{ kind: 'connect', connection: join(facts, monitor, start, 'alert', { flow: 'event', approval: 'human' }) }]
  },
}
