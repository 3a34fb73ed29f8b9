import type { StateCreator } from 'zustand'
import { type Design, emptyDesign } from '#domain/design/schema.ts'
import type { Drawing } from '#domain/layout/drawing.ts'

/** Mirrors the shared document; never set by hand: edits go through `Studio.apply`. */
export type DesignSlice = {
  design: Design
  /** Counts the versions of `design` that this window saw. */
  revision: number
  /** Where things stand, for the design of revision `drawnRevision`; null until the first layout is there. */
  drawing: Drawing | null
  drawnRevision: number
  canUndo: boolean
  canRedo: boolean
  /** False until the server's state arrived or the local copy was read. */
  loaded: boolean
}

export const designSlice: StateCreator<DesignSlice> = () => ({
  design: emptyDesign(''),
  revision: 0,
  drawing: null,
  drawnRevision: -1,
  canUndo: false,
  canRedo: false,
  loaded: false,
})
