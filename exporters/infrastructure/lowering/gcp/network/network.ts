import type { Boundary } from '#domain/design/schema.ts'
import { addressOf, shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, call, type Expression, text } from '../../../model/value.ts'
import type { MakeOptions } from '../make-options.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import type { Project } from '../project.ts'
import { egressOf, guardPart, makeEgress } from './egress.ts'
import { makeFirewallPolicy } from './firewall.ts'

/** Ranges from which Google's own load balancers and health checks come. Google Cloud documentation, recalled 2026-11-24; confidence high. */
export const balancerRanges = ['130.211.0.0/22', '35.191.0.0/16']

/** One private network: a subnet in each region, which spans its zones, with ranges for pods and services. */
export class Network {
  readonly project: Project
  readonly boundary: Boundary | undefined
  readonly vpc: Resource
  readonly range: Expression
  readonly #name: string
  readonly #index: number
  readonly #made = new Map<string, unknown>()

  constructor(project: Project, boundary: Boundary | undefined, index: number) {
    this.project = project
    this.boundary = boundary
    this.#index = index
    const drawn = this.drawnAs('vpc')
    this.#name = drawn?.address() ?? (boundary === undefined ? 'main' : addressOf(boundary.id))
    const stated = boundary?.settings['cidr']
    const cidr = typeof stated === 'string' && /^(?:\d{1,3}\.){3}\d{1,3}\/1[6-9]$/.test(stated) ? stated : `10.${index}.0.0/16`
    if (typeof stated === 'string' && cidr !== stated)
      project.assume(drawn?.id ?? null, `The range ${stated} of ${boundary?.id ?? 'the network'} is no IPv4 range of /16 to /19; ${cidr} is written.`)
    this.range = project.module.variable(index === 0 ? 'vpc_cidr' : `vpc_cidr_${this.word}`, {
      type: 'string',
      description: `Address range of the network ${boundary?.id ?? drawn?.id ?? 'main'}.`,
      default: cidr,
      validation: {
        condition: (value) => call('can', call('regex', '^([0-9]{1,3}\\.){3}[0-9]{1,3}/1[6-9]$', value)),
        message: 'Write an IPv4 range of /16 to /19, such as 10.0.0.0/16.',
      },
      refuses: '10.0.0.0/8',
    }).value
    this.vpc = this.make(
      'google_compute_network',
      {
        name: this.named(''),
        description: `Network ${boundary?.id ?? drawn?.id ?? 'main'}`,
        auto_create_subnetworks: false,
        routing_mode: 'GLOBAL',
        delete_default_routes_on_create: false,
      },
      { comment: `${boundary?.name ?? drawn?.label ?? 'The network'}: private subnets, each over the zones of its region.` },
    )
    drawn?.resources.push(this.vpc)
    this.rule(
      'closed',
      { direction: 'INGRESS', priority: 65_534, source_ranges: ['0.0.0.0/0'], deny: block({ protocol: 'all' }) },
      'Nothing comes in unless a connection says so.',
    )
    project.later(() => {
      makeEgress(this)
      const firewall = this.drawnAs('network-firewall')
      if (firewall !== undefined) makeFirewallPolicy(this, firewall)
    }, 1)
  }

  /** Its name as a part of other names. */
  get word(): string {
    return this.#name.replaceAll('-', '_').replace(/^_+/, '')
  }

  named(ending: string): Expression | string {
    const own = `-${shortened(this.boundary?.id ?? this.drawnAs('vpc')?.id ?? 'main', 22)}`
    const apart = this.#index === 0 ? '' : `-${this.#index}`
    return text`${this.project.prefix}${own}${apart}${ending}`
  }

  /** Components in this network, whether drawn in it or in what is around it. */
  get members(): readonly Part[] {
    const { project } = this
    return [...project.parts.values()].filter((part) => {
      const around = project.graph.enclosing(part.component, 'network')
      return around === undefined ? project.network(part) === this : around.id === this.boundary?.id
    })
  }

