import { serving } from './efficiency.data.ts'
import { kvCacheBytes } from './kv-cache.ts'
import { reduceBytesPerToken, type ServingMachine } from './serving-machine.ts'

/** Bytes of weights one step reads: all of them, or the experts that a batch of tokens touches. */
function weightsRead({ model, weightBytes }: ServingMachine, batch: number): number {
  const used = model.activeParamsB / model.paramsB
  if (used > 0.9) return weightBytes
  const chance = model.experts === undefined ? used : model.experts.perToken / model.experts.count
  return weightBytes * Math.max(1 - (1 - chance) ** batch, used)
}

/** Operations of attention for one new token over `tokens` of context; MLA attends over its latent. */
function attentionFlops({ model }: ServingMachine, tokens: number): number {
  const width = model.latent === undefined ? model.headDim : model.latent.rank + model.latent.rope
  const windowed = model.layers - model.fullAttentionLayers
  return 4 * model.heads * width * (model.fullAttentionLayers * tokens + windowed * Math.min(tokens, model.windowTokens))
}

/**
 * Seconds of one decode step, in which every running request gains a token: reading weights and caches, calculating, launching
 * layers, reducing between accelerators, and the host's work for each token.
 * @param batch requests in the step
 * @param context tokens each holds on average
 * Source: sizing method section 4 (roofline with continuous batching)
 */
export function decodeStepSeconds(machine: ServingMachine, batch: number, context: number): number {
  const { model, tensor } = machine
  const reading =
    (weightsRead(machine, batch) / machine.weightReading + batch * kvCacheBytes(model, context, machine.kvNumberBytes)) / machine.bytesPerSecond
  const calculating =
    (2 * model.activeParamsB * 1e9 * batch) / machine.linearPerSecond + (batch * attentionFlops(machine, context)) / machine.attentionPerSecond
  const launching = model.layers * (serving.launchSecondsPerLayer + serving.reduceSecondsPerLayer * Math.log2(tensor))
  const reducing = (batch * reduceBytesPerToken(machine)) / machine.linkPerSecond
  const host = (batch * serving.hostSecondsPerToken) / (machine.attentionParallel ? tensor : 1)
  return Math.max(reading, calculating) + serving.unhidden * Math.min(reading, calculating) + launching + reducing + host
}
