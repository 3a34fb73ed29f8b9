import { said } from '#domain/design/requirements.ts'
import type { Boundary } from '#domain/design/schema.ts'
import { addressOf, type OwnName } from '../../model/names.ts'
import type { ProviderConfiguration, Resource, Topic } from '../../model/resource.ts'
import { block, type Body, call, type Expression, text } from '../../model/value.ts'
import type { Account } from './account.ts'
import { Key } from './key.ts'
import { Network } from './network/network.ts'
import type { Part } from './part.ts'
import type { RegionAt } from '../regions.ts'

/** One region of the account: its provider, keys and networks. */
export class Place {
  readonly account: Account
  readonly code: string
  readonly primary: boolean
  readonly region: Expression
  /** Undefined = the default provider of the module. */
  readonly provider: ProviderConfiguration | undefined
  readonly #word: string
  readonly #once = new Map<string, unknown>()
  readonly #networks = new Map<string, Network>()

  constructor(account: Account, at: RegionAt, primary: boolean) {
    this.account = account
    this.code = at.code
    this.primary = primary
    this.#word = primary ? '' : addressOf(at.boundary?.id ?? at.code)
    this.region = account.module.variable(primary ? 'region' : `region_${this.#word.replaceAll('-', '_')}`, {
      type: 'string',
      description: primary ? 'Region in which it is built.' : `Region of what the design puts in ${at.code}.`,
      default: at.code,
      validation: {
        condition: (value) => call('can', call('regex', '^[a-z]{2}(-[a-z]+)+-[0-9]$', value)),
        message: 'Write the code of a region, such as eu-central-1.',
      },
      refuses: 'Frankfurt',
    }).value
    this.provider = primary
      ? undefined
      : account.module.provider('aws', this.#word.replaceAll('-', '_'), { region: this.region, default_tags: block({ tags: account.tags }) })
  }

  /** The name of something that a region has once, told apart by region. */
  named(word: OwnName): string {
    return this.primary ? word : `${word}__${this.#word}`
  }

  once<T>(name: string, make: () => T): T {
    if (this.#once.has(name)) return this.#once.get(name) as T
    const made = make()
    this.#once.set(name, made)
    return made
  }

  /** A resource that the region has once. */
  make(mode: 'resource' | 'data', type: string, word: OwnName, body: Body, topic: Topic, comment?: string): Resource {
    return this.account.module.add(mode, type, this.named(word), body, {
      topic,
      origin: null,
      ...(this.provider && { provider: this.provider }),
      ...(comment !== undefined && { comment }),
    })
  }

  get zones(): Resource {
    return this.once('zones', () =>
      this.make(
        'data',
        'aws_availability_zones',
        'available',
        { state: 'available', filter: block({ name: 'opt-in-status', values: ['opt-in-not-required'] }) },
        'network',
        'Zones that need no opt-in; local and Wavelength zones stay out.',
      ),
    )
  }

  /** One zone by number; the provider chooses where the region has fewer. */
  zone(at: number | Expression): Expression {
    return call('try', this.zones.get('names', at), null)
  }

  /** Name of the first zone, for what lives in one zone only. */
  get zoneName(): Expression {
    return call('try', this.zones.get('names', 0), text`${this.region}a`)
  }

  /** The key for a component: that of a key-management component joined to it, of any in the region, or the module's own. */
  key(part: Part | undefined): Key {
    const vaults = [...this.account.parts.values()].filter((each) => each.component.kind === 'key-management' && each.place === this)
    const near = part === undefined ? [] : this.account.graph.neighbours(part.id)
    const vault = vaults.find(({ id }) => near.some((each) => each.id === id)) ?? vaults[0]
    return this.once(`key ${vault?.id ?? ''}`, () => new Key(this, vault))
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
