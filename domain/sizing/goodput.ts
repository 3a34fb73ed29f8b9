import { training } from './efficiency.data.ts'

/** Accelerator hours between two failures that stop a run. Source: Llama 3 405B, 419 in 54 days on 16,384 H100 (arXiv 2407.21783), rounded. */
const hoursBetweenFailures = 50_000
/** Hours to notice, replace and load again. */
const restartHours = 0.25

export type Goodput = { share: number; checkpointMinutes: number; failuresPerDay: number }

/**
 * Share of accelerator hours that go into steps: what failures, lost work and writing checkpoints leave (Young and Daly), times what
 * evaluation, warm-up and idle time leave in published runs.
 * @param writeSeconds time one checkpoint stops the run
 * Source: sizing method section 8
 */
export function goodput(count: number, writeSeconds: number): Goodput {
  const between = hoursBetweenFailures / count
  const write = writeSeconds / 3600
  const interval = Math.sqrt(2 * write * between)
  const overhead = write / interval + (interval / 2 + restartHours) / between
  const usual = count <= 64 ? 0.97 : training.goodput
  return { share: usual / (1 + overhead), checkpointMinutes: interval * 60, failuresPerDay: 24 / between }
}

/** Hours between two interruptions of spot capacity, often and rare. Source: sizing method section 8 */
export const spotHours = [2, 24] as const

/** Share of hours that interruptions of spot capacity add, and how often a checkpoint is then written. */
export function spotOverheads(writeSeconds: number): { often: number; rare: number; everyMinutes: readonly [number, number] } {
  const write = writeSeconds / 3600
  const [often, rare] = spotHours.map((between) => {
    const interval = Math.sqrt(2 * write * between)
    return { interval, overhead: write / interval + (interval / 2 + restartHours) / between }
  }) as [{ interval: number; overhead: number }, { interval: number; overhead: number }]
  return { often: often.overhead, rare: rare.overhead, everyMinutes: [often.interval * 60, rare.interval * 60] }
}

/** Seconds to write a checkpoint at 2 GB/s for each server of 8, at least 5. Source: sizing method section 5 */
export const checkpointWriteSeconds = (checkpointGB: number, count: number): number => Math.max(5, checkpointGB / (2 * Math.max(1, count / 8)))
