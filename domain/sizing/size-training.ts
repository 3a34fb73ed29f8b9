import type { Accelerator } from '../catalog/accelerator.ts'
import { adapterParameters } from './adapters.ts'
import type { Architecture } from './architecture.ts'
import { checkpointWriteSeconds, goodput } from './goodput.ts'
import { minimumForTraining } from './minimum.ts'
import { deepSpeedStateBytes, modelStateBytes } from './model-states.ts'
import type { ParallelPlan } from './parallel-plan.ts'
import { type Precision, trainingPeakTflops } from './precision.ts'
import { serverPowerKW } from './power.ts'
import type { Figures } from './sized.ts'
import { isPure, recipeBytes } from './state-recipe.ts'
import { sayNeeds } from './training-needs.ts'
import { batchOf, checkpointGB, planTraining, sequenceOf } from './training-run.ts'
import { trainingMemoryTotal } from './training-total.ts'
import { trainingFlopsPerToken } from './training-flops.ts'
import type { Workload } from './workload.ts'

export type TrainingCase = {
  workload: Workload
  model: Architecture
  accelerator: Accelerator
  count: number
  precision: Precision
  figures: Figures
}

/** Time, rate, memory and checkpoints of a training or fine-tuning run; undefined where the accelerator has no published peak. */
export function sizeTraining(each: TrainingCase): ParallelPlan | undefined {
  const { workload, model, accelerator, count, precision, figures } = each
  const method = workload.method ?? 'full'
  const sequence = sequenceOf(workload, model)
  if (workload.sequenceLength === undefined)
    figures.chose('sequenceLength', sequence, 'Not said: the usual length of such runs, within the context of the model.')
  const globalBatch = batchOf(workload, count, sequence)
  if (workload.globalBatch === undefined)
    figures.chose(
      'globalBatch',
      globalBatch,
      `Not said: about ${Math.round((globalBatch * sequence) / 1e5) / 10} million tokens a step, as published runs use.`,
    )
  const plan = planTraining(workload, model, accelerator, count, precision)?.plan
  reportStates(each, method)
  figures.add(
    'minimumAccelerators',
    minimumForTraining(model, accelerator, recipeBytes(workload, precision), method, Math.min(sequence, 8192)),
    'exact',
    'fewest accelerators (power of two) on which one sequence trains with everything sharded and recomputed',
    { paramsB: model.paramsB, memoryGB: accelerator.memoryGB, sequence: Math.min(sequence, 8192) },
    'sizing method section 2',
  )
  if (plan === undefined) return undefined
  if (workload.optimizer === undefined)
    figures.chose(
      'optimizer',
      isPure(workload) ? 'adam, in the format of the weights' : 'adam, mixed precision',
      isPure(workload)
        ? 'Fine-tuning usually keeps no 32-bit master; "optimizerPrecision": "fp32" keeps its moments in 32 bits, 12 bytes a parameter.'
        : 'The usual recipe of pre-training.',
    )
  sayPlan(plan, figures, workload)
  reportRate(each, plan, method, sequence, globalBatch)
  reportMemory(each, plan)
  return plan
}

function sayPlan(plan: ParallelPlan, figures: Figures, workload: Workload): void {
  const cut = [
    `tensor ${plan.tensor}`,
    `pipeline ${plan.pipeline}`,
    ...(plan.context > 1 ? [`context ${plan.context}`] : []),
    ...(plan.expert > 1 ? [`expert ${plan.expert}`] : []),
    `data ${plan.data}`,
  ]
  figures.chose(
    'parallel plan',
    `${cut.join(' x ')}, ${plan.sharding}, micro-batch ${plan.microBatch}, recompute ${plan.recompute}${plan.chunkedLoss === true ? ', loss in pieces' : ''}`,
    plan.fits ? 'The fastest cut that fits the memory.' : 'Nothing fits; this comes nearest.',
  )
  if (workload.method === undefined && workload.task === 'fine-tuning') figures.chose('method', 'full', 'Not said: all weights are trained.')
}

function reportStates({ workload, model, accelerator, count, precision, figures }: TrainingCase, method: 'full' | 'lora' | 'qlora'): void {
  const bytes = recipeBytes(workload, precision)
  figures.add(
    'weightsGB',
    method === 'qlora' ? model.paramsB * 0.516 : model.paramsB * bytes.weight,
    'exact',
    'parameters x bytes a parameter as trained',
    { paramsB: model.paramsB, bytes: method === 'qlora' ? 0.516 : bytes.weight },
    'sizing method section 2',
  )
  const { totalGB, statesGB, accelerators } = trainingMemoryTotal(model, bytes, method, workload.accelerator === undefined ? undefined : accelerator)
  const perParameter = bytes.weight + bytes.gradient + bytes.optimizer
  figures.add(
    'trainingMemoryGBTotal',
    totalGB,
    'memory',
    `${method === 'full' ? 'parameters x bytes a parameter' : 'frozen weights + 16 bytes x adapter parameters'}${accelerators > 1 ? ' + 3 GB of context and buffers on each of the fewest accelerators that hold it' : ''}`,
    {
      paramsB: model.paramsB,
      statesGB,
      accelerators,
      ...(method === 'full' ? { bytesPerParameter: perParameter } : { adapterParametersM: adapterParameters(model) / 1e6 }),
    },
    'ZeRO, arXiv 1910.02054; QLoRA, arXiv 2305.14314',
  )
  if (workload.sharding !== undefined && method === 'full') {
    const shard = (workload.tensorParallel ?? 1) * (workload.pipelineParallel ?? 1)
    const [own, ranks] = [(model.paramsB * 1e9) / shard, Math.max(1, count / shard)]
    const states =
      workload.framework === 'deepspeed'
        ? deepSpeedStateBytes(own, bytes, workload.sharding, ranks, workload.offloadOptimizer === true, model.vocab * model.hidden)
        : modelStateBytes(own, bytes, workload.sharding, ranks)
    figures.add(
      'modelStatesGBPerGpu',
      states / 1e9,
      'memory',
      'states by ZeRO stage over the data-parallel ranks',
      { stage: workload.sharding, ranks, bytesPerParameter: perParameter },
      workload.framework === 'deepspeed' ? 'DeepSpeed memory requirements' : 'ZeRO, arXiv 1910.02054',
    )
  }
  figures.add(
    'checkpointGB',
    checkpointGB(workload, model),
    'memory',
    workload.task === 'training' ? '14 bytes a parameter to resume: bf16 weights, 32-bit master and moments' : 'weights in 16 bit',
    { paramsB: model.paramsB },
    'sizing method section 5',
  )
}

