import type { Box, Point } from '../drawing.ts'
import type { Exit } from './exits.ts'
import { type Grid, linesBetween } from './grid.ts'
import { Heap } from './heap.ts'

/** In canvas units of length: what a bend, a crossing and company on a line are worth avoiding. */
const bend = 48
const crossing = 40
const company = 5
const crowd = 5

/** Steps that all searches of one drawing share out; past its part a search gives up and the caller draws a plain line. */
const stepsInAll = 4_000_000
const mostSteps = 40_000
/** From this many ways on, a good way found soon is preferred to the best. */
const manyWays = 400
const hurry = 2

/** The way found: the nodes it passes, and the exits that it takes. */
export type Way = { from: Exit; to: Exit; nodes: readonly number[] }

/** Finds ways over a grid one after another; later ways avoid crossing and crowding the earlier ones. */
export class Search {
  readonly #grid: Grid
  readonly #columns: number
  /** By state, which is twice the node, plus 1 for moving vertically: how many ways pass. */
  readonly #passing: Uint16Array
  readonly #cost: Float64Array
  readonly #seen: Int32Array
  readonly #before: Int32Array
  /** Distance of each column and row from the target. */
  readonly #farX: Float64Array
  readonly #farY: Float64Array
  readonly #heap = new Heap()
  readonly #steps: number
  readonly #greed: number
  #round = 0

  /** @param ways how many will be asked for */
  constructor(grid: Grid, ways: number) {
    const states = grid.xs.length * grid.ys.length * 2
    this.#grid = grid
    this.#columns = grid.xs.length
    this.#passing = new Uint16Array(states)
    this.#cost = new Float64Array(states)
    this.#seen = new Int32Array(states)
    this.#before = new Int32Array(states)
    this.#farX = new Float64Array(grid.xs.length)
    this.#farY = new Float64Array(grid.ys.length)
    this.#steps = Math.min(mostSteps, Math.ceil(stepsInAll / Math.max(1, ways)))
    this.#greed = ways > manyWays ? hurry : 1
  }

  /** @param weight what leaving by an exit costs beyond its length. @returns undefined where no way leads */
  find(starts: readonly Exit[], ends: readonly Exit[], target: Box, weight: (exit: Exit) => number): Way | undefined {
    this.#aim(target)
    for (const exit of starts) this.#reach(stateAt(exit), exit.length + weight(exit), -1)
    let best: { cost: number; state: number; to: Exit } | undefined
    for (let steps = 0; steps < this.#steps; steps++) {
      const state = this.#heap.pop()
      if (state < 0 || (best !== undefined && this.#heap.rank >= best.cost)) break
      const cost = this.#cost[state] as number
      if (cost + this.#estimate(state) < this.#heap.rank - 1e-6) continue // reached more cheaply since
      for (const exit of ends) {
        if (exit.node !== state >> 1) continue
        const total = cost + exit.length + weight(exit) + (exit.horizontal === ((state & 1) === 0) ? 0 : bend)
        if (best === undefined || total < best.cost) best = { cost: total, state, to: exit }
      }
      this.#expand(state, cost)
    }
    return best === undefined ? undefined : this.#wayTo(best.state, best.to, starts)
  }

  /** Takes note of a connection that is drawn already. */
  pass(path: readonly Point[]): void {
    const { xs, ys } = this.#grid
    path.slice(1).forEach(([x, y], at) => {
      const [fromX, fromY] = path[at] as Point
      const axis = y === fromY ? 0 : 1
      const [columns, rows] = [linesBetween(xs, fromX, x), linesBetween(ys, fromY, y)]
      for (let row = rows[0]; row <= rows[1]; row++)
        for (let column = columns[0]; column <= columns[1]; column++) {
          const state = (column + row * this.#columns) * 2 + axis
          this.#passing[state] = (this.#passing[state] as number) + 1
        }
    })
  }

  #aim({ x, y, width, height }: Box): void {
    const { xs, ys } = this.#grid
    this.#round++
    this.#heap.clear()
    xs.forEach((at, column) => (this.#farX[column] = Math.max(x - at, 0, at - x - width)))
    ys.forEach((at, row) => (this.#farY[row] = Math.max(y - at, 0, at - y - height)))
  }

  #estimate(state: number): number {
    const node = state >> 1
    const row = Math.floor(node / this.#columns)
    const [dx, dy] = [this.#farX[node - row * this.#columns] as number, this.#farY[row] as number]
    const mustTurn = (state & 1) === 0 ? dy > 0 : dx > 0
    return (dx + dy + (mustTurn ? bend : 0)) * this.#greed
  }

  #expand(state: number, cost: number): void {
    const { xs, ys, wallRight, wallBelow } = this.#grid
    const columns = this.#columns
    const node = state >> 1
    const row = Math.floor(node / columns)
    const column = node - row * columns
    const [across, down] = (state & 1) === 0 ? [cost, cost + bend] : [cost + bend, cost]
    const [x, y] = [xs[column] as number, ys[row] as number]
    if (column + 1 < columns && wallRight[node] === 0) this.#step(state, node + 1, 0, across + (xs[column + 1] as number) - x)
    if (column > 0 && wallRight[node - 1] === 0) this.#step(state, node - 1, 0, across + x - (xs[column - 1] as number))
    if (row + 1 < ys.length && wallBelow[node] === 0) this.#step(state, node + columns, 1, down + (ys[row + 1] as number) - y)
    if (row > 0 && wallBelow[node - columns] === 0) this.#step(state, node - columns, 1, down + y - (ys[row - 1] as number))
  }

  #step(from: number, node: number, axis: number, cost: number): void {
    const state = node * 2 + axis
    const along = this.#passing[state] as number
    const across = this.#passing[state ^ 1] as number
    this.#reach(state, cost + across * crossing + along * company + (along > crowd ? (along - crowd) * company * 4 : 0), from)
  }

  #reach(state: number, cost: number, before: number): void {
    if (this.#seen[state] === this.#round && (this.#cost[state] as number) <= cost) return
    this.#seen[state] = this.#round
    this.#cost[state] = cost
    this.#before[state] = before
    this.#heap.push(state, cost + this.#estimate(state))
  }

  #wayTo(end: number, to: Exit, starts: readonly Exit[]): Way | undefined {
    const states: number[] = []
    for (let state = end; state >= 0; state = this.#before[state] as number) states.push(state)
    states.reverse()
    const from = starts.find((exit) => stateAt(exit) === states[0])
    if (from === undefined) return undefined
    const way = { from, to, nodes: states.map((state) => state >> 1) }
    this.#note(way, 1)
    return way
  }

  /** Takes a way back, to find a better one now that the others are known. */
  forget(way: Way): void {
    this.#note(way, -1)
  }

  #note({ from, to, nodes }: Way, by: 1 | -1): void {
    let axis = stateAt(from) & 1
    nodes.forEach((node, at) => {
      const next = nodes[at + 1]
      const goesOn = next === undefined ? stateAt(to) & 1 : Math.abs(next - node) === 1 ? 0 : 1
      this.#passing[node * 2 + axis] = (this.#passing[node * 2 + axis] as number) + by
      if (goesOn !== axis) this.#passing[node * 2 + goesOn] = (this.#passing[node * 2 + goesOn] as number) + by
      axis = goesOn
    })
  }
}

const stateAt = ({ node, horizontal }: Exit) => node * 2 + (horizontal ? 0 : 1)
