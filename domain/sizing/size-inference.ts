import type { Accelerator } from '../catalog/accelerator.ts'
import type { Standing } from './choose-accelerator.ts'
import { failed, ok, type Result } from '../design/problem.ts'
import { type Architecture, isSparse } from './architecture.ts'
import { requestGB } from './batch-limit.ts'
import { serving } from './efficiency.data.ts'
import { kvBytesPerToken, kvCacheBytes } from './kv-cache.ts'
import { minimumForServing } from './minimum.ts'
import { hourlyCost } from './hourly-cost.ts'
import { referenceOffer } from './offers.ts'
import { serverPowerKW } from './power.ts'
import { bytesPerNumber, type Precision } from './precision.ts'
import { replicasFor, usualUtilization } from './replicas.ts'
import { askOf, longestOf } from './serving-ask.ts'
import { sayServing } from './serving-notes.ts'
import { type Refusal, type ServingOption, servingOptions } from './serving-options.ts'
import type { Figures } from './sized.ts'
import { usualTokens } from './usual.ts'
import { weightsGB } from './weights.ts'
import type { Workload } from './workload.ts'

export type InferenceCase = {
  workload: Workload
  model: Architecture
  accelerator: Accelerator
  precision: Precision
  kvPrecision: Precision
  figures: Figures
  /** US dollars an hour for one accelerator; absent = the cheapest listed. */
  usdPerAcceleratorHour?: number | undefined
  largestGroup?: number | undefined
  standing: Standing
}

/** Memory, rate, latency and replicas of a served model; null accelerator count where it does not fit. */
export function sizeInference(each: InferenceCase): Result<{ count: number; tensor: number } | null> {
  const { workload, model, accelerator, precision, kvPrecision, figures } = each
  const ask = askSaid(each)
  const longest = longestOf(workload, ask)
  reportMemory(each, longest)
  const minimum = minimumForServing(model, accelerator, precision, kvPrecision, longest)
  figures.add(
    'minimumAccelerators',
    minimum,
    'exact',
    'fewest accelerators (power of two) with weights + one longest request <= accelerators x (0.92 x memory - 2.5 GB of context and buffers)',
    { weightsGB: weightsGB(model, precision), memoryGB: accelerator.memoryGB, longestTokens: longest },
    'sizing method section 3',
  )
  const { options, refused } = servingOptions({
    model,
    accelerator,
    precision,
    kvPrecision,
    ask,
    longest,
    count: workload.count,
    concurrency: workload.concurrency,
    tensor: workload.tensorParallel,
    pipeline: workload.pipelineParallel,
    largestGroup: each.largestGroup,
    speculative: workload.speculative,
  })
  if (options.length === 0) return nothingLeft(each, refused, minimum)
  const chosen = choose(each, options)
  const shape = `${chosen.option.machine.tensor} accelerators a replica`
  if (workload.tensorParallel === undefined)
    figures.chose(
      'tensorParallel',
      chosen.option.machine.tensor,
      `${shape}: ${chosen.why}`,
      refused.map(({ option, why }) => ({ option, why })),
    )
  figures.fits(true, 'weights + one longest request <= usable memory of the replica', {
    weightsGB: weightsGB(model, precision),
    memoryGB: accelerator.memoryGB,
    tensor: chosen.option.machine.tensor,
  })
  sayServing(figures, workload, chosen.option, ask)
  const held = chosen.option.rate.batch * chosen.replicas
  if (workload.concurrency !== undefined && workload.count !== undefined && held < workload.concurrency * 0.99)
    figures.chose('requests at once', Math.floor(held), `Of the ${workload.concurrency} that are said, memory holds so many; the others wait.`)
  report(each, chosen.option, chosen.replicas, ask.inputTokens + serving.answerOccupancy * ask.outputTokens)
  return ok({
    count: workload.count ?? chosen.replicas * chosen.option.machine.tensor * chosen.option.machine.pipeline,
    tensor: chosen.option.machine.tensor,
  })
}

function askSaid({ workload, figures }: InferenceCase) {
  if ((workload.inputTokens ?? workload.outputTokens ?? workload.sequenceLength) === undefined)
    figures.chose('tokens', `${usualTokens.input} in, ${usualTokens.output} out`, 'Not said: a page read and a paragraph written.')
  return askOf(workload)
}

