import { block } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { gatewayFirewall } from '../forms/app-gateway.ts'
import { frontDoorFirewall, makeFrontDoor } from '../forms/front-door.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

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

export const networkGuards: Lowerings = {
  'network-firewall': firewall,
  waf,
  'ddos-protection': ddos,
  'bastion-host': bastion,
  'data-perimeter': perimeter,
  'rdma-fabric': fabric,
}
