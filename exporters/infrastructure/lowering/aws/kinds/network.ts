import { block, call, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { domainName } from '../forms/certificate.ts'
import { makeLoadBalancer } from '../forms/load-balancer.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import type { Part } from '../part.ts'
import { alreadyBuilt } from '../forms/standing.ts'

/** The network itself; its parts are made with it. */
const network = (it: Part): Faces => {
  const { vpc } = it.network
  return { address: { word: 'VPC', value: vpc.get('id') }, join: alreadyBuilt(it, 'the network') }
}

function globalLoadBalancer(it: Part): Faces {
  const accelerator = it.make('aws_globalaccelerator_accelerator', {
    name: it.name(64),
    ip_address_type: 'IPV4',
    enabled: true,
    tags: it.tags,
    attributes: block({ flow_logs_enabled: false }),
  })
  const listener = it.make('aws_globalaccelerator_listener', {
    accelerator_arn: accelerator.get('arn'),
    protocol: 'TCP',
    client_affinity: 'NONE',
    port_range: block({ from_port: 443, to_port: 443 }),
  })
  return {
    front: {
      kind: 'accelerator',
      domain: accelerator.get('dns_name'),
      zoneId: accelerator.get('hosted_zone_id'),
      arn: accelerator.get('arn'),
      resource: accelerator,
    },
    join: (link, other, end) => {
      const balancer = other.resources.find(({ type }) => type === 'aws_lb')
      if (end === 'from' && balancer === undefined) link.reason = `AWS Global Accelerator leads to load balancers; put one before ${other.label}.`
      if (end !== 'from' || balancer === undefined) return false
      link.resources.push(
        it.make(
          'aws_globalaccelerator_endpoint_group',
          {
            listener_arn: listener.get('arn'),
            endpoint_group_region: other.place.region,
            health_check_protocol: 'TCP',
            health_check_port: 443,
            threshold_count: 3,
            endpoint_configuration: block({ endpoint_id: balancer.get('arn'), weight: 100, client_ip_preservation_enabled: true }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

function dns(it: Part): Faces {
  const domain = domainName(it)
  const hidden = it.said.is('exposure', 'private')
  const zone = it.make('aws_route53_zone', {
    name: domain,
    comment: it.label.slice(0, 200),
    tags: it.tags,
    vpc: hidden ? block({ vpc_id: it.network.id }) : undefined,
  })
  it.account.module.output({
    name: 'name_servers',
    description: 'Name servers to set at the registrar of the domain.',
    value: zone.get('name_servers'),
  })
  return {
    join: (link, other) => {
      const { front } = other.faces
      if (front?.zoneId === undefined) return false
      link.resources.push(
        it.make(
          'aws_route53_record',
          {
            zone_id: zone.get('zone_id'),
            name: text`${other.id}.${domain}`,
            type: 'A',
            alias: block({ name: front.domain, zone_id: front.zoneId, evaluate_target_health: front.kind === 'load-balancer' }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** A zone at the edge of a carrier's network. */
function carrierZone(it: Part): Faces {
  const zones = it.make(
    'aws_availability_zones',
    { all_availability_zones: true, filter: block({ name: 'zone-type', values: ['wavelength-zone'] }) },
    { data: true, suffix: 'carrier', comment: 'Zones at the edge of a carrier; they must be opted into once for the account.' },
  )
  const gateway = it.make('aws_ec2_carrier_gateway', { vpc_id: it.network.id, tags: it.tags })
  const subnet = it.make('aws_subnet', {
    vpc_id: it.network.id,
    cidr_block: call('cidrsubnet', it.network.range, 6, 63),
    availability_zone: call('try', zones.get('names', 0), null),
    tags: it.tags,
  })
  const table = it.make('aws_route_table', { vpc_id: it.network.id, tags: it.tags })
  it.make('aws_route', { route_table_id: table.get('id'), destination_cidr_block: '0.0.0.0/0', carrier_gateway_id: gateway.get('id') })
  it.make('aws_route_table_association', { subnet_id: subnet.get('id'), route_table_id: table.get('id') })
  return { address: { word: 'SUBNET', value: subnet.get('id') }, join: alreadyBuilt(it, 'the subnet at the edge') }
}

export const networks: Lowerings = {
  vpc: network,
  'nat-gateway': (it) => {
    void it.network.vpc
    return { join: alreadyBuilt(it, 'the routes') }
  },
  'private-endpoint': (it) => {
    void it.network.vpc
    return { join: alreadyBuilt(it, 'the private endpoints') }
  },
  'load-balancer-l7': (it) => makeLoadBalancer(it, 'application'),
  'load-balancer-l4': (it) => makeLoadBalancer(it, 'network'),
  'global-load-balancer': globalLoadBalancer,
  dns,
  'mec-5g-zone': carrierZone,
  'private-5g': nothing('AWS closed Private 5G to customers in May 2025; a partner builds the radio network.'),
}
