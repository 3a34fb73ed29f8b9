import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import type { Point } from '#domain/layout/drawing.ts'
import { useStudio, useStudioState } from '../state/studio.ts'
import { cameraFor } from './camera.ts'
import { useCanvasStore } from './canvas-store.ts'
import { boxNow } from './routes.ts'

/** Key presses closer than this are one move. */
const burstMs = 500

/** Hands the camera to the others, and shows the whole drawing when the first one is there. */
export function useCamera(
  host: RefObject<HTMLDivElement | null>,
  drag: { move: (places: ReadonlyMap<string, Point>) => void; drop: () => void },
): void {
  const flow = useReactFlow()
  const { store } = useStudio()
  const canvas = useCanvasStore()
  const drawn = useStudioState(({ drawing }) => drawing !== null && drawing.components.size > 0)
  const opening = useRef<(() => void) | null>(null)
  const dropped = useRef(false)
  const burst = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const element = host.current
    if (element === null) return undefined
    const nudge = (dx: number, dy: number) => {
      const { selected, drawing } = store.getState()
      if (drawing === null || selected.length === 0) return
      const { moved } = canvas.getState()
      drag.move(
        new Map(
          selected.flatMap((id): [string, Point][] => {
            const box = boxNow(id, drawing, moved)
            return box === undefined ? [] : [[id, [box.x + dx, box.y + dy]]]
          }),
        ),
      )
      clearTimeout(burst.current)
      burst.current = setTimeout(drag.drop, burstMs)
    }
    const camera = cameraFor(flow, element, store)
    store.getState().look({ camera: { ...camera, nudge } })
    opening.current = () => camera.open()
    // A panel that opens beside a whole drawing leaves it whole.
    const resized = new ResizeObserver(() => camera.stayFitted())
    resized.observe(element)
    const drops = () => {
      dropped.current = true
    }
    element.addEventListener('drop', drops, true)
    return () => {
      element.removeEventListener('drop', drops, true)
      resized.disconnect()
      clearTimeout(burst.current)
      store.getState().look({ camera: null })
    }
  }, [flow, host, store, canvas, drag])

  // Another projection is another drawing: it is shown whole once it is there.
  const framed = useStudioState(({ drawing }) => drawing !== null && drawing.boundaries.size > 0)
  const seen = useRef(framed)
  useEffect(() => {
    if (seen.current === framed) return
    seen.current = framed
    requestAnimationFrame(() => opening.current?.())
  }, [framed])

  useEffect(() => {
    // The first component of an empty canvas stays where it was dropped.
    if (drawn && !dropped.current) requestAnimationFrame(() => opening.current?.())
  }, [drawn])
}
