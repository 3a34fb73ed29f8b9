import { useEffect } from 'react'
import { graphOf } from '#domain/design/graph.ts'
import { useStudio, useStudioState } from '../state/studio.ts'
import { useCanvasStore } from './canvas-store.ts'

/** Long enough that crossing the canvas lights nothing. */
const restMs = 420

/** Resting on a component lights the whole way up and down from it, and quiets the rest. */
export function useLitPath(): void {
  const { store } = useStudio()
  const canvas = useCanvasStore()
  const hovered = useStudioState((state) => state.hovered)
  useEffect(() => {
    if (hovered === null) return undefined
    const timer = setTimeout(() => {
      const { design } = store.getState()
      const graph = graphOf(design)
      const ends = new Set<string>([hovered, ...graph.reachable(hovered), ...graph.reaching(hovered)])
      if (ends.size < 2) return
      const ways = design.connections.filter(({ from, to }) => ends.has(from) && ends.has(to)).map(({ id }) => id)
      canvas.setState({ lit: new Set([...ends, ...ways]) })
    }, restMs)
    return () => {
      clearTimeout(timer)
      canvas.setState({ lit: null })
    }
  }, [hovered, store, canvas])
}
