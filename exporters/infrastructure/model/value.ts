/** Whatever a reference can point to. Only objects of the model are addressable, so a reference cannot dangle. */
export interface Addressable {
  /** The words that are joined with dots where it is named: `aws_s3_bucket`, `lake`. */
  readonly address: readonly string[]
}

/** An attribute, a place in a list, a key that is computed, or a key that is known. */
export type Step = string | number | Expression | { key: string }

export type Node =
  | { kind: 'reference'; to: Addressable; path: readonly Step[] }
  | { kind: 'template'; parts: readonly (string | Expression)[] }
  | { kind: 'call'; name: string; arguments: readonly Value[] }
  | { kind: 'choice'; when: Expression; yes: Value; no: Value }
  | { kind: 'operation'; operator: Operator; left: Value; right: Value }
  | { kind: 'every'; of: Addressable; attribute: string }
  | { kind: 'loop'; names: readonly Addressable[]; over: Value; key?: Value; value: Value; when?: Expression }
  | { kind: 'bare'; words: string }

export type Operator = '+' | '-' | '==' | '!=' | '&&' | '||' | '<' | '<=' | '>' | '>='

/** Something that is only known when the code runs; everything else in a body is a literal. */
export class Expression {
  readonly node: Node
  constructor(node: Node) {
    this.node = node
  }
}

/** A literal, an expression, or a list or map of them. A key whose value is undefined is left out. */
export type Value = string | number | boolean | null | Expression | readonly Value[] | { readonly [key: string]: Value | undefined }

/** Nested blocks of one name, in order; the labels of each stand behind the name. */
export class Nested {
  readonly bodies: readonly Body[]
  readonly labels: readonly (readonly string[])[]
  constructor(bodies: readonly Body[], labels: readonly (readonly string[])[] = []) {
    this.bodies = bodies
    this.labels = labels
  }
}

export type Body = { readonly [argument: string]: Value | Nested | undefined }

export const block = (body: Body): Nested => new Nested([body])
export const blocks = (bodies: readonly Body[]): Nested | undefined => (bodies.length > 0 ? new Nested(bodies) : undefined)

export const reference = (to: Addressable, ...path: Step[]): Expression => new Expression({ kind: 'reference', to, path })
export const call = (name: string, ...args: Value[]): Expression => new Expression({ kind: 'call', name, arguments: args })
export const choice = (when: Expression, yes: Value, no: Value): Expression => new Expression({ kind: 'choice', when, yes, no })
export const operation = (left: Value, operator: Operator, right: Value): Expression => new Expression({ kind: 'operation', operator, left, right })
export const json = (value: Value): Expression => call('jsonencode', value)
/** Words of the language itself, such as `list(string)` or the name of an argument; never a label. */
export const bare = (words: string): Expression => new Expression({ kind: 'bare', words })
/** One attribute of every instance of a resource that is made for each of a map, in the order of its keys. */
export const every = (of: Addressable, attribute: string): Expression => new Expression({ kind: 'every', of, attribute })

/** What a loop calls the element at hand. */
export const element = (name: string): Addressable => ({ address: [name] })
export const each: Addressable = element('each')
export const path: Addressable = element('path')

export const loop = (names: readonly Addressable[], over: Value, value: Value, options: { key?: Value; when?: Expression } = {}): Expression =>
  new Expression({ kind: 'loop', names, over, value, ...options })

/** Text with values in it: text`${prefix}-logs`. The values are kept as values; nothing is joined before printing. */
export function text(words: TemplateStringsArray, ...values: readonly (Expression | string | number)[]): Expression | string {
  const parts: (string | Expression)[] = []
  const add = (part: string | Expression) => {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else if (part !== '') parts.push(part)
  }
  words.forEach((word, at) => {
    add(word)
    const value = values[at]
    if (value === undefined) return
    if (value instanceof Expression && value.node.kind === 'template') value.node.parts.forEach(add)
    else add(typeof value === 'number' ? String(value) : value)
  })
  const [only] = parts
  if (parts.length === 0) return ''
  if (parts.length === 1 && only !== undefined) return only
  return new Expression({ kind: 'template', parts })
}

/** Every addressable that a value names, each as often as it is named. */
export function* referencesIn(value: Value | Nested | undefined): Generator<Addressable> {
  if (value === undefined || value === null || typeof value !== 'object') return
  if (value instanceof Nested) for (const body of value.bodies) for (const argument of Object.values(body)) yield* referencesIn(argument)
  else if (value instanceof Expression) yield* referencesInNode(value.node)
  else for (const item of Array.isArray(value) ? (value as readonly Value[]) : Object.values(value)) yield* referencesIn(item)
}

function* referencesInNode(node: Node): Generator<Addressable> {
  switch (node.kind) {
    case 'reference':
      yield node.to
      for (const step of node.path) if (step instanceof Expression) yield* referencesIn(step)
      return
    case 'every':
      yield node.of
      return
    case 'template':
      for (const part of node.parts) if (part instanceof Expression) yield* referencesIn(part)
      return
    case 'call':
      for (const argument of node.arguments) yield* referencesIn(argument)
      return
    case 'choice':
      yield* referencesIn([node.when, node.yes, node.no])
      return
    case 'operation':
      yield* referencesIn([node.left, node.right])
      return
    case 'loop': {
      const own = new Set(node.names)
      for (const found of referencesIn([node.over, node.key ?? null, node.value, node.when ?? null])) if (!own.has(found)) yield found
      return
    }
    case 'bare':
      return
  }
}
