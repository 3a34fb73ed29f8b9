import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import type { StudioStore } from '../state/studio.ts'
import type { Camera } from '../state/view-slice.ts'
import { around } from './routes.ts'
import type { Box, Point } from '#domain/layout/drawing.ts'
import { zoomLimits } from './zoom-levels.ts'

/** Room kept free of the drawing: for the badge at the top, and for the prompt bar at the bottom. */
const inset = { x: 28, top: 28, bottom: 104 }

/** Height of the prompt bar as it is now, with what is open above the words. */
const coveredBelow = (host: HTMLElement): number => {
  const bar = host.parentElement?.querySelector('.prompt-bar')
  return bar == null ? inset.bottom : host.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
}

const cornersOf = (boxes: readonly Box[]): Box =>
  around(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  )

/** Names can be read from this zoom on. */
const legibleFrom = 0.3

const calm = (): boolean => document.documentElement.dataset['motion'] === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves the viewport; what is asked for is never under the prompt bar. */
export function cameraFor(
  flow: ReactFlowInstance,
  host: HTMLElement,
  store: StudioStore,
): Omit<Camera, 'nudge'> & { stayFitted: () => void; open: () => void } {
  let fitted = false
  /** Where the view was before something had to be included in it. */
  let before: { at: Viewport; fitted: boolean } | null = null

  const glide = (ms: number) => ({ duration: calm() ? 0 : ms })

  function frame(box: Box, most: number, ms: number): void {
    const { width, height } = host.getBoundingClientRect()
    const narrow = width < 600
    const [side, top, bottom] = narrow ? [10, 10, 84] : [inset.x, inset.top, inset.bottom]
    const [w, h] = [Math.max(80, width - 2 * side), Math.max(80, height - top - bottom)]
    const zoom = Math.min(most, Math.max(zoomLimits[0], Math.min(w / box.width, h / box.height)))
    void flow.setViewport({ zoom, x: side + w / 2 - (box.x + box.width / 2) * zoom, y: top + h / 2 - (box.y + box.height / 2) * zoom }, glide(ms))
  }

  const boxesOf = (ids: readonly string[]): Box[] => {
    const { drawing, design } = store.getState()
    if (drawing === null) return []
    const components = drawing.components as ReadonlyMap<string, Box>
    return ids.flatMap((id) => {
      const box = components.get(id) ?? (drawing.boundaries as ReadonlyMap<string, Box>).get(id)
      if (box !== undefined) return [box]
      const connection = design.connections.find((each) => each.id === id)
      const points = connection === undefined ? undefined : drawing.connections.get(connection.id)
      return points === undefined || points.length === 0 ? [] : [around(points)]
    })
  }

  const zoomAround = (zoom: number, ms: number) => {
    fitted = false
    const { width, height } = host.getBoundingClientRect()
    const now = flow.getViewport()
    const [cx, cy] = [width / 2, height / 2]
    const next = Math.min(zoomLimits[1], Math.max(zoomLimits[0], zoom))
    void flow.setViewport({ zoom: next, x: cx - ((cx - now.x) * next) / now.zoom, y: cy - ((cy - now.y) * next) / now.zoom }, glide(ms))
  }

  return {
    fit() {
      const { drawing } = store.getState()
      if (drawing === null) return
      frame(drawing.bounds, 1, 280)
      fitted = true
    },
    open() {
      const { drawing } = store.getState()
      if (drawing === null) return
      const { width, height } = host.getBoundingClientRect()
      const { bounds } = drawing
      const whole = Math.min(width / bounds.width, height / bounds.height)
      if (whole >= legibleFrom || width > 760) return this.fit()
      // On a small screen the whole would be dots: begin at the left, as large as the height allows, and let it be panned.
      const zoom = Math.min(0.5, Math.max(legibleFrom, (height - 110) / bounds.height))
      void flow.setViewport(
        { zoom, x: 10 - bounds.x * zoom, y: Math.max(10, (height - 90 - bounds.height * zoom) / 2) - bounds.y * zoom },
        glide(280),
      )
    },
    stayFitted() {
      const { drawing } = store.getState()
      if (fitted && drawing !== null) frame(drawing.bounds, 1, 0)
    },
    moved() {
      fitted = false
      before = null
    },
    show(ids) {
      const boxes = boxesOf(ids)
      if (boxes.length === 0) return
      fitted = false
      const box = cornersOf(boxes)
      const air = 120
      frame({ x: box.x - air, y: box.y - air, width: box.width + 2 * air, height: box.height + 2 * air }, 1.1, 280)
    },
    include(boxes) {
      if (boxes.length === 0) return
      const { x, y, zoom } = flow.getViewport()
      const { width, height } = host.getBoundingClientRect()
      const [free, air] = [Math.max(120, height - coveredBelow(host)), 24]
      const box = cornersOf(boxes)
      // Nearer is never better here: what is around says where it is.
      const next = Math.max(zoomLimits[0], Math.min(zoom, (width - 2 * air) / box.width, (free - 2 * air) / box.height))
      const within = (from: number, size: number, room: number): number => Math.max(air - from, Math.min(0, room - air - from - size))
      const [left, top] = [box.x * next + x, box.y * next + y]
      // From further away it stands in the middle, nearer it moves as little as it can.
      const dx = next < zoom ? (width - box.width * next) / 2 - left : within(left, box.width * next, width)
      const dy = within(top, box.height * next, free)
      if (dx === 0 && dy === 0 && next === zoom) return
      before ??= { at: { x, y, zoom }, fitted }
      fitted = false
      void flow.setViewport({ zoom: next, x: x + dx, y: y + dy }, glide(280))
    },
    back() {
      if (before === null) return
      fitted = before.fitted
      void flow.setViewport(before.at, glide(280))
      before = null
    },
    reveal(id) {
      const [box] = boxesOf([id])
      if (box === undefined) return
      const { width, height } = host.getBoundingClientRect()
      const { x, y, zoom } = flow.getViewport()
      const [left, top] = [box.x * zoom + x, box.y * zoom + y]
      const [right, bottom] = [left + box.width * zoom, top + box.height * zoom]
      const dx = left < 40 ? 40 - left : right > width - 40 ? width - 40 - right : 0
      const dy = top < 40 ? 40 - top : bottom > height - inset.bottom ? height - inset.bottom - bottom : 0
      if (dx !== 0 || dy !== 0) void flow.setViewport({ zoom, x: x + dx, y: y + dy }, glide(180))
    },
    zoomBy: (factor) => zoomAround(flow.getViewport().zoom * factor, 120),
    zoomTo: (zoom) => zoomAround(zoom, 180),
    centre() {
      const { left, top, width, height } = host.getBoundingClientRect()
      return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 }, { snapToGrid: false })
    },
  }
}
