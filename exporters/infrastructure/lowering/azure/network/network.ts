import type { Boundary } from '#domain/design/schema.ts'
import { addressOf } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, type Body, call, type Expression, text, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { tagText } from '../tags.ts'
import { makeEgress } from './egress.ts'
import { makeFlowLog } from './flow-log.ts'
import { type Subnet, subnetPlans } from './subnets.data.ts'

type Rule = { suffix: string; origin: string | null; comment?: string; body: Body }

/** One private network; a subnet is made when somebody first stands in it. */
export class Network {
  readonly place: Place
  readonly boundary: Boundary | undefined
  readonly resource: Resource
  readonly range: Expression
  readonly #word: string
  readonly #made = new Map<string, Resource>()
  readonly #priorities = new Map<string, Set<number>>()

  constructor(place: Place, boundary: Boundary | undefined, index: number) {
    this.place = place
    this.boundary = boundary
    const { account } = place
    const drawn = this.drawnAs('vpc')
    this.#word = drawn?.address() ?? (boundary === undefined ? place.named('main') : addressOf(boundary.id))
    const stated = boundary?.settings['cidr']
    const fits = typeof stated === 'string' && /^(?:\d{1,3}\.){3}\d{1,3}\/(?:[89]|1[0-6])$/.test(stated)
    if (typeof stated === 'string' && !fits)
      account.assume(
        drawn?.id ?? null,
        `The range ${stated} of ${boundary?.id ?? 'the network'} is too small for the plan of subnets; it has 10.${index}.0.0/16.`,
      )
    this.range = account.module.variable(index === 0 ? 'vnet_cidr' : `vnet_cidr_${this.word}`, {
      type: 'string',
      description: `Address range of the network ${boundary?.id ?? drawn?.id ?? 'main'}.`,
      default: fits ? stated : `10.${index}.0.0/16`,
      validation: {
        condition: (value) => call('can', call('regex', '^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|1[0-6])$', value)),
        message: 'Write an IPv4 range of /8 to /16, such as 10.0.0.0/16.',
      },
      refuses: '10.0.0.0/24',
    }).value
    const plan = [...account.parts.values()].find(({ component }) => component.kind === 'ddos-protection')
    this.resource = this.make(
      'azurerm_virtual_network',
      { name: this.named(''), ...place.here, address_space: [this.range], tags: this.tags },
      undefined,
      `${boundary?.name ?? drawn?.label ?? 'The network'}: subnets without a way in from the internet.`,
    )
    if (plan !== undefined)
      account.later(() => {
        const made = plan.resources.find(({ type }) => type === 'azurerm_network_ddos_protection_plan')
        if (made !== undefined) this.resource.set('ddos_protection_plan', block({ id: made.get('id'), enable: true }))
      })
    drawn?.resources.push(this.resource)
    account.later(() => makeEgress(this), 1)
    account.later(() => makeFlowLog(this), 1)
  }

  get word(): string {
    return this.#word.replaceAll('-', '_').replace(/^_+/, '')
  }

  named(word: string): Expression | string {
    const own = this.boundary === undefined && this.drawnAs('vpc') === undefined ? 'network' : this.#word.replace(/_+/g, '-').replace(/^-|-$/g, '')
    return text`${this.place.account.prefix}-${own.slice(0, 40)}${word === '' ? '' : `-${word.replaceAll('_', '-')}`}${this.place.tail}`
  }

  get members(): readonly Part[] {
    return [...this.place.account.parts.values()].filter((part) => part.place === this.place && this.place.boundaryOf(part) === this.boundary)
  }

  /** The component of a kind that stands for a part of this network. */
  drawnAs(kind: string): Part | undefined {
    return this.members.find(({ component }) => component.kind === kind)
  }

  get tags(): Value {
    const drawn = this.drawnAs('vpc')
    const name = tagText(this.boundary?.name ?? drawn?.label ?? '') || this.boundary?.id || 'main'
    return call('merge', this.place.account.tags, { Name: name, Component: drawn?.id })
  }

  make(type: string, body: Body, suffix?: string, comment?: string, origin: string | null = this.boundary?.id ?? null): Resource {
    const name = suffix === undefined ? this.#word : `${this.#word}__${suffix}`
    return this.place.account.module.add('resource', type, name, body, { topic: 'network', origin, ...(comment !== undefined && { comment }) })
  }

  once(name: string, make: () => Resource): Resource {
    const known = this.#made.get(name)
    if (known !== undefined) return known
    const made = make()
    this.#made.set(name, made)
    return made
  }

