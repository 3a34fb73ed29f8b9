import { Expression, type Node, type Step, type Value } from '../model/value.ts'
import { inQuotes, mapKey, quoted } from './escape.ts'

/** Lines longer than this are broken at lists and arguments. */
const wide = 110

/** A value as lines; the first continues the line it stands on, the others are indented relative to it. */
export function valueLines(value: Value, room = wide): string[] {
  const flat = inline(value)
  if (flat !== undefined && flat.length <= room) return [flat]
  if (value instanceof Expression) return expressionLines(value.node)
  if (isList(value))
    return wrapped(
      '[',
      value.flatMap((item) => withComma(valueLines(item))),
      ']',
    )
  if (typeof value === 'object' && value !== null) return mapLines(value as { readonly [key: string]: Value | undefined })
  return [flat ?? '']
}

/** Maps of more entries, or longer ones, take lines of their own. */
const small = { entries: 2, signs: 64 }

/** A value on one line; undefined where it holds a map that takes lines of its own. */
export function inline(value: Value): string | undefined {
  if (value === null) return 'null'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return numeral(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Expression) return inlineNode(value.node)
  if (isList(value)) return joined('[', value, ']')
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return '{}'
  if (entries.length > small.entries) return undefined
  const parts = entries.map(([key, item]) => [mapKey(key), inline(item ?? null)])
  const flat = `{ ${parts.map(([key, item]) => `${key} = ${item}`).join(', ')} }`
  return parts.some(([, item]) => item === undefined) || flat.length > small.signs ? undefined : flat
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** Terraform reads 1e+21 as a number too, but nobody else does. */
const numeral = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value))

function joined(open: string, items: readonly Value[], close: string): string | undefined {
  const parts = items.map(inline)
  return parts.some((part) => part === undefined) ? undefined : `${open}${parts.join(', ')}${close}`
}

function inlineNode(node: Node): string | undefined {
  switch (node.kind) {
    case 'reference':
      return node.to.address.join('.') + node.path.map(step).join('')
    case 'every':
      return `values(${node.of.address.join('.')})[*].${node.attribute}`
    case 'template':
      return `"${node.parts.map((part) => (typeof part === 'string' ? beforeValue(inQuotes(part)) : `\${${inline(part) ?? 'null'}}`)).join('')}"`
    case 'call':
      return joined(`${node.name}(`, node.arguments, ')')
    case 'choice':
      return all(inline(node.when), inline(node.yes), inline(node.no), (when, yes, no) => `${when} ? ${yes} : ${no}`)
    case 'operation':
      return all(inline(node.left), inline(node.right), '', (left, right) => `${left} ${node.operator} ${right}`)
    case 'loop': {
      const names = node.names.map(({ address }) => address.join('.')).join(', ')
      const when = node.when === undefined ? '' : ` if ${inline(node.when) ?? 'true'}`
      const head = `for ${names} in ${inline(node.over) ?? '{}'} :`
      const value = inline(node.value)
      if (value === undefined) return undefined
      return node.key === undefined ? `[${head} ${value}${when}]` : `{ ${head} ${inline(node.key) ?? '""'} => ${value}${when} }`
    }
    case 'bare':
      return node.words
  }
}

/** A sign that opens an interpolation must not stand before one, or it would escape it. */
const beforeValue = (words: string): string => words.replace(/[$%]$/, (sign) => (sign === '$' ? '\\u0024' : '\\u0025'))

function all(
  a: string | undefined,
  b: string | undefined,
  c: string | undefined,
  make: (a: string, b: string, c: string) => string,
): string | undefined {
  return a === undefined || b === undefined || c === undefined ? undefined : make(a, b, c)
}

function step(part: Step): string {
  if (typeof part === 'number') return `[${part}]`
  if (part instanceof Expression) return `[${inline(part) ?? 'null'}]`
  return typeof part === 'string' ? `.${part}` : `[${quoted(part.key)}]`
}

function expressionLines(node: Node): string[] {
  switch (node.kind) {
    case 'call': {
      const [only] = node.arguments
      if (node.arguments.length !== 1 || only === undefined)
        return wrapped(
          `${node.name}(`,
          node.arguments.flatMap((item) => withComma(valueLines(item))),
          ')',
        )
      const [first = '', ...rest] = valueLines(only, 0)
      if (rest.length === 0) return [`${node.name}(${first})`]
      return [`${node.name}(${first}`, ...rest.slice(0, -1), `${rest.at(-1) ?? ''})`]
    }
    case 'loop': {
      const names = node.names.map(({ address }) => address.join('.')).join(', ')
      const head = `for ${names} in ${inline(node.over) ?? '{}'} :`
      const when = node.when === undefined ? '' : ` if ${inline(node.when) ?? 'true'}`
      const [first = '', ...rest] = valueLines(node.value)
      const lead = node.key === undefined ? `${head} ${first}` : `${head} ${inline(node.key) ?? '""'} => ${first}`
      const lines = [lead, ...rest]
      lines[lines.length - 1] = `${lines.at(-1) ?? ''}${when}`
      return wrapped(node.key === undefined ? '[' : '{', lines, node.key === undefined ? ']' : '}')
    }
    case 'reference':
    case 'every':
    case 'template':
    case 'choice':
    case 'operation':
    case 'bare':
      return [inlineNode(node) ?? 'null']
  }
}

const wrapped = (open: string, inside: readonly string[], close: string): string[] => [open, ...inside.map(indented), close]

export const indented = (line: string): string => (line === '' ? '' : `  ${line}`)

function withComma(lines: readonly string[]): string[] {
  const copy = [...lines]
  copy[copy.length - 1] = `${copy.at(-1) ?? ''},`
  return copy
}

const mapLines = (map: { readonly [key: string]: Value | undefined }): string[] =>
  wrapped(
    '{',
    assignments(Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[mapKey(key), valueLines(value)] as const]))),
    '}',
  )

/** Assignments with their signs in one column where they stand together, as `terraform fmt` writes them. */
export function assignments(entries: readonly (readonly [string, readonly string[]])[]): string[] {
  const lines: string[] = []
  let group: (readonly [string, string])[] = []
  const close = () => {
    const width = Math.max(0, ...group.map(([key]) => columns(key)))
    for (const [key, value] of group) lines.push(`${key}${' '.repeat(width - columns(key))} = ${value}`)
    group = []
  }
  for (const [key, [first = '', ...rest]] of entries) {
    if (rest.length === 0) {
      group.push([key, first])
      continue
    }
    close()
    lines.push(`${key} = ${first}`, ...rest)
  }
  close()
  return lines
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** The formatter counts what a reader sees as one sign. */
const columns = (key: string): number => (/^[ -~]*$/.test(key) ? key.length : [...graphemes.segment(key)].length)
