import { type Meta, ProviderConfiguration, Resource, type Topic } from './resource.ts'
import { type Addressable, type Body, type Expression, reference, referencesIn, type Value } from './value.ts'

export class Variable implements Addressable {
  readonly address: readonly string[]
  readonly name: string
  readonly definition: VariableDefinition
  constructor(name: string, definition: VariableDefinition) {
    this.name = name
    this.definition = definition
    this.address = ['var', name]
  }
  get value(): Expression {
    return reference(this)
  }
}

export type VariableDefinition = {
  type: 'string' | 'number' | 'bool' | 'list(string)' | 'map(string)'
  description: string
  /** Absent = the user must say it. */
  default?: Value
  sensitive?: boolean
  validation?: { condition: (value: Expression) => Expression; message: string }
  /** A value that the validation must refuse; the tests of the module try it. */
  refuses?: Value
  /** Shown in the example of a variables file; absent = the default. */
  example?: Value
}

export class Local implements Addressable {
  readonly address: readonly string[]
  readonly name: string
  readonly definition: Value
  readonly topic: Topic
  constructor(name: string, definition: Value, topic: Topic) {
    this.name = name
    this.definition = definition
    this.topic = topic
    this.address = ['local', name]
  }
  get value(): Expression {
    return reference(this)
  }
}

export type Output = { name: string; description: string; value: Value; sensitive?: boolean }

/** A variable whose default plans but does not serve: only the owner knows its value. */
export type Wanted = { variable: string; message: string }

/** One root module: what is built, what can be set, what it tells. */
export class Module {
  readonly #resources = new Map<string, Resource>()
  readonly #variables = new Map<string, Variable>()
  readonly #locals = new Map<string, Local>()
  readonly #outputs = new Map<string, Output>()
  readonly #providers = new Map<string, ProviderConfiguration>()
  readonly #wanted = new Map<string, Wanted>()
  readonly #files = new Map<string, string>()

  get resources(): readonly Resource[] {
    return [...this.#resources.values()]
  }
  get variables(): readonly Variable[] {
    return [...this.#variables.values()]
  }
  get locals(): readonly Local[] {
    return [...this.#locals.values()]
  }
  get outputs(): readonly Output[] {
    return [...this.#outputs.values()]
  }
  get providers(): readonly ProviderConfiguration[] {
    return [...this.#providers.values()]
  }
  get wanted(): readonly Wanted[] {
    return [...this.#wanted.values()]
  }
  /** Files beside the code that it reads or that people need: scripts, manifests. */
  get files(): ReadonlyMap<string, string> {
    return this.#files
  }

  /** @throws where the address is taken: two resources of one name are a mistake of ours */
  add(mode: 'resource' | 'data', type: string, name: string, body: Body, meta: Meta): Resource {
    const resource = new Resource(mode, type, name, body, meta)
    const address = resource.address.join('.')
    if (this.#resources.has(address)) throw new Error(`${address} is declared twice`)
    this.#resources.set(address, resource)
    return resource
  }

  /** Is an address such as `google_storage_bucket.lake` taken? */
  has(address: string): boolean {
    return this.#resources.has(address)
  }

  /** The variable of that name, declared on first use. */
  variable(name: string, definition: VariableDefinition): Variable {
    return known(this.#variables, name, () => new Variable(name, definition))
  }

  local(name: string, definition: () => Value, topic: Topic = 'main'): Local {
    return known(this.#locals, name, () => new Local(name, definition(), topic))
  }

  output(output: Output): void {
    if (!this.#outputs.has(output.name)) this.#outputs.set(output.name, output)
  }

  provider(name: string, alias: string | null, body: Body): ProviderConfiguration {
    return known(this.#providers, `${name}.${alias ?? ''}`, () => new ProviderConfiguration(name, alias, body))
  }

  want(wanted: Wanted): void {
    if (!this.#wanted.has(wanted.variable)) this.#wanted.set(wanted.variable, wanted)
  }

  file(path: string, contents: string): void {
    this.#files.set(path, contents)
  }

  /** Does a resource need another before it can be made? */
  needs(start: Addressable, other: Addressable): boolean {
    const seen = new Set<Addressable>([start])
    const open = [start]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === other) return true
      for (const next of directNeeds(at))
        if (!seen.has(next)) {
          seen.add(next)
          open.push(next)
        }
    }
    return false
  }
}

/** What one element names by itself. */
export function* directNeeds(of: Addressable): Generator<Addressable> {
  if (of instanceof Local) yield* referencesIn(of.definition)
  if (!(of instanceof Resource)) return
  yield* of.named
  yield* referencesIn(of.meta.forEach)
  yield* of.meta.dependsOn ?? []
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
