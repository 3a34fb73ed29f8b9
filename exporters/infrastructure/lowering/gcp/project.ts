import type { Assessment } from '#domain/assessment.ts'
import { type Graph, graphOf } from '#domain/design/graph.ts'
import { said, type Provider } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { type OwnName, slug } from '../../model/names.ts'
import { Module } from '../../model/module.ts'
import type { Resource, Topic } from '../../model/resource.ts'
import { type Body, call, type Expression, text, type Value } from '../../model/value.ts'
import { providerOf } from '../provider-of.ts'
import { labelText } from './labels.ts'
import { Network } from './network/network.ts'
import type { Part } from './part.ts'
import { Place } from './place.ts'
import { regionsOf } from '../regions.ts'
import { enableServices } from './services.ts'

const asLabel = {
  condition: (value: Expression) => call('can', call('regex', '^[a-z0-9_-]{1,63}$', value)),
  message: 'A label holds 1 to 63 small letters, digits, _ and -.',
}

const shortStage = { development: 'dev', test: 'test', staging: 'stage', production: 'prod' } as const

/** The Google Cloud side of a design on its way to one root module in one project. */
export class Project {
  readonly module = new Module()
  readonly assessment: Assessment
  readonly graph: Graph
  readonly parts = new Map<string, Part>()
  /** What nobody said and the code had to choose, by component; null = the module as a whole. */
  readonly assumptions: { of: string | null; what: string }[] = []
  /** Rights that exist, by what they say -> the resource; two equal members would take each other away. */
  readonly rights = new Map<string, Resource>()
  /** Interfaces that no resource of the module tells, such as those a workload calls. */
  readonly services = new Set<string>()
  readonly #places = new Map<string, Place>()
  readonly #networks = new Map<string, Network>()
  readonly #once = new Map<string, unknown>()
  readonly #sizing: ReadonlyMap<string, ComponentSizing>
  readonly #later: [(() => void)[], (() => void)[], (() => void)[]] = [[], [], []]

  constructor(assessment: Assessment) {
    this.assessment = assessment
    this.graph = graphOf(assessment.design)
    this.#sizing = new Map(assessment.sizing.components.map((each) => [each.component, each]))
  }

  get design(): Design {
    return this.assessment.design
  }

  sizing(id: string): ComponentSizing | undefined {
    return this.#sizing.get(id)
  }

  assume(of: string | null, what: string): void {
    if (!this.assumptions.some((each) => each.of === of && each.what === what)) this.assumptions.push({ of, what })
  }

