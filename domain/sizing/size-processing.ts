import { graphOf } from '../design/graph.ts'
import { said } from '../design/requirements.ts'
import type { Choice } from '../design/sizing.ts'
import { type ComponentContext, noFigures, type SizedComponent } from './component-context.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { numberOf, textOf } from '../catalog/read-setting.ts'
import { runsPerMonth } from '../catalog/runs.ts'

/** Events and MB that one vCPU handles in a second of streaming, and GB it reads, works on and writes in an hour of batch. Recalled 2026-11-24 from usual Flink and Spark jobs, confidence low. */
const streaming = { eventsPerVcpu: 5000, mbPerVcpu: 5 } as const
const batchGBPerVcpuHour = 20
const usual = { streamVcpus: 4, batchVcpus: 16, batchHours: 30, memoryGBPerVcpu: 4 } as const

/** Messages a second that reach a component: its own word, or what a source that leads to it says. */
function messagesInto({ design, component }: ComponentContext): { messages: number; kb: number } | undefined {
  const own = numberOf(component, 'messagesPerSecond')
  if (own !== undefined) return { messages: own, kb: numberOf(component, 'messageKB') ?? 1 }
  const graph = graphOf(design)
  const before = [...graph.reaching(component.id)].flatMap((id) => graph.component(id) ?? [])
  const rates = before.flatMap((each) => {
    const rate = numberOf(each, 'messagesPerSecond')
    return rate === undefined ? [] : [{ messages: rate, kb: numberOf(each, 'messageKB') ?? 1 }]
  })
  return rates.toSorted((a, b) => b.messages - a.messages)[0]
}

const streams = ({ component }: ComponentContext): boolean =>
  component.kind === 'stream-processor' || textOf(component, 'mode') === 'stream' || textOf(component, 'velocity') === 'streaming'

/** Work on data: vCPUs by the messages a second, or vCPU hours by the data a day. Rented by the vCPU hour, or carried by a pool. */
export function sizeProcessing(context: ComponentContext): SizedComponent {
  const { component, host } = context
  const stated = numberOf(component, 'vcpus')
  const { vcpus, hours, why } = streams(context) ? streamNeed(context, stated) : batchNeed(context, stated)
  const choices: Choice[] = [
    { what: 'CPU', chosen: `${vcpus} vCPU, ${Math.round(hours)} hours a month`, why },
    ...(host === undefined ? [] : [{ what: 'machines', chosen: host.name, why: 'It runs on that pool, which carries the machines and their cost.' }]),
  ]
  return {
    sizing: {
      ...noFigures(choices),
      component: component.id,
      task: 'other',
      accelerator: null,
      count: 0,
      instanceType: null,
      instances: 0,
      hoursPerMonth: hours,
      vcpus,
      memoryGB: numberOf(component, 'memoryGB') ?? vcpus * usual.memoryGBPerVcpu,
    },
    findings: [],
  }
}

function streamNeed(context: ComponentContext, stated: number | undefined): { vcpus: number; hours: number; why: string } {
  if (stated !== undefined) return { vcpus: stated * (numberOf(context.component, 'replicasMin') ?? 1), hours: hoursOfMonth, why: 'As said.' }
  const into =
    messagesInto(context) ?? (context.demand.requestsPerSecond === undefined ? undefined : { messages: context.demand.requestsPerSecond, kb: 1 })
  if (into === undefined) return { vcpus: usual.streamVcpus, hours: hoursOfMonth, why: 'Nobody says how many messages come: a small job.' }
  const vcpus = Math.max(2, Math.ceil(Math.max(into.messages / streaming.eventsPerVcpu, (into.messages * into.kb) / 1000 / streaming.mbPerVcpu)))
  return {
    vcpus,
    hours: hoursOfMonth,
    why: `${into.messages} messages a second of ${into.kb} KB, ${streaming.eventsPerVcpu} or ${streaming.mbPerVcpu} MB for each vCPU.`,
  }
}

function batchNeed({ component, design }: ComponentContext, stated: number | undefined): { vcpus: number; hours: number; why: string } {
  const vcpus = (stated ?? usual.batchVcpus) * (numberOf(component, 'nodes') ?? 1)
  const runs = runsPerMonth(component)
  const each = numberOf(component, 'expectedHours')
  if (each !== undefined)
    return {
      vcpus,
      hours: Math.min(hoursOfMonth, each * (runs ?? 30.4)),
      why: `${each} hours a run, ${runs ?? 'daily as nobody says otherwise, 30.4'} runs a month.`,
    }
  const perDay = said(design.requirements.demand?.dataTBPerDay)
  if (perDay !== undefined && perDay > 0) {
    const needed = (perDay * 1000 * 30.4) / batchGBPerVcpuHour
    return {
      vcpus: Math.max(vcpus, Math.ceil(needed / hoursOfMonth)),
      hours: Math.min(hoursOfMonth, needed / Math.max(vcpus, Math.ceil(needed / hoursOfMonth))),
      why: `${perDay} TB a day, ${batchGBPerVcpuHour} GB for each vCPU hour.`,
    }
  }
  return {
    vcpus,
    hours: runs === undefined ? usual.batchHours : Math.min(hoursOfMonth, runs),
    why: `Nobody says how much data or how long: an hour ${runs === undefined ? 'a day' : 'a run'}.`,
  }
}
