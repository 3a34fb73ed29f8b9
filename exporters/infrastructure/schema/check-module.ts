import { Module } from '../model/module.ts'
import { Resource } from '../model/resource.ts'
import { type Addressable, type Body, Expression, Nested, type Node, type Value } from '../model/value.ts'
import type { ArgumentType, BlockSchema, ProviderSchema } from './schema.ts'

/** Everything in a module that the provider would refuse: unknown and missing arguments, wrong types, attributes that do not exist. */
export function schemaProblems(module: Module, schema: ProviderSchema): readonly string[] {
  const problems: string[] = []
  for (const resource of module.resources) {
    const known = (resource.mode === 'data' ? schema.data : schema.resources)[resource.type]
    const at = resource.address.join('.')
    if (known === undefined) problems.push(`${at}: ${resource.type} is not in the schema`)
    else checkBody(resource.body, known, at, problems)
  }
  for (const { to, path } of references(module)) {
    if (!(to instanceof Resource)) continue
    const known = (to.mode === 'data' ? schema.data : schema.resources)[to.type]
    const name = path.find((step) => typeof step === 'string')
    if (known === undefined || typeof name !== 'string') continue
    if (!known.attributes.includes(name) && known.arguments?.[name] === undefined && known.blocks?.[name] === undefined)
      problems.push(`${to.address.join('.')}: has no attribute ${name}`)
  }
  return problems
}

function checkBody(body: Body, schema: BlockSchema, at: string, problems: string[]): void {
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue
    if (name === 'dynamic' && value instanceof Nested) {
      checkDynamic(value, schema, at, problems)
      continue
    }
    const nested = schema.blocks?.[name]
    const argument = schema.arguments?.[name]
    if (value instanceof Nested) {
      if (nested === undefined) problems.push(`${at}: ${name} is not a block`)
      else {
        const [, max, inner] = nested
        if (max > 0 && value.bodies.length > max) problems.push(`${at}: ${name} stands ${value.bodies.length} times, at most ${max}`)
        value.bodies.forEach((each, index) => checkBody(each, inner, `${at}.${name}[${index}]`, problems))
      }
    } else if (argument === undefined)
      problems.push(nested === undefined ? `${at}: ${name} is unknown` : `${at}: ${name} is a block, not an argument`)
    else if (!fits(value, argument.replace('!', '') as ArgumentType)) problems.push(`${at}: ${name} has the wrong type`)
  }
  for (const [name, type] of Object.entries(schema.arguments ?? {}))
    if (type.startsWith('!') && body[name] === undefined) problems.push(`${at}: ${name} is missing`)
  for (const [name, [min]] of Object.entries(schema.blocks ?? {}))
    if (min > 0 && body[name] === undefined) problems.push(`${at}: block ${name} is missing`)
}

/** `dynamic "rule" { for_each = … content { … } }`: the content is what a block of that name may hold. */
function checkDynamic(value: Nested, schema: BlockSchema, at: string, problems: string[]): void {
  value.bodies.forEach((body, index) => {
    const name = value.labels[index]?.[0] ?? ''
    const known = schema.blocks?.[name]
    const content = body['content']
    if (known === undefined || !(content instanceof Nested)) problems.push(`${at}: ${name} is not a block`)
    else for (const each of content.bodies) checkBody(each, known[2], `${at}.${name}[]`, problems)
  })
}

/** Terraform turns numbers and truth values into text and back; what is computed is its to judge. */
function fits(value: Value, type: ArgumentType): boolean {
  if (value === null || value instanceof Expression) return true
  switch (type) {
    case 's':
      return typeof value !== 'object'
    case 'n':
      return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    case 'b':
      return typeof value === 'boolean' || value === 'true' || value === 'false'
    case 'l':
      return Array.isArray(value)
    case 'm':
    case 'o':
      return typeof value === 'object' && !Array.isArray(value)
  }
}

type Named = { to: Addressable; path: Extract<Node, { kind: 'reference' }>['path'] }

/** Every attribute that is read anywhere in a module. */
function* references(module: Module): Generator<Named> {
  for (const { body, meta } of module.resources) {
    yield* inValues(Object.values(body))
    yield* inValues([meta.forEach])
  }
  for (const { definition } of module.locals) yield* inValues([definition])
  for (const { value } of module.outputs) yield* inValues([value])
}

function* inValues(values: readonly (Value | Nested | undefined)[]): Generator<Named> {
  for (const value of values) {
    if (value === undefined || value === null || typeof value !== 'object') continue
    if (value instanceof Nested) for (const body of value.bodies) yield* inValues(Object.values(body))
    else if (value instanceof Expression) yield* inNode(value.node)
    else yield* inValues(Array.isArray(value) ? (value as readonly Value[]) : Object.values(value))
  }
}

function* inNode(node: Node): Generator<Named> {
  switch (node.kind) {
    case 'reference':
      yield { to: node.to, path: node.path }
      yield* inValues(node.path.filter((step) => step instanceof Expression))
      return
    case 'every':
      yield { to: node.of, path: [node.attribute] }
      return
    case 'template':
      yield* inValues(node.parts.filter((part) => part instanceof Expression))
      return
    case 'call':
      yield* inValues(node.arguments)
      return
    case 'choice':
      yield* inValues([node.when, node.yes, node.no])
      return
    case 'operation':
      yield* inValues([node.left, node.right])
      return
    case 'loop':
      yield* inValues([node.over, node.key, node.value, node.when])
      return
    case 'bare':
      return
  }
}
