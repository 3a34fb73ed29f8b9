import type { Box } from '../drawing.ts'
import type { Exit } from './exits.ts'
import type { Grid } from './grid.ts'
import { Heap } from './heap.ts'

/** In canvas units of length: what a bend, a crossing and company on a line are worth avoiding. */
const bend = 48
const crossing = 24
const company = 5
const crowd = 5
/** A search that looks at more nodes than this gives up; the caller draws a plain line. */
const mostSteps = 30_000

/** The way found: nodes where it bends, and the exits that it takes. */
export type Way = { from: Exit; to: Exit; nodes: readonly number[] }

/** Finds ways over a grid one after another; later ways avoid crossing and crowding the earlier ones. */
export class Search {
  readonly #grid: Grid
  readonly #columns: number
  /** How many ways pass a node horizontally (even) and vertically (odd). */
  readonly #passing: Uint16Array
  readonly #cost: Float64Array
  readonly #seen: Int32Array
  readonly #before: Int32Array
  readonly #heap = new Heap()
  #round = 0

  constructor(grid: Grid) {
    const states = grid.xs.length * grid.ys.length * 2
    this.#grid = grid
    this.#columns = grid.xs.length
    this.#passing = new Uint16Array(states)
    this.#cost = new Float64Array(states)
    this.#seen = new Int32Array(states)
    this.#before = new Int32Array(states)
  }

  /** @param weight what leaving by an exit costs beyond its length. @returns undefined where no way leads */
  find(starts: readonly Exit[], ends: readonly Exit[], target: Box, weight: (exit: Exit, of: 'from' | 'to') => number): Way | undefined {
    this.#round++
    this.#heap.clear()
    for (const exit of starts) this.#reach(exit.node * 2 + (exit.horizontal ? 0 : 1), exit.length + weight(exit, 'from'), -1, target)
    let best: { cost: number; state: number; to: Exit } | undefined
    for (let steps = 0; steps < mostSteps; steps++) {
      const { key: state, rank } = this.#heap.pop()
      if (state < 0 || (best !== undefined && rank >= best.cost)) break
      const cost = this.#cost[state] as number
      if (cost + this.#distance(state >> 1, target) < rank - 1e-6) continue // reached more cheaply since
      for (const exit of ends) {
        if (exit.node !== state >> 1) continue
        const total = cost + exit.length + weight(exit, 'to') + (exit.horizontal === (state % 2 === 0) ? 0 : bend)
        if (best === undefined || total < best.cost) best = { cost: total, state, to: exit }
      }
      this.#expand(state, cost, target)
    }
    return best === undefined ? undefined : this.#wayTo(best.state, best.to, starts)
  }

  #expand(state: number, cost: number, target: Box): void {
    const { xs, ys, wallRight, wallBelow } = this.#grid
    const columns = this.#columns
    const node = state >> 1
    const [column, row] = [node % columns, Math.floor(node / columns)]
    const turnTo = (axis: number) => ((state & 1) === axis ? 0 : bend)
    if (column + 1 < columns && wallRight[node] === 0)
      this.#step(state, node + 1, 0, cost + turnTo(0) + (xs[column + 1] as number) - (xs[column] as number), target)
    if (column > 0 && wallRight[node - 1] === 0)
      this.#step(state, node - 1, 0, cost + turnTo(0) + (xs[column] as number) - (xs[column - 1] as number), target)
    if (row + 1 < ys.length && wallBelow[node] === 0)
      this.#step(state, node + columns, 1, cost + turnTo(1) + (ys[row + 1] as number) - (ys[row] as number), target)
    if (row > 0 && wallBelow[node - columns] === 0)
      this.#step(state, node - columns, 1, cost + turnTo(1) + (ys[row] as number) - (ys[row - 1] as number), target)
  }

  #step(from: number, node: number, axis: number, cost: number, target: Box): void {
    const along = this.#passing[node * 2 + axis] as number
    const across = this.#passing[node * 2 + 1 - axis] as number
    this.#reach(node * 2 + axis, cost + across * crossing + along * company + (along > crowd ? (along - crowd) * company * 4 : 0), from, target)
  }

  #reach(state: number, cost: number, before: number, target: Box): void {
    if (this.#seen[state] === this.#round && (this.#cost[state] as number) <= cost) return
    this.#seen[state] = this.#round
    this.#cost[state] = cost
    this.#before[state] = before
    this.#heap.push(state, cost + this.#distance(state >> 1, target))
  }

  #distance(node: number, { x, y, width, height }: Box): number {
    const [atX, atY] = [this.#grid.xs[node % this.#columns] as number, this.#grid.ys[Math.floor(node / this.#columns)] as number]
    return Math.max(x - atX, 0, atX - x - width) + Math.max(y - atY, 0, atY - y - height)
  }

  #wayTo(end: number, to: Exit, starts: readonly Exit[]): Way | undefined {
    const states: number[] = []
    for (let state = end; state >= 0; state = this.#before[state] as number) states.push(state)
    states.reverse()
    const first = states[0] as number
    const from = starts.find((exit) => exit.node * 2 + (exit.horizontal ? 0 : 1) === first)
    if (from === undefined) return undefined
    for (const [at, state] of states.entries()) {
      this.#passing[state] = (this.#passing[state] as number) + 1
      const next = at + 1 < states.length ? (states[at + 1] as number) & 1 : to.horizontal ? 0 : 1
      if (next !== (state & 1)) this.#passing[state ^ 1] = (this.#passing[state ^ 1] as number) + 1
    }
    return { from, to, nodes: states.map((state) => state >> 1) }
  }
}
