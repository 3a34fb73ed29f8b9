import { type Addressable, type Body, each, every, type Expression, type Nested, reference, referencesIn, type Step, type Value } from './value.ts'

/** The topic decides the file a resource stands in. */
export const topics = ['main', 'network', 'security', 'data', 'compute', 'ai', 'application', 'kubernetes', 'observability', 'design'] as const
export type Topic = (typeof topics)[number]

export type Meta = {
  topic: Topic
  /** Component or connection of the design that it comes from; null = the module needs it as a whole. */
  origin: string | null
  /** Said above it in the code; may hold names from the design. */
  comment?: string
  provider?: ProviderConfiguration
  /** A map; the resource is made once for each key. */
  forEach?: Value
  dependsOn?: readonly Resource[]
  lifecycle?: Body
}

/** A provider with settings of its own, such as a second region. */
export class ProviderConfiguration implements Addressable {
  readonly address: readonly string[]
  readonly name: string
  readonly alias: string | null
  readonly body: Body
  constructor(name: string, alias: string | null, body: Body) {
    this.name = name
    this.alias = alias
    this.body = body
    this.address = alias === null ? [name] : [name, alias]
  }
}

/** One resource or data source. Its body may still grow while connections are lowered. */
export class Resource implements Addressable {
  readonly address: readonly string[]
  readonly mode: 'resource' | 'data'
  readonly type: string
  readonly name: string
  readonly meta: Meta
  #body: Body
  #named: ReadonlySet<Addressable> | undefined

  constructor(mode: 'resource' | 'data', type: string, name: string, body: Body, meta: Meta) {
    this.mode = mode
    this.type = type
    this.name = name
    this.#body = body
    this.meta = meta
    this.address = mode === 'data' ? ['data', type, name] : [type, name]
  }

  get body(): Body {
    return this.#body
  }

  /** Sets one argument, or replaces it. */
  set(argument: string, value: Value | Nested | undefined): void {
    this.#body = { ...this.#body, [argument]: value }
    this.#named = undefined
  }

  /** What its arguments name; kept until one is set again. */
  get named(): ReadonlySet<Addressable> {
    this.#named ??= new Set(Object.values(this.#body).flatMap((argument) => [...referencesIn(argument)]))
    return this.#named
  }

  get(...path: readonly [Step, ...Step[]]): Expression {
    return reference(this, ...path)
  }

  /** One attribute of all instances of a resource that is made for each key. */
  all(attribute: string): Expression {
    return every(this, attribute)
  }

  /** One instance of a resource that is made for each key. */
  instance(key: string, ...path: readonly Step[]): Expression {
    return reference(this, { key }, ...path)
  }

  /** The instance with the key that is at hand, for resources made for each key of the same map. */
  same(attribute: string): Expression {
    return reference(this, reference(each, 'key'), attribute)
  }
}
