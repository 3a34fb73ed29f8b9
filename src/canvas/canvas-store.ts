import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { PortType } from '#domain/design/ports.ts'
import type { Box, Point } from '#domain/layout/drawing.ts'

/** Two components about to be joined, and what may travel; asked where several can. */
export type Joining = { from: string; to: string; ports: readonly PortType[]; at: { x: number; y: number } }

/** What lives on the canvas alone: a drag until its drop, what is in view, what is lit. */
export type CanvasState = {
  /** Top left corners that differ from the drawing: a drag here or a colleague's, until the drawing has it. */
  moved: ReadonlyMap<string, Point>
  /** Connections of what is dragged, as they would run; null = the short way. */
  rerouted: ReadonlyMap<string, readonly Point[]> | null
  /** The boundary that what is dragged would stand in after the drop. */
  target: string | null
  /** `moved` is kept until the drawing of this revision is there; null while the drag goes on. */
  settlesAt: number | null
  /** Components and connections that stay bright; null = all. */
  lit: ReadonlySet<string> | null
  /** What is on the screen, with a margin, in coarse steps. */
  area: Box | null
  /** Zoomed out so far that one canvas draws everything. */
  far: boolean
  /** Near, but not all that is in view is mounted yet. */
  mounting: boolean
  joining: Joining | null
}

export const createCanvasStore = (): StoreApi<CanvasState> =>
  createStore<CanvasState>(() => ({
    moved: new Map(),
    rerouted: null,
    target: null,
    settlesAt: null,
    lit: null,
    area: null,
    far: false,
    mounting: false,
    joining: null,
  }))

export const CanvasContext = createContext<StoreApi<CanvasState> | null>(null)

export function useCanvasStore(): StoreApi<CanvasState> {
  const store = useContext(CanvasContext)
  if (store === null) throw new Error('useCanvasStore outside of a canvas')
  return store
}

export const useCanvas = <T>(select: (state: CanvasState) => T): T => useStore(useCanvasStore(), select)
