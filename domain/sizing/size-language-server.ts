import type { Finding } from '../design/finding.ts'
import { type ComponentContext, noFigures, saidAccelerator, type SizedComponent } from './component-context.ts'
import { dutyOf } from './duty.ts'
import { type Standing, usualLimits } from './choose-accelerator.ts'
import { doesNotFit, missesLimit, notOffered, tooFewCopies, unknownName } from './findings.ts'
import { machinesFor } from './machines.ts'
import { flagOf, numberOf, textOf } from '../catalog/read-setting.ts'
import { type ServedModel, servedModel } from './served-model.ts'
import { type SizedByItself } from './size-workload.ts'
import { sizeOnce } from './size-once.ts'
import { smallestChange } from './smallest-change.ts'
import { precisionSaid } from './workload-of-component.ts'
import type { Workload } from './workload.ts'

const modelOf = ({ model }: ServedModel): Workload['model'] => ('id' in model ? model.id : model)

/** The question a language model server puts: its own settings first, then the design's demand. */
export function workloadOf(context: ComponentContext, served: ServedModel, accelerator: string | undefined): Workload {
  const { component, demand, placement } = context
  const group = numberOf(component, 'acceleratorCount')
  const pipeline = numberOf(component, 'pipelineParallel')
  const offline = ['batch', 'async'].includes(textOf(component, 'mode') ?? '') || component.kind === 'batch-inference-job'
  const tensor = numberOf(component, 'tensorParallel') ?? (group === undefined ? undefined : group / (pipeline ?? 1))
  const wanted = {
    task: 'inference' as const,
    model: modelOf(served),
    accelerator,
    precision: precisionSaid(context),
    tensorParallel: tensor !== undefined && Number.isInteger(tensor) && tensor > 0 ? tensor : undefined,
    pipelineParallel: pipeline,
    inputTokens: numberOf(component, 'inputTokens') ?? demand.inputTokens,
    outputTokens: numberOf(component, 'outputTokens') ?? demand.outputTokens,
    contextTokens: numberOf(component, 'contextTokens'),
    requestsPerSecond: numberOf(component, 'requestsPerSecond') ?? demand.requestsPerSecond,
    concurrency: numberOf(component, 'concurrency') ?? demand.concurrency,
    ttftMs: numberOf(component, 'ttftMs') ?? demand.ttftMs ?? (offline ? undefined : usualLimits.ttftMs),
    tpotMs: numberOf(component, 'tpotMs') ?? (offline ? undefined : usualLimits.tpotMs),
    targetUtilization: numberOf(component, 'targetUtilization'),
    provider: placement.provider,
    region: placement.region,
  }
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined && value !== 0)) as Workload
}

/** What of it runs in any case: the copies that are said, and one to spare in production where a rate has to be carried. */
export const standingOf = ({ component, demand }: ComponentContext): Standing => ({
  spare:
    demand.production &&
    (numberOf(component, 'requestsPerSecond') ?? demand.requestsPerSecond) !== undefined &&
    flagOf(component, 'scaleToZero') !== true,
  atLeast: numberOf(component, 'replicasMin'),
})

/** A served language model: memory, rate, replicas for the demand, machines, and what does not fit or cannot be kept. */
export function sizeLanguageServer(context: ComponentContext): SizedComponent {
  const { component } = context
  const served = servedModel(context.design, component)
  const said = saidAccelerator(context)
  const findings: Finding[] = []
  if (said.unknown !== undefined)
    findings.push(
      unknownName(component, 'accelerator', {
        what: `"${component.name}" names the accelerator "${said.unknown}", which is in no list.`,
        remedy: '`strata catalog accelerators` lists them; until then one is chosen.',
      }),
    )
  if (served.unknownName !== undefined)
    findings.push(
      unknownName(component, 'modelParamsB', {
        what: `"${component.name}" serves "${served.unknownName}", which is in no list.`,
        remedy: 'Say its parameters in billions, or choose a listed model.',
      }),
    )
  const workload = workloadOf(context, served, said.name)
  const sized = withinLimits(context, workload, standingOf(context), findings)
  if (sized === undefined)
    return {
      sizing: {
        ...noFigures(),
        component: component.id,
        task: 'inference',
        accelerator: said.name ?? null,
        count: 0,
        instanceType: null,
        instances: 0,
        hoursPerMonth: 0,
      },
      findings,
    }
  if (sized.metrics.fits === false) findings.push(doesNotFit(component, smallestChange(workload, { ...sized, count: held(workload) }, fitsOnce)))
  return built(context, served, workload, sized, findings)
}

