import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { Connection } from '#domain/design/schema.ts'
import type { Box, Point } from '#domain/layout/drawing.ts'
import { overlap } from '#domain/layout/occupied.ts'
import { paper } from './palette.ts'
import { plainLine } from './plain-line.ts'
import { fitted, widthOf } from './text-width.ts'
import { element, escapeXml, label } from './xml.ts'

type Stroke = { width: number; dash?: string; head: 'filled' | 'open' }

/** How each flow is drawn; the legend says the same. */
export const strokes: Record<Flow, Stroke> = {
  data: { width: 1.5, head: 'open' },
  request: { width: 1.5, head: 'filled' },
  event: { width: 1.5, dash: '6 4', head: 'open' },
  control: { width: 1.5, dash: '1.5 4', head: 'open' },
  deploy: { width: 1.5, dash: '12 4', head: 'filled' },
  telemetry: { width: 1, head: 'open' },
}

const corner = 8

/** A connection with rounded corners and its head. */
export function wire(connection: Connection, path: readonly Point[], names: ReadonlyMap<string, string>): string {
  const flow = flowOf(connection)
  const said = connection.name === undefined || plainLine(connection.name) === '' ? '' : `: ${plainLine(connection.name)}`
  const title = `${plainLine(names.get(connection.from) ?? connection.from)} → ${plainLine(names.get(connection.to) ?? connection.to)}${said} (${connection.carries}, ${flow})`
  return element('g', { id: `connection-${connection.id}` }, element('title', {}, label(title)), stroke(path, flow))
}

/** The line alone. */
export function stroke(path: readonly Point[], flow: Flow): string {
  const { width, dash, head } = strokes[flow]
  const [tip, before] = [path.at(-1), path.at(-2)]
  if (tip === undefined || before === undefined) return ''
  return (
    element('path', {
      d: rounded(path, head === 'filled' ? 6 : 1),
      fill: 'none',
      stroke: paper.wire,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linecap': dash === '1.5 4' ? 'round' : undefined,
    }) +
    element('path', {
      d: arrow(before, tip, head),
      fill: head === 'filled' ? paper.wire : 'none',
      stroke: paper.wire,
      'stroke-width': head === 'filled' ? 0.5 : 1.5,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    })
  )
}

const towards = ([x, y]: Point, [toX, toY]: Point, by: number): Point => {
  const length = Math.hypot(toX - x, toY - y)
  return length === 0 ? [x, y] : [x + ((toX - x) * by) / length, y + ((toY - y) * by) / length]
}
const at = ([x, y]: Point) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`

/** @param short how far before the tip the line ends, where the head covers it */
function rounded(path: readonly Point[], short: number): string {
  const points = path.filter((point, i) => i === 0 || point[0] !== path[i - 1]?.[0] || point[1] !== path[i - 1]?.[1])
  const parts = points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (before === undefined) return `M${at(point)}`
    if (after === undefined) return `L${at(towards(point, before, short))}`
    const radius = Math.min(
      corner,
      Math.hypot(point[0] - before[0], point[1] - before[1]) / 2,
      Math.hypot(point[0] - after[0], point[1] - after[1]) / 2,
    )
    return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`
  })
  return parts.join('')
}

function arrow(from: Point, tip: Point, head: Stroke['head']): string {
  const back = towards(tip, from, 8)
  const [dx, dy] = [(tip[0] - back[0]) / 2, (tip[1] - back[1]) / 2]
  const [left, right]: [Point, Point] = [
    [back[0] - dy, back[1] + dx],
    [back[0] + dy, back[1] - dx],
  ]
  return `M${at(left)}L${at(tip)}L${at(right)}${head === 'filled' ? 'Z' : ''}`
}

const face = { size: 11, weight: 400 } as const

/** Labels of named connections where there is room beside the boxes; the others keep theirs in the tooltip. */
export function wireLabels(connections: readonly Connection[], paths: ReadonlyMap<string, readonly Point[]>, boxes: readonly Box[]): string {
  const taken = [...boxes]
  return connections
    .map(({ id, name }) => {
      const text = fitted(plainLine(name ?? ''), face, 160)
      const path = paths.get(id)
      if (text === '' || path === undefined) return ''
      const size = { width: widthOf(text, face) + 12, height: 18 }
      const spot = path
        .slice(1)
        .map(([x, y], i): Box => {
          const [fromX, fromY] = path[i] as Point
          return { x: (x + fromX) / 2 - size.width / 2, y: (y + fromY) / 2 - size.height / 2, ...size }
        })
        .find((box) => taken.every((other) => !overlap(box, other, 3)))
      if (spot === undefined) return ''
      taken.push(spot)
      return (
        element('rect', { ...spot, rx: 4, fill: paper.ground, stroke: paper.cardLine, 'stroke-width': 0.75 }) +
        element(
          'text',
          { x: spot.x + size.width / 2, y: spot.y + 12.8, 'font-size': 11, fill: paper.muted, 'text-anchor': 'middle' },
          escapeXml(text),
        )
      )
    })
    .join('')
}
