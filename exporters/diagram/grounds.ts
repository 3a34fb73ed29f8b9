import { laneOf } from '#domain/catalog/catalog.ts'
import { type CrossCutting, layers, type LayerId } from '#domain/design/layers.ts'
import type { Boundary, BoundaryKind, Design } from '#domain/design/schema.ts'
import type { Box, Lane } from '#domain/layout/drawing.ts'
import type { Content } from './content.ts'
import { plural, shortMoney } from './figures.ts'
import { laneColours, paper } from './palette.ts'
import { plainLine } from './plain-line.ts'
import { fitted, wrapped } from './text-width.ts'
import { element, escapeXml, label } from './xml.ts'

const titles: Record<CrossCutting, string> = { security: 'Security', networking: 'Networking', observability: 'Observability' }
const layerOf = (id: LayerId | CrossCutting) => layers.find((layer) => layer.id === id)

/** Number (of a layer) and name of a lane. */
export const laneTitle = (id: LayerId | CrossCutting): { number: string; name: string } => {
  const layer = layerOf(id)
  return layer === undefined ? { number: '', name: titles[id as CrossCutting] } : { number: String(layer.number), name: layer.name }
}

/** The ground of a lane, with its header. */
export function laneGround({ id, box, header }: Lane, design: Design, content: Content): string {
  const colours = laneColours(id)
  const inside = design.components.filter(({ kind }) => laneOf(kind) === id)
  const usd = content.monthlyOf(inside.map((component) => component.id))
  const facts = [plural(inside.length, 'component'), ...(usd === undefined ? [] : [`${shortMoney(usd)}/mo`])]
  const { number, name } = laneTitle(id)
  const ground = element('rect', { ...box, rx: 10, fill: colours.tint, stroke: colours.line })
  const text = (x: number, y: number, size: number, weight: number, fill: string, words: string) =>
    element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escapeXml(words))
  if (number === '')
    return (
      ground +
      text(header.x + 16, header.y + 24, 13, 600, colours.strong, name) +
      element(
        'text',
        { x: header.x + header.width - 16, y: header.y + 24, 'font-size': 12, fill: paper.muted, 'text-anchor': 'end' },
        escapeXml(facts.join(' · ')),
      )
    )
  const lines = wrapped(name, { size: 14, weight: 600 }, header.width - 60, 2)
  const tall = box.height >= 90
  const left = header.x + (tall ? 20 : 48)
  const top = header.y + (tall ? 62 : 29)
  return (
    ground +
    element('rect', { x: header.x + 16, y: header.y + (tall ? 18 : 20), width: 24, height: 24, rx: 6, fill: colours.strong }) +
    element(
      'text',
      { x: header.x + 28, y: header.y + (tall ? 35 : 37), 'font-size': 14, 'font-weight': 600, fill: '#ffffff', 'text-anchor': 'middle' },
      number,
    ) +
    (tall ? lines : [fitted(name, { size: 14, weight: 600 }, header.width - 56)])
      .map((line, i) => text(tall ? header.x + 16 : left, top + i * 18, 14, 600, colours.strong, line))
      .join('') +
    (tall
      ? facts.map((fact, i) => text(header.x + 16, top + lines.length * 18 + i * 16, 12, 400, paper.muted, fact)).join('')
      : text(left, top + 17, 12, 400, paper.muted, facts[0] ?? ''))
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

/** A boundary as a frame with its label on the top edge. @param depth how many frames are around it */
export function frame(boundary: Boundary, box: Box, depth: number): string {
  const name = plainLine(boundary.name ?? boundary.id)
  const kind = [kindNames[boundary.kind], ...(boundary.provider === undefined ? [] : [providerNames[boundary.provider] ?? boundary.provider])].join(
    ' · ',
  )
  return element(
    'g',
    { id: `boundary-${boundary.id}` },
    element('title', {}, label(`${kindNames[boundary.kind]}: ${name}`)),
    element('rect', { ...box, rx: 10, fill: depth % 2 === 0 ? '#f7f8fa' : '#ffffff', stroke: '#aab1bd', 'stroke-dasharray': dashes[boundary.kind] }),
    element(
      'text',
      { x: box.x + 16, y: box.y + 25, 'font-size': 13, 'font-weight': 600, fill: paper.text },
      escapeXml(fitted(name, { size: 13, weight: 600 }, box.width * 0.55)),
    ),
    element(
      'text',
      { x: box.x + box.width - 16, y: box.y + 25, 'font-size': 12, fill: paper.muted, 'text-anchor': 'end' },
      escapeXml(fitted(kind, { size: 12, weight: 400 }, box.width * 0.4)),
    ),
  )
}
