import type { Finding } from './finding.ts'
import type { ComponentId } from './ids.ts'

/** Names of the figures of a sizing; GB = 1e9 bytes, hours and seconds as they say, money in US dollars. */
export const sizingMetrics = [
  'gpuHours', 'days', 'tflopsPerGpu', 'mfu', 'tokensPerSecondPerGpu', 'iterationSeconds', 'weightsGB', 'kvCacheGB', 'kvBytesPerToken',
  'modelStatesGBPerGpu', 'peakMemoryGBPerGpu', 'trainingMemoryGBTotal', 'checkpointGB', 'fits', 'minimumAccelerators',
  'outputTokensPerSecond', 'outputTokensPerSecondPerGpu', 'requestsPerSecond', 'ttftMs', 'tpotMs', 'replicas', 'powerKW',
  'usdPerMillionOutputTokens', 'indexGB', 'memoryGB', 'vcpus',
] as const
export type SizingMetric = (typeof sizingMetrics)[number]

/** Metrics that do not apply, or that nothing is known about, are absent. `fits` is the one that is not a number. */
export type Metrics = { [M in Exclude<SizingMetric, 'fits'>]?: number } & { fits?: boolean }

/** Something chosen because nobody said it, or one way among several, and why. */
export type Choice = { what: string; chosen: string; why: string; refused?: readonly { option: string; why: string }[] }

/** How a figure came about; every number opens to this. */
export type Explanation = {
  metric: string
  formula: string
  inputs: Readonly<Record<string, number | string>>
  source: string
}

export type SizedWorkload = {
  metrics: Metrics
  /** Low and high of each estimate. */
  ranges: { [M in SizingMetric]?: readonly [number, number] }
  choices: readonly Choice[]
  explain: readonly Explanation[]
}

/** What one component needs. */
export type ComponentSizing = SizedWorkload & {
  component: ComponentId
  task: 'training' | 'fine-tuning' | 'inference' | 'other'
  /** Accelerator list id; null = none needed. */
  accelerator: string | null
  /** All accelerators together, over all replicas. */
  count: number
  /** Provider's instance type and how many of it; null where the provider lists none. */
  instanceType: string | null
  instances: number
  /** Hours a month that they run; 730 is always. */
  hoursPerMonth: number
  /** The pool whose machines it runs on; absent = it has its own, or rents by use. */
  runsOn?: ComponentId
  vcpus?: number
  memoryGB?: number
}

export type Sizing = {
  components: readonly ComponentSizing[]
  totals: { accelerators: number; gpuHoursPerMonth: number; powerKW: number }
  /** What does not fit or cannot be met; sizing says it itself. */
  findings: readonly Finding[]
}
