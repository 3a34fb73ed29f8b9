import { vectorIndexGB } from './vector-index.ts'

/** Chunks of a document, width of a vector and millions of vectors where nobody says. */
export const usualVectors = { chunksPerDocument: 10, dimensions: 1024, vectorsM: 1 } as const
/** Queries a second that one vCPU answers over a million vectors at a recall of 0.95; fewer with the logarithm of the vectors. Source: sizing method section 7 (8 vCPU ~ 500 to 2,000) */
const queriesPerVcpu = 125
/** Share of memory an index may fill. Source: sizing method section 7 */
export const indexFill = 0.6

export type StoreDemand = { vectorsM: number; dimensions: number; bytes: number; copies: number; queries: number }
export type StoreNeeds = {
  indexGB: number
  /** Of all copies together. */
  memoryGB: number
  vcpus: number
  vcpusForMemory: number
  /** Queries a second that one vCPU and that all of them answer. */
  queriesPerVcpu: number
  queriesPerSecond: number
}

/** Memory and vCPUs of an index of vectors: two vCPUs for each 16 GB, or more where the queries want them. */
export function storeNeeds({ vectorsM, dimensions, bytes, copies, queries }: StoreDemand): StoreNeeds {
  const indexGB = vectorIndexGB(vectorsM * 1e6, dimensions, bytes)
  const memoryGB = (indexGB * copies) / indexFill
  const vcpusForMemory = Math.max(2 * copies, Math.ceil(memoryGB / 16) * 2)
  const each = queriesPerVcpu / Math.max(1, Math.log10(Math.max(1, vectorsM * 1e6)) / 6)
  const vcpus = Math.max(vcpusForMemory, 2 * Math.ceil(queries / each / 2))
  return { indexGB, memoryGB, vcpus, vcpusForMemory, queriesPerVcpu: each, queriesPerSecond: vcpus * each }
}