function reportMemory({ workload, model, precision, kvPrecision, figures }: InferenceCase, longest: number): void {
  const bytes = bytesPerNumber(kvPrecision)
  figures.add(
    'weightsGB',
    weightsGB(model, precision),
    'exact',
    'parameters x bytes a parameter',
    { paramsB: model.paramsB, precision },
    'sizing method section 3',
  )
  figures.add('checkpointGB', 2 * model.paramsB, 'exact', 'parameters x 2 bytes (bf16)', { paramsB: model.paramsB }, 'sizing method section 5')
  const shape =
    model.latent === undefined
      ? { layers: model.layers, kvHeads: model.kvHeads, headDim: model.headDim }
      : { layers: model.layers, latentRank: model.latent.rank, ropeDim: model.latent.rope }
  figures.add(
    'kvBytesPerToken',
    kvBytesPerToken(model, bytes),
    'exact',
    model.latent === undefined ? '2 x layers x KV heads x head width x bytes' : 'layers x (latent rank + rope width) x bytes',
    { ...shape, bytes },
    'sizing method section 3',
  )
  const requests = workload.concurrency ?? workload.globalBatch ?? 1
  const said =
    workload.contextTokens ??
    workload.sequenceLength ??
    (workload.inputTokens === undefined && workload.outputTokens === undefined ? longest : (workload.inputTokens ?? 0) + (workload.outputTokens ?? 0))
  figures.add(
    'kvCacheGB',
    (requests * kvCacheBytes(model, said, bytes)) / 1e9,
    'exact',
    'requests at once x tokens x bytes a token, windows counted',
    { requests, tokens: said, fullAttentionLayers: model.fullAttentionLayers, windowTokens: model.windowTokens },
    'sizing method section 3',
  )
}

/** Nothing fits: figures of memory stay and say so. Everything that fits misses a limit: an impossible wish, with the nearest miss. */
function nothingLeft(
  { figures, workload, accelerator, model, precision }: InferenceCase,
  refused: readonly Refusal[],
  minimum: number | undefined,
): Result<null> {
  const miss = refused
    .flatMap((each) => (each.miss === undefined ? [] : [{ ...each.miss, option: each.option }]))
    .toSorted((a, b) => a.reached / a.wanted - b.reached / b.wanted)[0]
  if (miss !== undefined)
    return failed({
      code: 'sizing/impossible-slo',
      at: miss.limit,
      message: `${miss.limit} ${miss.wanted} cannot be kept: even ${miss.option} with ${miss.batch <= 1 ? 'one request at a time' : `${Math.round(miss.batch)} requests at once`} reaches ${miss.reached.toPrecision(3)} ms, ${(miss.reached - miss.wanted).toPrecision(3)} ms over.`,
      hint: 'Loosen that limit, shorten the prompt, take a smaller model or fewer bits, or a faster accelerator.',
    })
  figures.fits(false, 'weights + one longest request <= usable memory of the replica', {
    weightsGB: weightsGB(model, precision),
    memoryGB: accelerator.memoryGB,
    count: workload.count ?? 1,
  })
  figures.chose(
    'smallest change',
    minimum === undefined ? 'another accelerator or fewer bits' : `${minimum} x ${accelerator.id}`,
    minimum === undefined ? 'No number of these holds it within the fast links.' : 'The fewest that hold the weights and one longest request.',
    refused.map(({ option, why }) => ({ option, why })),
  )
  return ok(null)
}

