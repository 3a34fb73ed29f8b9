import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { sizedOf } from '../facts/figures.ts'
import { hostsOf } from '../facts/hosting.ts'
import { numberOf, says, silent } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

const hours = (facts: Facts, job: Component): number | undefined => numberOf(job, 'gpuHours') ?? sizedOf(facts, job.id)?.metrics.gpuHours

const metered = (facts: Facts, job: Component): boolean =>
  [job, ...hostsOf(facts, job)].some((each) => facts.neighbours(each.id).some(({ kind }) => kind === 'gpu-telemetry'))

export const largeTrainingMeasuresItsEnergy: ComponentCheck = {
  id: 'large-training-measures-its-energy',
  code: 'SUS-007',
  title: 'No energy or carbon measure for large training',
  pillar: 'sustainability',
  layer: 'Orchestration & MLOps',
  severity: 'info',
  severityWhen: '',
  condition: 'training-job gpuHours >= 1000 and c.monitoring.energy == false',
  remedy: 'Measure the energy of the run.',
  fixClass: 'safe',
  why: 'What is not metered is not managed, and disclosure is coming.',
  references: ['AWS MLSUS06-BP01', 'AWS AGENTSUS02-BP04', 'NIST AI RMF MEASURE 2.12', 'EU AI Act Art.11'],
  on: 'component',
  examines: (facts) => trainingJobs(facts).filter((job) => (hours(facts, job) ?? 0) >= 1000),
  judge: (job, facts) =>
    verdict(
      silent(job, 'monitorsEnergy') && metered(facts, job) ? false : says(job, 'monitorsEnergy', false),
      `Nobody measures the energy of the ${Math.round(hours(facts, job) ?? 0)} accelerator hours of "${job.name}".`,
    ),
  fix: (job) => [set(job, 'monitorsEnergy', true)],
}
