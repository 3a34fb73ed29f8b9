import type { Boundary } from '#domain/design/schema.ts'
import { addressOf } from '../../../model/names.ts'
import type { Local } from '../../../model/module.ts'
import type { Resource } from '../../../model/resource.ts'
import { type Body, call, each, type Expression, json, operation, reference, text, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { tagText } from '../tags.ts'
import { egressOf, makeEgress } from './egress.ts'
import { Endpoints } from './endpoints.ts'
import { makeFirewall } from './firewall.ts'

const letters = ['a', 'b', 'c'] as const

/** One private network with subnets in up to three zones. What leads out of it is decided once all components are known. */
export class Network {
  readonly place: Place
  readonly boundary: Boundary | undefined
  readonly vpc: Resource
  readonly zones: Local
  readonly endpoints: Endpoints
  readonly range: Expression
  readonly #word: string
  readonly #made = new Map<string, unknown>()

  constructor(place: Place, boundary: Boundary | undefined, index: number) {
    this.place = place
    this.boundary = boundary
    const { account } = place
    const drawn = this.drawnAs('vpc')
    this.#word = drawn?.address() ?? (boundary === undefined ? place.named('main') : addressOf(boundary.id))
    const stated = boundary?.settings['cidr']
    const cidr = typeof stated === 'string' && /^(?:\d{1,3}\.){3}\d{1,3}\/(?:1[6-9]|2[0-2])$/.test(stated) ? stated : `10.${index}.0.0/16`
    this.range = account.module.variable(index === 0 ? 'vpc_cidr' : `vpc_cidr_${this.word}`, {
      type: 'string',
      description: `Address range of the network ${boundary?.id ?? drawn?.id ?? 'main'}.`,
      default: cidr,
      validation: {
        condition: (value) => call('can', call('regex', '^([0-9]{1,3}\\.){3}[0-9]{1,3}/(1[6-9]|2[0-2])$', value)),
        message: 'Write an IPv4 range of /16 to /22, such as 10.0.0.0/16.',
      },
      refuses: '10.0.0.0/8',
    }).value
    // Subnets cost nothing, and a zone that is added later would move addresses; what runs says itself how many it spans.
    const count = place.careful ? 3 : Math.max(2, Math.min(3, ...this.#zonesSaid()))
    this.zones = account.module.local(index === 0 ? 'zones' : `zones_${this.word}`, () =>
      Object.fromEntries(letters.slice(0, count).map((letter, at) => [letter, at])),
    )
    this.vpc = this.make(
      'aws_vpc',
      { cidr_block: this.range, enable_dns_support: true, enable_dns_hostnames: true, tags: this.tags('') },
      {
        comment: `${boundary?.name ?? drawn?.label ?? 'The network'}: private subnets, one in each zone.`,
      },
    )
    this.make(
      'aws_default_security_group',
      { vpc_id: this.id, tags: this.tags('closed') },
      { comment: 'Closed: every component has a group of its own.' },
    )
    this.endpoints = new Endpoints(this)
    this.#flowLog()
    drawn?.resources.push(this.vpc)
    account.later(() => {
      makeEgress(this)
      this.endpoints.make()
    }, 1)
  }

  /** Its name as a part of other names. */
  get word(): string {
    return this.#word.replaceAll('-', '_').replace(/^_+/, '')
  }

  /** Zones said of the components in it; three where nobody says less. */
  #zonesSaid(): readonly number[] {
    const said = this.members.map((part) => part.component.settings['zones']).filter((value) => typeof value === 'number')
    return said.length === 0 ? [3] : [Math.max(...said)]
  }

  /** Components in this network, whether drawn in it or in the region around it. */
  get members(): readonly Part[] {
    const { account } = this.place
    return [...account.parts.values()].filter((part) => part.place === this.place && this.place.boundaryOf(part) === this.boundary)
  }

  /** The component of a kind that stands for a part of this network. */
  drawnAs(kind: string): Part | undefined {
    return this.members.find(({ component }) => component.kind === kind)
  }

  get id(): Expression {
    return this.vpc.get('id')
  }

  tags(word: string): Value {
    const drawn = this.drawnAs('vpc')
    const name = tagText(this.boundary?.name ?? drawn?.label ?? '') || this.boundary?.id || 'main'
    return { Name: word === '' ? name : `${name} ${word}`, Component: drawn?.id }
  }

  make(
    type: string,
    body: Body,
    options: {
      suffix?: string
      comment?: string
      forEach?: Value
      topic?: 'network' | 'observability'
      dependsOn?: readonly Resource[]
      data?: boolean
    } = {},
  ): Resource {
    const { suffix, topic = 'network', data = false, ...meta } = options
    const name = suffix === undefined ? this.#word : `${this.#word}__${suffix}`
    return this.place.account.module.add(data ? 'data' : 'resource', type, name, body, {
      ...meta,
      topic,
      origin: this.boundary?.id ?? null,
      ...(this.place.provider && { provider: this.place.provider }),
    })
  }

  once<T>(name: string, make: () => T): T {
    if (this.#made.has(name)) return this.#made.get(name) as T
    const made = make()
    this.#made.set(name, made)
    return made
  }

  /** Subnets of one kind, one in each zone; `bits` and `first` place them in the range. */
  #subnet(word: string, bits: number, first: number, comment: string): Resource {
    const zone = reference(each, 'value')
    return this.make(
      'aws_subnet',
      {
        vpc_id: this.id,
        cidr_block: call('cidrsubnet', this.range, bits, first === 0 ? zone : operation(first, '+', zone)),
        availability_zone: call('try', this.place.zones.get('names', zone), null),
        map_public_ip_on_launch: false,
        tags: this.tags(word),
      },
      { suffix: word, forEach: this.zones.value, comment },
    )
  }

  get private(): Resource {
    return this.once('private', () => this.#subnet('private', 2, 0, 'Three quarters of the range, one for each zone.'))
  }

  get public(): Resource {
    return this.once('public', () => this.#subnet('public', 4, 12, 'For load balancers and NAT gateways only.'))
  }

  get inspected(): Resource {
    return this.once('inspected', () => this.#subnet('firewall', 6, 60, 'The firewall stands between the private subnets and the way out.'))
  }

  /** Ids of the private subnets, of the first zones where a number is said. */
  subnets(zones?: number): Expression {
    const all = this.private.all('id')
    return zones === undefined || zones >= 3 ? all : call('slice', all, 0, Math.max(1, Math.min(2, zones)))
  }

  get publicSubnets(): Expression {
    return this.public.all('id')
  }

  get firewall(): Resource | undefined {
    const part = this.drawnAs('network-firewall')
    return part === undefined ? undefined : this.once('firewall', () => makeFirewall(this, part))
  }

  /** Lets a group call out, as far as is said. */
  openEgress(part: Part, group: Resource): void {
    const egress = egressOf(this, part)
    const rule = (suffix: string, body: Body, comment: string) =>
      part.make(
        'aws_vpc_security_group_egress_rule',
        { security_group_id: group.get('id'), ip_protocol: 'tcp', from_port: 443, to_port: 443, ...body },
        { suffix, topic: 'network', comment },
      )
    if (egress === 'open')
      rule('https', { cidr_ipv4: '0.0.0.0/0', description: 'HTTPS to service endpoints' }, `${part.label} may call HTTPS services.`)
    else {
      rule(
        'endpoints',
        { referenced_security_group_id: this.endpoints.group.get('id'), description: 'Private endpoints' },
        `${part.label} may call private endpoints only.`,
      )
      rule(
        'storage',
        { prefix_list_id: this.endpoints.storage.get('prefix_list_id'), description: 'Amazon S3 by its gateway endpoint' },
        `${part.label} may call Amazon S3 by the gateway endpoint.`,
      )
    }
  }

  #flowLog(): void {
    const { place } = this
    const { account } = place
    place.key(undefined).serve('logs')
    const group = this.make(
      'aws_cloudwatch_log_group',
      {
        name: text`/aws/vpc/${account.prefix}/${this.#word}`,
        retention_in_days: place.careful ? 365 : 30,
        kms_key_id: place.key(undefined).arn,
      },
      { suffix: 'flow', topic: 'observability', comment: 'Who talked to whom in the network.' },
    )
    const role = this.make(
      'aws_iam_role',
      {
        name: text`${account.prefix}-flow-${this.#word}`,
        description: 'Writes the flow log',
        assume_role_policy: json({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'vpc-flow-logs.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        }),
        permissions_boundary: account.boundary,
      },
      { suffix: 'flow', topic: 'observability' },
    )
    this.make(
      'aws_iam_role_policy',
      {
        name: 'write-flow-log',
        role: role.get('id'),
        policy: json({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
              Resource: [text`${group.get('arn')}:*`],
            },
          ],
        }),
      },
      { suffix: 'flow', topic: 'observability' },
    )
    this.make(
      'aws_flow_log',
      {
        vpc_id: this.id,
        traffic_type: 'ALL',
        log_destination_type: 'cloud-watch-logs',
        log_destination: group.get('arn'),
        iam_role_arn: role.get('arn'),
        tags: this.tags('flow log'),
      },
      { topic: 'observability' },
    )
  }
}
