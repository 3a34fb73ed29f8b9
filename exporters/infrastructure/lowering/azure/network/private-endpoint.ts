import type { Resource } from '../../../model/resource.ts'
import { block, type Expression, type Value } from '../../../model/value.ts'
import { endpointZones, type EndpointKind } from './endpoint-zones.data.ts'
import type { Network } from './network.ts'

export type EndpointWish = {
  /** Component that it belongs to; null = the module. */
  id: string | null
  address: (suffix: string) => string
  name: Expression | string
  target: Expression
  kind: EndpointKind
  tags: Value
  comment?: string
}

/** A private endpoint of a service in a network, with its names in private zones. */
export function privateEndpoint(network: Network, { id, address, name, target, kind, tags, comment }: EndpointWish): Resource {
  const { place } = network
  const { subresource, zones } = endpointZones[kind]
  return place.account.module.add(
    'resource',
    'azurerm_private_endpoint',
    address(kind),
    {
      name,
      ...place.here,
      subnet_id: network.subnet('endpoints').get('id'),
      private_service_connection: block({
        name: kind,
        private_connection_resource_id: target,
        subresource_names: [subresource],
        is_manual_connection: false,
      }),
      private_dns_zone_group: block({ name: 'default', private_dns_zone_ids: zones.map((zone) => network.zone(zone, place.location).get('id')) }),
      tags,
    },
    { topic: 'network', origin: id, ...(comment !== undefined && { comment }) },
  )
}
