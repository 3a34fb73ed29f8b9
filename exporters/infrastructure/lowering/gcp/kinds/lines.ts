import { block, blocks, call, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

const lineRouter = (it: Part): Resource =>
  it.network.once(`line router ${it.place.code}`, () =>
    it.network.make(
      'google_compute_router',
      {
        name: it.network.named(it.place.primary ? '-lines' : `-${it.place.code}-lines`),
        network: it.network.id,
        region: it.region,
        bgp: block({
          asn: 16_550,
          advertise_mode: 'CUSTOM',
          advertised_groups: ['ALL_SUBNETS'],
          advertised_ip_ranges: block({ range: '199.36.153.8/30', description: 'Interfaces of Google' }),
        }),
      },
      { suffix: it.place.named('lines'), comment: 'Tells the other side which ranges lie here.' },
    ),
  )

const peerAsn = (it: Part) =>
  it.project.module.variable('peer_asn', {
    type: 'number',
    description: 'Number of the routing domain at the other end of private lines.',
    default: 65_001,
  }).value

/** Dedicated or partner lines: two attachments in two domains of failure, encrypted by MACsec where the line is one's own. */
function interconnect(it: Part): Faces {
  const { said } = it
  const router = lineRouter(it)
  const mbps = said.number('capacityMbps') ?? 10_000
  const bandwidth =
    mbps > 20_000 ? 'BPS_50G' : mbps > 10_000 ? 'BPS_20G' : mbps > 5000 ? 'BPS_10G' : mbps > 2000 ? 'BPS_5G' : mbps > 1000 ? 'BPS_2G' : 'BPS_1G'
  const domains = said.flag('redundant') === false ? [1] : [1, 2]
  if (said.value('redundant') === undefined) it.assume('Nothing is said about a second line; two are ordered.')
  const attachments = domains.map((domain) =>
    it.make(
      'google_compute_interconnect_attachment',
      {
        name: it.name(63, `-${domain}`),
        router: router.get('id'),
        region: it.region,
        description: `${it.description(150)} (${mbps} Mbit/s, ${bandwidth})`,
        type: 'PARTNER',
        edge_availability_domain: `AVAILABILITY_DOMAIN_${domain}`,
        admin_enabled: true,
        mtu: '1500',
      },
      { suffix: `line_${domain}` },
    ),
  )
  it.assume(
    `The lines are partner attachments of ${bandwidth}, which the partner sets; hand it the pairing keys of the output. A line of one's own is ordered in the console first.`,
  )
  it.project.module.output({
    name: `${it.word}_pairing_keys`,
    description: `Keys with which the partner joins the lines of ${it.id}.`,
    value: attachments.map((each) => each.get('pairing_key')),
    sensitive: true,
  })
  return { address: { word: 'LINE', value: attachments[0]?.get('id') ?? null }, join: alreadyBuilt(it, 'the private line') }
}

/** HA VPN: two tunnels to two addresses of the other side, with routes told by BGP. */
function vpn(it: Part): Faces {
  const router = lineRouter(it)
  const gateway = it.make('google_compute_ha_vpn_gateway', { name: it.name(63), network: it.network.id, region: it.region, stack_type: 'IPV4_ONLY' })
  const other = peerGateway(it)
  const secret = it.project.module.variable(`${it.word}_shared_secret`, {
    type: 'string',
    description: `Secret that both ends of the tunnels of ${it.id} know; hand it over by TF_VAR_${it.word}_shared_secret.`,
    default: null,
    sensitive: true,
  })
  const tunnels = it.said.flag('redundant') === false ? [0] : [0, 1]
  for (const at of tunnels) {
    const tunnel = it.make(
      'google_compute_vpn_tunnel',
      {
        name: it.name(63, `-${at}`),
        region: it.region,
        vpn_gateway: gateway.get('id'),
        vpn_gateway_interface: at,
        peer_external_gateway: other.get('id'),
        peer_external_gateway_interface: at,
        shared_secret: secret.value,
        ike_version: 2,
        router: router.get('id'),
        labels: it.labels,
      },
      { suffix: `tunnel_${at}` },
    )
    const face = it.make(
      'google_compute_router_interface',
      { name: it.name(63, `-${at}`), router: router.get('name'), region: it.region, ip_range: `169.254.${at}.1/30`, vpn_tunnel: tunnel.get('name') },
      { suffix: `tunnel_${at}` },
    )
    it.make(
      'google_compute_router_peer',
      {
        name: it.name(63, `-${at}`),
        router: router.get('name'),
        region: it.region,
        interface: face.get('name'),
        peer_ip_address: `169.254.${at}.2`,
        peer_asn: peerAsn(it),
        advertised_route_priority: 100 + at,
        bfd: block({ session_initialization_mode: 'ACTIVE', min_transmit_interval: 1000, min_receive_interval: 1000, multiplier: 5 }),
      },
      { suffix: `tunnel_${at}` },
    )
  }
  return {
    address: { word: 'GATEWAY', value: gateway.get('id') },
    alarms: [
      {
        metric: 'vpn.googleapis.com/tunnel_established',
        resource: 'vpn_gateway',
        labels: { 'resource.labels.region': it.region },
        align: 'ALIGN_MAX',
        under: 1,
        what: 'lost a tunnel',
      },
    ],
    join: alreadyBuilt(it, 'the tunnels'),
  }
}

/** The router at the other end. */
function peerGateway(it: Part): Resource {
  const address = (at: number) => {
    const name = `${it.word}_peer_ip_${at + 1}`
    const variable = it.project.module.variable(name, {
      type: 'string',
      description: `Public address ${at + 1} of the router at the other end of ${it.id}.`,
      default: `203.0.113.${10 + at}`,
      validation: { condition: (value) => call('can', call('cidrhost', text`${value}/32`, 0)), message: 'Write an IPv4 address.' },
    })
    it.project.module.want({ variable: name, message: `${name} still holds an address of the documentation; set that of your router.` })
    return variable.value
  }
  return it.make(
    'google_compute_external_vpn_gateway',
    {
      name: it.name(63, '-peer'),
      description: it.description(),
      redundancy_type: 'TWO_IPS_REDUNDANCY',
      labels: it.labels,
      interface: blocks([0, 1].map((id) => ({ id, ip_address: address(id) }))),
    },
    { suffix: 'peer' },
  )
}

/** Network Connectivity Center: a hub, and the networks that hang on it. */
function hub(it: Part): Faces {
  const made = it.make('google_network_connectivity_hub', { name: it.name(63), description: it.description(), labels: it.labels, export_psc: true })
  it.make('google_network_connectivity_spoke', {
    name: it.name(63),
    location: 'global',
    hub: made.get('id'),
    description: 'The network of the design',
    labels: it.labels,
    linked_vpc_network: block({ uri: it.network.vpc.get('self_link') }),
  })
  return {
    address: { word: 'HUB', value: made.get('id') },
    join: (link, other) => {
      const tunnels = other.resources.filter(({ type }) => type === 'google_compute_vpn_tunnel')
      if (tunnels.length === 0) return alreadyBuilt(it, 'the hub')(link)
      link.resources.push(
        it.make(
          'google_network_connectivity_spoke',
          {
            name: it.name(63, '-vpn'),
            location: other.region,
            hub: made.get('id'),
            labels: it.labels,
            linked_vpn_tunnels: block({ uris: tunnels.map((each) => each.get('self_link')), site_to_site_data_transfer: true }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

const onPremises = (it: Part): Faces => {
  const peer = peerGateway(it)
  return { address: { word: 'PEER', value: peer.get('id') }, join: alreadyBuilt(it, 'the address range of the site') }
}

/** How the design is joined to other sites and clouds. */
export const lines: Lowerings = {
  'dedicated-interconnect': interconnect,
  'multicloud-interconnect': (it) => (it.said.is('protocol', 'vpn') ? vpn(it) : interconnect(it)),
  'site-to-site-vpn': vpn,
  'transit-hub': hub,
  'on-prem-network': onPremises,
}
