import type { Assessment } from '#domain/assessment.ts'
import { designDigest } from '#domain/design/digest.ts'
import { graphOf } from '#domain/design/graph.ts'
import { flows, flowOf } from '#domain/design/ports.ts'
import { writeJson } from '#domain/design/text.ts'
import type { Drawing } from '#domain/layout/drawing.ts'
import { deploymentLayout } from '#domain/layout/deployment.ts'
import { layout } from '#domain/layout/layout.ts'
import { card } from './card.ts'
import { contentOf, subtitle } from './content.ts'
import { frame, frameLabel, laneGround, laneHeader } from './grounds.ts'
import { legend } from './legend.ts'
import { paper } from './palette.ts'
import { plainLine } from './plain-line.ts'
import type { Projection } from './projection.ts'
import { fitted } from './text-width.ts'
import { wire, wireLabels } from './wire.ts'
import { element, escapeXml, label } from './xml.ts'

const margin = 40
const titleHeight = 84
const leastWidth = 760

/** Where the source of the picture stands in it. */
export const sourceNamespace = 'https://strata.invalid/ns/design'

/**
 * The picture as SVG that opens alone: no script, no style sheet, no outside request.
 * The design is embedded, so that the picture can be opened and edited again.
 */
export function drawSvg(assessment: Assessment, projection: Projection = 'layers'): string {
  const { design } = assessment
  const drawing = projection === 'layers' ? layout(design) : deploymentLayout(design)
  const content = contentOf(assessment)
  const { bounds } = drawing
  const width = Math.max(leastWidth, bounds.width + 2 * margin)
  const [left, top] = [bounds.x - margin, bounds.y - titleHeight - margin / 2]
  const room = width - 2 * margin
  const shownFlows = flows.filter((flow) => design.connections.some((connection) => flowOf(connection) === flow))
  const key = legend(bounds.x, bounds.y + bounds.height + 34, room, shownFlows, content.severities)
  const creditAt = bounds.y + bounds.height + 34 + key.height + 4
  const height = creditAt + 24 - top
  const title = plainLine(design.name) || 'Untitled design'
  const view = `${Math.round(left)} ${Math.round(top)} ${Math.ceil(width)} ${Math.ceil(height)}`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: view,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': 'strata-title',
      'font-family': "Inter, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif",
    },
    '\n',
    element('title', { id: 'strata-title' }, label(`${title}: ${projection === 'layers' ? 'layers' : 'deployment'}`)),
    '\n',
    element('metadata', {}, element('source', { xmlns: sourceNamespace, format: 'strata-1' }, escapeXml(printable(writeJson(design))))),
    '\n',
    element('rect', { x: left, y: top, width, height, fill: paper.ground }),
    '\n',
    element(
      'text',
      { x: bounds.x, y: top + 52, 'font-size': 28, 'font-weight': 600, fill: paper.text },
      escapeXml(fitted(title, { size: 28, weight: 600 }, room)),
    ),
    '\n',
    element(
      'text',
      { x: bounds.x, y: top + 78, 'font-size': 14, fill: paper.muted },
      escapeXml(fitted(subtitle(assessment), { size: 14, weight: 400 }, room)),
    ),
    ...figure(assessment, drawing, content).map((part) => `\n${part}`),
    '\n',
    key.drawing,
    '\n',
    element(
      'text',
      { x: bounds.x, y: creditAt, 'font-size': 12, fill: paper.faint },
      escapeXml(fitted(credit(assessment), { size: 12, weight: 400 }, room)),
    ),
    '\n',
  )
}

/** Grounds, connections, components and labels, from back to front. */
function figure({ design }: Assessment, drawing: Drawing, content: ReturnType<typeof contentOf>): string[] {
  const graph = graphOf(design)
  const names = new Map<string, string>(design.components.map(({ id, name }) => [id, name]))
  const frames = design.boundaries
    .flatMap((boundary) => {
      const box = drawing.boundaries.get(boundary.id)
      return box === undefined ? [] : [{ boundary, box, depth: graph.around(boundary).length }]
    })
    .toSorted((a, b) => a.depth - b.depth)
  return [
    ...drawing.lanes.map(laneGround),
    ...frames.map(({ boundary, box, depth }) => frame(boundary, box, depth)),
    ...design.connections.flatMap((connection) => {
      const path = drawing.connections.get(connection.id)
      return path === undefined ? [] : [wire(connection, path, names)]
    }),
    ...drawing.lanes.map((lane) => laneHeader(lane, design, content)),
    ...frames.map(({ boundary, box, depth }) => frameLabel(boundary, box, depth)),
    ...design.components.flatMap((component) => {
      const box = drawing.components.get(component.id)
      return box === undefined ? [] : [card(component, box, content.card(component.id))]
    }),
    wireLabels(design.connections, drawing.connections, [...drawing.components.values(), ...drawing.lanes.map(({ header }) => header)]),
  ]
}

/** The design's hash and the days of its prices: the same for the same facts. */
function credit({ design, bill }: Assessment): string {
  const days = bill.lines.map(({ asOf }) => asOf).sort()
  const prices = days.length === 0 ? [] : [days[0] === days.at(-1) ? `prices of ${days[0]}` : `prices of ${days[0]} to ${days.at(-1)}`]
  return ['Drawn with Strata', `design ${designDigest(design).slice(0, 12)}`, ...prices].join(' · ')
}

/** JSON writes every character that XML forbids as an escape already, but for these two. */
const printable = (json: string) => json.replace(/[\ufffe\uffff\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
