import { call, type Expression, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { type Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { alreadyBuilt } from '../forms/standing.ts'

function directConnect(it: Part): Faces {
  const { said } = it
  const place = it.account.module.variable('direct_connect_location', {
    type: 'string',
    description: 'Code of the Direct Connect location nearest to the site; `aws directconnect describe-locations` lists them.',
    default: 'EqDC2',
    validation: {
      condition: (value) => call('can', call('regex', '^[A-Za-z0-9]{3,12}$', value)),
      message: 'Write the code of a location, such as EqDC2.',
    },
  })
  const mbps = said.number('capacityMbps') ?? 1000
  const bandwidth = mbps > 100_000 ? '400Gbps' : mbps > 10_000 ? '100Gbps' : mbps > 1000 ? '10Gbps' : '1Gbps'
  const lines = said.flag('redundant') === false ? ['one'] : ['one', 'two']
  if (said.value('redundant') === undefined) it.assume('Nothing is said about a second line; two are ordered.')
  const connections = lines.map((word) =>
    it.make('aws_dx_connection', { name: it.name(80, `-${word}`), bandwidth, location: place.value, tags: it.tags }, { suffix: word }),
  )
  const gateway = it.make('aws_dx_gateway', { name: it.name(80), amazon_side_asn: '64512' })
  return privateGateway(it, gateway.get('id'), connections[0]?.get('id') ?? null)
}

/** A Direct Connect gateway leads to a transit hub that is joined to it, else to the network itself. */
function privateGateway(it: Part, gateway: Expression, line: Expression | null): Faces {
  let led = false
  const lead = (target: Expression, suffix: string) => {
    led = true
    return it.make(
      'aws_dx_gateway_association',
      { dx_gateway_id: gateway, associated_gateway_id: target, allowed_prefixes: [it.network.range] },
      { suffix },
    )
  }
  it.account.later(() => {
    if (!led) lead(vpnGateway(it), 'network')
  })
  return {
    address: { word: 'LINE', value: line },
    join: (link, other) => {
      const hub = other.resources.find(({ type }) => type === 'aws_ec2_transit_gateway')
      if (hub === undefined) return alreadyBuilt(it, 'the private line')(link)
      link.resources.push(lead(hub.get('id'), link.address()))
      return true
    },
  }
}

/** The gateway of a network for private lines, with its routes. */
function vpnGateway(it: Part): Expression {
  const { network } = it
  return network.once('vpn gateway', () => {
    const gateway = network.make('aws_vpn_gateway', { vpc_id: network.id, tags: network.tags('private lines') })
    it.account.later(() => {
      const tables = network.once('private tables', () => network.private)
      network.make(
        'aws_vpn_gateway_route_propagation',
        { vpn_gateway_id: gateway.get('id'), route_table_id: tables.same('id') },
        { forEach: network.zones.value },
      )
    }, 1)
    return gateway.get('id')
  })
}

const customerAddress = (it: Part) => {
  const { module } = it.account
  const name = `${it.address().replaceAll('-', '_').replace(/^_+/, '')}_gateway_ip`
  const address = module.variable(name, {
    type: 'string',
    description: `Public address of the router at the other end of ${it.id}.`,
    default: '203.0.113.10',
    validation: { condition: (value) => call('can', call('cidrhost', text`${value}/32`, 0)), message: 'Write an IPv4 address.' },
  })
  module.want({ variable: name, message: `${name} still holds an address of the documentation; set the address of your router.` })
  return address.value
}

function siteVpn(it: Part): Faces {
  const gateway = it.make('aws_customer_gateway', { type: 'ipsec.1', bgp_asn: '65000', ip_address: customerAddress(it), tags: it.tags })
  const connection = it.make('aws_vpn_connection', {
    customer_gateway_id: gateway.get('id'),
    type: 'ipsec.1',
    static_routes_only: false,
    tags: it.tags,
    tunnel1_ike_versions: ['ikev2'],
    tunnel2_ike_versions: ['ikev2'],
    tunnel1_phase1_encryption_algorithms: ['AES256-GCM-16'],
    tunnel2_phase1_encryption_algorithms: ['AES256-GCM-16'],
    tunnel1_phase2_encryption_algorithms: ['AES256-GCM-16'],
    tunnel2_phase2_encryption_algorithms: ['AES256-GCM-16'],
  })
  let hubbed = false
  it.account.later(() => {
    if (!hubbed) connection.set('vpn_gateway_id', vpnGateway(it))
  })
  return {
    join: (link, other) => {
      const hub = other.resources.find(({ type }) => type === 'aws_ec2_transit_gateway')
      if (hub === undefined) return alreadyBuilt(it, 'the tunnel')(link)
      hubbed = true
      connection.set('transit_gateway_id', hub.get('id'))
      link.traces.push(`transit_gateway_id of ${connection.address.join('.')}`)
      return true
    },
  }
}

function transitHub(it: Part): Faces {
  const { network } = it
  const hub = it.make('aws_ec2_transit_gateway', {
    description: it.label.slice(0, 200),
    amazon_side_asn: 64513,
    auto_accept_shared_attachments: 'disable',
    default_route_table_association: 'enable',
    default_route_table_propagation: 'enable',
    dns_support: 'enable',
    vpn_ecmp_support: 'enable',
    tags: it.tags,
  })
  const attachment = it.make('aws_ec2_transit_gateway_vpc_attachment', {
    transit_gateway_id: hub.get('id'),
    vpc_id: network.id,
    subnet_ids: network.subnets(),
    dns_support: 'enable',
    tags: it.tags,
  })
  it.account.later(() => {
    const tables = network.once('private tables', () => network.private)
    it.make(
      'aws_route',
      { route_table_id: tables.same('id'), destination_cidr_block: it.account.onPremisesRange, transit_gateway_id: hub.get('id') },
      { forEach: network.zones.value, dependsOn: [attachment], topic: 'network' },
    )
  }, 1)
  return { address: { word: 'HUB', value: hub.get('id') }, join: alreadyBuilt(it, 'the hub') }
}

const onPremises = (it: Part): Faces => {
  const gateway = it.make('aws_customer_gateway', { type: 'ipsec.1', bgp_asn: '65000', ip_address: customerAddress(it), tags: it.tags })
  return { address: { word: 'GATEWAY', value: gateway.get('id') }, join: alreadyBuilt(it, 'the address range of the site') }
}

/** How the design is joined to other sites. */
export const lines: Lowerings = {
  'dedicated-interconnect': directConnect,
  'multicloud-interconnect': directConnect,
  'site-to-site-vpn': siteVpn,
  'transit-hub': transitHub,
  'on-prem-network': onPremises,
}
