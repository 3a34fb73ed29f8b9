import type { ControlStatus, Severity } from '#domain/design/finding.ts'
import type { FrameworkId, Provider } from '#domain/design/requirements.ts'
import type { SizingMetric } from '#domain/design/sizing.ts'

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const fine = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 2, maximumFractionDigits: 8 })
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** $12,431.20 */
export const money = (usd: number): string => dollars.format(usd)
/** A price of one unit, which may be a fraction of a cent. */
export const unitPrice = (usd: number): string => fine.format(usd)
export const moneyRange = ([low, high]: readonly [number, number]): string => `${money(low)} to ${money(high)}`
/** Thousands parted, two decimals where it has any; four significant digits below 1. */
export const figure = (value: number): string => (value !== 0 && Math.abs(value) < 1 ? String(Number(value.toPrecision(4))) : plain.format(value))

export const providerNames: Record<Provider, string> = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud', 'self-hosted': 'Self-hosted' }

export const frameworkNames: Record<FrameworkId, string> = {
  gdpr: 'GDPR',
  ccpa: 'CCPA',
  hipaa: 'HIPAA',
  soc2: 'SOC 2',
  'iso-27001': 'ISO/IEC 27001',
  'iso-42001': 'ISO/IEC 42001',
  'nist-ai-rmf': 'NIST AI RMF',
  'nist-800-53': 'NIST SP 800-53',
  'eu-ai-act': 'EU AI Act',
  'pci-dss': 'PCI DSS',
  fedramp: 'FedRAMP',
}

export const statusWords: Record<ControlStatus, string> = {
  provided: 'Provided by design',
  'not-provided': 'Not provided',
  'needs-input': 'Needs input',
  attestation: 'Needs attestation',
  'not-applicable': 'Not applicable',
}

export const severityWords: Record<Severity, string> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'For information' }

/** What each figure of a sizing is called, and its unit. */
export const metricNames: Record<SizingMetric, readonly [name: string, unit: string]> = {
  gpuHours: ['Accelerator hours', 'h'],
  days: ['Duration', 'days'],
  tflopsPerGpu: ['Throughput of one accelerator', 'TFLOP/s'],
  mfu: ['Model FLOPs utilisation', ''],
  tokensPerSecondPerGpu: ['Tokens of one accelerator', 'token/s'],
  iterationSeconds: ['One step', 's'],
  weightsGB: ['Weights', 'GB'],
  kvCacheGB: ['KV cache', 'GB'],
  kvBytesPerToken: ['KV cache of one token', 'bytes'],
  modelStatesGBPerGpu: ['Model states on one accelerator', 'GB'],
  peakMemoryGBPerGpu: ['Peak memory of one accelerator', 'GB'],
  trainingMemoryGBTotal: ['Training memory in all', 'GB'],
  checkpointGB: ['One checkpoint', 'GB'],
  fits: ['Fits', ''],
  minimumAccelerators: ['Fewest accelerators', ''],
  outputTokensPerSecond: ['Output tokens', 'token/s'],
  outputTokensPerSecondPerGpu: ['Output tokens of one accelerator', 'token/s'],
  requestsPerSecond: ['Requests', '1/s'],
  ttftMs: ['Time to first token', 'ms'],
  tpotMs: ['Time per output token', 'ms'],
  replicas: ['Replicas', ''],
  powerKW: ['Power', 'kW'],
  usdPerMillionOutputTokens: ['Cost of a million output tokens', 'USD'],
  indexGB: ['Index', 'GB'],
  memoryGB: ['Memory of all nodes', 'GB'],
  vcpus: ['vCPUs of all nodes', ''],
}

/** latencyP99Ms becomes "Latency P99 ms": a key as words. */
export function keyWords(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/-/g, ' ')
  const lower = words
    .split(' ')
    .map((word, i) => (i === 0 || /[A-Z]{2}|\d/.test(word) ? word : word.toLowerCase()))
    .join(' ')
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** A setting's or requirement's value as text. */
export function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return figure(value)
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  return String(value)
}
