import { said } from '../design/requirements.ts'
import type { Choice } from '../design/sizing.ts'
import { type ComponentContext, noFigures, saidAccelerator, type SizedComponent } from './component-context.ts'
import { cpuInstances } from './cpu-instances.ts'
import { doesNotFit, notOffered, unknownName } from './findings.ts'
import { machinesFor } from './machines.ts'
import { numberOf, textOf } from '../catalog/read-setting.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { runsPerMonth } from '../catalog/runs.ts'
import { type ServedModel, servedModel } from './served-model.ts'
import { sizeOnce } from './size-once.ts'
import { smallestChange } from './smallest-change.ts'
import { precisionSaid } from './workload-of-component.ts'
import type { Workload } from './workload.ts'

/** Billions of tokens where nobody says: a fine-tuning reads ten million, a pre-training twenty for each parameter. */
const usualTokensB = (task: Workload['task'], paramsB: number): number => (task === 'fine-tuning' ? 0.01 : 20 * paramsB)
/** Hours and vCPUs of a run of a small model, where nobody says. Recalled 2026-11-24, confidence low. */
const smallRun = { hours: 2, vcpus: 16, memoryGB: 64 } as const

type TrainingAsk = { workload: Workload; task: 'training' | 'fine-tuning'; paramsB: number; tokensSaid: boolean }

/** The question a training run puts: its own settings first, then the design's demand. */
export function trainingWorkloadOf(context: ComponentContext, served: ServedModel): TrainingAsk {
  const paramsB = 'id' in served.model ? (served.model.paramsB ?? 1) : served.model.paramsB
  const { component, placement, design, host } = context
  const task =
    component.kind === 'fine-tuning-job' ||
    textOf(component, 'trainingMethod') === 'lora' ||
    textOf(component, 'trainingMethod') === 'qlora' ||
    said(design.requirements.model?.task) === 'fine-tuning'
      ? 'fine-tuning'
      : 'training'
  const stated = numberOf(component, 'trainingTokensB') ?? said(design.requirements.demand?.trainingTokensB)
  const wanted = {
    task,
    model: 'id' in served.model ? served.model.id : served.model,
    accelerator: saidAccelerator(context).name,
    count: numberOf(component, 'acceleratorCount') ?? (host === undefined ? undefined : numberOf(host, 'acceleratorCount')),
    precision: precisionSaid(context),
    tokensB: stated ?? usualTokensB(task, paramsB),
    sequenceLength: numberOf(component, 'sequenceLength'),
    globalBatch: numberOf(component, 'globalBatch'),
    tensorParallel: numberOf(component, 'tensorParallel'),
    pipelineParallel: numberOf(component, 'pipelineParallel'),
    method: textOf(component, 'trainingMethod'),
    optimizer: textOf(component, 'optimizer'),
    sharding: textOf(component, 'sharding'),
    deadlineDays: said(design.requirements.demand?.deadlineDays),
    provider: placement.provider,
    region: placement.region,
  }
  const workload = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined && value !== 0)) as Workload
  return { workload, task, paramsB, tokensSaid: stated !== undefined }
}

/** A training or fine-tuning run: accelerators, time, memory and plan; what runs every month counts by its runs. */
export function sizeTrainingComponent(context: ComponentContext): SizedComponent {
  const served = servedModel(context.design, context.component)
  if (served.family === 'classical' || saidAccelerator(context).none) return smallTraining(context, served.why)
  const { component } = context
  const accelerator = saidAccelerator(context)
  const { workload, task, paramsB, tokensSaid } = trainingWorkloadOf(context, served)
  const sized = sizeOnce(workload)
  if (!sized.ok) {
    const [problem] = sized.problems
    return {
      sizing: {
        ...noFigures(),
        component: component.id,
        task,
        accelerator: accelerator.name ?? null,
        count: 0,
        instanceType: null,
        instances: 0,
        hoursPerMonth: 0,
      },
      findings: [doesNotFit(component, { what: `"${component.name}": ${problem?.message ?? 'it cannot be sized.'}`, remedy: problem?.hint ?? '' })],
    }
  }
  return built(
    context,
    workload,
    sized.value,
    [
      { what: 'model', chosen: 'id' in served.model ? served.model.id : `${paramsB} B parameters`, why: served.why },
      ...(!tokensSaid
        ? [
            {
              what: 'tokens',
              chosen: `${workload.tokensB} billion`,
              why: task === 'fine-tuning' ? 'Not said: about ten thousand examples.' : 'Not said: twenty for each parameter (Chinchilla).',
            },
          ]
        : []),
    ],
    accelerator.unknown,
  )
}

