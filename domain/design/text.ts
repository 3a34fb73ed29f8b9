import { Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { parseDesign } from './parse.ts'
import { failed, type Problem, type Result } from './problem.ts'
import type { Design } from './schema.ts'

/** Larger texts are refused before they are parsed. */
export const largestTextBytes = 10_000_000

/** A design from YAML or JSON (which is YAML), problems with the line they stand in. */
export function readText(text: string): Result<Design> {
  if (text.length > largestTextBytes)
    return failed({ code: 'design/too-large', at: '', message: `The text has ${text.length} characters; ${largestTextBytes} are read.`, hint: 'Split the design.' })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true })
  const [broken] = document.errors
  if (broken !== undefined)
    return failed({
      code: 'design/not-yaml', at: '', line: lines.linePos(broken.pos[0]).line, message: `The text is not YAML: ${broken.message.split('\n')[0]}`,
      hint: 'Check the indentation and the quotes on that line.',
    })
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return failed({ code: 'design/not-yaml', at: '', message: `The text cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`, hint: 'Write the values out instead of using aliases.' })
  }
  const parsed = parseDesign(content)
  return parsed.ok ? parsed : { ok: false, problems: withLines(parsed.problems, text) }
}

/** Problems of a text with the lines they stand in. Elements are found by their place in the list or by their id. */
export function withLines(problems: readonly Problem[], text: string): Problem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true })
  return problems.map((problem) => withLine(problem, lineOf))

  function lineOf(at: string): number | undefined {
    const path = byPlace(at.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)))
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return lines.linePos(node.range[0] as number).line
    }
    return undefined
  }

  function byPlace([list, id, ...rest]: readonly (string | number)[]): (string | number | undefined)[] {
    const elements = document.get(list, true)
    if (!isCollection(elements) || typeof id !== 'string') return id === undefined ? [list] : [list, id, ...rest]
    const place = elements.items.findIndex((item) => isCollection(item) && item.get('id') === id)
    return [list, place === -1 ? id : place, ...rest]
  }
}

function withLine(problem: Problem, lineOf: (at: string) => number | undefined): Problem {
  const line = lineOf(problem.at)
  return line === undefined ? problem : { ...problem, line }
}

/** The design as YAML: stable order, empty parts left out, made for git diffs. */
export function writeText(design: Design): string {
  const document = new Document(plain(design), { aliasDuplicateObjects: false })
  visit(document, {
    // A list of plain values stays on one line: a span, a position, the data classes.
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true
    },
    // So does one reason, of which a component has several.
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === 'because' && isCollection(pair.value)) for (const reason of pair.value.items) if (isCollection(reason)) reason.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** The design as JSON text, in the same order. */
export const writeJson = (design: Design): string => `${JSON.stringify(plain(design), null, 2)}\n`

/** Without what is empty anyway. */
function plain(design: Design): Record<string, unknown> {
  const lean = (element: Record<string, unknown>) => Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined && !isEmpty(value)))
  return lean({
    strata: design.strata,
    name: design.name,
    requirements: design.requirements,
    boundaries: design.boundaries.map(lean),
    components: design.components.map((each) => ({ ...lean(each), name: each.name })),
    connections: design.connections.map(lean),
    waivers: design.waivers,
    positions: design.positions,
  })
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0
