import type { StateCreator } from 'zustand'
import type { Box } from '#domain/layout/drawing.ts'

export type Panel = 'inspect' | 'findings' | 'sizing' | 'cost' | 'compliance' | 'export'
export type Rail = 'add' | 'outline' | 'templates'
export type Overlay = 'commands' | 'shortcuts' | 'share' | 'ways' | 'guide'
/** How the design is shown: in five layers, where it runs, or as text. */
export type Projection = 'layers' | 'deployment' | 'text'

/** What the canvas can do for others. Screen points are client coordinates. */
export type Camera = {
  fit: () => void
  /** Moves as little as needed for this component to be seen. */
  reveal: (id: string) => void
  /** Moves, and widens where it has to, until all of these are seen beside whatever lies over the canvas. */
  include: (boxes: readonly Box[]) => void
  /** To where the view was before `include`, unless the person moved it since. */
  back: () => void
  /** Brings these elements into view, near enough to read. */
  show: (ids: readonly string[]) => void
  zoomBy: (factor: number) => void
  zoomTo: (zoom: number) => void
  /** The middle of what is seen, in canvas units. */
  centre(): { x: number; y: number }
  /** The person moved the view: it is no longer kept whole. */
  moved: () => void
  /** Moves the selection; calls close to each other are one undo step. */
  nudge: (dx: number, dy: number) => void
}

/** What this person is looking at. Not shared, not undone. */
export type ViewSlice = {
  /** Ids of components, connections and boundaries. */
  selected: readonly string[]
  hovered: string | null
  /** Elements that words of the prompt point at; the rest is quiet. */
  spotlight: readonly string[] | null
  projection: Projection
  /** The component whose name is being typed on the canvas. */
  renaming: string | null
  panel: Panel | null
  rail: Rail | null
  overlay: Overlay | null
  /** On a phone: the prompt sheet is up. */
  promptOpen: boolean
  tool: 'select' | 'hand'
  zoom: number
  camera: Camera | null
  minimap: boolean
  /** Components that appear one after the other, after a prompt; in this order. */
  revealing: readonly string[] | null
  select: (ids: readonly string[]) => void
  look: (
    change: Partial<
      Pick<
        ViewSlice,
        | 'hovered'
        | 'spotlight'
        | 'projection'
        | 'renaming'
        | 'panel'
        | 'rail'
        | 'overlay'
        | 'tool'
        | 'zoom'
        | 'camera'
        | 'minimap'
        | 'promptOpen'
        | 'revealing'
      >
    >,
  ) => void
}

export const viewSlice: StateCreator<ViewSlice> = (set) => ({
  selected: [],
  hovered: null,
  spotlight: null,
  projection: 'layers',
  renaming: null,
  panel: null,
  rail: null,
  overlay: null,
  promptOpen: false,
  tool: 'select',
  zoom: 1,
  camera: null,
  minimap: true,
  revealing: null,
  select: (selected) => set({ selected }),
  look: (change) => set(change),
})
