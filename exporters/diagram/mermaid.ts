import type { Assessment } from '#domain/assessment.ts'
import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { BoundaryId } from '#domain/design/ids.ts'
import type { Component, Connection, Design } from '#domain/design/schema.ts'
import type { Exporter } from '../exporter.ts'
import { filledLanes, nameAndService } from './lanes.ts'
import { escapeLabel, nodeName } from './mermaid-text.ts'
import { laneColours } from './palette.ts'
import type { Projection } from './projection.ts'

const arrows: Record<Flow, string> = { data: '-->', request: '==>', deploy: '-->', event: '-.->', control: '-.->', telemetry: '-.->' }

/**
 * A flowchart with one subgraph a lane, for wikis and READMEs.
 * Comment lines carry kinds and ports, so that what we wrote can be read back as the same graph.
 */
export const mermaid: Exporter = {
  id: 'mermaid',
  title: 'Mermaid flowchart',
  family: 'diagram',
  extension: 'mmd',
  export: (assessment) => ({
    files: [{ path: 'design.mmd', contents: flowchart(assessment) + source(assessment.design) }],
    omissions: omissions(assessment),
  }),
}

/** The text of the flowchart, ending with a line break. Groups are the lanes, or the boundaries within each other. */
export function flowchart({ design }: Pick<Assessment, 'design'>, projection: Projection = 'layers'): string {
  const groups = projection === 'layers' ? laneGroups(design) : boundaryGroups(design)
  const colours = projection === 'layers' ? styles(design) : []
  return ['flowchart TB', ...groups, ...design.connections.map((connection) => `  ${link(connection)}`), ...colours, ''].join('\n')
}

/** What the flowchart itself cannot say, as comment lines that the importer reads. */
const source = (design: Design): string =>
  [
    `%% strata: ${JSON.stringify(design.name).replaceAll('%', '\\u0025')}`,
    ...design.components.map(({ id, kind, provider }) => `%% component ${id} ${kind}${provider === undefined ? '' : ` ${provider}`}`),
    ...design.connections.map(({ id, from, to, carries }) => `%% connection ${id} ${from} ${to} ${carries}`),
    '',
  ].join('\n')

const laneGroups = (design: Design): string[] =>
  filledLanes(design).flatMap(({ id, title, components }) => [
    `  subgraph ${id.replaceAll('-', '_')}["${escapeLabel(title)}"]`,
    ...components.map((component) => `    ${node(component)}`),
    '  end',
  ])

/** Boundaries without anything inside are left out: Mermaid draws an empty group as a box that means something. */
function boundaryGroups(design: Design): string[] {
  const components = Map.groupBy(design.components, (each) => each.in)
  const boundaries = Map.groupBy(design.boundaries, (each) => each.in)
  const group = (inside: BoundaryId | undefined, indent: string): string[] => [
    ...(components.get(inside) ?? []).map((component) => `${indent}${node(component)}`),
    ...(boundaries.get(inside) ?? []).flatMap((boundary) => {
      const held = group(boundary.id, `${indent}  `)
      return held.length === 0
        ? []
        : [`${indent}subgraph b_${boundary.id.replaceAll('-', '_')}["${escapeLabel(boundary.name ?? boundary.id) || ' '}"]`, ...held, `${indent}end`]
    }),
  ]
  return group(undefined, '  ')
}

const node = (component: Component): string => `${nodeName(component.id)}["${nameAndService(component).map(escapeLabel).join('<br/>') || ' '}"]`

function link(connection: Connection): string {
  const label = connection.name === undefined || connection.name.trim() === '' ? '' : `|"${escapeLabel(connection.name)}"|`
  return `${nodeName(connection.from)} ${arrows[flowOf(connection)]}${label} ${nodeName(connection.to)}`
}

const styles = (design: Design): string[] =>
  filledLanes(design).map(({ id }) => `  style ${id.replaceAll('-', '_')} fill:${laneColours(id).tint},stroke:${laneColours(id).line}`)

const omissions = ({ design }: Assessment) => [
  ...(design.boundaries.length === 0
    ? []
    : [
        {
          element: 'boundaries',
          what: `${design.boundaries.length} boundaries`,
          why: 'The flowchart groups by layer; a Mermaid node can stand in one group only.',
        },
      ]),
  ...(Object.keys(design.positions).length === 0
    ? []
    : [{ element: 'positions', what: 'Where components stand', why: 'Mermaid lays out flowcharts itself.' }]),
  { element: 'components', what: 'Settings, reasons, findings and cost', why: 'A flowchart has no place for them.' },
]
