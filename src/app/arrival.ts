import { laneOrderOf } from '../state/reveal.ts'
import type { Studio } from '../state/studio.ts'

/** What the home page knows of a design that it just had made; shown once when the studio opens. */
export type Arrival = { id: string; notes: readonly string[] }

let arrival: Arrival | null = null

export const announceArrival = (next: Arrival): void => {
  arrival = next
}

/** A design that was just made from words fills its lanes one component after the other. */
export function takeArrival(id: string, { store }: Studio): void {
  if (arrival?.id !== id) return
  const { notes } = arrival
  arrival = null
  const stop = store.subscribe(({ drawing, design }) => {
    if (drawing === null || design.components.length === 0) return
    stop()
    const order = laneOrderOf(drawing)
    store.setState({ revealing: order, panel: innerWidth > 900 ? 'inspect' : null })
    setTimeout(() => store.setState({ revealing: null }), order.length * 40 + 900)
    for (const note of notes) store.getState().tell(note)
  })
}
