import { laneOf } from '#domain/catalog/catalog.ts'
import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Box, Point } from '#domain/layout/drawing.ts'
import { layout } from '#domain/layout/layout.ts'
import type { Exporter } from '../exporter.ts'
import { laneTitle, nameAndService } from './lanes.ts'
import { laneColours, paper } from './palette.ts'
import { plainLine } from './plain-line.ts'
import { fitted, wrapped } from './text-width.ts'

const dashes: { [flow in Flow]?: string } = { event: 'dashed', deploy: 'dashed', control: 'dotted' }

/** Excalidraw, to be drawn on: boxes that carry their text, arrows that stay bound to their boxes. */
export const excalidraw: Exporter = {
  id: 'excalidraw',
  title: 'Excalidraw',
  family: 'diagram',
  extension: 'excalidraw',
  export: ({ design }) => ({
    files: [
      {
        path: 'design.excalidraw',
        contents: `${JSON.stringify({ type: 'excalidraw', version: 2, source: 'Strata', elements: numbered(elementsOf(design)), appState: { viewBackgroundColor: paper.ground, gridSize: null }, files: {} }, null, 1)}\n`,
      },
    ],
    omissions: [{ element: 'design', what: 'Boundaries, settings, reasons, findings and cost', why: 'Excalidraw knows shapes and text only.' }],
  }),
}

type Element = Record<string, unknown> & { id: string }

/** Excalidraw wants a seed and a nonce for each element; ours come from where it stands, so that equal designs give equal files. */
const numbered = (elements: readonly Element[]): Element[] =>
  elements.map((each, i) => ({ ...each, seed: i + 1, version: 1, versionNonce: (i + 1) * 7919, index: `a${String(i).padStart(6, '0')}` }))

const common = {
  angle: 0,
  fillStyle: 'solid',
  strokeWidth: 1,
  strokeStyle: 'solid',
  roughness: 0,
  opacity: 100,
  groupIds: [],
  frameId: null,
  isDeleted: false,
  updated: 1,
  link: null,
  locked: false,
}

function elementsOf(design: Design): Element[] {
  const drawing = layout(design)
  const lanes = drawing.lanes.flatMap(({ id, box, header }): Element[] => {
    const { number, name } = laneTitle(id)
    const { strong, tint, line } = laneColours(id)
    return [
      {
        ...common,
        id: `lane-${id}`,
        type: 'rectangle',
        ...box,
        backgroundColor: tint,
        strokeColor: line,
        roundness: { type: 3, value: 10 },
        boundElements: [],
      },
      text(
        `lane-title-${id}`,
        wrapped(number === '' ? name : `${number} ${name}`, { size: 14, weight: 600 }, header.width - 32, 3),
        header.x + 16,
        header.y + 14,
        header.width - 32,
        14,
        strong,
      ),
    ]
  })
  const shapes = design.components.flatMap((component): Element[] => {
    const box = drawing.components.get(component.id)
    if (box === undefined) return []
    const lines = nameAndService(component).map((line) => fitted(plainLine(line) || component.id, { size: 13, weight: 400 }, box.width - 20))
    const arrows = design.connections
      .filter(({ from, to }) => from === component.id || to === component.id)
      .map(({ id }) => ({ id: `connection-${id}`, type: 'arrow' }))
    const id = `component-${component.id}`
    return [
      {
        ...common,
        id,
        type: 'rectangle',
        ...box,
        backgroundColor: paper.card,
        strokeColor: laneColours(laneOf(component.kind)).strong,
        roundness: { type: 3, value: 10 },
        boundElements: [{ id: `${id}-text`, type: 'text' }, ...arrows],
      },
      {
        ...text(`${id}-text`, lines, box.x + 10, box.y + (box.height - lines.length * 17) / 2, box.width - 20, 13, paper.text),
        containerId: id,
        textAlign: 'center',
        verticalAlign: 'middle',
      },
    ]
  })
  const arrows = design.connections.flatMap((connection): Element[] => {
    const path = drawing.connections.get(connection.id)
    const [source, target] = [drawing.components.get(connection.from), drawing.components.get(connection.to)]
    return path === undefined || source === undefined || target === undefined ? [] : [arrow(connection, path, source, target)]
  })
  return [...lanes, ...shapes, ...arrows]
}

const text = (id: string, lines: readonly string[], x: number, y: number, width: number, size: number, colour: string): Element => ({
  ...common,
  id,
  type: 'text',
  x,
  y,
  width,
  height: Math.round(lines.length * size * 1.3),
  text: lines.join('\n'),
  originalText: lines.join('\n'),
  fontSize: size,
  fontFamily: 2,
  lineHeight: 1.3,
  textAlign: 'left',
  verticalAlign: 'top',
  strokeColor: colour,
  backgroundColor: 'transparent',
  roundness: null,
  boundElements: null,
  containerId: null,
  autoResize: false,
})

function arrow(connection: Design['connections'][number], path: readonly Point[], source: Box, target: Box): Element {
  const [first, last] = [path[0] as Point, path.at(-1) as Point]
  const points = path.map(([x, y]) => [x - first[0], y - first[1]])
  const extent = (axis: 0 | 1) => Math.max(...path.map((point) => point[axis])) - Math.min(...path.map((point) => point[axis]))
  const bound = (component: string, [x, y]: Point, box: Box) => ({
    elementId: `component-${component}`,
    focus: 0,
    gap: 1,
    fixedPoint: [(x - box.x) / box.width, (y - box.y) / box.height],
  })
  return {
    ...common,
    id: `connection-${connection.id}`,
    type: 'arrow',
    x: first[0],
    y: first[1],
    width: extent(0),
    height: extent(1),
    points,
    strokeColor: paper.wire,
    backgroundColor: 'transparent',
    strokeStyle: dashes[flowOf(connection)] ?? 'solid',
    roundness: null,
    elbowed: false,
    startArrowhead: null,
    endArrowhead: flowOf(connection) === 'request' ? 'triangle' : 'arrow',
    lastCommittedPoint: null,
    startBinding: bound(connection.from, first, source),
    endBinding: bound(connection.to, last, target),
    boundElements: [],
  }
}
