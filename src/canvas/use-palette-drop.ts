import { useReactFlow } from '@xyflow/react'
import { type DragEvent, useMemo } from 'react'
import { componentSize } from '#domain/layout/drawing.ts'
import { boundaryUnder } from '../state/enclosing.ts'
import { paletteType } from '../state/palette-type.ts'
import { placing } from '../state/place.ts'
import { useStudio } from '../state/studio.ts'
import { freeSpot, othersThan } from '../state/within-lane.ts'

/** Takes kinds that are dragged out of the palette; they land in their own lane, nearest to the pointer. */
export function usePaletteDrop() {
  const flow = useReactFlow()
  const { store, apply, newId } = useStudio()
  return useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(paletteType)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDrop: (event: DragEvent) => {
        const kind = event.dataTransfer.getData(paletteType)
        if (kind === '') return
        event.preventDefault()
        // A flight that is under way ends here: what is dropped stays under the pointer.
        void flow.setViewport(flow.getViewport())
        const { design, drawing, select, projection } = store.getState()
        const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
        const at = [x - componentSize.width / 2, y - componentSize.height / 2] as const
        const boundary = drawing === null || projection !== 'deployment' ? undefined : boundaryUnder(design, drawing, at)
        const placed = placing(design, kind, newId, drawing === null ? at : freeSpot(kind, at, othersThan(new Set(), design, drawing), drawing.lanes))
        const edit = boundary === undefined ? placed : { ...placed, component: { ...placed.component, in: boundary.id } }
        if (apply([edit], `Placed ${edit.component.name}`)) select([edit.component.id])
      },
    }),
    [flow, store, apply, newId],
  )
}
