import type { SizingMetric } from '#domain/design/sizing.ts'
import { range, short } from '../../ui/format.ts'

const named: Record<SizingMetric, readonly [title: string, unit: string]> = {
  gpuHours: ['Accelerator hours', 'h'],
  days: ['Duration', 'days'],
  tflopsPerGpu: ['Speed reached each', 'TFLOP/s'],
  mfu: ['Share of peak reached', '%'],
  tokensPerSecondPerGpu: ['Training speed each', 'tokens/s'],
  iterationSeconds: ['One step', 's'],
  weightsGB: ['Weights', 'GB'],
  kvCacheGB: ['Attention cache', 'GB'],
  kvBytesPerToken: ['Attention cache a token', 'bytes'],
  modelStatesGBPerGpu: ['Model states each', 'GB'],
  peakMemoryGBPerGpu: ['Peak memory each', 'GB'],
  trainingMemoryGBTotal: ['Training memory in all', 'GB'],
  checkpointGB: ['Checkpoint', 'GB'],
  fits: ['Fits', ''],
  minimumAccelerators: ['Least accelerators that hold it', ''],
  outputTokensPerSecond: ['Output', 'tokens/s'],
  outputTokensPerSecondPerGpu: ['Output each', 'tokens/s'],
  requestsPerSecond: ['Requests carried', '/s'],
  ttftMs: ['First token after', 'ms'],
  tpotMs: ['Each token after that', 'ms'],
  replicas: ['Replicas', ''],
  powerKW: ['Power', 'kW'],
  usdPerMillionOutputTokens: ['Cost of a million output tokens', 'USD'],
  indexGB: ['Index', 'GB'],
  memoryGB: ['Memory of all nodes', 'GB'],
  vcpus: ['vCPUs of all nodes', ''],
}

export const metricTitle = (metric: SizingMetric): string => named[metric][0]

/** A figure with its unit; a share in percent. */
export function metricValue(metric: SizingMetric, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const [, unit] = named[metric]
  if (unit === '%') return `${short(value * 100)} %`
  if (unit === 'USD') return `$${short(value)}`
  return unit === '' ? short(value) : unit.startsWith('/') ? `${short(value)}${unit}` : `${short(value)} ${unit}`
}

/** 0.8 to 1.3k, in the unit that stands beside the figure. */
export const metricRange = (metric: SizingMetric, [low, high]: readonly [number, number]): string =>
  named[metric][1] === '%' ? range([low * 100, high * 100]) : range([low, high])
