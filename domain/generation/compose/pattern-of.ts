import type { Because, Component, Connection, Design } from '../../design/schema.ts'

const ofPattern = (element: { because: readonly Because[] }): boolean => element.because.some((each) => 'template' in each)

/** What the pattern itself holds: in a finished template the closure and its wiring are left out, as they are made anew. */
export function patternOf(design: Design): { components: readonly Component[]; connections: readonly Connection[] } {
  const marked = design.components.some(ofPattern)
  return marked
    ? { components: design.components.filter(ofPattern), connections: design.connections.filter(ofPattern) }
    : { components: design.components, connections: design.connections }
}
