/** Milliseconds of each run, in order of size. The first runs warm the code up and do not count. */
export function timed(work: () => unknown, runs = 30, warm = 5): readonly number[] {
  for (let at = 0; at < warm; at++) work()
  const times: number[] = []
  for (let at = 0; at < runs; at++) {
    const started = performance.now()
    work()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)
}

export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** A fixed piece of work that other figures are held against, so that a slow machine is seen as one: 300,000 numbers made and sorted. */
export function yardstick(): number {
  let state = 1
  const numbers = Float64Array.from({ length: 300_000 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  })
  return numbers.sort()[150_000] ?? 0
}
