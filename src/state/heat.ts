import { createStore } from 'zustand'

/** Whether the canvas shows what components cost. One person's view: neither shared nor kept. */
export const heat = createStore<{ on: boolean }>(() => ({ on: false }))

export const toggleHeat = (): void => heat.setState(({ on }) => ({ on: !on }))

/** Shares of the month from which a component is in a step; the first step begins at nothing. */
export const heatFrom = [0, 0.01, 0.05, 0.15, 0.3] as const

/** The step of a component, 0 to 4. @param share of the whole month */
export const heatStep = (share: number): number => heatFrom.findLastIndex((from) => share >= from)
