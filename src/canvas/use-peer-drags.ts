import { useEffect } from 'react'
import type { Point } from '#domain/layout/drawing.ts'
import { useStudio, useStudioState } from '../state/studio.ts'
import { useCanvasStore } from './canvas-store.ts'

/** A colleague's drag is seen as it goes; it is written when they drop. */
export function usePeerDrags(): void {
  const { store } = useStudio()
  const canvas = useCanvasStore()
  const peers = useStudioState((state) => state.peers)
  useEffect(() => {
    const { drawing, revision } = store.getState()
    if (drawing === null) return
    const dragged = peers.flatMap(({ dragging }) => dragging ?? [])
    const { moved, settlesAt } = canvas.getState()
    if (dragged.length > 0)
      canvas.setState({ moved: new Map([...moved, ...dragged.map(({ of, at }): [string, Point] => [of, at])]), settlesAt: null })
    else if (moved.size > 0 && settlesAt === null && store.getState().selected.every((id) => !moved.has(id)))
      canvas.setState({ settlesAt: revision + 1 })
  }, [peers, store, canvas])
}
