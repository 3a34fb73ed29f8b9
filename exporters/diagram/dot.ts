import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { Exporter } from '../exporter.ts'
import { filledLanes, nameAndService } from './lanes.ts'
import { nodeName } from './mermaid-text.ts'
import { laneColours, paper } from './palette.ts'
import { plainLine } from './plain-line.ts'

const styles: Record<Flow, string> = { data: 'solid', request: 'solid', deploy: 'dashed', event: 'dashed', control: 'dotted', telemetry: 'dotted' }

/** Graphviz, one cluster a lane. */
export const dot: Exporter = {
  id: 'dot',
  title: 'Graphviz (DOT)',
  family: 'diagram',
  extension: 'dot',
  export({ design }) {
    const clusters = filledLanes(design).flatMap(({ id, title, components }) => [
      `  subgraph cluster_${id.replaceAll('-', '_')} {`,
      `    label=${quoted(title)}; style="filled,rounded"; fillcolor="${laneColours(id).tint}"; color="${laneColours(id).line}"`,
      ...components.map((component) => `    ${nodeName(component.id)} [label=${quoted(...nameAndService(component))}]`),
      '  }',
    ])
    const links = design.connections.map((connection) => {
      const label = plainLine(connection.name ?? '')
      return `  ${nodeName(connection.from)} -> ${nodeName(connection.to)} [style=${styles[flowOf(connection)]}${label === '' ? '' : `, label=${quoted(label)}`}]`
    })
    const text = [
      'digraph design {',
      `  label=${quoted(design.name)}; labelloc=t; rankdir=TB; fontname="Inter"`,
      `  node [shape=box, style="filled,rounded", fillcolor=white, color="${paper.cardLine}", fontname="Inter", fontsize=12]`,
      `  edge [color="${paper.wire}", fontname="Inter", fontsize=10]`,
      ...clusters,
      ...links,
      '}',
      '',
    ]
    return {
      files: [{ path: 'design.dot', contents: text.join('\n') }],
      omissions: [
        {
          element: 'design',
          what: 'Positions, boundaries, settings, reasons, findings and cost',
          why: 'Graphviz lays out the graph itself and has no place for the rest.',
        },
      ],
    }
  },
}

/** A quoted string of one or more lines. A backslash begins an escape in labels, so it is doubled. */
const quoted = (...lines: readonly string[]): string => `"${lines.map((line) => plainLine(line).replace(/[\\"]/g, '\\$&')).join('\\n')}"`
