import { said } from '#domain/design/requirements.ts'
import type { Resource } from '../../../model/resource.ts'
import { call, each, reference, text } from '../../../model/value.ts'
import { egressOf } from './egress.ts'
import { endpointServices } from './endpoint-services.data.ts'
import type { Network } from './network.ts'

/** Private ways to AWS services: gateways for S3 and DynamoDB always, interfaces where the design keeps traffic inside. */
export class Endpoints {
  readonly #network: Network

  constructor(network: Network) {
    this.#network = network
  }

  get group(): Resource {
    const network = this.#network
    return network.once('endpoint group', () => {
      const group = network.make(
        'aws_security_group',
        {
          name: text`${network.place.account.prefix}-endpoints`,
          description: 'Private endpoints of AWS services',
          vpc_id: network.id,
          tags: network.tags('endpoints'),
        },
        { suffix: 'endpoints' },
      )
      network.make(
        'aws_vpc_security_group_ingress_rule',
        {
          security_group_id: group.get('id'),
          ip_protocol: 'tcp',
          from_port: 443,
          to_port: 443,
          cidr_ipv4: network.range,
          description: 'HTTPS from the network',
        },
        { suffix: 'endpoints' },
      )
      return group
    })
  }

  get storage(): Resource {
    return this.#gateway('s3')
  }

  #gateway(service: 's3' | 'dynamodb'): Resource {
    const network = this.#network
    return network.once(`gateway ${service}`, () => {
      const endpoint = network.make(
        'aws_vpc_endpoint',
        {
          vpc_id: network.id,
          service_name: text`com.amazonaws.${network.place.region}.${service}`,
          vpc_endpoint_type: 'Gateway',
          tags: network.tags(service),
        },
        { suffix: service },
      )
      network.drawnAs('private-endpoint')?.resources.push(endpoint)
      network.place.account.later(() => endpoint.set('route_table_ids', network.once('private tables', () => network.private).all('id')), 1)
      return endpoint
    })
  }

  /** Interfaces cost by the hour: they are made for production, where a component stands for them, and where nothing leads out. */
  get wanted(): boolean {
    const network = this.#network
    const { account } = network.place
    return (
      network.drawnAs('private-endpoint') !== undefined ||
      account.stage === 'prod' ||
      said(account.design.requirements.deployment) === 'private' ||
      this.#closed
    )
  }

  get #closed(): boolean {
    return this.#network.members.some((part) => egressOf(this.#network, part) !== 'open')
  }

  /** Once it is known who may call what: the endpoints of exactly those services. */
  make(): void {
    const network = this.#network
    const inside = network.members.filter(({ standsInNetwork }) => standsInNetwork)
    const called = new Set(inside.flatMap((part) => part.allowed.map((action) => action.slice(0, action.indexOf(':')))))
    this.#gateway('s3')
    if (called.has('dynamodb')) this.#gateway('dynamodb')
    if (!this.wanted) return
    const services = [...new Set([...called].flatMap((service) => endpointServices[service] ?? []))].sort()
    if (services.length === 0) return
    const drawn = network.drawnAs('private-endpoint')
    const endpoint = network.make(
      'aws_vpc_endpoint',
      {
        vpc_id: network.id,
        service_name: text`com.amazonaws.${network.place.region}.${reference(each, 'key')}`,
        vpc_endpoint_type: 'Interface',
        private_dns_enabled: true,
        subnet_ids: network.subnets(),
        security_group_ids: [this.group.get('id')],
        tags: network.tags('endpoint'),
      },
      { suffix: 'interface', forEach: call('toset', services), comment: 'Private ways to the services that components in the network may call.' },
    )
    drawn?.resources.push(endpoint)
    network.once('interface endpoints', () => endpoint)
  }
}
