import type { Resource } from '../../../model/resource.ts'
import { block, type Body, call, type Expression, text, type Value } from '../../../model/value.ts'
import { privateEndpoint } from '../network/private-endpoint.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'

/** The registry of images of a region: the one that is drawn, else one of the module. */
export function registryOf(place: Place): Resource {
  const drawn = [...place.account.parts.values()].find((part) => part.component.kind === 'container-registry' && part.place === place)
  return place.once('registry', () => makeRegistry(place, drawn))
}

function makeRegistry(place: Place, part: Part | undefined): Resource {
  const { account } = place
  const vault = place.vault(part)
  const own = part === undefined || part.encryption === 'cmk'
  const encryption: Value | undefined = own ? [{ key_vault_key_id: vault.keyId, identity_client_id: vault.encryption.get('client_id') }] : undefined
  const body: Body = {
    name: part?.compact(50, 'cr') ?? text`cr${account.compact}${account.unique}${place.primary ? '' : place.code}`,
    ...place.here,
    sku: 'Premium',
    admin_enabled: false,
    anonymous_pull_enabled: false,
    public_network_access_enabled: part?.open ?? false,
    network_rule_bypass_option: 'AzureServices',
    data_endpoint_enabled: true,
    zone_redundancy_enabled: part === undefined ? place.careful : part.zoneCount > 1,
    retention_policy_in_days: part?.within('retentionDays', 1, 365) ?? 30,
    export_policy_enabled: part?.open ?? false,
    quarantine_policy_enabled: part?.said.is('admissionPolicy', 'enforce'),
    encryption,
    identity: own ? block({ type: 'UserAssigned', identity_ids: [vault.encryption.get('id')] }) : undefined,
    tags: part?.tags ?? account.tags,
  }
  const options = { dependsOn: own ? [vault.right] : [] }
  if (part !== undefined) {
    const made = part.make('azurerm_container_registry', body, options)
    part.endpoint(made, 'registry')
    part.diagnose(made)
    return made
  }
  const made = account.module.add('resource', 'azurerm_container_registry', place.named('images'), body, {
    topic: 'compute',
    origin: null,
    ...options,
    comment: 'Images of the workloads; nobody can pull them without an identity.',
  })
  privateEndpoint(place.network(undefined), {
    id: null,
    address: (suffix) => `${place.named('images')}__${suffix}`,
    name: text`${account.prefix}-images${place.tail}`,
    target: made.get('id'),
    kind: 'registry',
    tags: account.tags,
  })
  return made
}

/** The tag of the image of a component; it can be set for each. */
export function imageTag(it: Part): Expression {
  const tags = it.account.module.variable('image_tags', {
    type: 'map(string)',
    description: 'Tag of the image of a workload, by component id; what is left out has 1.0.0.',
    default: {},
  })
  return call('lookup', tags.value, it.id, '1.0.0')
}

/** The image that the team pushes for a component. */
export const imageOf = (it: Part): Expression | string => text`${registryOf(it.place).get('login_server')}/${it.id}:${imageTag(it)}`

/** The right to pull, for the identity of a component. */
export const mayPull = (it: Part): readonly Resource[] => it.permit('pull', { role: 'AcrPull', scope: registryOf(it.place).get('id') })
