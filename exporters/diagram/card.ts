import { kindOf, laneOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import type { Box } from '#domain/layout/drawing.ts'
import type { CardFacts } from './content.ts'
import { glyphOf, glyphs } from './glyphs.data.ts'
import { laneColours, paper, severityColours, severityMarks } from './palette.ts'
import { plainLine } from './plain-line.ts'
import { fitted, wrapped, widthOf } from './text-width.ts'
import { element, escapeXml, label } from './xml.ts'

const chip = 32
const textLeft = 54
const nameFace = { size: 13, weight: 600 } as const
const smallFace = { size: 12, weight: 400 } as const

/** A component: sign, name, service, one line of facts, and the worst of its findings. */
export function card(component: Component, { x, y, width, height }: Box, facts: CardFacts): string {
  const colours = laneColours(laneOf(component.kind))
  const service = serviceOf(component.kind, component.provider)
  const room = width - textLeft - 12
  const small = [
    ...(service === undefined ? [] : [{ text: service, colour: paper.muted }]),
    ...(facts.line === '' ? [] : [{ text: facts.line, colour: paper.text }]),
  ]
  const name = wrapped(plainLine(component.name) || component.id, nameFace, room, small.length > 1 ? 1 : 2)
  const lines = name.length * 17 + small.length * 16
  let baseline = y + (height - lines) / 2 + 13
  const text: string[] = []
  for (const line of name) {
    text.push(element('text', { x: x + textLeft, y: baseline, 'font-size': 13, 'font-weight': 600, fill: paper.text }, escapeXml(line)))
    baseline += 17
  }
  for (const { text: line, colour } of small) {
    text.push(
      element(
        'text',
        { x: x + textLeft, y: baseline - 0.5, 'font-size': 12, fill: colour },
        escapeXml(fitted(short(plainLine(line), room), smallFace, room)),
      ),
    )
    baseline += 16
  }
  return element(
    'g',
    { id: `component-${component.id}` },
    element('title', {}, tooltip(component, service)),
    element('rect', { x, y, width, height, rx: 10, fill: paper.card, stroke: paper.cardLine }),
    element('rect', { x: x + 12, y: y + (height - chip) / 2, width: chip, height: chip, rx: 8, fill: colours.strong }),
    element('path', {
      d: glyphs[glyphOf(component.kind, kindOf(component.kind)?.category)],
      transform: `translate(${x + 18} ${y + (height - 20) / 2})`,
      fill: 'none',
      stroke: '#ffffff',
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    ...text,
    ...(facts.worst === undefined ? [] : [badge(x + width - 10, y, facts.worst)]),
  )
}

/** Without what stands in brackets, where the whole has no room. */
const short = (text: string, room: number) => (widthOf(text, smallFace) <= room ? text : text.replace(/ \([^)]*\)/g, ''))

function tooltip({ name, kind, because }: Component, service: string | undefined): string {
  const reasons = because.flatMap((each) =>
    'words' in each && each.words !== undefined ? [`"${each.words}"`] : 'assumed' in each ? [`assumed: ${each.assumed}`] : [],
  )
  return [name, kindOf(kind)?.name ?? kind, ...(service === undefined ? [] : [service]), ...reasons].map(label).join('\n')
}

/** Severity by sign and colour, with how many there are; its right end at `right`, its middle at `middle`. */
export function badge(right: number, middle: number, { severity, count }: NonNullable<CardFacts['worst']>): string {
  const text = `${severityMarks[severity]} ${count}`
  const width = widthOf(text, { size: 12, weight: 600 }) + 14
  return element(
    'g',
    {},
    element('rect', {
      x: right - width,
      y: middle - 10,
      width,
      height: 20,
      rx: 10,
      fill: severityColours[severity],
      stroke: '#ffffff',
      'stroke-width': 1.5,
    }),
    element(
      'text',
      { x: right - width / 2, y: middle + 4.3, 'font-size': 12, 'font-weight': 600, fill: '#ffffff', 'text-anchor': 'middle' },
      escapeXml(text),
    ),
  )
}
