import type { Resource } from '../../../model/resource.ts'
import { call, type Expression } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import { endpointsByZone } from './firewall.ts'
import type { Network } from './network.ts'

/** How far a component may call out: what is said of it, else of the boundaries around it. */
export function egressOf(network: Network, part: Part | undefined): 'none' | 'allow-list' | 'open' {
  const own = part?.said.text('egress')
  const around = part === undefined ? [] : network.place.account.graph.around(part.component)
  const stated =
    own ?? around.map(({ settings }) => settings['egress']).find((value) => typeof value === 'string') ?? network.boundary?.settings['egress']
  if (stated === 'none') return 'none'
  // A list of allowed names is kept by the firewall; without one only private endpoints can be told apart.
  if (stated === 'allow-list') return network.drawnAs('network-firewall') === undefined ? 'allow-list' : 'open'
  return 'open'
}

const noWayOut = (network: Network) => network.boundary?.settings['egress'] === 'none'

/** Route tables, NAT gateways and what else leads in and out, as far as somebody needs it. */
export function makeEgress(network: Network): void {
  const { place } = network
  const privateTable = network.make(
    'aws_route_table',
    { vpc_id: network.id, tags: network.tags('private') },
    { suffix: 'private', forEach: network.zones.value },
  )
  network.once('private tables', () => privateTable)
  network.make(
    'aws_route_table_association',
    { subnet_id: network.private.same('id'), route_table_id: privateTable.same('id') },
    { suffix: 'private', forEach: network.zones.value },
  )

  const needsWayOut = !noWayOut(network)
  if (!needsWayOut && !usesPublic(network)) return
  const gateway = network.make('aws_internet_gateway', { vpc_id: network.id, tags: network.tags('') })
  const publicTable = network.make(
    'aws_route_table',
    { vpc_id: network.id, tags: network.tags('public') },
    { suffix: 'public', forEach: network.zones.value },
  )
  network.make(
    'aws_route_table_association',
    { subnet_id: network.public.same('id'), route_table_id: publicTable.same('id') },
    { suffix: 'public', forEach: network.zones.value },
  )
  network.make(
    'aws_route',
    { route_table_id: publicTable.same('id'), destination_cidr_block: '0.0.0.0/0', gateway_id: gateway.get('id') },
    { suffix: 'public', forEach: network.zones.value },
  )
  if (!needsWayOut) return

  const nat = natGateways(network, gateway)
  const firewall = network.firewall
  if (firewall === undefined) {
    network.make(
      'aws_route',
      { route_table_id: privateTable.same('id'), destination_cidr_block: '0.0.0.0/0', nat_gateway_id: nat },
      { suffix: 'nat', forEach: network.zones.value },
    )
    return
  }
  const endpoints = network.once('firewall endpoints', () =>
    place.account.module.local(`firewall_endpoints_${network.word}`, () => endpointsByZone(firewall)),
  ).value
  const mine = call('lookup', endpoints, network.private.same('availability_zone'), null)
  network.make(
    'aws_route',
    { route_table_id: privateTable.same('id'), destination_cidr_block: '0.0.0.0/0', vpc_endpoint_id: mine },
    { suffix: 'inspected', forEach: network.zones.value, comment: 'What leaves passes the firewall.' },
  )
  network.make(
    'aws_route',
    { route_table_id: publicTable.same('id'), destination_cidr_block: network.private.same('cidr_block'), vpc_endpoint_id: mine },
    { suffix: 'return', forEach: network.zones.value, comment: 'What comes back passes it too.' },
  )
  const table = network.make(
    'aws_route_table',
    { vpc_id: network.id, tags: network.tags('firewall') },
    { suffix: 'firewall', forEach: network.zones.value },
  )
  network.make(
    'aws_route_table_association',
    { subnet_id: network.inspected.same('id'), route_table_id: table.same('id') },
    { suffix: 'firewall', forEach: network.zones.value },
  )
  network.make(
    'aws_route',
    { route_table_id: table.same('id'), destination_cidr_block: '0.0.0.0/0', nat_gateway_id: nat },
    { suffix: 'firewall', forEach: network.zones.value },
  )
}

const usesPublic = (network: Network): boolean =>
  network.members.some((part) => part.faces.front?.kind === 'load-balancer' && part.said.is('exposure', 'internet'))

/** One NAT gateway in each zone, or a single one where that is said or the stage is not production. */
function natGateways(network: Network, gateway: Resource): Expression {
  const { place } = network
  const drawn = network.drawnAs('nat-gateway')
  const single =
    drawn?.said.is('redundant', false) === true ||
    drawn?.said.number('zones') === 1 ||
    (drawn?.said.value('redundant') === undefined && !place.careful)
  const eip = { domain: 'vpc', tags: network.tags('nat') }
  const zones = network.zones.value
  const address = network.make('aws_eip', eip, { suffix: 'nat', ...(!single && { forEach: zones }) })
  const nat = network.make(
    'aws_nat_gateway',
    {
      allocation_id: single ? address.get('id') : address.same('id'),
      subnet_id: single ? network.public.instance('a', 'id') : network.public.same('id'),
      tags: network.tags('nat'),
    },
    {
      suffix: 'nat',
      dependsOn: [gateway],
      ...(!single && { forEach: zones }),
      comment: single ? 'One for all zones: cheaper, and lost with its zone.' : 'One in each zone.',
    },
  )
  drawn?.resources.push(nat)
  return single ? nat.get('id') : nat.same('id')
}
