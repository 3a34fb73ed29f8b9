import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useMemo, useRef } from 'react'
import type { Box } from '#domain/layout/drawing.ts'
import { useStudio } from '../state/studio.ts'
import { HitIndex } from './hit-index.ts'

/** A frame drawn over the canvas selects all it touches, also what is too far away to be an element. */
export function useMarquee() {
  const flow = useReactFlow()
  const { store } = useStudio()
  const from = useRef<{ x: number; y: number; before: readonly string[] } | null>(null)
  return useMemo(
    () => ({
      start: (event: MouseEvent) => {
        from.current = {
          ...flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
          before: event.shiftKey ? store.getState().selected : [],
        }
      },
      end: (event: MouseEvent) => {
        const { drawing, select, announce } = store.getState()
        const start = from.current
        from.current = null
        if (start === null || drawing === null) return
        const to = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
        const area = { x: Math.min(start.x, to.x), y: Math.min(start.y, to.y), width: Math.abs(to.x - start.x), height: Math.abs(to.y - start.y) }
        const found = new HitIndex(drawing.components as ReadonlyMap<string, Box>).within(area)
        select([...new Set([...start.before, ...found])])
        announce(`${found.length} selected`)
      },
    }),
    [flow, store],
  )
}
