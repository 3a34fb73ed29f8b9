/** Below this zoom one canvas draws everything. */
export const farBelow = 0.45
/** From this zoom on a component shows all it has. */
export const fullFrom = 0.8
export const zoomLimits = [0.05, 4] as const

export type Detail = 'far' | 'mid' | 'full'

export const detailAt = (zoom: number): Detail => (zoom < farBelow ? 'far' : zoom < fullFrom ? 'mid' : 'full')
