import { said } from '#domain/design/requirements.ts'
import type { Boundary } from '#domain/design/schema.ts'
import { addressOf, type OwnName } from '../../model/names.ts'
import type { Resource, Topic } from '../../model/resource.ts'
import { type Body, call, type Expression, text } from '../../model/value.ts'
import type { Account } from './account.ts'
import { Vault } from './vault.ts'
import { Network } from './network/network.ts'
import type { Part } from './part.ts'
import type { RegionAt } from '../regions.ts'
import { logDays } from './retention.ts'

/** One region of the subscription: its resource group, vault, workspace of logs and networks. */
export class Place {
  readonly account: Account
  readonly code: string
  readonly primary: boolean
  readonly location: Expression
  readonly #word: string
  readonly #once = new Map<string, unknown>()
  readonly #networks = new Map<string, Network>()

  constructor(account: Account, at: RegionAt, primary: boolean) {
    this.account = account
    this.code = at.code
    this.primary = primary
    this.#word = primary ? '' : addressOf(at.boundary?.id ?? at.code)
    this.location = account.module.variable(primary ? 'location' : `location_${this.#word.replaceAll('-', '_')}`, {
      type: 'string',
      description: primary ? 'Region in which it is built.' : `Region of what the design puts in ${at.code}.`,
      default: at.code,
      validation: {
        condition: (value) => call('can', call('regex', '^[a-z]+[0-9]?$', value)),
        message: 'Write the code of a region, such as westeurope.',
      },
      refuses: 'West Europe',
    }).value
  }

  /** The name of something that a region has once, told apart by region. */
  named(word: OwnName): string {
    return this.primary ? word : `${word}__${this.#word}`
  }

  /** Leads names of this region that the subscription has once in each; empty at home. */
  get tail(): string {
    return this.primary ? '' : `-${this.code}`
  }

  once<T>(name: string, make: () => T): T {
    if (this.#once.has(name)) return this.#once.get(name) as T
    const made = make()
    this.#once.set(name, made)
    return made
  }

  get group(): Resource {
    return this.once('group', () =>
      this.account.module.add(
        'resource',
        'azurerm_resource_group',
        this.named('main'),
        { name: text`${this.account.prefix}${this.tail}`, location: this.location, tags: this.account.tags },
        { topic: 'main', origin: null },
      ),
    )
  }

  /** Where a resource of this region lies. */
  get here(): { resource_group_name: Expression; location: Expression } {
    return { resource_group_name: this.group.get('name'), location: this.group.get('location') }
  }

  /** A resource that the region has once. */
  make(type: string, word: OwnName, suffix: string | undefined, body: Body, topic: Topic, comment?: string): Resource {
    const name = suffix === undefined ? this.named(word) : `${this.named(word)}__${suffix}`
    return this.account.module.add('resource', type, name, body, { topic, origin: null, ...(comment !== undefined && { comment }) })
  }

  /** The vault for a component: that of a key-management component joined to it, of any in the region, or the module's own. */
  vault(part: Part | undefined): Vault {
    const vaults = [...this.account.parts.values()].filter((each) => each.component.kind === 'key-management' && each.place === this)
    const near = part === undefined ? [] : this.account.graph.neighbours(part.id)
    const drawn = vaults.find(({ id }) => near.some((each) => each.id === id)) ?? vaults[0]
    return this.once(`vault ${drawn?.id ?? ''}`, () => new Vault(this, drawn))
  }

  /** Where logs go: the log store that is drawn in the region, else one of the module. */
  get logs(): Resource {
    const drawn = [...this.account.parts.values()].find(({ component, place }) => component.kind === 'log-analytics' && place === this)
    return this.once('logs', () => {
      const body: Body = {
        name: drawn?.name(60) ?? text`${this.account.prefix}-logs${this.tail}`,
        ...this.here,
        sku: 'PerGB2018',
        retention_in_days: logDays(this, drawn),
        local_authentication_enabled: false,
        daily_quota_gb:
          drawn?.said.number('logGBPerDay') === undefined ? undefined : Math.max(1, Math.ceil((drawn.said.number('logGBPerDay') ?? 1) * 2)),
        tags: drawn?.tags ?? this.account.tags,
      }
      return drawn === undefined
        ? this.make('azurerm_log_analytics_workspace', 'main', undefined, body, 'observability', 'Logs of the whole module.')
        : drawn.make('azurerm_log_analytics_workspace', body)
    })
  }

  /** The network that a component stands in; the region's own where the design draws none. */
  network(part: Part | undefined): Network {
    const boundary = this.boundaryOf(part)
    const known = this.#networks.get(boundary?.id ?? '')
    if (known !== undefined) return known
    const network = new Network(this, boundary, this.account.networkCount++)
    this.#networks.set(boundary?.id ?? '', network)
    return network
  }

  boundaryOf(part: Part | undefined): Boundary | undefined {
    const drawn = part === undefined ? undefined : this.account.graph.enclosing(part.component, 'network')
    return drawn ?? this.#onlyNetwork()
  }

  /** A component that is drawn outside the only network still runs in it. */
  #onlyNetwork(): Boundary | undefined {
    const { account } = this
    const inside = account.design.boundaries.filter(
      (each) =>
        each.kind === 'network' &&
        [...account.parts.values()].some((part) => part.place === this && account.graph.around(part.component).includes(each)),
    )
    return inside.length === 1 ? inside[0] : undefined
  }

  /** Stage and criticality decide what is doubled where nobody said. */
  get careful(): boolean {
    return this.account.stage === 'prod' || said(this.account.design.requirements.criticality) === 'mission-critical'
  }
}