/** Accelerators that one replica is said to have. */
const held = (workload: Workload): number => (workload.tensorParallel ?? 1) * (workload.pipelineParallel ?? 1)
const fitsOnce = (workload: Workload): boolean => {
  const sized = sizeOnce(workload)
  return sized.ok && sized.value.metrics.fits === true
}

/** The sizing with its latency limits, or without them and with a finding where none can keep them. */
function withinLimits({ component }: ComponentContext, workload: Workload, standing: Standing, findings: Finding[]): SizedByItself | undefined {
  const sized = sizeOnce(workload, standing)
  if (sized.ok) return sized.value
  const [problem] = sized.problems
  if (problem?.code === 'sizing/impossible-slo') {
    findings.push(missesLimit(component, { what: `"${component.name}": ${problem.message}`, remedy: problem.hint }))
    const { ttftMs: _ttft, tpotMs: _tpot, ...without } = workload
    const again = sizeOnce(without, standing)
    return again.ok ? again.value : undefined
  }
  findings.push(
    doesNotFit(component, {
      what: `"${component.name}": ${problem?.message ?? 'it cannot be sized.'}`,
      remedy: problem?.hint ?? 'Say another model or accelerator.',
    }),
  )
  return undefined
}

function built(context: ComponentContext, served: ServedModel, workload: Workload, sized: SizedByItself, findings: Finding[]): SizedComponent {
  const { component, placement, host, demand } = context
  const group = sized.metrics.fits === false ? held(workload) : Math.max(1, Math.round(sized.count / (sized.metrics.replicas ?? 1)))
  const wanted = sized.metrics.replicas ?? 1
  const [least, most] = [numberOf(component, 'replicasMin') ?? 1, numberOf(component, 'replicasMax')]
  if (most !== undefined && most < wanted)
    findings.push(
      tooFewCopies(component, {
        what: `"${component.name}" needs ${wanted} copies at peak and may have ${most}.`,
        remedy: `Allow ${wanted} copies, or a faster accelerator.`,
      }),
    )
  const replicas = Math.max(least, Math.min(wanted, most ?? wanted))
  const count = replicas * group
  const machines = machinesFor(placement, sized.accelerator, count, group)
  if (host === undefined && machines.instanceType === null && placement.provider !== undefined && placement.provider !== 'self-hosted')
    findings.push(
      notOffered(component, {
        what: `"${component.name}" wants ${sized.accelerator}, which ${placement.provider} lists no price for.`,
        remedy: 'Choose an accelerator the provider lists, or ask for a quote.',
      }),
    )
  const duty = dutyOf(component, demand, replicas)
  const choices = [
    { what: 'model', chosen: 'id' in served.model ? served.model.id : `${served.model.paramsB} B parameters`, why: served.why },
    ...(workload.requestsPerSecond === undefined
      ? []
      : [
          {
            what: 'requests a second',
            chosen: String(Number(workload.requestsPerSecond.toPrecision(4))),
            why: numberOf(component, 'requestsPerSecond') === undefined ? demand.from : 'as the component says',
          },
        ]),
    ...sized.choices.filter(({ what }) => what !== 'model'),
    ...(replicas === wanted
      ? []
      : [
          {
            what: 'replicas',
            chosen: String(replicas),
            why: `The component says at least ${least}${most === undefined ? '' : ` and at most ${most}`}.`,
          },
        ]),
    ...(host === undefined ? [] : [{ what: 'machines', chosen: host.name, why: 'It runs on that pool, which carries the machines and their cost.' }]),
    ...(duty.choice === undefined ? [] : [duty.choice]),
  ]
  const scale = replicas / (sized.metrics.replicas ?? replicas)
  return {
    sizing: {
      metrics: scaled(sized.metrics, scale, replicas),
      ranges: scaledRanges(sized.ranges, scale),
      explain: sized.explain,
      choices,
      component: component.id,
      task: 'inference',
      accelerator: sized.accelerator,
      count,
      instanceType: host === undefined ? machines.instanceType : null,
      instances: host === undefined ? machines.instances : 0,
      hoursPerMonth: duty.hours,
    },
    findings,
  }
}

const grows = ['outputTokensPerSecond', 'requestsPerSecond', 'powerKW'] as const
/** Rates and power of another number of replicas. */
function scaled(metrics: SizedByItself['metrics'], scale: number, replicas: number): SizedByItself['metrics'] {
  const all = { ...metrics }
  for (const metric of grows) if (all[metric] !== undefined) all[metric] = all[metric] * scale
  return metrics.replicas === undefined ? all : { ...all, replicas }
}
function scaledRanges(ranges: SizedByItself['ranges'], scale: number): SizedByItself['ranges'] {
  const all = { ...ranges }
  for (const metric of grows) {
    const range = all[metric]
    if (range !== undefined) all[metric] = [range[0] * scale, range[1] * scale]
  }
  return all
}