/** The option with the most tokens from a fixed count; otherwise the one that meets the demand for the least money, or with the fewest accelerators. */
function choose(each: InferenceCase, options: readonly ServingOption[]): { option: ServingOption; replicas: number; why: string } {
  const { workload, standing, accelerator } = each
  const need = {
    requestsPerSecond: workload.requestsPerSecond,
    concurrency: workload.concurrency,
    utilization: workload.targetUtilization ?? usualUtilization,
    spare: standing.spare === true,
    atLeast: standing.atLeast,
  }
  const sized = options.map((option) => {
    const group = option.machine.tensor * option.machine.pipeline
    const replicas = workload.count === undefined ? replicasFor(need, option.rate).replicas : Math.max(1, Math.floor(workload.count / group))
    const count = replicas * group
    return {
      option,
      replicas,
      count,
      total: replicas * option.rate.tokensPerSecond,
      usdPerHour:
        workload.count === undefined ? (hourlyCost(workload.provider, workload.region, accelerator, count, group)?.usdPerHour ?? count * 1e6) : 0,
    }
  })
  const [first, ...rest] =
    workload.count === undefined
      ? sized.toSorted((a, b) => a.usdPerHour - b.usdPerHour || a.count - b.count)
      : sized.toSorted((a, b) => b.total - a.total)
  if (first === undefined) throw new Error('there is at least one option to choose from')
  return {
    option: first.option,
    replicas: first.replicas,
    why:
      rest.length === 0
        ? 'nothing else fits or keeps the limits.'
        : workload.count === undefined
          ? 'the least money for the demand.'
          : 'the most tokens from the count.',
  }
}

function report(each: InferenceCase, { machine, rate }: ServingOption, replicas: number, averageTokens: number): void {
  const { workload, model, accelerator, figures } = each
  const spread = isSparse(model) ? 'sparseServing' : 'serving'
  const source = 'sizing method section 4; shares in efficiency.data.ts'
  const group = machine.tensor * machine.pipeline
  const count = workload.count ?? replicas * group
  const inputs = {
    accelerator: accelerator.id,
    tensor: machine.tensor,
    replicas,
    requestsAtOnce: rate.batch,
    precision: machine.precision,
    kvPrecision: machine.kvPrecision,
  }
  const total = rate.tokensPerSecond * replicas
  const cacheGB = (rate.batch * requestGB(machine, averageTokens)) / group
  figures.add(
    'peakMemoryGBPerGpu',
    Math.min(accelerator.memoryGB * serving.usableMemory, machine.weightBytes / 1e9 / group + cacheGB + serving.runtimeGB),
    'memory',
    'weights / accelerators of a replica + requests at once x cache of one + 2.5 GB of context and buffers',
    { weightsGB: machine.weightBytes / 1e9, requestsAtOnce: rate.batch, cacheGBPerRequest: requestGB(machine, averageTokens), group },
    'sizing method section 3',
  )
  figures.add('outputTokensPerSecond', total, spread, 'replicas x B x out / (B x prefill + out x step)', inputs, source)
  figures.add('outputTokensPerSecondPerGpu', total / count, spread, 'output tokens a second / accelerators', { ...inputs, count }, source)
  figures.add('requestsPerSecond', rate.requestsPerSecond * replicas, spread, 'output tokens a second / tokens of an answer', inputs, source)
  figures.add('ttftMs', rate.ttftMs, spread, 'entry + launches + prefill, and half a step of waiting when busy', inputs, source)
  figures.add('tpotMs', rate.tpotMs, spread, 'decode step + prefill of the other requests a token', inputs, source)
  figures.add(
    'replicas',
    replicas,
    'exact',
    workload.count === undefined
      ? 'max(rate / (rate of one x utilization), requests at once / batch of one)'
      : 'accelerators / accelerators of a replica',
    { utilization: workload.targetUtilization ?? usualUtilization, requestsPerSecond: workload.requestsPerSecond ?? 'not said' },
    source,
  )
  figures.add(
    'powerKW',
    serverPowerKW(accelerator, count),
    'power',
    'accelerators x (0.8 x rated power + host)',
    { count, ratedW: accelerator.powerW ?? 'unknown' },
    'sizing method section 10',
  )
  const offer = each.usdPerAcceleratorHour === undefined ? referenceOffer(accelerator.id) : undefined
  const price = each.usdPerAcceleratorHour ?? offer?.usdPerAcceleratorHour
  if (price !== undefined)
    figures.add(
      'usdPerMillionOutputTokens',
      (price * count * 1e6) / (total * 3600),
      spread,
      'dollars an hour x accelerators x 1e6 / (tokens a second x 3600), at full use',
      {
        usdPerAcceleratorHour: price,
        count,
        from: offer === undefined ? 'provider and region asked for' : `${offer.cloud} ${offer.instance.instance}, the cheapest listed`,
      },
      'instance list',
    )
}
