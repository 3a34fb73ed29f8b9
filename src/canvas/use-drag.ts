import type { NodeChange, NodePositionChange } from '@xyflow/react'
import { useCallback, useEffect, useMemo } from 'react'
import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { ComponentId } from '#domain/design/ids.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Drawing, Point } from '#domain/layout/drawing.ts'
import { boundaryUnder, enclosing } from '../state/enclosing.ts'
import { useStudio } from '../state/studio.ts'
import { counted } from '../ui/format.ts'
import { useCanvasStore } from './canvas-store.ts'
import { freeSpot, othersThan, withinLane } from '../state/within-lane.ts'

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
const still = { moved: new Map<string, Point>(), rerouted: null, target: null, settlesAt: null }

/** More than this and the short way is good enough until the drop. */
const most = { moved: 12, connections: 400 } as const

/** A drag stays on the canvas, and is shown to colleagues as presence, until its drop makes it one edit. */
export function useDrag() {
  const studio = useStudio()
  const canvas = useCanvasStore()
  const { store } = studio

  /** Where components are being dragged to. */
  const move = useCallback(
    (places: ReadonlyMap<string, Point>) => {
      const { design, drawing, projection } = store.getState()
      if (drawing === null) return
      const moved = new Map(canvas.getState().moved)
      for (const [id, at] of places) {
        const component = graphOf(design).component(id)
        if (component !== undefined) moved.set(id, withinLane(component.kind, at, drawing.lanes))
      }
      const [held] = moved.values()
      const target = projection === 'deployment' && held !== undefined ? (boundaryUnder(design, drawing, held)?.id ?? null) : null
      canvas.setState({ moved, rerouted: rerouted(design, drawing, moved), target, settlesAt: null })
      studio.show({ dragging: [...moved].slice(0, 60).map(([of, at]) => ({ of, at: [...at] as [number, number] })) })
    },
    [canvas, store, studio],
  )

  /** Ends the drag: one undo step. */
  const drop = useCallback(() => {
    const { moved } = canvas.getState()
    const { design, drawing, revision, projection } = store.getState()
    studio.show({ dragging: null })
    if (moved.size === 0 || drawing === null) return
    const { edits, settled, done } = projection === 'deployment' ? intoFrames(design, drawing, moved) : toPlaces(design, drawing, moved)
    if (edits.length === 0 || !studio.apply(edits, done)) {
      canvas.setState(still)
      return
    }
    canvas.setState({ moved: settled, rerouted: rerouted(design, drawing, settled), target: null, settlesAt: revision + 1 })
  }, [canvas, store, studio])

  const cancel = useCallback(() => {
    canvas.setState(still)
    studio.show({ dragging: null })
  }, [canvas, studio])

  // The override goes once the drawing knows the new places, so nothing jumps back in between.
  useEffect(
    () =>
      store.subscribe(({ drawnRevision }) => {
        const { settlesAt } = canvas.getState()
        if (settlesAt !== null && drawnRevision >= settlesAt) canvas.setState(still)
      }),
    [store, canvas],
  )

  const onNodesChange = useCallback(
    (changes: NodeChange[]) => {
      const drags = changes.filter(
        (change): change is NodePositionChange => change.type === 'position' && change.dragging === true && change.position !== undefined,
      )
      if (drags.length > 0) move(new Map(drags.map(({ id, position }): [string, Point] => [id, [position?.x ?? 0, position?.y ?? 0]])))
      const picks = changes.filter((change) => change.type === 'select')
      if (picks.length > 0) {
        const selected = new Set(store.getState().selected)
        for (const pick of picks) {
          if (pick.selected) selected.add(pick.id)
          else selected.delete(pick.id)
        }
        store.getState().select([...selected])
      }
    },
    [move, store],
  )

  return useMemo(() => ({ move, drop, cancel, onNodesChange }), [move, drop, cancel, onNodesChange])
}

/** Fetched with the first drag: finding ways between boxes is no part of the first screen. */
let moving: typeof import('#domain/layout/move.ts') | undefined
async function fetchMoving(): Promise<void> {
  moving ??= await import('#domain/layout/move.ts')
}

function rerouted(design: Design, drawing: Drawing, moved: ReadonlyMap<string, Point>): ReadonlyMap<string, readonly Point[]> | null {
  if (moved.size > most.moved || design.connections.length > most.connections) return null
  if (moving === undefined) void fetchMoving()
  return moving?.moveComponents(drawing, design, moved as ReadonlyMap<ComponentId, Point>).connections ?? null
}

type Dropped = { edits: Edit[]; settled: Map<string, Point>; done: string }

/** In the layers, a place is a place. */
function toPlaces(design: Design, drawing: Drawing, moved: ReadonlyMap<string, Point>): Dropped {
  const others = othersThan(new Set(moved.keys()), design, drawing)
  const settled = new Map<string, Point>()
  const edits = [...moved].flatMap(([id, at]): Edit[] => {
    const component = graphOf(design).component(id)
    if (component === undefined) return []
    const [x, y] = whole(moved.size === 1 ? freeSpot(component.kind, at, others, drawing.lanes) : at)
    const before = drawing.components.get(component.id)
    if (before !== undefined && before.x === x && before.y === y) return []
    settled.set(id, [x, y])
    return [{ kind: 'position', of: id, at: [x, y] }]
  })
  return { edits, settled, done: `Moved ${counted(edits.length, 'component')}` }
}

/** Where it runs is what a frame says: dropped into one, a component is in it. */
function intoFrames(design: Design, drawing: Drawing, moved: ReadonlyMap<string, Point>): Dropped {
  const names: string[] = []
  const edits = [...moved].flatMap(([id, at]): Edit[] => {
    const component = graphOf(design).component(id)
    if (component === undefined) return []
    const boundary = boundaryUnder(design, drawing, at)
    const own = enclosing(design, component, boundary)
    if (own.length > 0) names.push(`${component.name} into ${boundary?.name ?? boundary?.id ?? 'no boundary'}`)
    return own
  })
  return { edits, settled: new Map(moved), done: `Moved ${names.join(', ')}` }
}
