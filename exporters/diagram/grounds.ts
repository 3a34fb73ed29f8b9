import { laneOf } from '#domain/catalog/catalog.ts'
import type { Boundary, BoundaryKind, Design } from '#domain/design/schema.ts'
import type { Box, Lane } from '#domain/layout/drawing.ts'
import type { Content } from './content.ts'
import { plural, shortMoney } from './figures.ts'
import { laneTitle } from './lanes.ts'
import { laneColours, paper } from './palette.ts'
import { plainLine } from './plain-line.ts'
import { type Face, fitted, widthOf, wrapped } from './text-width.ts'
import { element, escapeXml, label } from './xml.ts'

/** The ground of a lane. */
export const laneGround = ({ id, box }: Lane): string => element('rect', { ...box, rx: 10, fill: laneColours(id).tint, stroke: laneColours(id).line })

/** What a lane is called, how much stands in it and what that costs; drawn above the connections. */
export function laneHeader({ id, box, header }: Lane, design: Design, content: Content): string {
  const { strong, tint } = laneColours(id)
  const inside = design.components.filter(({ kind }) => laneOf(kind) === id)
  const usd = content.monthlyOf(inside.map((component) => component.id))
  const facts = [plural(inside.length, 'component'), ...(usd === undefined ? [] : [`${shortMoney(usd)}/mo`])]
  const { number, name } = laneTitle(id)
  const { x, y } = header
  if (number === '')
    return (
      words(x + 16, y + 24, titleFace, strong, name, tint) +
      words(x + header.width - 16, y + 24, smallFace, paper.muted, facts.join(' · '), tint, true)
    )
  const mark = (top: number) =>
    element('rect', { x: x + 16, y: top, width: 24, height: 24, rx: 6, fill: strong }) +
    element('text', { x: x + 28, y: top + 17, 'font-size': 14, 'font-weight': 600, fill: '#ffffff', 'text-anchor': 'middle' }, number)
  if (box.height < 90)
    return (
      mark(y + 20) +
      words(x + 48, y + 29, laneFace, strong, fitted(name, laneFace, header.width - 56)) +
      words(x + 48, y + 46, smallFace, paper.muted, facts[0] ?? '')
    )
  const lines = wrapped(name, laneFace, header.width - 32, 2)
  const below = y + 62 + lines.length * 18
  return [
    mark(y + 18),
    ...lines.map((line, i) => words(x + 16, y + 62 + i * 18, laneFace, strong, line)),
    ...facts.map((fact, i) => words(x + 16, below + i * 16, smallFace, paper.muted, fact)),
  ].join('')
}

const laneFace = { size: 14, weight: 600 } as const
const titleFace = { size: 13, weight: 600 } as const
const smallFace = { size: 12, weight: 400 } as const

/** A line of text; with a ground, lines that pass behind it stay legible. */
function words(x: number, y: number, { size, weight }: Face, fill: string, text: string, ground?: string, atEnd = false): string {
  const width = widthOf(text, { size, weight })
  const left = atEnd ? x - width : x
  return (
    (ground === undefined ? '' : element('rect', { x: left - 4, y: y - size - 1, width: width + 8, height: size + 7, rx: 3, fill: ground })) +
    element('text', { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': atEnd ? 'end' : undefined }, escapeXml(text))
  )
}

const kindNames: Record<BoundaryKind, string> = {
  'provider-account': 'Account',
  region: 'Region',
  zone: 'Zone',
  network: 'Network',
  subnet: 'Subnet',
  cluster: 'Cluster',
  'on-premises-site': 'On premises',
  'edge-site': 'Edge site',
  'trust-zone': 'Trust zone',
}
const providerNames: Record<string, string> = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud', 'self-hosted': 'Self-hosted' }
/** Sites of one's own are told apart by their line. */
const dashes: { [kind in BoundaryKind]?: string } = { 'on-premises-site': '8 4', 'edge-site': '2 4', 'trust-zone': '12 4 2 4' }

const groundAt = (depth: number) => (depth % 2 === 0 ? '#f7f8fa' : '#ffffff')

/** A boundary as a frame. @param depth how many frames are around it */
export const frame = (boundary: Boundary, box: Box, depth: number): string =>
  element(
    'g',
    { id: `boundary-${boundary.id}` },
    element('title', {}, label(`${kindNames[boundary.kind]}: ${boundary.name ?? boundary.id}`)),
    element('rect', { ...box, rx: 10, fill: groundAt(depth), stroke: '#aab1bd', 'stroke-dasharray': dashes[boundary.kind] }),
  )

/** Its name and kind at its top edge, drawn above the connections. */
export function frameLabel(boundary: Boundary, box: Box, depth: number): string {
  const kind = [kindNames[boundary.kind], ...(boundary.provider === undefined ? [] : [providerNames[boundary.provider] ?? boundary.provider])].join(
    ' · ',
  )
  return (
    words(
      box.x + 16,
      box.y + 25,
      titleFace,
      paper.text,
      fitted(plainLine(boundary.name ?? boundary.id), titleFace, box.width * 0.55),
      groundAt(depth),
    ) + words(box.x + box.width - 16, box.y + 25, smallFace, paper.muted, fitted(kind, smallFace, box.width * 0.4), groundAt(depth), true)
  )
}
