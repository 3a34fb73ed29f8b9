import { hoursOfMonth } from '../catalog/month.ts'
import { acceleratorNamed } from '../catalog/find-accelerator.ts'
import type { Accelerator } from '../catalog/accelerator.ts'
import type { Choice } from '../design/sizing.ts'
import { type ComponentContext, noFigures, saidAccelerator, type SizedComponent } from './component-context.ts'
import { dutyOf } from './duty.ts'
import { serving } from './efficiency.data.ts'
import { doesNotFit, notOffered } from './findings.ts'
import { machinesFor } from './machines.ts'
import { offersFor } from './offers.ts'
import { serverPowerKW } from './power.ts'
import { bytesPerWeight, type Precision } from './precision.ts'
import { numberOf } from '../catalog/read-setting.ts'
import { classicalCpuMs } from './roles.data.ts'
import { runsPerMonth } from '../catalog/runs.ts'
import { samplesPerSecond } from './sample-rate.ts'
import { samples } from './samples.data.ts'
import { servedModel, type ServedModel } from './served-model.ts'
import { sizeCpuWork } from './size-cpu-work.ts'
import { sizeLanguageServer } from './size-language-server.ts'
import { precisionSaid } from './workload-of-component.ts'

/** Tokens of a text that is embedded or judged, where nobody says. */
const usualTextTokens = 256
/** Share of a copy's rate that may be used so that queues stay short. */
const utilization = 0.7

/** A served model of any kind: language models by the roofline, other deep models by their operations, small ones by CPU time. */
export function sizeModelServer(context: ComponentContext): SizedComponent {
  const served = servedModel(context.design, context.component)
  if (served.family === 'llm') return sizeLanguageServer(context)
  const said = saidAccelerator(context)
  if (served.family === 'classical' || said.none) {
    const cpuMs = numberOf(context.component, 'inferenceMs') ?? classicalCpuMs
    return sizeCpuWork(context, {
      cpuMs,
      memoryGBPerVcpu: 2,
      task: 'inference',
      why:
        numberOf(context.component, 'inferenceMs') === undefined
          ? `${served.why} ${cpuMs} ms of CPU for each answer assumed.`
          : `${cpuMs} ms of CPU for each answer, as said.`,
    })
  }
  return onAccelerators(context, served, said.name === undefined ? undefined : acceleratorNamed(said.name))
}

/** Operations (1e9) of one answer of the model. */
function gflopsOf({ component }: ComponentContext, { model }: ServedModel): number {
  const listed = 'id' in model ? samples[model.id]?.gflops : undefined
  return listed ?? 2 * (model.activeParamsB ?? model.paramsB ?? 0.3) * (numberOf(component, 'inputTokens') ?? usualTextTokens)
}

