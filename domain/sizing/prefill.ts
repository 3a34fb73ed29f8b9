import { serving } from './efficiency.data.ts'
import { reduceBytesPerToken, type ServingMachine } from './serving-machine.ts'

/**
 * Seconds to read one prompt, calculation bound: 2 operations a parameter and token, attention over the prompt, all-reduces.
 * Reading the weights once is the floor.
 * @param tokens of the prompt that are not in a prefix cache
 * Source: sizing method section 4
 */
export function prefillSeconds(machine: ServingMachine, tokens: number): number {
  const { model } = machine
  const linear = (2 * model.activeParamsB * 1e9 * tokens) / machine.linearPerSecond
  const windowed = model.layers - model.fullAttentionLayers
  const seen = model.fullAttentionLayers * tokens + windowed * Math.min(tokens, 2 * model.windowTokens)
  const attention = ((model.causal ? 2 : 4) * model.heads * model.headDim * tokens * seen) / machine.attentionPerSecond
  return linear + attention + (tokens * reduceBytesPerToken(machine)) / machine.linkPerSecond
}

/** Seconds from a lone request to its first token: entry, launching every layer, reading the prompt; at least reading the weights once. */
export function firstTokenSeconds(machine: ServingMachine, tokens: number): number {
  const floor = machine.weightBytes / machine.bytesPerSecond
  const launches = machine.model.layers * (serving.launchSecondsPerLayer + serving.reduceSecondsPerLayer * Math.log2(machine.tensor))
  return serving.entrySeconds + Math.max(floor, prefillSeconds(machine, tokens) + launches)
}
