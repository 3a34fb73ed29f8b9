import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { Exporter } from '../exporter.ts'
import { filledLanes, nameAndService } from './lanes.ts'
import { nodeName } from './mermaid-text.ts'
import { laneColours } from './palette.ts'
import { plainLine } from './plain-line.ts'

const dashes: { [flow in Flow]?: number } = { event: 5, deploy: 8, control: 2, telemetry: 2 }

/** D2, one container a lane. */
export const d2: Exporter = {
  id: 'd2',
  title: 'D2',
  family: 'diagram',
  extension: 'd2',
  export({ design }) {
    const homes = new Map<string, string>()
    const containers = filledLanes(design).flatMap(({ id, title, components }) => {
      const home = id.replaceAll('-', '_')
      for (const component of components) homes.set(component.id, home)
      return [
        `${home}: ${quoted(title)} {`,
        `  style.fill: "${laneColours(id).tint}"`,
        `  style.stroke: "${laneColours(id).line}"`,
        ...components.map((component) => `  ${nodeName(component.id)}: ${quoted(nameAndService(component).map(plainLine).join(' · '))}`),
        '}',
      ]
    })
    const place = (component: string) => `${homes.get(component) ?? ''}.${nodeName(component)}`
    const links = design.connections.map((connection) => {
      const label = plainLine(connection.name ?? '')
      const dash = dashes[flowOf(connection)]
      return `${place(connection.from)} -> ${place(connection.to)}${label === '' ? '' : `: ${quoted(label)}`}${dash === undefined ? '' : `${label === '' ? ':' : ''} { style.stroke-dash: ${dash} }`}`
    })
    return {
      files: [{ path: 'design.d2', contents: ['direction: down', ...containers, ...links, ''].join('\n') }],
      omissions: [
        {
          element: 'design',
          what: 'Positions, boundaries, settings, reasons, findings and cost',
          why: 'D2 lays out the graph itself and has no place for the rest.',
        },
      ],
    }
  },
}

/** Single quotes, in which D2 replaces nothing; a quote is doubled. */
const quoted = (text: string): string => `'${plainLine(text).replaceAll("'", "''")}'`
