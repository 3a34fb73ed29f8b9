import type { ComponentSizing, Choice } from '../design/sizing.ts'
import { type ComponentContext, noFigures, type SizedComponent } from './component-context.ts'
import { cpuInstances } from './cpu-instances.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { dutyOf } from './duty.ts'
import { numberOf } from '../catalog/read-setting.ts'
import { runsPerMonth } from '../catalog/runs.ts'

/** Share of a vCPU that may be used so that answers do not wait. */
const utilization = 0.6
/** vCPUs of one copy where nobody says. */
const usualCopy = 2

export type CpuWork = { cpuMs: number; memoryGBPerVcpu: number; task: ComponentSizing['task']; why: string; ownMachines?: boolean }

/** vCPUs, memory and copies for requests that each cost CPU time: rate x time / utilization, two copies at least in production. */
export function sizeCpuWork(context: ComponentContext, work: CpuWork): SizedComponent {
  const { component, placement, demand, host } = context
  const offline = component.kind === 'batch-inference-job'
  const rate = offline ? undefined : (numberOf(component, 'requestsPerSecond') ?? demand.requestsPerSecond)
  const least = demand.production && !offline ? 2 : 1
  const perCopy = numberOf(component, 'vcpus') ?? usualCopy
  const memoryPerCopy = numberOf(component, 'memoryGB') ?? perCopy * work.memoryGBPerVcpu
  const needed = rate === undefined ? perCopy : (rate * work.cpuMs) / 1000 / utilization
  const wanted = Math.max(least, numberOf(component, 'replicasMin') ?? 1, Math.ceil(needed / perCopy - 1e-9))
  const copies = Math.min(wanted, Math.max(1, numberOf(component, 'replicasMax') ?? wanted))
  const [vcpus, memoryGB] = [copies * perCopy, copies * memoryPerCopy]
  const machine =
    host !== undefined || work.ownMachines === false || placement.provider === undefined || placement.provider === 'self-hosted'
      ? undefined
      : cpuInstances(placement.provider, placement.region, vcpus, memoryGB, least)
  const duty = offline ? batchHours(component) : dutyOf(component, demand, copies)
  const choices: Choice[] = [
    {
      what: 'CPU',
      chosen: `${vcpus} vCPU in ${copies} copies`,
      why: offline
        ? work.why
        : rate === undefined
          ? `${work.why} Nobody says how many requests come.`
          : `${work.why} ${Number(rate.toPrecision(4))} requests a second (${demand.from}).`,
    },
    ...(host === undefined ? [] : [{ what: 'machines', chosen: host.name, why: 'It runs on that pool, which carries the machines and their cost.' }]),
    ...(duty.choice === undefined ? [] : [duty.choice]),
  ]
  const explain = [
    {
      metric: 'replicas',
      formula: 'max(2 in production, requests a second x CPU ms / 1000 / 0.6 / vCPUs of a copy)',
      inputs: { requestsPerSecond: rate ?? 'not said', cpuMs: work.cpuMs, vcpusOfACopy: perCopy },
      source: 'recalled 2026-11-24: usual services',
    },
  ]
  return {
    sizing: {
      ...noFigures(choices),
      explain,
      metrics: { replicas: copies },
      component: component.id,
      task: work.task,
      accelerator: null,
      count: 0,
      instanceType: machine?.instance.instance ?? null,
      instances: machine?.instances ?? 0,
      hoursPerMonth: duty.hours,
      vcpus,
      memoryGB,
    },
    findings: [],
  }
}

/** Hours a month of a job that runs now and then; an hour a day where nobody says. */
function batchHours(component: ComponentContext['component']): { hours: number; choice: Choice } {
  const [runs, each] = [runsPerMonth(component), numberOf(component, 'expectedHours')]
  const hours = Math.min(hoursOfMonth, (runs ?? 30.4) * (each ?? 1))
  return {
    hours,
    choice: {
      what: 'hours',
      chosen: String(Math.round(hours)),
      why: `${runs ?? 'Daily as nobody says otherwise: 30.4'} runs a month of ${each ?? 'an hour as nobody says otherwise: 1'} hours.`,
    },
  }
}
