import type { Resource } from '../../../model/resource.ts'
import { block, Nested } from '../../../model/value.ts'
import type { Network } from '../network/network.ts'
import { registryOf } from './registry.ts'

/**
 * How the nodes of a cluster leave the network, once that is known: by the NAT gateway, by the firewall, or not at all;
 * then images of the system come through the registry of the module.
 * @param needed what the cluster waits for; the binding of its subnet is added
 */
export function settleEgress(network: Network, cluster: Resource, needed: Resource[]): void {
  const { place } = network
  const { module } = place.account
  const subnet = network.subnet('nodes')
  const binding = (type: string) => module.resources.find((each) => each.type === type && each.named.has(subnet))
  const nat = binding('azurerm_subnet_nat_gateway_association')
  const routed = binding('azurerm_subnet_route_table_association')
  if (nat !== undefined || routed !== undefined) needed.push(...[nat, routed].filter((each) => each !== undefined))
  const way = nat !== undefined ? 'userAssignedNATGateway' : routed !== undefined ? 'userDefinedRouting' : 'none'
  const profile = cluster.body['network_profile']
  if (profile instanceof Nested) cluster.set('network_profile', new Nested(profile.bodies.map((body) => ({ ...body, outbound_type: way }))))
  if (way !== 'none') return
  const registry = registryOf(place)
  needed.push(
    place.once('cache of images', () =>
      place.make(
        'azurerm_container_registry_cache_rule',
        'images',
        'system',
        {
          name: 'aks-managed-mcr',
          container_registry_id: registry.get('id'),
          source_repo: 'mcr.microsoft.com/*',
          target_repo: 'aks-managed-repository/*',
        },
        'compute',
        'Nothing leaves the network: images of the system come through the registry.',
      ),
    ),
  )
  cluster.set('bootstrap_profile', block({ artifact_source: 'Cache', container_registry_id: registry.get('id') }))
}
