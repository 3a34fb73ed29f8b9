import { useReactFlow, useStore } from '@xyflow/react'
import { type PointerEvent, useEffect, useRef } from 'react'
import type { Box } from '#domain/layout/drawing.ts'
import { useStore as useKept } from 'zustand'
import { preferences } from '../state/preferences.ts'
import { useStudioParts } from '../state/studio.ts'
import { viewOf } from './component-view.ts'
import './minimap.css'
import { coloursNow } from './palette-colours.ts'

const [width, height] = [168, 108]

/** The whole drawing small, with the part that is seen; click or drag to go there. */
export function Minimap() {
  const { drawing, design, selected } = useStudioParts(({ drawing, design, selected }) => ({ drawing, design, selected }))
  const [x, y, zoom] = useStore((state) => state.transform)
  const screen = { width: useStore((state) => state.width), height: useStore((state) => state.height) }
  const flow = useReactFlow()
  const { theme, contrast } = useKept(preferences)
  const surface = useRef<HTMLCanvasElement>(null)
  const bounds = drawing?.bounds ?? { x: 0, y: 0, width: 1, height: 1 }
  const scale = Math.min((width - 12) / bounds.width, (height - 12) / bounds.height)
  const origin = { x: (width - bounds.width * scale) / 2 - bounds.x * scale, y: (height - bounds.height * scale) / 2 - bounds.y * scale }

  useEffect(() => {
    const pen = surface.current?.getContext('2d')
    if (pen == null || surface.current === null || drawing === null) return
    const colours = coloursNow(surface.current.parentElement ?? document.body)
    const ratio = devicePixelRatio
    surface.current.width = width * ratio
    surface.current.height = height * ratio
    pen.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * origin.x, ratio * origin.y)
    for (const { id, box } of drawing.lanes) {
      pen.globalAlpha = 0.12
      pen.fillStyle = colours[`layer-${id}`]
      pen.fillRect(box.x, box.y, box.width, box.height)
    }
    for (const component of design.components) {
      const box: Box | undefined = drawing.components.get(component.id)
      if (box === undefined) continue
      const chosen = selected.includes(component.id)
      pen.globalAlpha = chosen ? 1 : 0.75
      pen.fillStyle = chosen ? colours.accent : colours[`layer-${viewOf(component).lane}`]
      pen.fillRect(box.x, box.y, box.width, box.height)
    }
  }, [drawing, design, selected, scale, origin.x, origin.y, theme, contrast])

  const whole =
    -x / zoom <= bounds.x + 40 &&
    -y / zoom <= bounds.y + 40 &&
    (screen.width - x) / zoom >= bounds.x + bounds.width - 40 &&
    (screen.height - y) / zoom >= bounds.y + bounds.height - 40
  if (drawing === null) return null
  const seen = {
    left: origin.x + (-x / zoom) * scale,
    top: origin.y + (-y / zoom) * scale,
    width: (screen.width / zoom) * scale,
    height: (screen.height / zoom) * scale,
  }
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    const frame = event.currentTarget.getBoundingClientRect()
    const [px, py] = [(event.clientX - frame.left - origin.x) / scale, (event.clientY - frame.top - origin.y) / scale]
    void flow.setViewport({ zoom, x: screen.width / 2 - px * zoom, y: screen.height / 2 - py * zoom })
  }
  return (
    <div
      // With everything on the screen there is nowhere to go, and the corner is better left free.
      className={`minimap ${whole ? 'minimap-idle' : ''}`}
      role="presentation"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={go}
    >
      <canvas ref={surface} style={{ width, height }} aria-hidden="true" />
      <span className="minimap-seen" style={seen} />
    </div>
  )
}
