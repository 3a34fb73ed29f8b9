import { isKind, portsBetween } from '#domain/catalog/catalog.ts'
import { readDesignValue } from '#domain/catalog/read-design.ts'
import { freshId } from '#domain/design/ids.ts'
import { failed, type Problem, type Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Importer } from '../importer.ts'
import { kindCalled } from './kind-called.ts'
import { type Flowchart, readFlowchart } from './statements.ts'

/**
 * A Mermaid flowchart. One that Strata wrote comes back as the same graph: comment lines carry kinds and ports.
 * In another, each node's label must name something of the catalogue.
 */
export const mermaid: Importer = {
  id: 'mermaid',
  title: 'Mermaid flowchart',
  endings: ['.mmd', '.mermaid'],
  recognises: (text) => /^(?:\s*%%.*\n|\s*\n)*\s*(?:flowchart|graph)\s/.test(text),
  read(text) {
    const chart = readFlowchart(text)
    if (!/^\s*(?:flowchart|graph)\s/m.test(text))
      return failed({
        code: 'import/not-a-flowchart',
        at: '',
        message: 'The text is not a Mermaid flowchart.',
        hint: 'Diagrams that begin with "flowchart" or "graph" can be read.',
      })
    if (chart.unread.length > 0)
      return {
        ok: false,
        problems: chart.unread.slice(0, 20).map(({ line, text: unread }): Problem => ({
          code: 'import/mermaid-line',
          at: unread,
          line,
          message: `This line cannot be read: ${unread}`,
          hint: 'Nodes, links and groups can be read; write one statement a line.',
        })),
      }
    return designOf(chart)
  },
}

type Known = { id: string; kind: string; provider?: string }

function designOf(chart: Flowchart): Result<Design> {
  const comments = commentsOf(chart.comments)
  const taken = new Set<string>(comments.components.values().map(({ id }) => id))
  const ids = new Map<string, string>()
  const problems: Problem[] = []
  const components = [...chart.nodes].flatMap(([node, lines]) => {
    const known = comments.components.get(node)
    const name = lines[0] ?? node
    const kind = known?.kind ?? kindCalled(lines.length === 0 ? [node] : lines)
    if (kind === undefined) {
      problems.push({
        code: 'import/unknown-kind',
        at: node,
        message: `Nothing in the catalogue is called "${name}".`,
        hint: '`strata catalog components` lists the names; or write `%% component <id> <kind>` into the flowchart.',
      })
      return []
    }
    const id = known?.id ?? freshId(node, taken, kind)
    taken.add(id)
    ids.set(node, id)
    return [{ id, kind, name, ...(known?.provider === undefined ? {} : { provider: known.provider }) }]
  })
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 20) }
  return readDesignValue({ strata: 1, name: comments.name, components, connections: connectionsOf(chart, comments, ids, components) })
}

function connectionsOf(chart: Flowchart, comments: Comments, ids: ReadonlyMap<string, string>, components: readonly Known[]): unknown[] {
  const open = Map.groupBy(comments.connections, ({ from, to }) => `${from} ${to}`)
  const kinds = new Map(components.map(({ id, kind }) => [id, kind]))
  const taken = new Set<string>(comments.connections.map(({ id }) => id))
  return chart.links.map(({ from, to, label, dashed }) => {
    const [source, target] = [ids.get(from) ?? from, ids.get(to) ?? to]
    const said = open.get(`${source} ${target}`)?.shift()
    const id = said?.id ?? freshId(`${source}-${target}`, taken)
    taken.add(id)
    const carries = said?.carries ?? portsBetween(kinds.get(source) ?? '', kinds.get(target) ?? '')[0] ?? (dashed ? 'control' : 'http')
    return { id, from: source, to: target, carries, ...(label === '' ? {} : { name: label }) }
  })
}

type Comments = { name: string; components: ReadonlyMap<string, Known>; connections: { id: string; from: string; to: string; carries: string }[] }

function commentsOf(lines: readonly string[]): Comments {
  const components = new Map<string, Known>()
  const connections: Comments['connections'] = []
  let name = 'Imported flowchart'
  for (const line of lines) {
    const [word, ...rest] = line.split(' ')
    const [id, second, third, fourth] = rest
    if (word === 'strata:') name = titleIn(line.slice('strata:'.length)) ?? name
    else if (word === 'component' && id !== undefined && second !== undefined && isKind(second))
      components.set(`c_${id.replaceAll('-', '_')}`, { id, kind: second, ...(third === undefined ? {} : { provider: third }) })
    else if (word === 'connection' && id !== undefined && second !== undefined && third !== undefined && fourth !== undefined)
      connections.push({ id, from: second, to: third, carries: fourth })
  }
  return { name, components, connections }
}

function titleIn(json: string): string | undefined {
  try {
    const title: unknown = JSON.parse(json)
    return typeof title === 'string' ? title : undefined
  } catch {
    return undefined // a comment of somebody else's
  }
}
