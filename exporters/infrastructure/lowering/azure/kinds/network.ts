import { block, type Expression } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { gatewayFirewall, makeAppGateway } from '../forms/app-gateway.ts'
import { frontDoorFirewall, makeFrontDoor } from '../forms/front-door.ts'
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

/** What leaves is looked at, and only what the rules name gets out. */
function firewall(it: Part): Faces {
  const { network: net, said, account } = it
  const address = it.make(
    'azurerm_public_ip',
    { name: it.name(70, '-out'), ...it.here, allocation_method: 'Static', sku: 'Standard', zones: ['1', '2', '3'] },
    { suffix: 'out', topic: 'network' },
  )
  const policy = it.make(
    'azurerm_firewall_policy',
    {
      name: it.name(70),
      ...it.here,
      sku: 'Premium',
      threat_intelligence_mode: 'Deny',
      dns: block({ proxy_enabled: true }),
      intrusion_detection: block({ mode: 'Deny' }),
      insights: block({ enabled: true, default_log_analytics_workspace_id: it.place.logs.get('id'), retention_in_days: 30 }),
    },
    { suffix: 'policy' },
  )
  const allowed = account.module.variable('allowed_domains', {
    type: 'list(string)',
    description: 'Domains that may be called from inside.',
    default: ['*.azure.com', '*.microsoft.com', '*.microsoftonline.com', '*.windows.net', 'mcr.microsoft.com', '*.data.mcr.microsoft.com'],
  })
  it.make(
    'azurerm_firewall_policy_rule_collection_group',
    {
      name: 'out',
      firewall_policy_id: policy.get('id'),
      priority: 500,
      application_rule_collection: block({
        name: 'named',
        priority: 500,
        action: 'Allow',
        rule: block({
          name: 'domains',
          source_addresses: [net.range],
          destination_fqdns: said.is('egress', 'open') ? ['*'] : allowed.value,
          protocols: block({ type: 'Https', port: 443 }),
        }),
      }),
    },
    { suffix: 'rules' },
  )
  const made = it.make(
    'azurerm_firewall',
    {
      name: it.name(55),
      ...it.here,
      sku_name: 'AZFW_VNet',
      sku_tier: 'Premium',
      firewall_policy_id: policy.get('id'),
      zones: ['1', '2', '3'],
      ip_configuration: block({ name: 'main', subnet_id: net.subnet('firewall').get('id'), public_ip_address_id: address.get('id') }),
    },
    { comment: `${it.label} (network-firewall): the only way out of the network.` },
  )
  it.diagnose(made)
  it.said.hold('egress', 'The firewall lets out what its rules name.')
  return { join: alreadyBuilt(it, 'the way out') }
}

/** Rules before what is reached by the web: at the edge where the design has an edge, else at the gateway of a region. */
function waf(it: Part): Faces {
  const kinds: ReadonlySet<string> = new Set([...it.account.parts.values()].map(({ component }) => component.kind))
  const edge = kinds.has('cdn') || kinds.has('global-load-balancer')
  if (edge) frontDoorFirewall(it)
  if (kinds.has('load-balancer-l7')) gatewayFirewall(it)
  if (edge || kinds.has('load-balancer-l7')) return { join: alreadyBuilt(it, 'the firewall before it') }
  it.assume('A firewall needs something to stand in; Front Door carries it.')
  return makeFrontDoor(it, { cache: false })
}

/** A plan pays for all networks of the tenant; each network of the module is put under it. */
function ddos(it: Part): Faces {
  const plan = it.make('azurerm_network_ddos_protection_plan', { name: it.name(70), ...it.here })
  void it.network.resource
  return { address: { word: 'PLAN', value: plan.get('id') }, join: alreadyBuilt(it, 'the plan over its network') }
}

function bastion(it: Part): Faces {
  const address = it.make(
    'azurerm_public_ip',
    { name: it.name(70, '-in'), ...it.here, allocation_method: 'Static', sku: 'Standard', zones: ['1', '2', '3'] },
    { suffix: 'in', topic: 'network' },
  )
  const host = it.make('azurerm_bastion_host', {
    name: it.name(70),
    ...it.here,
    sku: 'Standard',
    scale_units: 2,
    copy_paste_enabled: false,
    file_copy_enabled: false,
    tunneling_enabled: true,
    ip_configuration: block({ name: 'main', subnet_id: it.network.subnet('bastion').get('id'), public_ip_address_id: address.get('id') }),
  })
  it.diagnose(host)
  return {
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.door === undefined || other.faces.door.subnet === 'endpoints')
        return alreadyBuilt(it, 'the way for people')(link)
      const { subnet } = other.faces.door
      const sign = `bastion ${other.network.word} ${subnet}`
      if (it.account.doors.has(sign)) return alreadyBuilt(it, 'the way for people')(link)
      it.account.doors.set(sign, link.id)
      const rule = other.network.open(subnet, it.network.rangeOf('bastion'), 22, {
        suffix: link.address(),
        origin: link.id,
        comment: `${it.label} leads people to ${other.label}.`,
      })
      if (rule !== undefined) link.resources.push(rule)
      return true
    },
  }
}

/** A perimeter around services that have no network: inside they talk, outside nobody does. */
function perimeter(it: Part): Faces {
  const made = it.make('azurerm_network_security_perimeter', { name: it.name(70), ...it.here })
  const profile = it.make(
    'azurerm_network_security_perimeter_profile',
    { name: 'inside', network_security_perimeter_id: made.get('id') },
    { suffix: 'profile' },
  )
  const inside = new Set([
    'azurerm_storage_account',
    'azurerm_key_vault',
    'azurerm_cosmosdb_account',
    'azurerm_search_service',
    'azurerm_eventhub_namespace',
    'azurerm_mssql_server',
  ])
  return {
    join: (link, other) => {
      const target = other.resources.find(({ type }) => inside.has(type))
      if (target === undefined) return alreadyBuilt(it, 'the perimeter')(link)
      link.resources.push(
        it.make(
          'azurerm_network_security_perimeter_association',
          {
            name: other.id.slice(0, 60),
            access_mode: 'Enforced',
            network_security_perimeter_profile_id: profile.get('id'),
            resource_id: target.get('id'),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** Machines that talk over InfiniBand stand in one group; the fabric itself comes with them. */
function fabric(it: Part): Faces {
  const group = it.make('azurerm_proximity_placement_group', { name: it.name(70), ...it.here })
  return {
    address: { word: 'GROUP', value: group.get('id') },
    join: (link, other) => {
      for (const made of other.resources)
        if (made.type === 'azurerm_kubernetes_cluster_node_pool') {
          made.set('proximity_placement_group_id', group.get('id'))
          made.set('zones', ['1'])
          link.traces.push(`proximity_placement_group_id of ${made.address.join('.')}`)
        }
      return link.traces.length > 0 || alreadyBuilt(it, 'the fabric of its machines')(link)
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
  'network-firewall': firewall,
  waf,
  'ddos-protection': ddos,
  'bastion-host': bastion,
  'data-perimeter': perimeter,
  'rdma-fabric': fabric,
  'private-5g': nothing('Microsoft retired Azure Private 5G Core in September 2025; a partner builds the radio network.'),
}
