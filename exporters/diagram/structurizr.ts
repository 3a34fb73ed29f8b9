import type { Component, Design } from '#domain/design/schema.ts'
import { flowOf } from '#domain/design/ports.ts'
import { kindOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { Exporter } from '../exporter.ts'
import { filledLanes } from './lanes.ts'
import { nodeName } from './mermaid-text.ts'
import { plainLine } from './plain-line.ts'

/** Structurizr DSL: the design is one software system, its components are containers, lanes are groups. */
export const structurizr: Exporter = {
  id: 'structurizr',
  title: 'Structurizr DSL (C4)',
  family: 'diagram',
  extension: 'dsl',
  export({ design }) {
    const title = quoted(design.name, 'Untitled design')
    const name = namesOf(design)
    const groups = filledLanes(design).flatMap(({ title: lane, components }) => [
      `            group ${quoted(lane)} {`,
      ...components.map(
        (component) =>
          `                ${nodeName(component.id)} = container ${name(component)} ${quoted(kindOf(component.kind)?.name ?? component.kind)} ${quoted(serviceOf(component.kind, component.provider) ?? '')}`,
      ),
      '            }',
    ])
    // the language knows no relation of a thing to itself, and one of a description between two
    const seen = new Set<string>()
    const relations = design.connections.flatMap((connection) => {
      const text = `        ${nodeName(connection.from)} -> ${nodeName(connection.to)} ${quoted(connection.name ?? '', connection.carries)} ${quoted(flowOf(connection))}`
      const key = `${connection.from} ${connection.to} ${plainLine(connection.name ?? '') || connection.carries}`
      if (connection.from === connection.to || seen.has(key)) return []
      seen.add(key)
      return [text]
    })
    const lines = [
      `workspace ${title} {`,
      '    model {',
      `        system = softwareSystem ${title} {`,
      ...groups,
      '        }',
      ...relations,
      '    }',
      '    views {',
      '        container system {',
      '            include *',
      '            autolayout tb',
      '        }',
      '    }',
      '}',
      '',
    ]
    const left = design.connections.length - relations.length
    return {
      files: [{ path: 'workspace.dsl', contents: lines.join('\n') }],
      omissions: [
        { element: 'design', what: 'Positions, boundaries, settings, reasons, findings and cost', why: 'A container view has no place for them.' },
        ...(left === 0
          ? []
          : [
              {
                element: 'connections',
                what: `${left} connections that repeat another or lead back to their source`,
                why: 'Structurizr refuses them.',
              },
            ]),
      ],
    }
  },
}

/** Names are unique in a software system; one that repeats carries its id. */
function namesOf({ components }: Design): (component: Component) => string {
  const key = (name: string) => plainLine(name).toLowerCase()
  const alike = Map.groupBy(components, ({ name }) => key(name))
  return ({ id, name }) => ((alike.get(key(name))?.length ?? 0) > 1 ? quoted(`${plainLine(name)} (${id})`) : quoted(name, id))
}

/** `${…}` would be replaced by what the reader's machine calls so. */
const quoted = (text: string, otherwise = ''): string =>
  `"${(plainLine(text) || otherwise).replace(/[\\"]/g, (sign) => (sign === '"' ? '\\"' : '/')).replaceAll('${', '$ {')}"`