  /** The component of a kind that stands for a part of this network. */
  drawnAs(kind: string): Part | undefined {
    const inside = [...this.project.parts.values()].filter(({ component }) => component.kind === kind)
    return (
      inside.find((part) => this.project.graph.enclosing(part.component, 'network')?.id === this.boundary?.id) ??
      (this.#index === 0 ? inside[0] : undefined)
    )
  }

  get id(): Expression {
    return this.vpc.get('id')
  }

  make(type: string, body: Body, options: MakeOptions = {}): Resource {
    const { suffix, topic = 'network', data = false, ...meta } = options
    const name = suffix === undefined ? this.#name : `${this.#name}__${suffix}`
    return this.project.module.add(data ? 'data' : 'resource', type, name, body, { ...meta, topic, origin: this.boundary?.id ?? null })
  }

  /** A rule of the network; what it lets through is logged where it is not the usual way in. */
  rule(suffix: string, body: Body, comment: string): Resource {
    return this.make(
      'google_compute_firewall',
      { name: this.named(`-${suffix}`), network: this.id, ...body, log_config: block({ metadata: 'INCLUDE_ALL_METADATA' }) },
      { suffix, comment },
    )
  }

  once<T>(name: string, make: () => T): T {
    if (this.#made.has(name)) return this.#made.get(name) as T
    const made = make()
    this.#made.set(name, made)
    return made
  }

  /** The subnet of a region, with ranges for pods and services of Kubernetes. */
  subnet(place: Place): Resource {
    return this.once(`subnet ${place.code}`, () => {
      const at = place.index % 8
      const pods = 64 + ((this.#index * 8 + at) % 60)
      const subnet = this.make(
        'google_compute_subnetwork',
        {
          name: this.named(place.primary ? '' : `-${place.code}`),
          network: this.id,
          region: place.region,
          ip_cidr_range: call('cidrsubnet', this.range, 4, at),
          private_ip_google_access: true,
          stack_type: 'IPV4_ONLY',
          secondary_ip_range: blocks([
            { range_name: 'pods', ip_cidr_range: `100.${pods}.0.0/16` },
            { range_name: 'services', ip_cidr_range: `100.127.${((this.#index * 8 + at) % 16) * 16}.0/20` },
          ]),
          log_config: block({
            aggregation_interval: 'INTERVAL_5_SEC',
            flow_sampling: this.project.careful ? 1 : 0.5,
            metadata: 'INCLUDE_ALL_METADATA',
          }),
        },
        {
          suffix: place.named('private'),
          comment: 'Private addresses; Google is called without leaving its network, and who talked to whom is logged.',
        },
      )
      return subnet
    })
  }

  get subnets(): readonly Resource[] {
    return this.project.places.map((place) => this.once(`subnet ${place.code}`, () => this.subnet(place)))
  }

  /** Addresses for regional load balancers inside the network. */
  proxies(place: Place): Resource {
    return this.once(`proxies ${place.code}`, () =>
      this.make(
        'google_compute_subnetwork',
        {
          name: this.named(place.primary ? '-proxies' : `-${place.code}-proxies`),
          network: this.id,
          region: place.region,
          purpose: 'REGIONAL_MANAGED_PROXY',
          role: 'ACTIVE',
          ip_cidr_range: call('cidrsubnet', this.range, 7, 64 + (place.index % 8)),
        },
        { suffix: place.named('proxies'), comment: 'For load balancers inside the network.' },
      ),
    )
  }

  /** 16 addresses for the control plane of a cluster. */
  controlRange(number: number): Expression {
    return call('cidrsubnet', this.range, 12, 4095 - number)
  }

  /** The range in which managed services get their private addresses. */
  get serviceRange(): Resource {
    return this.once('service range', () =>
      this.make(
        'google_compute_global_address',
        { name: this.named('-services'), purpose: 'VPC_PEERING', address_type: 'INTERNAL', prefix_length: 16, network: this.id },
        { suffix: 'services', comment: 'Addresses of managed services (private services access).' },
      ),
    )
  }

  /** The network as managed services take it: known once they are peered with it. */
  get peered(): Expression {
    const connection = this.once('peering', () =>
      this.make(
        'google_service_networking_connection',
        {
          network: this.id,
          service: 'servicenetworking.googleapis.com',
          reserved_peering_ranges: [this.serviceRange.get('name')],
          deletion_policy: 'ABANDON',
        },
        { suffix: 'services' },
      ),
    )
    return connection.get('network')
  }

  get peeredRange(): Expression | string {
    return text`${this.serviceRange.get('address')}/${this.serviceRange.get('prefix_length')}`
  }

  /** Lets a service put its endpoints into the subnets by Private Service Connect. */
  serviceEndpoints(serviceClass: string, place: Place): Resource {
    return this.once(`endpoints ${serviceClass} ${place.code}`, () =>
      this.make(
        'google_network_connectivity_service_connection_policy',
        {
          name: this.named(`-${serviceClass}${place.primary ? '' : `-${place.code}`}`),
          location: place.region,
          service_class: serviceClass,
          network: this.id,
          description: `Private endpoints of ${serviceClass}`,
          psc_config: block({ subnetworks: [this.subnet(place).get('id')] }),
        },
        { suffix: place.named(serviceClass.replaceAll('-', '_')), comment: 'Private Service Connect: who may put endpoints into the subnets.' },
      ),
    )
  }

  /** The rules that stand for one component, whatever it is connected to. */
  guard(part: Part): void {
    this.project.later(() => guardPart(this, part))
  }

  egressOf(part: Part | undefined): 'none' | 'allow-list' | 'open' {
    return egressOf(this, part)
  }

  /** Lets health checks and balancers of Google reach a tag on a port. */
  admitBalancers(part: Part, port: number): void {
    this.once(`balancers ${part.id} ${port}`, () =>
      part.make(
        'google_compute_firewall',
        {
          name: part.name(63, '-health'),
          network: this.id,
          direction: 'INGRESS',
          description: `Load balancers and health checks of Google to ${part.id}`,
          source_ranges: balancerRanges,
          target_tags: [part.tag],
          allow: block({ protocol: 'tcp', ports: [String(port)] }),
        },
        { suffix: 'health', topic: 'network' },
      ),
    )
  }
}
