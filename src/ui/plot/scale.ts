/** From values to pixels. */
export type Scale = { at: (value: number) => number; ticks: readonly number[] }
type Span = readonly [number, number]

/** A scale on which equal factors are equal lengths. Ticks are 1, 2 and 5 times powers of ten, or powers alone where those are too many. */
export function logScale([low, high]: Span, [from, to]: Span, mostTicks = 5): Scale {
  const [a, b] = [Math.log(low), Math.log(Math.max(high, low * 1.0001))]
  const at = (value: number) => from + ((Math.log(Math.max(value, Number.MIN_VALUE)) - a) / (b - a)) * (to - from)
  const inside = (steps: readonly number[]) => {
    const found: number[] = []
    for (let power = Math.floor(Math.log10(low)) - 1; power <= Math.ceil(Math.log10(high)); power++)
      for (const step of steps) {
        const value = Number((step * 10 ** power).toPrecision(6))
        if (value >= low * 0.999 && value <= high * 1.001) found.push(value)
      }
    return found
  }
  const choices = [[1, 1.5, 2, 3, 4, 5, 6, 8], [1, 2, 3, 5], [1, 2, 5], [1, 3], [1]].map(inside)
  const fitting = choices.find((ticks) => ticks.length <= mostTicks)
  const ticks = fitting ?? thinned(choices.at(-1) ?? [], mostTicks)
  return { at, ticks }
}

/** A scale that begins at zero, with round ticks. */
export function linearScale(high: number, [from, to]: Span, mostTicks = 5): Scale {
  const top = high > 0 ? high : 1
  const rough = top / mostTicks
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power
  const ticks = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, count) => Number((count * step).toPrecision(12)))
  return { at: (value) => from + (value / top) * (to - from), ticks }
}

const thinned = (ticks: readonly number[], most: number): number[] => {
  const every = Math.ceil(ticks.length / most)
  return ticks.filter((_, at) => at % every === 0)
}
