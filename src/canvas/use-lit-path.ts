import { useEffect } from 'react'
import { graphOf } from '#domain/design/graph.ts'
import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { Connection } from '#domain/design/schema.ts'
import { useStudio, useStudioState } from '../state/studio.ts'
import { useCanvasStore } from './canvas-store.ts'

const carrying = new Set<Flow>(['data', 'request', 'event', 'deploy'])

/** Long enough that crossing the canvas lights nothing. */
const restMs = 420

/** Resting on a component lights the whole way up and down from it, and quiets the rest. */
export function useLitPath(): void {
  const { store } = useStudio()
  const canvas = useCanvasStore()
  const hovered = useStudioState((state) => state.hovered)
  const spotlight = useStudioState((state) => state.spotlight)
  useEffect(() => {
    if (spotlight !== null) {
      canvas.setState({ lit: new Set(spotlight) })
      return () => canvas.setState({ lit: null })
    }
    if (hovered === null) return undefined
    const timer = setTimeout(() => {
      const { design } = store.getState()
      const graph = graphOf(design)
      // Keys, telemetry and networks touch everything; the way of the data is what one looks for.
      const along = (connection: Connection): boolean => carrying.has(flowOf(connection))
      const ends = new Set<string>([hovered, ...graph.reachable(hovered, along), ...graph.reaching(hovered, along)])
      if (ends.size < 2) return
      const ways = design.connections
        .filter((connection) => along(connection) && ends.has(connection.from) && ends.has(connection.to))
        .map(({ id }) => id)
      canvas.setState({ lit: new Set([...ends, ...ways]) })
    }, restMs)
    return () => {
      clearTimeout(timer)
      canvas.setState({ lit: null })
    }
  }, [hovered, spotlight, store, canvas])
}