  once<T>(name: string, make: () => T): T {
    if (this.#once.has(name)) return this.#once.get(name) as T
    const made = make()
    this.#once.set(name, made)
    return made
  }

  /** Runs when all components and connections are lowered: 0 components, 1 networks, 2 what must know all resources. */
  later(work: () => void, turn: 0 | 1 | 2 = 0): void {
    this.#later[turn].push(work)
  }

  finish(): void {
    for (const next = () => this.#later.find((works) => works.length > 0)?.shift(); ;) {
      const work = next()
      if (work === undefined) break
      work()
    }
    enableServices(this)
  }

  providerOf(component: Component): Provider | undefined {
    return providerOf(this.design, this.graph, component)
  }

  /** The stage as it stands in names: dev, test, stage or prod. */
  get stage(): 'dev' | 'test' | 'stage' | 'prod' {
    const stated = said(this.design.requirements.environment)
    return stated === undefined ? 'prod' : shortStage[stated]
  }

  /** Stage and criticality decide what is doubled where nobody said. */
  get careful(): boolean {
    return this.stage === 'prod' || said(this.design.requirements.criticality) === 'mission-critical'
  }

  /** The project in which it is built. Only the owner knows it. */
  get id(): Expression {
    const variable = this.module.variable('project_id', {
      type: 'string',
      description: 'Id of the project in which it is built.',
      default: 'your-project-id',
      validation: {
        condition: (value) => call('can', call('regex', '^[a-z][a-z0-9-]{4,28}[a-z0-9]$', value)),
        message: 'Write the id of a project: 6 to 30 small letters, digits and hyphens.',
      },
      refuses: 'My Project',
    })
    this.module.want({ variable: 'project_id', message: 'project_id still holds a stand-in; set the id of your project.' })
    return variable.value
  }

  get number(): Expression {
    return this.once('number', () =>
      this.module.add('data', 'google_project', 'current', { project_id: this.id }, { topic: 'main', origin: null }),
    ).get('number')
  }

  get project(): Expression {
    // Names of buckets may not hold the name of the vendor.
    const word = slug(this.design.name)
      .replace(/^[0-9-]+/, '')
      .replaceAll('goog', 'g')
      .slice(0, 10)
      .replace(/-+$/, '')
    return this.module.variable('project', {
      type: 'string',
      description: 'Short name of the undertaking; it leads every name.',
      default: word.length < 2 ? 'strata' : word,
      validation: {
        condition: (value) => call('can', call('regex', '^[a-z][a-z0-9-]{0,8}[a-z0-9]$', value)),
        message: 'Use 2 to 10 lower-case letters, digits and hyphens, a letter first.',
      },
      refuses: '9 lives',
    }).value
  }

  get environment(): Expression {
    return this.module.variable('environment', {
      type: 'string',
      description: 'Stage that this deployment serves: dev, test, stage or prod.',
      default: this.stage,
      validation: {
        condition: (value) => call('contains', ['dev', 'test', 'stage', 'prod'], value),
        message: 'The environment is dev, test, stage or prod.',
      },
      refuses: 'somewhere',
    }).value
  }

  /** What leads every name: at most 16 signs. */
  get prefix(): Expression {
    return this.module.local('name', () => text`${this.project}-${this.environment}`).value
  }

  get labels(): Expression {
    return this.module.local('labels', () => {
      const label = (name: string, description: string, setting: string, otherwise: string) =>
        this.module.variable(name, { type: 'string', description, default: this.#first(setting) || otherwise, validation: asLabel }).value
      return {
        project: this.project,
        environment: this.environment,
        owner: label('owner', 'Team that answers for it; becomes a label.', 'owner', 'platform'),
        cost_center: label('cost_center', 'Account that pays; becomes a label.', 'costCenter', 'unassigned'),
        managed_by: 'terraform',
        design: labelText(this.design.name) || 'design',
      }
    }).value
  }

  #first(setting: string): string | undefined {
    const words = this.design.components.map(({ settings }) => settings[setting]).find((value) => typeof value === 'string')
    return typeof words === 'string' ? labelText(words) : undefined
  }

  range(name: string, description: string, otherwise: string): Expression {
    return this.module.variable(name, {
      type: 'string',
      description,
      default: otherwise,
      validation: { condition: (value) => call('can', call('cidrhost', value, 0)), message: `Write an IPv4 range, such as ${otherwise}.` },
      refuses: 'everywhere',
    }).value
  }

  /** Addresses on the other side of a private line. */
  get onPremisesRange(): Expression {
    return this.range('on_premises_cidr', 'Address range of the site at the other end of the private line.', '172.16.0.0/12')
  }

  /** The region that most of it stands in; what names no region stands there. */
  get home(): Place {
    return this.place(undefined)
  }

  get places(): readonly Place[] {
    return [...this.#places.values()]
  }

  place(component: Component | undefined): Place {
    const { home, of } = regionsOf(this, 'gcp')
    const found = component === undefined ? home : (of(component) ?? home)
    const known = this.#places.get(found.code)
    if (known !== undefined) return known
    const place = new Place(this, found, found.code === home.code, this.#places.size)
    this.#places.set(found.code, place)
    return place
  }

  /** The network of a component: the one around it, the only one that is drawn, or the module's own. Networks span regions. */
  network(part: Part | undefined): Network {
    const drawn = part === undefined ? undefined : this.graph.enclosing(part.component, 'network')
    const boundary = drawn ?? this.#onlyNetwork()
    const known = this.#networks.get(boundary?.id ?? '')
    if (known !== undefined) return known
    const network = new Network(this, boundary, this.#networks.size)
    this.#networks.set(boundary?.id ?? '', network)
    return network
  }

  #onlyNetwork() {
    return this.once('only network', () => {
      const inside = this.design.boundaries.filter(
        (each) => each.kind === 'network' && [...this.parts.values()].some((part) => this.graph.around(part.component).includes(each)),
      )
      return inside.length === 1 ? inside[0] : undefined
    })
  }

  /** A resource that the module has as a whole. */
  make(
    mode: 'resource' | 'data',
    type: string,
    name: OwnName | (string & {}),
    body: Body,
    topic: Topic,
    about: { comment?: string; forEach?: Value } = {},
  ): Resource {
    return this.module.add(mode, type, name, body, { topic, origin: null, ...about })
  }
}