function reportRate(
  { workload, model, accelerator, count, precision, figures }: TrainingCase,
  plan: ParallelPlan,
  method: 'full' | 'lora' | 'qlora',
  sequence: number,
  globalBatch: number,
): void {
  const flops = trainingFlopsPerToken(model, sequence, method)
  const perToken = flops.linear + flops.attention
  const seconds = plan.seconds.total
  const peak = (trainingPeakTflops(accelerator, precision) ?? Number.NaN) * 1e12
  const source = 'sizing method section 1; shares in efficiency.data.ts'
  const inputs = { accelerator: accelerator.id, count, paramsB: model.activeParamsB, sequence, tensor: plan.tensor, pipeline: plan.pipeline }
  figures.add(
    'tokensPerSecondPerGpu',
    1 / seconds,
    'training',
    '1 / accelerator seconds a token (linear + attention + memory + exchange, over bubble and scale)',
    {
      ...inputs,
      linearUs: plan.seconds.linear * 1e6,
      attentionUs: plan.seconds.attention * 1e6,
      memoryUs: plan.seconds.memory * 1e6,
      exchangeUs: plan.seconds.exchange * 1e6,
      waitingUs: plan.seconds.waiting * 1e6,
    },
    source,
  )
  figures.add(
    'mfu',
    perToken / seconds / peak,
    'training',
    '(6 N + 6 L a d s) / (seconds a token x dense peak)',
    { flopsPerToken: perToken, peakTflops: peak / 1e12 },
    source,
  )
  figures.add(
    'tflopsPerGpu',
    perToken / seconds / 1e12,
    'training',
    'model operations a second; what is calculated again is not counted',
    { flopsPerToken: perToken },
    source,
  )
  figures.add(
    'iterationSeconds',
    (globalBatch * sequence * seconds) / count,
    'training',
    'batch tokens x seconds a token / accelerators',
    { globalBatch, sequence, count },
    source,
  )
  const power = serverPowerKW(accelerator, count)
  figures.add(
    'powerKW',
    power,
    'power',
    'accelerators x (0.8 x rated power + host)',
    { count, ratedW: accelerator.powerW ?? 'unknown' },
    'sizing method section 10',
  )
  if (workload.tokensB === undefined) return
  sayNeeds(figures, {
    model,
    accelerator,
    plan,
    count,
    tokensB: workload.tokensB,
    iterationSeconds: (globalBatch * sequence * seconds) / count,
    checkpointGB: checkpointGB(workload, model),
  })
  const kept = goodput(count, checkpointWriteSeconds(checkpointGB(workload, model), count))
  const hours = (workload.tokensB * 1e9 * seconds) / 3600 / kept.share
  figures.add(
    'gpuHours',
    hours,
    'training',
    'tokens x seconds a token / goodput',
    { tokensB: workload.tokensB, goodput: kept.share, failuresPerDay: kept.failuresPerDay, checkpointMinutes: kept.checkpointMinutes },
    'sizing method sections 1 and 8',
  )
  figures.add('days', hours / count / 24, 'training', 'accelerator hours / accelerators / 24', { count }, 'sizing method section 1')
}

function reportMemory({ accelerator, figures }: TrainingCase, plan: ParallelPlan): void {
  const { memory } = plan
  const source = 'sizing method section 2; Korthikanti 2022, arXiv 2205.05198'
  if (figures.sized().metrics.modelStatesGBPerGpu === undefined)
    figures.add(
      'modelStatesGBPerGpu',
      memory.statesGB,
      'memory',
      'weights, gradients and optimizer of the shard',
      { sharding: plan.sharding, tensor: plan.tensor, pipeline: plan.pipeline, data: plan.data },
      'ZeRO, arXiv 1910.02054',
    )
  figures.add(
    'peakMemoryGBPerGpu',
    memory.peakGB,
    'memory',
    'states + (activations + vocabulary scores + gathered layers) x 1.07 + 3 (1.5 for one alone)',
    { statesGB: memory.statesGB, activationsGB: memory.activationsGB, logitsGB: memory.logitsGB, gatheredGB: memory.gatheredGB },
    source,
  )
  figures.fits(plan.fits, 'peak <= 0.94 x memory', { peakGB: memory.peakGB, memoryGB: accelerator.memoryGB })
}
