import { block, type Expression } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeAppGateway } from '../forms/app-gateway.ts'
import { makeFrontDoor } from '../forms/front-door.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import { publicAddress } from '../network/egress.ts'
import type { Part } from '../part.ts'

const network = (it: Part): Faces => {
  it.network.subnet('endpoints')
  if (!it.resources.includes(it.network.resource)) it.resources.push(it.network.resource)
  return { join: alreadyBuilt(it, 'the network') }
}

/** A balancer of connections in a region: TCP goes straight to machines. */
function balancer(it: Part): Faces {
  const { network: net } = it
  const address = it.open ? publicAddress(it) : undefined
  const made = it.make('azurerm_lb', {
    name: it.name(70),
    ...it.here,
    sku: 'Standard',
    frontend_ip_configuration: block(
      address === undefined
        ? { name: 'front', subnet_id: net.subnet('nodes').get('id'), private_ip_address_allocation: 'Dynamic', zones: it.zones }
        : { name: 'front', public_ip_address_id: address.get('id') },
    ),
  })
  const pool = it.make('azurerm_lb_backend_address_pool', { name: 'machines', loadbalancer_id: made.get('id') }, { suffix: 'pool' })
  const probe = it.make(
    'azurerm_lb_probe',
    { name: 'answers', loadbalancer_id: made.get('id'), protocol: 'Tcp', port: 443, interval_in_seconds: 15, number_of_probes: 2 },
    { suffix: 'probe' },
  )
  it.make(
    'azurerm_lb_rule',
    {
      name: 'tls',
      loadbalancer_id: made.get('id'),
      protocol: 'Tcp',
      frontend_port: 443,
      backend_port: 443,
      frontend_ip_configuration_name: 'front',
      backend_address_pool_ids: [pool.get('id')],
      probe_id: probe.get('id'),
      disable_outbound_snat: true,
      tcp_reset_enabled: true,
    },
    { suffix: 'rule' },
  )
  it.diagnose(made, { logs: 'none' })
  if (it.open) net.open('nodes', 'Internet', 443, { suffix: it.address('in'), origin: it.id, comment: `${it.label} is reached from the internet.` })
  const domain: Expression = address === undefined ? made.get('private_ip_address') : address.get('fqdn')
  return {
    from: 'nodes',
    door: { subnet: 'nodes', port: 443 },
    front: { kind: 'balancer', domain, resource: made },
    address: { word: 'HOST', value: domain },
    join: (link, other, end) => {
      if (end !== 'from') return false
      const card = other.resources.find(({ type }) => type === 'azurerm_network_interface')
      const set = other.resources.find(({ type }) => type === 'azurerm_linux_virtual_machine_scale_set')
      if (card !== undefined) {
        link.resources.push(
          it.make(
            'azurerm_network_interface_backend_address_pool_association',
            { network_interface_id: card.get('id'), ip_configuration_name: 'main', backend_address_pool_id: pool.get('id') },
            { suffix: link.address() },
          ),
        )
        return true
      }
      if (set !== undefined) {
        set.set(
          'network_interface',
          block({
            name: 'main',
            primary: true,
            enable_accelerated_networking: true,
            ip_configuration: block({
              name: 'main',
              primary: true,
              subnet_id: other.network.subnet('compute').get('id'),
              load_balancer_backend_address_pool_ids: [pool.get('id')],
            }),
          }),
        )
        link.traces.push(`backend pool of ${set.address.join('.')}`)
        return true
      }
      link.reason = `A balancer of connections leads to machines; ${other.label} has a front of its own.`
      return other.faces.from === 'nodes' && alreadyBuilt(it, 'the service of the cluster')(link)
    },
  }
}

function zone(it: Part): Faces {
  const hidden = it.said.is('exposure', 'private')
  const made = hidden
    ? it.make('azurerm_private_dns_zone', { name: it.account.domain, resource_group_name: it.place.group.get('name'), tags: it.tags })
    : it.make('azurerm_dns_zone', { name: it.account.domain, resource_group_name: it.place.group.get('name'), tags: it.tags })
  if (hidden)
    it.make(
      'azurerm_private_dns_zone_virtual_network_link',
      {
        name: it.name(60),
        resource_group_name: it.place.group.get('name'),
        private_dns_zone_name: made.get('name'),
        virtual_network_id: it.network.resource.get('id'),
        tags: it.tags,
      },
      { suffix: 'link' },
    )
  else
    it.account.module.output({
      name: 'name_servers',
      description: 'Name servers to set at the registrar of the domain.',
      value: made.get('name_servers'),
    })
  return {
    address: { word: 'ZONE', value: made.get('name') },
    join: (link, other) => {
      const { front } = other.faces
      if (front === undefined) return false
      link.resources.push(
        it.make(
          hidden ? 'azurerm_private_dns_cname_record' : 'azurerm_dns_cname_record',
          {
            name: other.id,
            zone_name: made.get('name'),
            resource_group_name: it.place.group.get('name'),
            ttl: 300,
            record: front.domain,
            tags: it.tags,
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

export const networks: Lowerings = {
  vpc: network,
  'nat-gateway': (it) => {
    if (!it.resources.includes(it.network.resource)) it.resources.push(it.network.resource)
    return { join: alreadyBuilt(it, 'the way out') }
  },
  'private-endpoint': (it) => {
    it.resources.push(it.network.subnet('endpoints'))
    return { join: alreadyBuilt(it, 'the private endpoints') }
  },
  'load-balancer-l7': makeAppGateway,
  'load-balancer-l4': balancer,
  'global-load-balancer': (it) => makeFrontDoor(it, { cache: false }),
  cdn: (it) => makeFrontDoor(it, { cache: true }),
  dns: zone,
  'private-5g': nothing('Microsoft retired Azure Private 5G Core in September 2025; a partner builds the radio network.'),
}
