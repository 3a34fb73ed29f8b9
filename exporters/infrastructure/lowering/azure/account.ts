import type { Assessment } from '#domain/assessment.ts'
import { type Graph, graphOf } from '#domain/design/graph.ts'
import { said, type Provider } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { slug } from '../../model/names.ts'
import { Module } from '../../model/module.ts'
import type { Resource } from '../../model/resource.ts'
import { block, call, element, type Expression, loop, reference, text } from '../../model/value.ts'
import { providerOf } from '../provider-of.ts'
import type { Right } from './faces.ts'
import type { Part } from './part.ts'
import { Place } from './place.ts'
import { regionsOf } from '../regions.ts'
import { tagText } from './tags.ts'

const asTag = {
  condition: (value: Expression) => call('can', call('regex', '^.{1,256}$', value)),
  message: 'A tag holds 1 to 256 signs.',
}
const shortStage = { development: 'dev', test: 'test', staging: 'stage', production: 'prod' } as const
const range = element('range')

/** The Azure side of a design on its way to one root module. */
export class Account {
  readonly module = new Module()
  readonly assessment: Assessment
  readonly graph: Graph
  readonly parts = new Map<string, Part>()
  /** What nobody said and the code had to choose, by component; null = the module as a whole. */
  readonly assumptions: { of: string | null; what: string }[] = []
  /** Ways that are open: network, subnet, subnet, port -> the connection that opened them. */
  readonly doors = new Map<string, string>()
  /** Rights that are given: identity, role, scope -> the connection that gave them. Azure refuses a second one. */
  readonly given = new Map<string, string>()
  /** Numbers the networks, so that their address ranges differ. */
  networkCount = 0
  readonly #places = new Map<string, Place>()
  readonly #sizing: ReadonlyMap<string, ComponentSizing>
  readonly #later: [(() => void)[], (() => void)[], (() => void)[]] = [[], [], []]
  readonly #once = new Map<string, unknown>()
  readonly #kept = new Map<Right, Map<string, string>>()

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

  /** The connection that gave this identity a right which the service keeps by itself; undefined the first time. */
  kept(right: Right, identity: Resource, link: string): string | undefined {
    const holders = this.#kept.get(right) ?? new Map<string, string>()
    this.#kept.set(right, holders)
    const address = identity.address.join('.')
    const known = holders.get(address)
    if (known === undefined) holders.set(address, link)
    return known
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

  /**
   * Runs when all components and connections are lowered.
   * @param turn 0 components, 1 networks, which must know who calls what, 2 what must know the networks
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
      description: 'Short name of the project; it leads every name in the subscription.',
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

  get subscription(): Expression {
    this.module.want({ variable: 'subscription_id', message: 'The subscription that it is built in.' })
    return this.module.variable('subscription_id', {
      type: 'string',
      description: 'Id of the subscription that it is built in.',
      default: '00000000-0000-0000-0000-000000000000',
      validation: {
        condition: (value) => call('can', call('regex', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', value)),
        message: 'Write the id of a subscription, in lower case.',
      },
      refuses: 'mine',
    }).value
  }

  /** What leads every name: at most 16 signs. */
  get prefix(): Expression {
    return this.module.local('name', () => text`${this.project}-${this.environment}`).value
  }

  /** The same for names without hyphens: at most 10 signs. */
  get compact(): Expression {
    return this.module.local('compact', () => call('substr', call('replace', text`${this.project}${this.environment}`, '-', ''), 0, 10)).value
  }

  /** Five signs that differ from subscription to subscription, for names that all of Azure shares. */
  get unique(): Expression {
    return this.module.local('unique', () => call('substr', call('sha1', text`${this.subscription}/${this.prefix}`), 0, 5)).value
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
        Design: tagText(this.design.name) || 'design',
      }
    }).value
  }

  #first(setting: string): string | undefined {
    const words = this.design.components.map(({ settings }) => settings[setting]).find((value) => typeof value === 'string')
    return typeof words === 'string' ? tagText(words) : undefined
  }

  /** Who runs Terraform, and in which tenant. */
  get client(): Resource {
    return this.once('client', () => this.module.add('data', 'azurerm_client_config', 'current', {}, { topic: 'main', origin: null }))
  }

  get tenant(): Expression {
    return this.client.get('tenant_id')
  }

  /** A range that a person must know; documentation addresses until it is said. */
  #range(name: string, description: string, usual: string): Expression {
    return this.module.variable(name, {
      type: 'string',
      description,
      default: usual,
      validation: { condition: (value) => call('can', call('cidrhost', value, 0)), message: `Write an IPv4 range, such as ${usual}.` },
      refuses: 'everywhere',
    }).value
  }

  get onPremisesRange(): Expression {
    return this.#range('on_premises_cidr', 'Address range of the site at the other end of the private line.', '172.16.0.0/12')
  }

  /** From where keys and secrets may be written while Terraform runs. */
  get deployerRanges(): Expression {
    return this.ranges('deployer_cidrs', 'Address ranges from which Terraform itself may reach vaults; empty when it runs inside the network.', [])
  }

  ranges(name: string, description: string, usual: readonly string[]): Expression {
    return this.module.variable(name, {
      type: 'list(string)',
      description,
      default: [...usual],
      validation: {
        condition: (value) => call('alltrue', loop([range], value, call('can', call('cidrhost', reference(range), 0)))),
        message: 'Write IPv4 ranges, such as 192.0.2.0/24.',
      },
      refuses: ['everywhere'],
    }).value
  }

  get domain(): Expression {
    this.module.want({ variable: 'domain', message: 'A domain of yours; its names are served from here.' })
    return this.module.variable('domain', {
      type: 'string',
      description: 'Domain under which it is reached.',
      default: 'design.example.com',
      validation: {
        condition: (value) => call('can', call('regex', '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$', value)),
        message: 'Write a domain, such as ai.your-company.org.',
      },
      refuses: 'not a domain',
    }).value
  }

  /** An Entra group of people; undefined in a plan until it is named. */
  group(name: string, description: string): Expression {
    this.module.want({ variable: name, message: description })
    return this.module.variable(name, {
      type: 'string',
      description,
      default: '00000000-0000-0000-0000-000000000000',
      validation: {
        condition: (value) => call('can', call('regex', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', value)),
        message: 'Write the object id of a group, in lower case.',
      },
      refuses: 'everyone',
    }).value
  }

  /** The region that most of it stands in; what names no region stands there. */
  get home(): Place {
    return this.place(undefined)
  }

  get places(): readonly Place[] {
    return [...this.#places.values()]
  }

  /** The region of a component, as a place with vaults and networks of its own. */
  place(component: Component | undefined): Place {
    const { home, of } = regionsOf(this, 'azure')
    const found = component === undefined ? home : (of(component) ?? home)
    const known = this.#places.get(found.code)
    if (known !== undefined) return known
    const place = new Place(this, found, found.code === home.code)
    this.#places.set(found.code, place)
    return place
  }

  declareProvider(): void {
    this.module.provider('azurerm', null, {
      subscription_id: this.subscription,
      storage_use_azuread: true,
      features: block({
        key_vault: block({ purge_soft_delete_on_destroy: false, recover_soft_deleted_key_vaults: true }),
        resource_group: block({ prevent_deletion_if_contains_resources: true }),
        cognitive_account: block({ purge_soft_delete_on_destroy: false }),
      }),
    })
  }
}
