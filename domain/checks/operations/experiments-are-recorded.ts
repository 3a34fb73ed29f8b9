import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, not } from '../ternary.ts'

const jobs = (facts: Facts): readonly Component[] => ofKind(facts, 'training-job', 'tuning-job')
const recorders = (facts: Facts): readonly Component[] => ofKind(facts, 'model-registry')

/** Something keeps runs: a tracker, or a registry that says so. Open while a registry does not say. */
const recorded = (facts: Facts): Ternary =>
  ofKind(facts, 'experiment-tracker').length > 0 ||
  facts.design.components.some((each) => saysSo(each, 'tracksRuns')) ||
  any(...recorders(facts).map((each) => says(each, 'tracksRuns', true)))

export const experimentsAreRecorded: DesignCheck = {
  id: 'experiments-are-recorded',
  code: 'OPS-005',
  title: 'No experiment tracking',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'low',
  severityWhen: '',
  condition: 'exists training-job or tuning-job and no c.kind == experiment-tracker and model-registry.tracksRuns != true',
  remedy: 'Add an experiment tracker.',
  fixClass: 'safe',
  why: "Otherwise the best run lives in someone's shell history.",
  references: ['AWS MLOPS02-BP04', 'AWS MLOPS03-BP02', 'AZ-WAF OE:04'],
  on: 'design',
  examines: (facts) => (jobs(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) => verdict(not(recorded(facts)), `Nobody records the runs of ${named(jobs(facts))}.`),
  fix(_design, facts) {
    const [beside] = jobs(facts)
    return beside === undefined
      ? []
      : insert(facts, { kind: 'experiment-tracking', name: 'Experiments', beside, code: 'OPS-005' }, { from: jobs(facts), carries: 'telemetry' })
  },
}
