import type { Design } from '#domain/design/schema.ts'
import { graphOf } from '#domain/design/graph.ts'
import { flowOf } from '#domain/design/ports.ts'
import { elementName } from '../element-name.ts'
import { type Block, left, type Section } from '../pages.ts'
import { keyWords, valueWords } from '../words.ts'

/** Every connection: what travels, how it is protected, which boundaries it crosses. */
export function connectionsSection(design: Design): Section {
  const rows = design.connections.map((connection) => {
    const { from, to, carries, settings, name } = connection
    const protection = [
      encryption(settings['encryptedInTransit']),
      ...['auth', 'via', 'protocol'].flatMap((key) =>
        settings[key] === undefined ? [] : [`${keyWords(key).toLowerCase()} ${valueWords(settings[key])}`],
      ),
    ]
    const others = Object.entries(settings)
      .filter(([key]) => !['encryptedInTransit', 'auth', 'via', 'protocol'].includes(key))
      .map(([key, value]) => `${keyWords(key).toLowerCase()} ${valueWords(value)}`)
    return [
      elementName(design, from),
      elementName(design, to),
      `${carries} (${flowOf(connection)})`,
      protection.join(', '),
      crossing(design, from, to),
      [...(name === undefined ? [] : [name]), ...others].join('; '),
    ]
  })
  const block: Block =
    rows.length === 0
      ? { kind: 'paragraph', text: 'Nothing is connected yet.' }
      : {
          kind: 'table',
          caption: 'Connections',
          columns: [left('From'), left('To'), left('Carries'), left('Protection'), left('Crosses'), left('More')],
          rows,
        }
  return { id: 'connections', title: 'Connections', blocks: [block] }
}

const encryption = (said: unknown): string => (said === undefined ? 'encryption not said' : said === true ? 'encrypted' : 'not encrypted')

/** Boundaries that are around one end only: left first, then entered. */
function crossing(design: Design, from: string, to: string): string {
  const graph = graphOf(design)
  const around = (id: string) => graph.around(graph.component(id) ?? {})
  const [source, target] = [around(from), around(to)]
  const name = ({ name, id }: { name?: string | undefined; id: string }) => name ?? id
  const left = source.filter((each) => !target.includes(each)).map((each) => `out of ${name(each)}`)
  const entered = target
    .filter((each) => !source.includes(each))
    .toReversed()
    .map((each) => `into ${name(each)}`)
  return [...left, ...entered].join(', ')
}
