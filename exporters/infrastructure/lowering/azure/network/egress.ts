import type { Resource } from '../../../model/resource.ts'
import { text } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Network } from './network.ts'
import type { Subnet } from './subnets.data.ts'

/** How far a component may call out: what is said of it, else of the boundaries around it. */
export function egressOf(network: Network, part: Part | undefined): 'none' | 'allow-list' | 'open' {
  const own = part?.said.text('egress')
  const around = part === undefined ? [] : network.place.account.graph.around(part.component)
  const stated =
    own ?? around.map(({ settings }) => settings['egress']).find((value) => typeof value === 'string') ?? network.boundary?.settings['egress']
  return stated === 'none' || stated === 'allow-list' ? stated : 'open'
}

/** Subnets from which something calls out. */
const outgoing: readonly Subnet[] = [
  'nodes',
  'compute',
  'apps',
  'sandboxes',
  'functions',
  'web',
  'spark_public',
  'spark_private',
  'agents',
  'containers',
  'apim',
]

/** The way out: NAT, or the firewall that is drawn, or none. */
export function makeEgress(network: Network): void {
  const callers = outgoing.filter((word) => network.standing.includes(word))
  if (callers.length === 0) return
  const firewall = network.drawnAs('network-firewall')?.resources.find(({ type }) => type === 'azurerm_firewall')
  const wishes = new Map<Subnet, ReturnType<typeof egressOf>[]>()
  for (const part of network.members)
    if (part.faces.from !== undefined) wishes.set(part.faces.from, [...(wishes.get(part.faces.from) ?? []), egressOf(network, part)])
  for (const word of callers) {
    const said = wishes.get(word) ?? [egressOf(network, undefined)]
    const closed = said.every((each) => each === 'none' || (each === 'allow-list' && firewall === undefined))
    if (closed || word === 'sandboxes') network.closeWayOut(word)
    else if (firewall !== undefined) route(network, word, firewall)
    else nat(network, word)
  }
}

/** One public address for what leaves; a gateway of Azure stands in one zone, or in none in particular. */
function nat(network: Network, word: Subnet): void {
  const { place } = network
  const drawn = network.drawnAs('nat-gateway')
  const gateway = network.once('nat', () => {
    const address = network.make(
      'azurerm_public_ip',
      { name: network.named('nat'), ...place.here, allocation_method: 'Static', sku: 'Standard', zones: ['1', '2', '3'], tags: network.tags },
      'nat',
    )
    const made = network.make(
      'azurerm_nat_gateway',
      { name: network.named('nat'), ...place.here, sku_name: 'Standard', idle_timeout_in_minutes: 4, tags: drawn?.tags ?? network.tags },
      'nat',
      'What leaves the private subnets has one address; nothing comes in by it.',
    )
    network.make('azurerm_nat_gateway_public_ip_association', { nat_gateway_id: made.get('id'), public_ip_address_id: address.get('id') }, 'nat')
    drawn?.resources.push(made, address)
    return made
  })
  network.make('azurerm_subnet_nat_gateway_association', { subnet_id: network.subnet(word).get('id'), nat_gateway_id: gateway.get('id') }, word)
}

function route(network: Network, word: Subnet, firewall: Resource): void {
  const { place } = network
  const table = network.once('table', () =>
    network.make(
      'azurerm_route_table',
      {
        name: network.named('out'),
        ...place.here,
        bgp_route_propagation_enabled: false,
        route: [
          {
            name: 'by-the-firewall',
            address_prefix: '0.0.0.0/0',
            next_hop_type: 'VirtualAppliance',
            next_hop_in_ip_address: firewall.get('ip_configuration', 0, 'private_ip_address'),
          },
        ],
        tags: network.tags,
      },
      'out',
      'What leaves passes the firewall.',
    ),
  )
  network.make('azurerm_subnet_route_table_association', { subnet_id: network.subnet(word).get('id'), route_table_id: table.get('id') }, word)
}

/** An address for what is reached from the internet. */
export const publicAddress = (part: Part): Resource =>
  part.make(
    'azurerm_public_ip',
    {
      name: part.name(70, '-in'),
      ...part.place.here,
      allocation_method: 'Static',
      sku: 'Standard',
      zones: ['1', '2', '3'],
      domain_name_label: text`${part.name(60)}`,
      tags: part.tags,
    },
    { suffix: 'in', topic: 'network' },
  )