  /** Subnets that stand, in the order in which they were asked for. */
  get standing(): readonly Subnet[] {
    return (Object.keys(subnetPlans) as Subnet[]).filter((word) => this.#made.has(word))
  }

  rangeOf(word: Subnet): Expression {
    const { bits, at } = subnetPlans[word]
    return call('cidrsubnet', this.range, bits, at)
  }

  subnet(word: Subnet): Resource {
    return this.once(word, () => {
      const { name, delegation, bare, what } = subnetPlans[word]
      const subnet = this.make(
        'azurerm_subnet',
        {
          name: name ?? word.replaceAll('_', '-'),
          resource_group_name: this.place.group.get('name'),
          virtual_network_name: this.resource.get('name'),
          address_prefixes: [this.rangeOf(word)],
          default_outbound_access_enabled: false,
          private_endpoint_network_policies: 'Enabled',
          delegation: delegation === undefined ? undefined : block({ name: 'service', service_delegation: block({ name: delegation }) }),
        },
        word,
        `${what}.`,
      )
      if (bare !== true) this.#guard(word, subnet)
      return subnet
    })
  }

  /** Closed to the rest of the network; connections open ports one by one. */
  #guard(word: Subnet, subnet: Resource): void {
    const group = this.make('azurerm_network_security_group', { name: this.named(word), ...this.place.here, tags: this.tags }, word)
    this.#made.set(`group ${word}`, group)
    this.make('azurerm_subnet_network_security_group_association', { subnet_id: subnet.get('id'), network_security_group_id: group.get('id') }, word)
    const base = { direction: 'Inbound', source_port_range: '*', destination_port_range: '*', protocol: '*', destination_address_prefix: '*' }
    // Databricks and gateways write rules of their own in these.
    if (word === 'spark_public' || word === 'spark_private') return
    this.#rule(word, {
      suffix: 'inside',
      origin: null,
      body: { ...base, priority: 4000, access: 'Allow', source_address_prefix: this.rangeOf(word) },
    })
    this.#rule(word, {
      suffix: 'probes',
      origin: null,
      body: { ...base, priority: 4001, access: 'Allow', source_address_prefix: 'AzureLoadBalancer' },
    })
    const managed = { gateway: ['GatewayManager', '65200-65535'], apim: ['ApiManagement', '3443'] } as const
    if (word === 'gateway' || word === 'apim') {
      const [source, ports] = managed[word]
      this.#rule(word, {
        suffix: 'management',
        origin: null,
        body: { ...base, protocol: 'Tcp', priority: 4002, access: 'Allow', source_address_prefix: source, destination_port_range: ports },
      })
    }
    this.#rule(word, { suffix: 'closed', origin: null, body: { ...base, priority: 4096, access: 'Deny', source_address_prefix: '*' } })
  }

  /** A number of its own for a rule, made of its name, so that a rule that is added moves no other. */
  #priority(word: Subnet, name: string): number {
    const taken = this.#priorities.get(word) ?? new Set<number>()
    this.#priorities.set(word, taken)
    let at = 0x811c9dc5
    for (const sign of name) at = Math.imul(at ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
    let found = 200 + (at % 3700)
    while (taken.has(found)) found = found >= 3899 ? 200 : found + 1
    taken.add(found)
    return found
  }

  #rule(word: Subnet, { suffix, origin, comment, body }: Rule): Resource {
    const group = this.#made.get(`group ${word}`)
    return this.make(
      'azurerm_network_security_rule',
      {
        name:
          suffix
            .replaceAll('_', '-')
            .slice(0, 80)
            .replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '') || 'rule',
        resource_group_name: this.place.group.get('name'),
        network_security_group_name: group?.get('name') ?? '',
        ...body,
      },
      `${word}_${suffix}`,
      comment,
      origin,
    )
  }

  /** Lets a range call a port of a subnet. Undefined where Azure keeps the rules itself. */
  open(
    word: Subnet,
    from: Expression | string,
    port: number | string,
    rule: { suffix: string; origin: string; comment: string },
  ): Resource | undefined {
    this.subnet(word)
    if (subnetPlans[word].bare === true) return undefined
    return this.#rule(word, {
      ...rule,
      body: {
        direction: 'Inbound',
        access: 'Allow',
        protocol: 'Tcp',
        priority: this.#priority(word, rule.suffix),
        source_address_prefix: from,
        source_port_range: '*',
        destination_address_prefix: this.rangeOf(word),
        destination_port_range: String(port),
      },
    })
  }

  /** Keeps a subnet from calling the internet. */
  closeWayOut(word: Subnet): void {
    this.#rule(word, {
      suffix: 'no_way_out',
      origin: null,
      comment: 'Nothing here calls the internet; private endpoints answer inside.',
      body: {
        direction: 'Outbound',
        access: 'Deny',
        protocol: '*',
        priority: 4096,
        source_address_prefix: '*',
        source_port_range: '*',
        destination_address_prefix: 'Internet',
        destination_port_range: '*',
      },
    })
  }

  /** A private zone of names, linked to this network. */
  zone(name: string, location: Expression): Resource {
    const { place } = this
    const word = name
      .replace('{location}', 'region')
      .replaceAll('.', '_')
      .replace(/^privatelink_/, '')
      .replaceAll('-', '_')
    const zone = place.once(`zone ${name}`, () =>
      place.make(
        'azurerm_private_dns_zone',
        'main',
        word,
        {
          name: name.includes('{location}') ? call('replace', name.replace('{location}', '@'), '@', location) : name,
          resource_group_name: place.group.get('name'),
          tags: place.account.tags,
        },
        'network',
      ),
    )
    this.once(`link ${name}`, () =>
      this.make(
        'azurerm_private_dns_zone_virtual_network_link',
        {
          name: this.named(word.slice(0, 30)),
          resource_group_name: place.group.get('name'),
          private_dns_zone_name: zone.get('name'),
          virtual_network_id: this.resource.get('id'),
          tags: place.account.tags,
        },
        word,
      ),
    )
    return zone
  }

  /** The binding of a private zone to this network, which some services wait for. */
  link(name: string, location: Expression): Resource {
    this.zone(name, location)
    return this.#made.get(`link ${name}`) ?? this.resource
  }
}
