import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useMemo, useRef } from 'react'
import type { Box, Point } from '#domain/layout/drawing.ts'
import { useStudio } from '../state/studio.ts'
import { useCanvasStore } from './canvas-store.ts'
import { HitIndex } from './hit-index.ts'

type Press = { id: string; pointer: number; from: Point; starts: ReadonlyMap<string, Point>; dragging: boolean }

/** Selecting, dragging and opening components in the far view, where they are paint and no elements. */
export function useFarGestures(drag: { move: (places: ReadonlyMap<string, Point>) => void; drop: () => void }) {
  const { store } = useStudio()
  const canvas = useCanvasStore()
  const flow = useReactFlow()
  const press = useRef<Press | null>(null)
  const known = useRef<{ of: unknown; index: HitIndex } | null>(null)

  return useMemo(() => {
    const under = (event: { clientX: number; clientY: number }): string | undefined => {
      const { drawing } = store.getState()
      if (drawing === null) return undefined
      if (known.current?.of !== drawing) known.current = { of: drawing, index: new HitIndex(drawing.components as ReadonlyMap<string, Box>) }
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })
      return known.current.index.at(x, y, 4 / flow.getZoom())
    }
    const here = (event: PointerEvent): Point => {
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })
      return [x, y]
    }
    const onPane = (event: PointerEvent): boolean => (event.target as Element).classList.contains('react-flow__pane')

    return {
      under,
      onPointerDownCapture: (event: PointerEvent) => {
        if (!canvas.getState().far || event.button !== 0 || !onPane(event)) return
        const id = under(event)
        if (id === undefined) return
        event.stopPropagation()
        const { selected, select, drawing, role } = store.getState()
        const chosen = event.shiftKey
          ? selected.includes(id)
            ? selected.filter((each) => each !== id)
            : [...selected, id]
          : selected.includes(id)
            ? selected
            : [id]
        select(chosen)
        if (role !== 'edit') return
        event.currentTarget.setPointerCapture(event.pointerId)
        const starts = new Map(
          chosen.flatMap((each): [string, Point][] => {
            const box = (drawing?.components as ReadonlyMap<string, Box> | undefined)?.get(each)
            return box === undefined ? [] : [[each, [box.x, box.y]]]
          }),
        )
        press.current = { id, pointer: event.pointerId, from: here(event), starts, dragging: false }
      },
      onPointerMove: (event: PointerEvent) => {
        const { far } = canvas.getState()
        if (!far) return
        const now = press.current
        if (now === null) {
          const hovered = onPane(event) ? (under(event) ?? null) : null
          if (hovered !== store.getState().hovered) store.getState().look({ hovered })
          return
        }
        const [x, y] = here(event)
        const [dx, dy] = [x - now.from[0], y - now.from[1]]
        now.dragging ||= Math.hypot(dx, dy) * flow.getZoom() > 4
        if (now.dragging) drag.move(new Map([...now.starts].map(([id, at]): [string, Point] => [id, [at[0] + dx, at[1] + dy]])))
      },
      onPointerUp: (event: PointerEvent) => {
        const now = press.current
        if (now === null || now.pointer !== event.pointerId) return
        press.current = null
        if (now.dragging) drag.drop()
        else if (!event.shiftKey) store.getState().look({ panel: 'inspect' })
      },
    }
  }, [store, canvas, flow, drag])
}
