/** Positions of a slider whose equal steps are equal factors. */
export type LogSteps = { steps: number; valueAt: (position: number) => number; positionOf: (value: number) => number }

/** From `low` to `high` in so many steps; values are rounded to two digits that matter, as people say them. */
export function logSteps(low: number, high: number, steps = 60): LogSteps {
  const factor = Math.log(high / low)
  return {
    steps,
    valueAt: (position) => Number((low * Math.exp((position / steps) * factor)).toPrecision(2)),
    positionOf: (value) => Math.round(Math.min(1, Math.max(0, Math.log(Math.max(value, low) / low) / factor)) * steps),
  }
}
