import type { Requirements } from '#domain/design/requirements.ts'
import type { Studio } from '../state/studio.ts'

/** What the first page was asked for, to be carried out on the canvas. */
export type Errand = { prompt: string } | { requirements: Requirements }
export type Arrival = { id: string; errand: Errand }

let arrival: Arrival | null = null

export const announceArrival = (next: Arrival): void => {
  arrival = next
}

/** Carries out what the first page was asked for, once the empty design is there. */
export function takeArrival(id: string, studio: Studio): void {
  const { store } = studio
  const errand = arrival?.id === id ? arrival.errand : null
  arrival = null
  if (errand === null) return
  const words = 'prompt' in errand ? errand.prompt : ''
  // Seen from the first moment on: the canvas is not empty, it is being drawn.
  store.getState().ask({ prompt: words, stages: [{ name: 'Opening the canvas', parts: 0 }] })
  const begin = async () => {
    const { askerOf } = await import('./prompt/asker.ts')
    // Stopped before it began.
    if (store.getState().stages.length === 0) return
    await ('prompt' in errand ? askerOf(studio).submit() : askerOf(studio).draw(errand.requirements))
  }
  if (store.getState().loaded) return void begin()
  const stop = store.subscribe(({ loaded }) => {
    if (!loaded) return
    stop()
    void begin()
  })
}
