import { kindOf, laneOf } from '#domain/catalog/catalog.ts'
import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { BoundaryId } from '#domain/design/ids.ts'
import type { Component, Connection, Design } from '#domain/design/schema.ts'
import { deploymentLayout } from '#domain/layout/deployment.ts'
import type { Box, Drawing, Point } from '#domain/layout/drawing.ts'
import { layout } from '#domain/layout/layout.ts'
import type { Exporter } from '../exporter.ts'
import { laneTitle, nameAndService } from './lanes.ts'
import { laneColours, paper } from './palette.ts'
import { plainLine } from './plain-line.ts'
import { element } from './xml.ts'

const strokes: Record<Flow, string> = {
  data: 'endArrow=open;',
  request: 'endArrow=block;',
  deploy: 'endArrow=block;dashed=1;dashPattern=12 4;',
  event: 'endArrow=open;dashed=1;',
  control: 'endArrow=open;dashed=1;dashPattern=1 4;',
  telemetry: 'endArrow=open;strokeWidth=0.75;',
}

/** draw.io, to be edited on: a page for the layers, with each lane a layer, and a page for the deployment. */
export const drawio: Exporter = {
  id: 'drawio',
  title: 'draw.io',
  family: 'diagram',
  extension: 'drawio',
  export({ design }) {
    const pages = [layersPage(design), ...(design.boundaries.length === 0 ? [] : [deploymentPage(design)])]
    return {
      files: [{ path: 'design.drawio', contents: `${element('mxfile', { host: 'Strata' }, ...pages.map((page) => `\n${page}`), '\n')}\n` }],
      omissions: [{ element: 'components', what: 'Reasons, findings and cost', why: 'A shape carries its kind, service and settings only.' }],
    }
  },
}

const page = (id: string, name: string, cells: readonly string[]): string =>
  element(
    'diagram',
    { id, name },
    element(
      'mxGraphModel',
      { grid: 1, gridSize: 8, connect: 1, arrows: 1, page: 0, background: paper.ground },
      element('root', {}, element('mxCell', { id: '0' }), ...cells.map((cell) => `\n${cell}`), '\n'),
    ),
  )

function layersPage(design: Design): string {
  const drawing = layout(design)
  const lanes = drawing.lanes.flatMap(({ id, box }) => {
    const { number, name } = laneTitle(id)
    const colours = laneColours(id)
    const title = number === '' ? name : `${number} ${name}`
    return [
      element('mxCell', { id: `layer-${id}`, value: title, parent: '0' }),
      element(
        'mxCell',
        {
          id: `lane-${id}`,
          value: title,
          style: `rounded=1;arcSize=10;absoluteArcSize=1;html=0;align=left;verticalAlign=top;spacing=14;fontSize=14;fontStyle=1;fontColor=${colours.strong};fillColor=${colours.tint};strokeColor=${colours.line};`,
          vertex: '1',
          parent: `layer-${id}`,
        },
        geometry(box),
      ),
    ]
  })
  const shapes = design.components.map((component) => shape(component, drawing.components.get(component.id), `layer-${laneOf(component.kind)}`))
  return page('layers', 'Layers', [
    ...lanes,
    element('mxCell', { id: 'layer-connections', value: 'Connections', parent: '0' }),
    ...shapes,
    ...edges(design, drawing, 'layer-connections'),
  ])
}

function deploymentPage(design: Design): string {
  const drawing = deploymentLayout(design)
  const cellOf = (boundary: BoundaryId | undefined) => (boundary === undefined ? 'ground' : `boundary-${boundary}`)
  const origin = (boundary: BoundaryId | undefined): Box | undefined => (boundary === undefined ? undefined : drawing.boundaries.get(boundary))
  const frames = design.boundaries.flatMap((boundary) => {
    const box = drawing.boundaries.get(boundary.id)
    if (box === undefined) return []
    const dashed = boundary.kind === 'on-premises-site' || boundary.kind === 'edge-site' || boundary.kind === 'trust-zone'
    return [
      element(
        'mxCell',
        {
          id: cellOf(boundary.id),
          value: plainLine(boundary.name ?? boundary.id),
          style: `rounded=1;arcSize=10;absoluteArcSize=1;html=0;container=1;collapsible=0;align=left;verticalAlign=top;spacing=10;fontStyle=1;fillColor=none;strokeColor=#aab1bd;${dashed ? 'dashed=1;' : ''}`,
          vertex: '1',
          parent: cellOf(boundary.in),
        },
        geometry(box, origin(boundary.in)),
      ),
    ]
  })
  const shapes = design.components.map((component) =>
    shape(component, drawing.components.get(component.id), cellOf(component.in), origin(component.in)),
  )
  return page('deployment', 'Deployment', [
    element('mxCell', { id: 'ground', parent: '0' }),
    ...frames,
    ...shapes,
    ...edges(design, drawing, 'ground'),
  ])
}

const geometry = ({ x, y, width, height }: Box, within?: Box): string =>
  element('mxGeometry', { x: x - (within?.x ?? 0), y: y - (within?.y ?? 0), width, height, as: 'geometry' })

function shape(component: Component, box: Box | undefined, parent: string, within?: Box): string {
  if (box === undefined) return ''
  const { strong } = laneColours(laneOf(component.kind))
  const facts = Object.entries(component.settings).map(([name, value]) => [`set-${name}`, String(value)] as const)
  const style = `rounded=1;arcSize=10;absoluteArcSize=1;html=0;whiteSpace=wrap;fontSize=13;fontColor=${paper.text};fillColor=${paper.card};strokeColor=${strong};`
  return element(
    'UserObject',
    {
      label: nameAndService(component).map(plainLine).join('\n'),
      id: `component-${component.id}`,
      kind: component.kind,
      kindName: kindOf(component.kind)?.name,
      provider: component.provider,
      ...Object.fromEntries(facts),
    },
    element('mxCell', { style, vertex: '1', parent }, geometry(box, within)),
  )
}

function edges(design: Design, drawing: Drawing, parent: string): string[] {
  return design.connections.flatMap((connection) => {
    const path = drawing.connections.get(connection.id)
    const [source, target] = [drawing.components.get(connection.from), drawing.components.get(connection.to)]
    if (path === undefined || source === undefined || target === undefined) return []
    return [edge(connection, path, source, target, parent)]
  })
}

function edge(connection: Connection, path: readonly Point[], source: Box, target: Box, parent: string): string {
  const [first, last] = [path[0] as Point, path.at(-1) as Point]
  const share = ([x, y]: Point, box: Box) => [(x - box.x) / box.width, (y - box.y) / box.height].map((part) => Math.round(part * 1000) / 1000)
  const [exitX, exitY] = share(first, source)
  const [entryX, entryY] = share(last, target)
  const style = `edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;fontSize=11;strokeColor=${paper.wire};${strokes[flowOf(connection)]}exitX=${exitX};exitY=${exitY};exitDx=0;exitDy=0;entryX=${entryX};entryY=${entryY};entryDx=0;entryDy=0;`
  const corners = path.slice(1, -1).map(([x, y]) => element('mxPoint', { x, y }))
  const points = corners.length === 0 ? [] : [element('Array', { as: 'points' }, ...corners)]
  const cell = element(
    'mxCell',
    { style, edge: '1', parent, source: `component-${connection.from}`, target: `component-${connection.to}` },
    element('mxGeometry', { relative: 1, as: 'geometry' }, ...points),
  )
  return element('UserObject', { label: plainLine(connection.name ?? ''), id: `connection-${connection.id}`, carries: connection.carries }, cell)
}
