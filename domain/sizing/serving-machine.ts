import type { Accelerator } from '../catalog/accelerator.ts'
import { type Architecture, isSparse } from './architecture.ts'
import { serving } from './efficiency.data.ts'
import { kvCopies } from './kv-cache.ts'
import { bytesPerNumber, bytesPerWeight, computePrecision, peakTflops, type Precision } from './precision.ts'
import { reachOf } from './reach.ts'
import { linkBytesPerSecond } from './scale-up.ts'
import { weightsGB } from './weights.ts'

/** One copy of a model on a group of accelerators, with the rates its formulas need. */
export type ServingMachine = {
  model: Architecture
  accelerator: Accelerator
  precision: Precision
  kvPrecision: Precision
  /** Accelerators of one replica that split every layer. */
  tensor: number
  /** Groups of a replica that hold its layers one after the other; each works on its own share of the requests. */
  pipeline: number
  sparse: boolean
  /** A small model drafts tokens that the large one only checks. */
  speculative: boolean
  /** Attention runs on each accelerator for its own requests, experts over all. */
  attentionParallel: boolean
  weightBytes: number
  /** Share of the memory's rate that weights are read at: less than 1 where they are unpacked on the way. */
  weightReading: number
  kvNumberBytes: number
  /** Operations a second of linear layers, of attention, and bytes a second of memory, over the whole group. */
  linearPerSecond: number
  attentionPerSecond: number
  bytesPerSecond: number
  linkPerSecond: number
}

/** Share of the dense rate that the grouped products of a model's experts reach: narrow experts make narrow matrices. */
const expertShare = ({ experts, hidden }: Architecture): number => {
  const width = experts?.width ?? hidden / 2
  return (serving.experts * width) / (width + serving.expertHalfWidth)
}

/** The rates of a group; undefined where the accelerator has no published peak. */
export function servingMachine(
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  kvPrecision: Precision,
  tensor: number,
  pipeline = 1,
  speculative = false,
): ServingMachine | undefined {
  const [peak, peak16] = [peakTflops(accelerator, precision), peakTflops(accelerator, 'bf16')]
  if (peak === undefined || peak16 === undefined) return undefined
  const sparse = isSparse(model)
  const reach = reachOf(accelerator) * (sparse ? expertShare(model) : 1)
  const quantising = computePrecision(accelerator, precision) === 'fp4' ? serving.fourBit : 1
  return {
    model,
    accelerator,
    precision,
    kvPrecision,
    tensor,
    pipeline,
    sparse,
    speculative,
    attentionParallel: sparse && tensor > 1,
    weightBytes: weightsGB(model, precision) * 1e9,
    weightReading: bytesPerWeight[precision] < 2 && computePrecision(accelerator, precision) === 'bf16' ? serving.unpacking : 1,
    kvNumberBytes: bytesPerNumber(kvPrecision),
    linearPerSecond: peak * 1e12 * tensor * reach * serving.gemm * quantising,
    attentionPerSecond: peak16 * 1e12 * tensor * reach * serving.attention * quantising,
    bytesPerSecond: accelerator.bandwidthGBs * 1e9 * tensor * serving.bandwidth,
    linkPerSecond: linkBytesPerSecond(accelerator, tensor) * serving.link,
  }
}

/** Bytes the hidden vector of one token crosses the links with, in both all-reduces of every layer. */
export const reduceBytesPerToken = ({ model, tensor }: ServingMachine): number =>
  tensor <= 1 ? 0 : 2 * model.hidden * 2 * ((tensor - 1) / tensor) * 2 * model.layers

/** How often the group stores each request's cache. Attention-parallel groups keep it once, on the request's own accelerator. */
export const cacheCopies = ({ model, tensor, attentionParallel }: ServingMachine): number => (attentionParallel ? 1 : kvCopies(model, tensor))
