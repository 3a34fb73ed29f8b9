import { block, blocks, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { localCluster } from './compute.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** The gateway of a network for private lines, one for each sort. */
function lineGateway(it: Part, type: 'Vpn' | 'ExpressRoute'): Resource {
  const { network, place } = it
  return place.once(`line gateway ${network.word} ${type}`, () => {
    const addresses = Array.from({ length: type === 'Vpn' ? 2 : 1 }, (_, at) =>
      it.make(
        'azurerm_public_ip',
        { name: it.name(70, `-line-${at + 1}`), ...it.here, allocation_method: 'Static', sku: 'Standard', zones: ['1', '2', '3'] },
        { suffix: `line_${at + 1}`, topic: 'network' },
      ),
    )
    return it.make(
      'azurerm_virtual_network_gateway',
      {
        name: it.name(70),
        ...it.here,
        type,
        vpn_type: type === 'Vpn' ? 'RouteBased' : undefined,
        sku: type === 'Vpn' ? 'VpnGw2AZ' : 'ErGw1AZ',
        generation: type === 'Vpn' ? 'Generation2' : undefined,
        active_active: type === 'Vpn',
        bgp_enabled: type === 'Vpn' ? true : undefined,
        bgp_settings: type === 'Vpn' ? block({ asn: 65_515 }) : undefined,
        ip_configuration: blocks(
          addresses.map((address, at) => ({
            name: `line-${at + 1}`,
            public_ip_address_id: address.get('id'),
            subnet_id: network.subnet('lines').get('id'),
            private_ip_address_allocation: 'Dynamic',
          })),
        ),
      },
      { suffix: 'gateway' },
    )
  })
}

const hub = (it: Part) => [...it.account.parts.values()].find(({ component, place }) => component.kind === 'transit-hub' && place === it.place)

/** What stands at the other end. */
function site(it: Part): Resource {
  const { account } = it
  const device = account.module.variable('site_vpn_address', {
    type: 'string',
    description: 'Public address of the VPN device of the site.',
    default: '192.0.2.1',
  })
  account.module.want({ variable: 'site_vpn_address', message: 'The public address of the VPN device at the site.' })
  return it.make(
    'azurerm_local_network_gateway',
    {
      name: it.name(70, '-site'),
      ...it.here,
      gateway_address: device.value,
      address_space: [account.onPremisesRange],
      bgp_settings: block({ asn: 65_010, bgp_peering_address: '169.254.21.1' }),
    },
    { suffix: 'site' },
  )
}

/** A tunnel over the internet; the shared key comes from the vault, never from the code. */
function vpn(it: Part): Faces {
  const gateway = lineGateway(it, 'Vpn')
  const remote = site(it)
  const key = it.account.module.variable('site_vpn_shared_key', {
    type: 'string',
    description: 'Shared key of the tunnel; take it from the vault when you apply.',
    sensitive: true,
    default: null,
  })
  it.account.module.want({ variable: 'site_vpn_shared_key', message: 'The shared key of the tunnel; say it by the environment, never in a file.' })
  const connection = it.make('azurerm_virtual_network_gateway_connection', {
    name: it.name(70),
    ...it.here,
    type: 'IPsec',
    virtual_network_gateway_id: gateway.get('id'),
    local_network_gateway_id: remote.get('id'),
    shared_key: key.value,
    connection_protocol: 'IKEv2',
    bgp_enabled: true,
    ipsec_policy: block({
      ike_encryption: 'GCMAES256',
      ike_integrity: 'SHA384',
      dh_group: 'ECP384',
      ipsec_encryption: 'GCMAES256',
      ipsec_integrity: 'GCMAES256',
      pfs_group: 'ECP384',
      sa_lifetime: 27_000,
    }),
  })
  return { address: { word: 'CONNECTION', value: connection.get('id') }, join: joinLine(it) }
}

const joinLine = (it: Part) => alreadyBuilt(it, 'the private line')

/** A circuit of a provider of lines, with its gateway; private traffic alone. */
function circuit(it: Part): Faces {
  const { account, said } = it
  const provider = account.module.variable('line_provider', {
    type: 'string',
    description: 'Provider of the circuit, as Azure lists it.',
    default: 'Equinix',
  })
  const location = account.module.variable('line_location', {
    type: 'string',
    description: 'Where the circuit meets Azure, as Azure lists it.',
    default: 'Frankfurt',
  })
  account.module.want({ variable: 'line_provider', message: 'Who provides the circuit, and in "line_location" where.' })
  const steps = [50, 100, 200, 500, 1000, 2000, 5000, 10_000]
  const wanted = said.number('capacityMbps') ?? 1000
  if (said.number('capacityMbps') === undefined) it.assume('No capacity is said; the circuit carries 1,000 Mbit/s.')
  const made = it.make('azurerm_express_route_circuit', {
    name: it.name(70),
    ...it.here,
    service_provider_name: provider.value,
    peering_location: location.value,
    bandwidth_in_mbps: steps.find((each) => each >= wanted) ?? 10_000,
    allow_classic_operations: false,
    sku: block({ tier: 'Standard', family: 'MeteredData' }),
  })
  const peering = it.make(
    'azurerm_express_route_circuit_peering',
    {
      peering_type: 'AzurePrivatePeering',
      express_route_circuit_name: made.get('name'),
      resource_group_name: it.place.group.get('name'),
      peer_asn: 65_010,
      vlan_id: 100,
      primary_peer_address_prefix: '169.254.30.0/30',
      secondary_peer_address_prefix: '169.254.30.4/30',
    },
    { suffix: 'peering' },
  )
  it.make(
    'azurerm_virtual_network_gateway_connection',
    {
      name: it.name(70, '-line'),
      ...it.here,
      type: 'ExpressRoute',
      virtual_network_gateway_id: lineGateway(it, 'ExpressRoute').get('id'),
      express_route_circuit_id: made.get('id'),
    },
    { suffix: 'connection', dependsOn: [peering] },
  )
  if (said.flag('redundant') === true) it.said.hold('redundant', 'A circuit has two lines; draw a second circuit for a second place.')
  account.module.output({
    name: `${it.word}_service_key`,
    description: `Key that the provider of the line ${it.id} asks for.`,
    value: made.get('service_key'),
    sensitive: true,
  })
  return { address: { word: 'CIRCUIT', value: made.get('id') }, join: joinLine(it) }
}

/** A hub to which all networks of the design are joined. */
function transit(it: Part): Faces {
  const wan = it.make(
    'azurerm_virtual_wan',
    { name: it.name(70), ...it.here, type: 'Standard', allow_branch_to_branch_traffic: true },
    { suffix: 'wan' },
  )
  const made = it.make('azurerm_virtual_hub', {
    name: it.name(70, '-hub'),
    ...it.here,
    virtual_wan_id: wan.get('id'),
    address_prefix: '10.255.0.0/23',
    sku: 'Standard',
  })
  it.account.later(() => {
    const networks = it.account.module.resources.filter(({ type }) => type === 'azurerm_virtual_network')
    for (const each of networks)
      it.make(
        'azurerm_virtual_hub_connection',
        {
          name: each.name.replaceAll('_', '-').slice(0, 70) || 'network',
          virtual_hub_id: made.get('id'),
          remote_virtual_network_id: each.get('id'),
          internet_security_enabled: true,
        },
        { suffix: `network_${each.name}` },
      )
  }, 1)
  return { address: { word: 'HUB', value: made.get('id') }, join: alreadyBuilt(it, 'the hub of the networks') }
}

/** The site as the hub knows it, or as a remote network of the VPN gateway. */
function onPremises(it: Part): Faces {
  const transitHub = hub(it)
  const wan = transitHub?.resources.find(({ type }) => type === 'azurerm_virtual_wan')
  if (wan !== undefined) {
    it.make('azurerm_vpn_site', {
      name: it.name(70),
      ...it.here,
      virtual_wan_id: wan.get('id'),
      address_cidrs: [it.account.onPremisesRange],
      link: block({ name: 'main', ip_address: '192.0.2.1', speed_in_mbps: Math.round(it.said.number('capacityMbps') ?? 100) }),
    })
    return { join: alreadyBuilt(it, 'the site at the hub') }
  }
  const remote = site(it)
  return { address: { word: 'SITE', value: text`${remote.get('id')}` }, join: alreadyBuilt(it, 'the site') }
}

export const hybrid: Lowerings = {
  'site-to-site-vpn': vpn,
  'dedicated-interconnect': circuit,
  'multicloud-interconnect': circuit,
  'transit-hub': transit,
  'on-prem-network': onPremises,
  'mec-5g-zone': localCluster,
}
