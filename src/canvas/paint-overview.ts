import { flowOf } from '#domain/design/ports.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Box, Drawing, Point } from '#domain/layout/drawing.ts'
import type { Preview } from '../state/preview.ts'
import type { ComponentFacts } from '../state/facts.ts'
import { spoken } from '../ui/format.ts'
import { viewOf } from './component-view.ts'
import { touches } from './hit-index.ts'
import { laneTitle } from './lane-title.ts'
import type { Colours } from './palette-colours.ts'
import { around, boxNow, routeNow } from './routes.ts'

export type OverviewScene = {
  design: Design
  drawing: Drawing
  moved: ReadonlyMap<string, Point>
  rerouted: ReadonlyMap<string, readonly Point[]> | null
  facts: ReadonlyMap<string, ComponentFacts>
  selected: ReadonlySet<string>
  hovered: string | null
  lit: ReadonlySet<string> | null
  /** What a proposal would do. */
  preview: Preview | null
  /** Components that appear one after the other, and how many have so far; null = all are there. */
  revealed: ReadonlySet<string> | null
  /** What is in view, canvas units. */
  area: Box
  zoom: number
  colours: Colours
  font: string
}

const severityRole = { critical: 'bad', high: 'bad', medium: 'warn', low: 'info', info: 'text-3' } as const

/** Everything on one canvas, for when it is too small for elements. The pen is set so that one unit is one canvas unit. */
export function paintOverview(pen: CanvasRenderingContext2D, scene: OverviewScene): void {
  const { drawing, colours, zoom, area, preview } = scene
  for (const { id, box } of preview?.lanes ?? drawing.lanes) {
    if (!touches(box, area)) continue
    pen.globalAlpha = 0.06
    pen.fillStyle = colours[`layer-${id}`]
    pen.beginPath()
    pen.roundRect(box.x, box.y, box.width, box.height, 14)
    pen.fill()
    pen.globalAlpha = 0.22
    pen.lineWidth = 1 / zoom
    pen.strokeStyle = colours[`layer-${id}`]
    pen.stroke()
  }
  pen.globalAlpha = 1
  paintConnections(pen, scene)
  paintBoundaries(pen, scene)
  paintComponents(pen, scene)
  paintGhosts(pen, scene)
  paintLaneNames(pen, scene)
}

function paintConnections(
  pen: CanvasRenderingContext2D,
  { design, drawing, moved, area, zoom, colours, selected, lit, revealed, rerouted }: OverviewScene,
): void {
  pen.lineJoin = 'round'
  const trace = (points: readonly Point[]) => {
    points.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  }
  pen.beginPath()
  const bright: (readonly Point[])[] = []
  for (const connection of design.connections) {
    if (zoom < 0.14 && flowOf(connection) === 'telemetry') continue
    if (revealed !== null && !(revealed.has(connection.from) && revealed.has(connection.to))) continue
    const points = routeNow(connection, drawing, moved, rerouted)
    if (points === undefined || !touches(around(points), area)) continue
    if (selected.has(connection.id) || lit?.has(connection.id) === true) bright.push(points)
    else trace(points)
  }
  pen.globalAlpha = lit === null ? 0.65 : 0.15
  pen.strokeStyle = colours.edge
  pen.lineWidth = Math.max(0.75 / zoom, 1)
  pen.stroke()
  pen.globalAlpha = 1
  if (bright.length === 0) return
  pen.beginPath()
  for (const points of bright) trace(points)
  pen.strokeStyle = colours.accent
  pen.lineWidth = 2 / zoom
  pen.stroke()
}

function paintComponents(pen: CanvasRenderingContext2D, scene: OverviewScene): void {
  const { design, drawing, moved, area, zoom, colours, facts, selected, hovered, lit, preview, revealed } = scene
  // Letters never get smaller than nine screen pixels: where a line of them has no room, the name goes away.
  const named = zoom >= 0.3
  for (const component of design.components) {
    const box = boxNow(component.id, drawing, moved)
    if (box === undefined || !touches(box, area) || revealed?.has(component.id) === false) continue
    const { lane, name } = viewOf(component)
    const hue = colours[`layer-${lane}`]
    pen.globalAlpha = lit !== null && !lit.has(component.id) ? 0.25 : preview?.removed.has(component.id) === true ? 0.45 : 1
    pen.beginPath()
    pen.roundRect(box.x, box.y, box.width, box.height, 10)
    pen.fillStyle = colours['surface-2']
    pen.fill()
    const strong = pen.globalAlpha
    pen.globalAlpha = strong * (named ? 0.16 : 0.55)
    pen.fillStyle = hue
    pen.fill()
    pen.globalAlpha = strong
    const chosen = selected.has(component.id)
    pen.strokeStyle = chosen ? colours.accent : hue
    pen.lineWidth = (chosen ? 2.5 : hovered === component.id ? 2 : 1) / zoom
    pen.stroke()
    if (named) writeName(pen, name, box, scene)
    const worst = facts.get(component.id)?.worst
    if (worst != null && worst !== 'info') {
      pen.beginPath()
      pen.arc(box.x + box.width - 6, box.y + 6, Math.max(8, 3.5 / zoom), 0, 2 * Math.PI)
      pen.fillStyle = colours[severityRole[worst]]
      pen.fill()
      pen.lineWidth = 1.5 / zoom
      pen.strokeStyle = colours['surface-2']
      pen.stroke()
    }
  }
  pen.globalAlpha = 1
}

