import { parse } from 'yaml'
import { readDesignValue } from '../catalog/read-design.ts'
import type { Design } from '../design/schema.ts'

const boundary =
  /^\[(?<id>[\w-]+)\] (?<kind>[\w-]+)(?: in (?<place>[\w-]+))?(?: @(?<provider>[\w-]+))?(?: "(?<name>[^"]*)")?(?: (?<settings>\{.*\}))?$/
const component = /^(?<id>[\w-]+): (?<kind>[\w-]+)(?: in (?<place>[\w-]+))?(?: @(?<provider>[\w-]+))?(?: (?<settings>\{.*\}))?$/
const connection = /^(?<from>[\w-]+) > (?<to>[\w-]+): (?<carries>[\w-]+)(?: (?<settings>\{.*\}))?$/

const flow = (text: string | undefined): unknown => (text === undefined ? undefined : parse(text))
const given = (entries: Record<string, unknown>) => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

/**
 * A design from a few lines, for fixtures: `need {…}` requirements, `[id] kind in outer @provider "name" {…}` a
 * boundary, `id: kind in boundary @provider {…}` a component, `a > b: port {…}` a connection called `a-b`.
 * @throws on a line it cannot read and on a design that is not valid: a fixture is ours
 */
export function sketch(text: string): Design {
  const design = { strata: 1, name: 'Sketch', requirements: {}, boundaries: [] as object[], components: [] as object[], connections: [] as object[] }
  for (const line of text.split(/\n|;/).map((each) => each.trim())) {
    if (line === '') continue
    if (line.startsWith('need ')) {
      design.requirements = flow(line.slice(5)) as object
      continue
    }
    const [b, c, e] = [boundary, component, connection].map((shape) => shape.exec(line)?.groups)
    if (b !== undefined)
      design.boundaries.push(
        given({ id: b['id'], kind: b['kind'], in: b['place'], provider: b['provider'], name: b['name'], settings: flow(b['settings']) }),
      )
    else if (e !== undefined)
      design.connections.push(
        given({ id: `${e['from']}-${e['to']}`, from: e['from'], to: e['to'], carries: e['carries'], settings: flow(e['settings']) }),
      )
    else if (c !== undefined)
      design.components.push(
        given({ id: c['id'], kind: c['kind'], name: c['id'], in: c['place'], provider: c['provider'], settings: flow(c['settings']) }),
      )
    else throw new Error(`Not a line of a sketch: ${line}`)
  }
  const read = readDesignValue(design)
  if (!read.ok) throw new Error(`${read.problems.map(({ at, message, hint }) => `${at}: ${message} ${hint}`).join('\n')}\nin the sketch\n${text}`)
  return read.value
}
