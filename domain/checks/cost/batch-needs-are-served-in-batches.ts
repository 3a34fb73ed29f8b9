import type { KindId } from '../../design/ids.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { listOf, requires, saysSo, silent } from '../facts/said.ts'
import { modeOf } from '../facts/serving.ts'
import { callersOf } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const planned = (each: Component): boolean =>
  !silent(each, 'schedulePeriod') ||
  listOf(each, 'trigger').includes('schedule') ||
  isA(each, 'workflow', 'pipeline', 'etl', 'batch-inference') ||
  each.kind === 'batch-compute'

const late = (facts: Facts): Ternary => requires(facts, 'useCase.freshness', ['hours', 'daily', 'weekly'])

export const batchNeedsAreServedInBatches: ComponentCheck = {
  id: 'batch-needs-are-served-in-batches',
  code: 'COST-018',
  title: 'Always-on real-time endpoint serves a batch need',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'useCase.freshness in {hours,daily} and serving is inference-endpoint(mode=realtime, always on) with only scheduled consumers',
  remedy: 'Compute the answers in a batch job.',
  fixClass: 'confirm',
  why: 'Answers needed by morning can be computed at night.',
  references: ['AWS MLCOST05-BP01', 'AWS GENCOST02-BP01', 'AZ-WAF CO:06', 'AZ-AILZ AI.24'],
  on: 'component',
  examines: (facts) =>
    maybe(late(facts))
      ? ofKind(facts, 'inference-endpoint').filter(
          (each) =>
            modeOf(each) === 'realtime' &&
            !saysSo(each, 'scaleToZero') &&
            callersOf(facts, each).length > 0 &&
            (callersOf(facts, each).every(planned) || late(facts) === true),
        )
      : [],
  judge: (endpoint, facts) =>
    verdict(all(callersOf(facts, endpoint).every(planned), late(facts)), `"${endpoint.name}" waits all day for jobs that come on a schedule.`),
  fix: (endpoint) => [{ kind: 'replace', component: endpoint.id, with: 'batch-inference-job' as KindId }, set(endpoint, 'mode', 'batch')],
}
