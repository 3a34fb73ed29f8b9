import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import { privateEndpoint } from '../network/private-endpoint.ts'
import type { Place } from '../place.ts'

/** The account of a region in which jobs, models and pipelines keep their files. */
export function artifacts(place: Place): Resource {
  const { account } = place
  return place.once('artifacts', () => {
    const vault = place.vault(undefined)
    const store = account.module.add(
      'resource',
      'azurerm_storage_account',
      place.named('artifacts'),
      {
        name: text`art${account.compact}${account.unique}${place.primary ? '' : place.code.slice(0, 5)}`,
        ...place.here,
        account_kind: 'StorageV2',
        account_tier: 'Standard',
        account_replication_type: place.careful ? 'ZRS' : 'LRS',
        min_tls_version: 'TLS1_2',
        https_traffic_only_enabled: true,
        infrastructure_encryption_enabled: true,
        shared_access_key_enabled: false,
        default_to_oauth_authentication: true,
        allow_nested_items_to_be_public: false,
        cross_tenant_replication_enabled: false,
        public_network_access_enabled: false,
        network_rules: block({ default_action: 'Deny', bypass: ['AzureServices'] }),
        blob_properties: block({
          versioning_enabled: true,
          delete_retention_policy: block({ days: 30 }),
          container_delete_retention_policy: block({ days: 30 }),
        }),
        identity: block({ type: 'UserAssigned', identity_ids: [vault.encryption.get('id')] }),
        customer_managed_key: block({ key_vault_key_id: vault.keyId, user_assigned_identity_id: vault.encryption.get('id') }),
        tags: account.tags,
      },
      { topic: 'data', origin: null, dependsOn: [vault.right], comment: 'Files of jobs, models and pipelines.' },
    )
    for (const kind of ['blob', 'file'] as const)
      privateEndpoint(place.network(undefined), {
        id: null,
        address: (suffix) => `${place.named('artifacts')}__${suffix}`,
        name: text`${account.prefix}-artifacts-${kind}${place.tail}`,
        target: store.get('id'),
        kind,
        tags: account.tags,
      })
    return store
  })
}

/** One container of it. */
export const artifactContainer = (place: Place, word: string): Resource =>
  place.once(`artifact container ${word}`, () =>
    place.make(
      'azurerm_storage_container',
      'artifacts',
      word,
      { name: word.replaceAll('_', '-'), storage_account_id: artifacts(place).get('id'), container_access_type: 'private' },
      'data',
    ),
  )
