import { componentSize } from './drawing.ts'

/** Canvas units. The gutters between components are where connections run. */
export const gutter = { x: 64, y: 48 } as const
export const pitch = { x: componentSize.width + gutter.x, y: componentSize.height + gutter.y } as const
/** Fewer connections run in the column of concerns. */
export const concernGutter = { x: 44, y: 40 } as const

export const lanePad = { x: 32, y: 28 } as const
/** Between two lanes. */
export const laneGap = 12
/** Left of each of the five lanes. */
export const headerWidth = 168
/** On top of each lane of the cross-cutting column, and of boundaries. */
export const headerHeight = 36
export const emptyLaneHeight = 64

/** A component that we place keeps at least this much air around it. */
export const clearance = 24

/** The shape of the screen a drawing should fill. */
export const aspect = 16 / 10
