import { bare, block, json } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

/** Settings that change without a new version: switches for experiments, or prompts as they are in use. */
export function makeAppConfiguration(it: Part, switches: boolean): Faces {
  const { account } = it
  const key = it.key
  const store = it.make(
    'azurerm_app_configuration',
    {
      name: it.global(50),
      ...it.here,
      sku: 'standard',
      local_auth_enabled: false,
      public_network_access: it.open ? 'Enabled' : 'Disabled',
      data_plane_proxy_authentication_mode: 'Pass-through',
      data_plane_proxy_private_link_delegation_enabled: !it.open,
      purge_protection_enabled: it.place.careful,
      soft_delete_retention_days: 7,
      identity: it.identities(key?.identity),
      encryption: key && block({ key_vault_key_identifier: key.id, identity_client_id: key.identity.get('client_id') }),
    },
    { dependsOn: key?.after ?? [] },
  )
  const right = it.make(
    'azurerm_role_assignment',
    { scope: store.get('id'), role_definition_name: 'App Configuration Data Owner', principal_id: account.client.get('object_id') },
    { suffix: 'deployer', topic: 'security' },
  )
  const options = { suffix: 'first', dependsOn: [right], lifecycle: { ignore_changes: [ignored] } }
  if (switches)
    it.make(
      'azurerm_app_configuration_feature',
      { configuration_store_id: store.get('id'), name: 'new-version', enabled: false, targeting_filter: block({ default_rollout_percentage: 0 }) },
      {
        ...options,
        comment: 'Off until somebody turns it on; what people set is left alone.',
        lifecycle: { ignore_changes: [bare('enabled'), bare('targeting_filter')] },
      },
    )
  else
    it.make(
      'azurerm_app_configuration_key',
      {
        configuration_store_id: store.get('id'),
        key: 'prompts/first',
        type: 'kv',
        content_type: 'application/json',
        value: json({
          max_tokens: it.said.number('maxOutputTokens') ?? 1024,
          temperature: 0.2,
          text: 'Answer from the passages only, and name them. Say so when they do not hold the answer.',
        }),
      },
      { ...options, comment: 'A first prompt; what people write is left alone.' },
    )
  it.endpoint(store, 'config')
  it.diagnose(store)
  it.said.hold('versioning', 'Every value keeps its former ones.')
  const scope = store.get('id')
  return {
    grants: {
      read: [{ role: 'App Configuration Data Reader', scope }],
      call: [{ role: 'App Configuration Data Reader', scope }],
      write: [{ role: 'App Configuration Data Owner', scope }],
    },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'SETTINGS', value: store.get('endpoint') },
  }
}

const ignored = bare('value')
