import { serving } from './efficiency.data.ts'
import { kvCacheBytes } from './kv-cache.ts'
import { cacheCopies, type ServingMachine } from './serving-machine.ts'

/** GB a replica can hand out for weights and cache. */
export const usableGB = ({ accelerator, tensor, pipeline }: ServingMachine): number =>
  (accelerator.memoryGB * serving.usableMemory - serving.runtimeGB) * tensor * pipeline

/** GB left for caches once the weights are in; negative where they do not fit. */
export const cacheRoomGB = (machine: ServingMachine): number => usableGB(machine) - machine.weightBytes / 1e9

/** GB that one request of so many tokens takes in a replica, every stored copy and the constant state of its other layers counted. */
export const requestGB = (machine: ServingMachine, tokens: number): number =>
  (kvCacheBytes(machine.model, tokens, machine.kvNumberBytes) * cacheCopies(machine) + 2 * (machine.model.stateNumbers ?? 0)) / 1e9

/** GB that the weights and one request at its longest are short of; 0 or less where they fit. */
export const shortageGB = (machine: ServingMachine, tokens: number): number => requestGB(machine, tokens) - cacheRoomGB(machine)

/**
 * The same with a tenth of the weights for workspace and half-filled pages, and about a tenth of memory left alone, as published recipes have it.
 * Source: sizing method section 3 (1.1 W + one longest request <= 0.9 of memory)
 */
export const recipeShortageGB = (machine: ServingMachine, tokens: number): number =>
  recipe.weights * (machine.weightBytes / 1e9) +
  requestGB(machine, tokens) -
  recipe.memory * machine.accelerator.memoryGB * machine.tensor * machine.pipeline
const recipe = { weights: 1.1, memory: 0.91 } as const

/** Requests one pipeline stage of a replica can hold at once: its share of the cache room at the average occupancy. May be below 1. */
export const memoryBatch = (machine: ServingMachine, inputTokens: number, outputTokens: number): number =>
  cacheRoomGB(machine) / Math.max(1e-9, requestGB(machine, inputTokens + serving.answerOccupancy * outputTokens)) / machine.pipeline

/** The same, at most what an engine schedules well. */
export const batchLimit = (machine: ServingMachine, inputTokens: number, outputTokens: number): number =>
  Math.min(memoryBatch(machine, inputTokens, outputTokens), serving.batchLimit * (machine.attentionParallel ? machine.tensor : 1))
