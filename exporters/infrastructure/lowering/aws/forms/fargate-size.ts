import type { Part } from '../part.ts'

/** CPU units and memory in MiB of a Fargate task; only certain pairs are sold. */
export function fargateSize(it: Part): { cpu: number; memory: number } {
  const vcpus = it.sizing?.vcpus ?? it.said.number('vcpus')
  const memoryGB = it.sizing?.memoryGB ?? it.said.number('memoryGB')
  if (vcpus === undefined && memoryGB === undefined) it.assume('No size is said; one vCPU and 2 GiB a copy.')
  const wanted = Math.max(vcpus ?? 1, (memoryGB ?? 0) / 8)
  const step = steps.find(({ cpu }) => cpu / 1024 >= wanted) ?? largest
  const memory = memoryGB === undefined ? step.cpu * 2 : Math.ceil((memoryGB * 1e9) / 2 ** 20 / step.by) * step.by
  return { cpu: step.cpu, memory: Math.max(step.from, Math.min(step.to, memory)) }
}

const largest = { cpu: 16384, from: 32768, to: 122880, by: 8192 }
/** AWS documentation of Fargate task sizes, recalled 2026-11-24; confidence high. */
const steps: readonly { cpu: number; from: number; to: number; by: number }[] = [
  { cpu: 256, from: 512, to: 2048, by: 512 },
  { cpu: 512, from: 1024, to: 4096, by: 1024 },
  { cpu: 1024, from: 2048, to: 8192, by: 1024 },
  { cpu: 2048, from: 4096, to: 16384, by: 1024 },
  { cpu: 4096, from: 8192, to: 30720, by: 1024 },
  { cpu: 8192, from: 16384, to: 61440, by: 4096 },
  largest,
]