function built(
  context: ComponentContext,
  workload: Workload,
  sized: Extract<ReturnType<typeof sizeOnce>, { ok: true }>['value'],
  choices: readonly Choice[],
  unknownAccelerator: string | undefined,
): SizedComponent {
  const { component, placement, host } = context
  const runs = runsPerMonth(component)
  const hours =
    numberOf(component, 'gpuHours') === undefined
      ? (numberOf(component, 'expectedHours') ?? (sized.metrics.days ?? 0) * 24)
      : (numberOf(component, 'gpuHours') ?? 0) / sized.count
  const machines = machinesFor(placement, sized.accelerator, sized.count, Math.min(8, sized.count))
  const findings = [
    ...(sized.metrics.fits === false
      ? [
          doesNotFit(
            component,
            smallestChange(workload, sized, (other) => {
              const again = sizeOnce(other)
              return again.ok && again.value.metrics.fits === true
            }),
          ),
        ]
      : []),
    ...(unknownAccelerator === undefined
      ? []
      : [
          unknownName(component, 'accelerator', {
            what: `"${component.name}" names the accelerator "${unknownAccelerator}", which is in no list.`,
            remedy: '`strata catalog accelerators` lists them; until then one is chosen.',
          }),
        ]),
    ...(machines.instanceType === null && host === undefined && placement.provider !== undefined && placement.provider !== 'self-hosted'
      ? [
          notOffered(component, {
            what: `"${component.name}" wants ${sized.accelerator}, which ${placement.provider} lists no price for.`,
            remedy: 'Choose an accelerator the provider lists, or ask for a quote.',
          }),
        ]
      : []),
  ]
  const stated = hours !== (sized.metrics.days ?? 0) * 24
  return {
    sizing: {
      ...sized,
      metrics: stated ? { ...sized.metrics, gpuHours: hours * sized.count, days: hours / 24 } : sized.metrics,
      choices: [
        ...choices,
        ...sized.choices.filter(({ what }) => what !== 'model'),
        {
          what: 'runs',
          chosen: runs === undefined ? 'once' : `${runs} a month`,
          why: runs === undefined ? 'Nobody says how often: a run that is paid once.' : 'As said.',
        },
        ...(host === undefined
          ? []
          : [{ what: 'machines', chosen: host.name, why: 'It runs on that pool, which carries the machines and their cost.' }]),
      ],
      component: component.id,
      task: workload.task,
      accelerator: sized.accelerator,
      count: sized.count,
      instanceType: host === undefined ? machines.instanceType : null,
      instances: host === undefined ? machines.instances : 0,
      hoursPerMonth: Math.min(hoursOfMonth, hours * (runs ?? 0)),
    },
    findings,
  }
}

/** A run on CPUs: as many vCPUs and hours as are said, or usual ones. */
function smallTraining({ component, placement, host }: ComponentContext, why: string): SizedComponent {
  const vcpus = numberOf(component, 'vcpus') ?? smallRun.vcpus
  const memoryGB = numberOf(component, 'memoryGB') ?? Math.max(smallRun.memoryGB, vcpus * 4)
  const hours = numberOf(component, 'expectedHours') ?? smallRun.hours
  const runs = runsPerMonth(component)
  const machine =
    host !== undefined || placement.provider === undefined || placement.provider === 'self-hosted'
      ? undefined
      : cpuInstances(placement.provider, placement.region, vcpus, memoryGB, 1)
  const choices = [
    { what: 'model', chosen: 'a model on CPUs', why },
    ...(numberOf(component, 'vcpus') === undefined ? [{ what: 'vcpus', chosen: String(vcpus), why: 'Not said: usual for a small model.' }] : []),
    ...(numberOf(component, 'expectedHours') === undefined
      ? [{ what: 'hours of a run', chosen: String(hours), why: 'Not said: usual for a small model.' }]
      : []),
    {
      what: 'runs',
      chosen: runs === undefined ? 'once' : `${runs} a month`,
      why: runs === undefined ? 'Nobody says how often: a run that is paid once.' : 'As said.',
    },
  ]
  return {
    sizing: {
      ...noFigures(choices),
      metrics: { days: hours / 24 },
      component: component.id,
      task: 'training',
      accelerator: null,
      count: 0,
      instanceType: machine?.instance.instance ?? null,
      instances: machine?.instances ?? 0,
      hoursPerMonth: Math.min(hoursOfMonth, hours * (runs ?? 0)),
      vcpus,
      memoryGB,
    },
    findings: [],
  }
}