const outline = (pen: CanvasRenderingContext2D, box: Box, colour: string, zoom: number, dashed: boolean) => {
  pen.beginPath()
  pen.roundRect(box.x - 3, box.y - 3, box.width + 6, box.height + 6, 12)
  pen.strokeStyle = colour
  pen.lineWidth = 2 / zoom
  pen.setLineDash(dashed ? [6 / zoom, 4 / zoom] : [])
  pen.stroke()
  pen.setLineDash([])
}

/** Added dashed and tinted, changed outlined, removed struck out. */
function paintGhosts(pen: CanvasRenderingContext2D, scene: OverviewScene): void {
  const { preview, drawing, moved, zoom, colours } = scene
  if (preview === null) return
  pen.beginPath()
  for (const { points } of preview.joined) points.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  pen.setLineDash([6 / zoom, 4 / zoom])
  pen.strokeStyle = colours.good
  pen.lineWidth = 1.5 / zoom
  pen.stroke()
  pen.setLineDash([])
  for (const { box, name } of preview.added) {
    pen.beginPath()
    pen.roundRect(box.x, box.y, box.width, box.height, 10)
    pen.fillStyle = colours['surface-2']
    pen.fill()
    pen.globalAlpha = 0.14
    pen.fillStyle = colours.good
    pen.fill()
    pen.globalAlpha = 1
    outline(pen, { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 }, colours.good, zoom, true)
    if (zoom >= 0.3) writeName(pen, name, box, scene)
  }
  for (const id of preview.changed.keys()) {
    const box = boxNow(id, drawing, moved)
    if (box !== undefined && !preview.removed.has(id)) outline(pen, box, colours.info, zoom, false)
  }
  for (const id of preview.removed) {
    const box = boxNow(id, drawing, moved)
    if (box === undefined) continue
    outline(pen, box, colours.bad, zoom, true)
    pen.beginPath()
    pen.moveTo(box.x, box.y + box.height)
    pen.lineTo(box.x + box.width, box.y)
    pen.stroke()
  }
}

/** Frames of the Deployment projection, with their names where there is room. */
function paintBoundaries(pen: CanvasRenderingContext2D, { design, drawing, area, zoom, colours, font }: OverviewScene): void {
  for (const { id, name, kind } of design.boundaries) {
    const box = drawing.boundaries.get(id)
    if (box === undefined || !touches(box, area)) continue
    pen.beginPath()
    pen.roundRect(box.x, box.y, box.width, box.height, 12)
    pen.globalAlpha = 0.05
    pen.fillStyle = colours.accent
    pen.fill()
    pen.globalAlpha = 1
    pen.strokeStyle = colours['line-3']
    pen.lineWidth = 1 / zoom
    pen.stroke()
    const size = Math.min(12 / zoom, 26)
    if (size * zoom < 9) continue
    pen.font = `600 ${size}px ${font}`
    pen.fillStyle = colours['text-2']
    pen.textAlign = 'left'
    pen.textBaseline = 'top'
    const [label] = cutLines(name ?? spoken(kind), 1, (text) => pen.measureText(text).width <= box.width - 24)
    pen.fillText(label ?? '', box.x + 12, box.y + 5)
  }
}

const lineCache = new Map<string, readonly string[]>()

/** The name in at most two lines (three when there is room), each as wide as the block. */
function writeName(pen: CanvasRenderingContext2D, name: string, box: Box, { zoom, colours, font }: OverviewScene): void {
  const size = Math.max(9.2 / zoom, Math.min(20, 10.5 / zoom))
  const room = Math.floor((box.height - 8) / (size * 1.15))
  pen.font = `500 ${size}px ${font}`
  pen.fillStyle = colours['text-1']
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  // Widths depend on the zoom only through the size of the letters, so lines are cut once a size.
  const key = `${Math.round(size)} ${room} ${name}`
  let lines = lineCache.get(key)
  if (lines === undefined) {
    lines = cutLines(name, Math.max(1, Math.min(3, room)), (text) => pen.measureText(text).width <= box.width - 14)
    if (lineCache.size > 5000) lineCache.clear()
    lineCache.set(key, lines)
  }
  const middle = box.y + box.height / 2
  lines.forEach((line, at) => pen.fillText(line, box.x + box.width / 2, middle + (at - ((lines?.length ?? 1) - 1) / 2) * size * 1.15))
}

/** Words into lines that fit, the last cut short with an ellipsis where it must be. */
export function cutLines(text: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/)
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else if (lines.length + 1 < most && line !== '') {
      lines.push(line)
      line = word
    } else {
      line = shorten([longer, ...words.slice(at + 1)].join(' '), fits)
      return [...lines, line]
    }
  }
  return [...lines, fits(line) ? line : shorten(line, fits)]
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line)
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function paintLaneNames(pen: CanvasRenderingContext2D, { drawing, area, zoom, colours, font, preview }: OverviewScene): void {
  for (const { id, box, header } of preview?.lanes ?? drawing.lanes) {
    if (!touches(box, area)) continue
    const { number, name } = laneTitle(id)
    const onTop = header.width >= box.width - 1
    const size = Math.min(13 / zoom, onTop ? 30 : 56)
    if (size * zoom < 8) continue
    pen.font = `600 ${size}px ${font}`
    pen.fillStyle = colours[`layer-${id}`]
    pen.textAlign = 'left'
    pen.textBaseline = 'top'
    const narrow = number !== null && header.width * zoom < 90
    const lines = narrow
      ? [String(number)]
      : cutLines(number === null ? name : `${number}  ${name}`, onTop ? 1 : 4, (text) => pen.measureText(text).width <= header.width - 20)
    lines.forEach((line, at) => pen.fillText(line, header.x + 14, header.y + (onTop ? 8 : 14) + at * size * 1.2))
  }
}
