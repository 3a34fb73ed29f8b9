import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { eff, isSensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { hostsOf } from '../facts/hosting.ts'
import { isA } from '../facts/kinds.ts'
import { type Step, stepsTo } from '../facts/movement.ts'
import { askSetting, numberOf, saysSo } from '../facts/said.ts'
import { movedTB, volumeTB } from '../facts/volume.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, unknown } from '../ternary.ts'

const count = (facts: Facts, job: Component): number =>
  Math.max(...[job, ...hostsOf(facts, job)].map((each) => numberOf(each, 'acceleratorCount') ?? 0))
const cold = (each: Component): boolean => isA(each, 'object-store') || saysSo(each, 'storageTier', ['archive', 'infrequent'])

/** Connections over which it reads straight from slow storage. */
const reads = (facts: Facts, job: Component): readonly Step[] => stepsTo(facts, 'data', job.id).filter(({ from }) => cold(from))
const large = (facts: Facts, { by, from }: Step): Ternary => {
  const moved = movedTB(by) ?? volumeTB(facts, from)
  return moved === undefined ? unknown(askSetting(from, 'volumeTB')) : moved >= 1
}

export const largeJobsReadThroughAFastStore: ComponentCheck = {
  id: 'large-jobs-read-through-a-fast-store',
  code: 'PERF-004',
  title: 'Large GPU job reads straight from cold or object storage',
  pillar: 'performance',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition:
    'c.accelerator.count >= 8 and data edge from object-store or archive tier with volumeTb >= 1 and no file-cache or parallel filesystem between',
  remedy: 'Put a parallel file system or a local cache between.',
  fixClass: 'confirm',
  why: 'Idle accelerators waiting on reads are the most expensive disks there are.',
  references: ['AWS PERF03-BP01', 'AWS PERF03-BP05', 'AZ-WAF PE:08', 'AWS MLCOST04-BP13'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        isA(each, 'training-job', 'fine-tune-job', 'gpu-cluster') &&
        count(facts, each) >= 8 &&
        (reads(facts, each).length > 0 || stepsTo(facts, 'data', each.id).some(({ from }) => isA(from, 'parallel-fs'))),
    ),
  judge(job, facts) {
    const cached = stepsTo(facts, 'data', job.id).some(({ from }) => isA(from, 'parallel-fs'))
    return verdict(
      cached ? false : any(...reads(facts, job).map((step) => large(facts, step))),
      `"${job.name}" feeds ${count(facts, job)} accelerators straight from object or cold storage.`,
    )
  },
  fix(job, facts) {
    const [read] = reads(facts, job)
    if (read === undefined) return []
    return insertInto(facts, [read.by], {
      kind: 'parallel-file-system',
      name: 'Fast scratch',
      beside: job,
      code: 'PERF-004',
      settings: {
        retentionDays: 30,
        erasure: true,
        dataClass: [...eff(facts, read.from)].sort(),
        encryptionAtRest: isSensitive(eff(facts, read.from)) ? 'cmk' : 'provider',
      },
    })
  },
}