function onAccelerators(context: ComponentContext, served: ServedModel, stated: Accelerator | undefined): SizedComponent {
  const { component, placement, demand, host } = context
  const gflops = gflopsOf(context, served)
  const wanted = numberOf(component, 'requestsPerSecond') ?? (component.kind === 'batch-inference-job' ? undefined : demand.requestsPerSecond)
  const candidates = stated === undefined ? cheapest(context) : [{ accelerator: stated, usdPerHour: 1 }]
  const rated = candidates.flatMap(({ accelerator, usdPerHour }) => {
    const precision = precisionSaid(context) ?? (accelerator.tflops.fp8 === undefined ? 'fp16' : 'fp8')
    const rate = samplesPerSecond(accelerator, precision, gflops)
    if (rate === undefined) return []
    const group = numberOf(component, 'acceleratorCount') ?? 1
    const copies = Math.max(numberOf(component, 'replicasMin') ?? 1, Math.ceil((wanted ?? 0) / (rate * group * utilization)))
    const missingGB = shortageGB(served, accelerator, precision, group)
    return stated === undefined && missingGB > 0
      ? []
      : [{ accelerator, precision, rate, copies, group, missingGB, usdPerHour: copies * group * usdPerHour }]
  })
  const best = rated.toSorted((a, b) => a.usdPerHour - b.usdPerHour)[0]
  if (best === undefined)
    return {
      sizing: {
        ...noFigures(),
        component: component.id,
        task: 'inference',
        accelerator: stated?.id ?? null,
        count: 0,
        instanceType: null,
        instances: 0,
        hoursPerMonth: 0,
      },
      findings: [],
    }
  const { accelerator, copies, rate, precision } = best
  const count = copies * best.group
  const machines = machinesFor(placement, accelerator.id, count, best.group)
  const duty = dutyOf(component, demand, copies)
  const runs = runsPerMonth(component)
  const hours =
    component.kind === 'batch-inference-job' ? Math.min(hoursOfMonth, (numberOf(component, 'expectedHours') ?? 1) * (runs ?? 30.4)) : duty.hours
  const choices: Choice[] = [
    { what: 'model', chosen: 'id' in served.model ? served.model.id : `${served.model.paramsB} B parameters`, why: served.why },
    ...(stated === undefined ? [{ what: 'accelerator', chosen: accelerator.id, why: 'Not said: the cheapest that does the work there.' }] : []),
    ...(wanted === undefined
      ? [{ what: 'requests a second', chosen: 'one copy', why: 'Nobody says how many come.' }]
      : [{ what: 'requests a second', chosen: String(Number(wanted.toPrecision(4))), why: demand.from }]),
    ...(host === undefined ? [] : [{ what: 'machines', chosen: host.name, why: 'It runs on that pool, which carries the machines and their cost.' }]),
    ...(duty.choice === undefined ? [] : [duty.choice]),
  ]
  const total = rate * count
  const power = serverPowerKW(accelerator, count)
  const tooSmall =
    best.missingGB > 0
      ? [
          doesNotFit(component, {
            what: `"${component.name}" does not fit ${best.group} x ${accelerator.id}: ${Number(best.missingGB.toPrecision(3))} GB are missing for its weights in ${precision}.`,
            remedy: `Take accelerators with ${Math.ceil((best.missingGB + serving.usableMemory * accelerator.memoryGB * best.group) / serving.usableMemory)} GB for each copy, fewer bits, or a smaller model.`,
          }),
        ]
      : []
  const offered =
    machines.instanceType === null && host === undefined && placement.provider !== undefined && placement.provider !== 'self-hosted'
      ? [
          notOffered(component, {
            what: `"${component.name}" wants ${accelerator.id}, which ${placement.provider} lists no price for.`,
            remedy: 'Choose an accelerator the provider lists, or ask for a quote.',
          }),
        ]
      : []
  return {
    sizing: {
      metrics: { requestsPerSecond: total, replicas: copies, fits: best.missingGB <= 0, ...(power === undefined ? {} : { powerKW: power }) },
      ranges: { requestsPerSecond: [total * 0.5, total * 1.6] },
      choices,
      explain: [
        {
          metric: 'requestsPerSecond',
          formula: 'accelerators x peak x share / operations of an answer',
          inputs: { accelerator: accelerator.id, count, precision, gflopsPerAnswer: gflops },
          source: 'sizing method section 4',
        },
        {
          metric: 'replicas',
          formula: 'requests a second / (rate of one copy x 0.7)',
          inputs: { wanted: wanted ?? 'not said', rateOfOne: rate },
          source: 'sizing method section 4',
        },
      ],
      component: component.id,
      task: 'inference',
      accelerator: accelerator.id,
      count,
      instanceType: host === undefined ? machines.instanceType : null,
      instances: host === undefined ? machines.instances : 0,
      hoursPerMonth: hours,
    },
    findings: [...tooSmall, ...offered],
  }
}

/** GB that the weights of one copy are short of; 0 or less where they fit. */
const shortageGB = ({ model }: ServedModel, accelerator: Accelerator, precision: Precision, group: number): number =>
  (model.paramsB ?? 0.3) * bytesPerWeight[precision] + serving.runtimeGB - serving.usableMemory * accelerator.memoryGB * group

/** Accelerators the provider offers, cheapest first, each once. */
function cheapest({ placement }: ComponentContext): { accelerator: Accelerator; usdPerHour: number }[] {
  const seen = new Set<string>()
  return offersFor(placement.provider, placement.region).flatMap(({ accelerator, usdPerAcceleratorHour }) => {
    if (seen.has(accelerator.id) || accelerator.vendor !== 'NVIDIA' || accelerator.year < 2018) return []
    seen.add(accelerator.id)
    return [{ accelerator, usdPerHour: usdPerAcceleratorHour }]
  })
}
