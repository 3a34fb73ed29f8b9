import type { Assessment } from '#domain/assessment.ts'
import { type Graph, graphOf } from '#domain/design/graph.ts'
import { said, type Provider } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { type OwnName, slug } from '../../model/names.ts'
import { Module } from '../../model/module.ts'
import type { ProviderConfiguration, Resource } from '../../model/resource.ts'
import { block, call, choice, type Expression, text, type Value } from '../../model/value.ts'
import { providerOf } from '../provider-of.ts'
import { alarmTopic } from './alarms.ts'
import type { Part } from './part.ts'
import { Place } from './place.ts'
import { regionsOf } from '../regions.ts'
import { tagText } from './tags.ts'

const asTag = {
  condition: (value: Expression) => call('can', call('regex', '^.{1,256}$', value)),
  message: 'A tag holds 1 to 256 signs.',
}

const shortStage = { development: 'dev', test: 'test', staging: 'stage', production: 'prod' } as const

/** The AWS side of a design on its way to one root module. */
export class Account {
  readonly module = new Module()
  readonly assessment: Assessment
  readonly graph: Graph
  readonly parts = new Map<string, Part>()
  /** What nobody said and the code had to choose, by component; null = the module as a whole. */
  readonly assumptions: { of: string | null; what: string }[] = []
  /** Rules that exist: group, group, port -> the connection that made them. Two equal rules are an error of the provider's API. */
  readonly doors = new Map<string, string>()
  /** Numbers the networks, so that their address ranges differ. */
  networkCount = 0
  readonly #places = new Map<string, Place>()
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

  /**
   * Runs when all components and connections are lowered.
   * @param turn 0 components, 1 networks, which must know who calls what, 2 keys, which must know who uses them
   */
  later(work: () => void, turn: 0 | 1 | 2 = 0): void {
    this.#later[turn].push(work)
  }

  finish(): void {
    for (const next = () => this.#later.find((works) => works.length > 0)?.shift(); ;) {
      const work = next()
      if (work === undefined) return
      work()
    }
  }

  providerOf(component: Component): Provider | undefined {
    return providerOf(this.design, this.graph, component)
  }

  /** The stage as it stands in names: dev, test, stage or prod. */
  get stage(): 'dev' | 'test' | 'stage' | 'prod' {
    const stated = said(this.design.requirements.environment)
    return stated === undefined ? 'prod' : shortStage[stated]
  }

  get project(): Expression {
    const word = slug(this.design.name)
      .replace(/^[0-9-]+/, '')
      .slice(0, 10)
      .replace(/-+$/, '')
    return this.module.variable('project', {
      type: 'string',
      description: 'Short name of the project; it leads every name in the account.',
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

  get tags(): Expression {
    return this.module.local('tags', () => {
      const owner = this.module.variable('owner', {
        type: 'string',
        description: 'Team that answers for it; becomes a tag.',
        default: this.#first('owner') || 'platform',
        validation: asTag,
      })
      const center = this.module.variable('cost_center', {
        type: 'string',
        description: 'Account that pays; becomes a tag.',
        default: this.#first('costCenter') || 'unassigned',
        validation: asTag,
      })
      return {
        Project: this.project,
        Environment: this.environment,
        Owner: owner.value,
        CostCenter: center.value,
        ManagedBy: 'terraform',
        Design: tagText(this.design.name),
      }
    }).value
  }

  #first(setting: string): string | undefined {
    const words = this.design.components.map(({ settings }) => settings[setting]).find((value) => typeof value === 'string')
    return typeof words === 'string' ? tagText(words) : undefined
  }

  /** Addresses on the other side of a private line. */
  get onPremisesRange(): Expression {
    return this.module.variable('on_premises_cidr', {
      type: 'string',
      description: 'Address range of the site at the other end of the private line.',
      default: '172.16.0.0/12',
      validation: { condition: (value) => call('can', call('cidrhost', value, 0)), message: 'Write an IPv4 range, such as 172.16.0.0/12.' },
      refuses: 'everywhere',
    }).value
  }

  /** Addresses of partners that may come in from the internet; nobody until it is said. */
  get partnerRange(): Expression {
    return this.module.variable('partner_cidr', {
      type: 'string',
      description: 'Address range from which partners may come in.',
      default: '192.0.2.0/24',
      validation: { condition: (value) => call('can', call('cidrhost', value, 0)), message: 'Write an IPv4 range, such as 192.0.2.0/24.' },
      refuses: 'everywhere',
    }).value
  }

  /** aws, aws-cn or aws-us-gov, by the region; no call to the provider is needed to know it. */
  get partition(): Expression {
    const region = this.home.region
    return this.module.local('partition', () =>
      choice(call('startswith', region, 'cn-'), 'aws-cn', choice(call('startswith', region, 'us-gov-'), 'aws-us-gov', 'aws')),
    ).value
  }

  get accountId(): Expression {
    return this.home
      .once('caller', () => this.module.add('data', 'aws_caller_identity', 'current', {}, { topic: 'main', origin: null }))
      .get('account_id')
  }

  arn(service: string, region: Expression | '', rest: Expression | string, account: Expression | '' = this.accountId): Expression | string {
    return text`arn:${this.partition}:${service}:${region}:${account}:${rest}`
  }

  /** The region that most of it stands in; what names no region stands there. */
  get home(): Place {
    return this.place(undefined)
  }

  get places(): readonly Place[] {
    return [...this.#places.values()]
  }

  /** The region of a component, as a place with keys and networks of its own. */
  place(component: Component | undefined): Place {
    const { home, of } = regionsOf(this, 'aws')
    const found = component === undefined ? home : (of(component) ?? home)
    const known = this.#places.get(found.code)
    if (known !== undefined) return known
    const place = new Place(this, found, found.code === home.code)
    this.#places.set(found.code, place)
    return place
  }

  /** Where alarms and budgets of a region report. */
  alarmTopic(place: Place): Expression {
    return alarmTopic(place).get('arn')
  }

  /** CloudFront and what stands before it live in us-east-1, whatever the region of the design. */
  get edgeProvider(): ProviderConfiguration {
    return this.module.provider('aws', 'edge', { region: 'us-east-1', default_tags: block({ tags: this.tags }) })
  }

  /** The policy that no role may exceed; undefined where the design draws no identity and access component. */
  boundary: Expression | undefined = undefined

  /** Log group, topic and the like that belong to the module as a whole. */
  makeOwn(mode: 'resource' | 'data', type: string, name: OwnName, body: Parameters<Module['add']>[3], topic: Resource['meta']['topic']): Resource {
    return this.module.add(mode, type, name, body, { topic, origin: null })
  }

  managedPolicy(name: string): Value {
    return text`arn:${this.partition}:iam::aws:policy/${name}`
  }
}
