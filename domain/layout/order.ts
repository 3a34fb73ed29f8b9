import { type LaneFrame, slotAt } from './frame.ts'
import { laneOrder, type Members } from './members.ts'
import { pitch } from './spacing.ts'

const sweeps = 8
const passes = 5
/** Lanes with more slots than this look for better places near by only. */
const manySlots = 40

/** What nothing holds elsewhere gathers at the left and at the top: worth this part of its distance. */
const pullLeft = 0.06
const pullUp = 0.03

/**
 * Which slot of its lane each component takes: lanes are ordered by barycentre sweeps, then components
 * change places while that makes the connections shorter. Deterministic.
 * @returns slot by component index
 */
export function assignSlots(members: Members, frames: readonly LaneFrame[]): Int32Array {
  const slots = new Int32Array(members.size)
  const frameOf = new Map(frames.map((frame) => [laneOrder.indexOf(frame.id), frame]))
  const orders = sweptOrders(members)
  const [x, y] = [new Float64Array(members.size), new Float64Array(members.size)]
  const occupants = new Map<LaneFrame, Int32Array>()
  for (const [lane, order] of orders.entries()) {
    const frame = frameOf.get(lane)
    if (frame === undefined) continue
    const occupant = new Int32Array(frame.columns * frame.rows).fill(-1)
    spreadOver(order, frame).forEach((slot, at) => {
      const component = order[at] as number
      occupant[slot] = component
      slots[component] = slot
      ;[x[component], y[component]] = slotAt(frame, slot)
    })
    occupants.set(frame, occupant)
  }
  for (let pass = 0; pass < passes; pass++) {
    let better = false
    for (const [frame, occupant] of occupants) better = improve(members, frame, occupant, slots, x, y) || better
    if (!better) break
  }
  return slots
}

/** Components of each lane from left to right. */
function sweptOrders(members: Members): number[][] {
  const rank = flowRanks(members)
  const orders = members.lanes.map((lane) => lane.toSorted((a, b) => (rank[b] as number) - (rank[a] as number) || a - b))
  const at = new Float64Array(members.size)
  const note = (order: readonly number[]) => order.forEach((component, i) => (at[component] = (i + 0.5) / order.length))
  orders.forEach(note)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const lanes = sweep % 2 === 0 ? orders.keys() : [...orders.keys()].toReversed()
    for (const lane of lanes) {
      const order = orders[lane] as number[]
      const pull = new Map(order.map((component) => [component, barycentre(members, component, at)]))
      order.sort((a, b) => (pull.get(a) as number) - (pull.get(b) as number) || (at[a] as number) - (at[b] as number))
      note(order)
    }
  }
  return orders
}

function barycentre({ neighbours }: Members, component: number, at: Float64Array): number {
  const around = neighbours[component] as number[]
  if (around.length === 0) return at[component] as number
  let sum = 0
  for (const other of around) sum += at[other] as number
  return sum / around.length
}

/** How far each component stands from where its flow ends; circles are cut where they close. */
export function flowRanks({ size, neighbours, ways }: Members): Float64Array {
  const rank = new Float64Array(size)
  const state = new Int8Array(size)
  for (let start = 0; start < size; start++) {
    if (state[start] !== 0) continue
    const open: [component: number, next: number][] = [[start, 0]]
    state[start] = 1
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const [component, next] = top
      const other = neighbours[component]?.[next]
      if (other === undefined) {
        state[component] = 2
        open.pop()
        continue
      }
      top[1]++
      if (ways[component]?.[next] !== -1 || state[other] === 1) continue
      if (state[other] === 0) {
        state[other] = 1
        open.push([other, 0])
        top[1]-- // seen again once its own rank stands
      } else rank[component] = Math.max(rank[component] as number, (rank[other] as number) + 1)
    }
  }
  return rank
}

/** Slots for components in order, column by column, spread over the whole width. */
function spreadOver(order: readonly number[], { columns, rows }: LaneFrame): number[] {
  const used = Math.min(columns, Math.ceil(order.length / rows))
  return order.map((_, i) => {
    const column = Math.floor((i * used) / order.length)
    const first = Math.ceil((column * order.length) / used)
    return Math.floor(((column + 0.5) * columns) / used) * rows + (i - first)
  })
}

/** Changes places within a lane wherever that shortens the connections. @returns whether it did */
function improve(members: Members, frame: LaneFrame, occupant: Int32Array, slots: Int32Array, x: Float64Array, y: Float64Array): boolean {
  const reach = occupant.length > manySlots ? frame.rows * 3 : occupant.length
  let better = false
  const cost = (component: number) => (component < 0 ? 0 : lengthAround(members, component, x, y))
  const [slotX, slotY] = [new Float64Array(occupant.length), new Float64Array(occupant.length)]
  for (let slot = 0; slot < occupant.length; slot++) [slotX[slot], slotY[slot]] = slotAt(frame, slot) as [number, number]
  const put = (component: number, slot: number) => {
    occupant[slot] = component
    if (component < 0) return
    slots[component] = slot
    x[component] = slotX[slot] as number
    y[component] = slotY[slot] as number
  }
  for (let a = 0; a < occupant.length; a++)
    for (let b = a + 1; b < Math.min(occupant.length, a + reach); b++) {
      const [one, other] = [occupant[a] as number, occupant[b] as number]
      if (one < 0 && other < 0) continue
      const before = cost(one) + cost(other)
      put(one, b)
      put(other, a)
      if (cost(one) + cost(other) < before - 1) {
        better = true
        continue
      }
      put(one, a)
      put(other, b)
    }
  return better
}

/** Length of the connections of a component; to the left or upwards within a lane counts as a detour. */
function lengthAround({ neighbours, ways, lane }: Members, component: number, x: Float64Array, y: Float64Array): number {
  const around = neighbours[component] as number[]
  const way = ways[component] as number[]
  let sum = (x[component] as number) * pullLeft + (y[component] as number) * pullUp
  for (let i = 0; i < around.length; i++) {
    const other = around[i] as number
    const dx = (x[other] as number) - (x[component] as number)
    const dy = (y[other] as number) - (y[component] as number)
    sum += Math.abs(dx) + Math.abs(dy)
    if (lane[other] !== lane[component]) continue
    if (dx * (way[i] as number) < 0) sum += pitch.x / 2
    if (dy * (way[i] as number) < 0) sum += pitch.y / 3
  }
  return sum
}
