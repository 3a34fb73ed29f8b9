import { alternativesTo } from '#domain/sizing/alternatives/alternatives-of.ts'
import { sizeWorkload } from '#domain/sizing/size-workload.ts'
import { percentile, timed, yardstick } from './measure.ts'

/** `npx node bench/sizing.ts`: one workload sized, and every way to do it, in milliseconds and as a multiple of the yardstick of the same run. */
const workloads: readonly (readonly [string, object])[] = [
  ['serving, all said', { task: 'inference', model: 'Llama-3.3-70B', accelerator: 'H100', count: 8, precision: 'fp8', inputTokens: 1000, outputTokens: 300 }],
  ['serving, accelerator chosen', { task: 'inference', model: 'Llama-3.3-70B', requestsPerSecond: 20, provider: 'aws', region: 'eu-central-1' }],
  ['serving, anywhere', { task: 'inference', model: 'Qwen3-30B-A3B', requestsPerSecond: 20 }],
  ['embeddings', { task: 'inference', model: 'bge-m3', requestsPerSecond: 500 }],
  ['pre-training, all said', { task: 'training', model: 'Llama-3.1-405B', accelerator: 'H100', count: 16_384, tokensB: 15_600, sequenceLength: 8192 }],
  ['pre-training, chosen', { task: 'training', model: 'Llama-3.1-8B', tokensB: 1000, deadlineDays: 30 }],
  ['fine-tuning, long context', { task: 'fine-tuning', model: 'Llama-3.1-8B', method: 'lora', tokensB: 0.1, sequenceLength: 131_072, accelerator: 'H100', count: 8 }],
  ['does not fit', { task: 'inference', model: 'Llama-3.1-405B', accelerator: 'H100', count: 2, precision: 'fp8' }],
]
const measure = percentile(timed(yardstick, 15), 0.5)
const row = (name: string, times: readonly number[]): string =>
  `${name.padEnd(48)} ${percentile(times, 0.5).toFixed(2).padStart(8)} ${percentile(times, 0.95).toFixed(2).padStart(8)} ${(percentile(times, 0.5) / measure).toFixed(3).padStart(10)}`
console.log(`${'workload'.padEnd(48)}   p50 ms   p95 ms x yardstick`)
for (const [name, workload] of workloads) console.log(row(`sized: ${name}`, timed(() => sizeWorkload(workload), 60, 10)))
for (const [name, workload] of workloads) console.log(row(`every way: ${name}`, timed(() => alternativesTo(workload), 10, 2)))
