import type { Severity } from '#domain/design/finding.ts'
import type { Flow } from '#domain/design/ports.ts'
import { badge } from './card.ts'
import { paper } from './palette.ts'
import { widthOf } from './text-width.ts'
import { stroke } from './wire.ts'
import { element } from './xml.ts'

const said: Record<Flow, string> = {
  data: 'data',
  request: 'request',
  event: 'event',
  control: 'control',
  deploy: 'deployment',
  telemetry: 'telemetry',
}
const face = { size: 12, weight: 400 } as const
const lineHeight = 28

/** What lines and signs mean, in rows no wider than there is room. @returns the drawing and its height */
export function legend(
  left: number,
  top: number,
  room: number,
  flows: readonly Flow[],
  found: readonly Severity[],
): { drawing: string; height: number } {
  const items = [
    ...flows.map((flow) => ({
      words: said[flow],
      sign: 44,
      draw: (x: number, y: number) =>
        stroke(
          [
            [x, y],
            [x + 36, y],
          ],
          flow,
        ),
    })),
    ...found.map((severity) => ({
      words: `${severity} finding`,
      sign: 36,
      draw: (x: number, y: number) => badge(x + 28, y, { severity, count: 1 }),
    })),
  ]
  let [x, y] = [left, top]
  const parts = items.map(({ words, sign, draw }) => {
    const width = sign + widthOf(words, face) + 28
    if (x > left && x + width > left + room) [x, y] = [left, y + lineHeight]
    const drawn = draw(x, y) + element('text', { x: x + sign, y: y + 4.3, 'font-size': 12, fill: paper.muted }, words)
    x += width
    return drawn
  })
  return { drawing: parts.join(''), height: items.length === 0 ? 0 : y - top + lineHeight }
}
