import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { sizedOf } from '../facts/figures.ts'
import { hostsOf } from '../facts/hosting.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { atLeast, says, saysSo, silent } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any } from '../ternary.ts'

const keeps = (facts: Facts, job: Component): boolean => facts.neighbours(job.id).some(({ kind }) => kind === 'checkpoint-store')

const onSpot = (facts: Facts, job: Component): Ternary => {
  const hosts = hostsOf(facts, job)
  if (saysSo(job, 'capacity', 'spot') || hosts.some((host) => saysSo(host, 'capacity', 'spot') || host.kind === 'spot-capacity')) return true
  return silent(job, 'capacity') && hosts.some((host) => !silent(host, 'capacity')) ? false : says(job, 'capacity', 'spot')
}

/** Hours of one run: said, or as the sizing has it. */
function long(facts: Facts, job: Component): Ternary {
  const sized = sizedOf(facts, job.id)?.metrics.days
  return silent(job, 'expectedHours') && sized !== undefined ? sized * 24 >= 6 : says(job, 'expectedHours', atLeast(6))
}

export const longTrainingKeepsCheckpoints: ComponentCheck = {
  id: 'long-training-keeps-checkpoints',
  code: 'REL-007',
  title: 'Long or preemptible training has no checkpoints',
  pillar: 'reliability',
  layer: 'AI/ML Model',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {training-job,fine-tune-job} and (c.capacity == spot or c.expectedHours >= 6 or c.nodes >= 4) and c.checkpointing == false',
  remedy: 'Save checkpoints every 30 to 60 minutes to a store that stays.',
  fixClass: 'safe',
  why: 'At cluster scale a failure during the run is the expected case.',
  references: ['AWS GENREL06-BP01', 'AWS MLCOST04-BP10', 'AZ-APRL 98f15850-f31e-4fb2-8874-74f5aabbcf91', 'AZ-WAF RE:07', 'NIST 800-53 CP-10'],
  on: 'component',
  examines: (facts) => trainingJobs(facts),
  judge(job, facts) {
    const loses = silent(job, 'checkpointing') && keeps(facts, job) ? false : says(job, 'checkpointing', false)
    return verdict(
      all(loses, any(says(job, 'nodes', atLeast(4)), long(facts, job), onSpot(facts, job))),
      `"${job.name}" loses its work when it is interrupted.`,
    )
  },
  fix(job, facts) {
    const store = ofKind(facts, 'object-store').find((each) => each.in === job.in && !isA(each, 'backup-store'))
    const wire =
      store === undefined || keeps(facts, job) || facts.graph.from(job.id).some(({ to }) => to === store.id)
        ? []
        : [{ kind: 'connect' as const, connection: join(facts, job, store, 'object') }]
    return [set(job, 'checkpointing', true), set(job, 'checkpointIntervalMinutes', 30), ...wire]
  },
}
