import { Module } from '../../model/module.ts'
import { block, call, text } from '../../model/value.ts'

/** The place of the state: a storage account that keeps versions and takes no keys, and who may write there. */
export function bootstrap(project: string): Module {
  const module = new Module()
  const variable = (name: string, description: string, usual: string, pattern: string, message: string, refuses: string) =>
    module.variable(name, {
      type: 'string',
      description,
      default: usual,
      validation: { condition: (value) => call('can', call('regex', pattern, value)), message },
      refuses,
    }).value
  const subscription = variable(
    'subscription_id',
    'Id of the subscription that holds the state.',
    '00000000-0000-0000-0000-000000000000',
    '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    'Write the id of a subscription, in lower case.',
    'mine',
  )
  const location = variable('location', 'Region of the state.', 'swedencentral', '^[a-z]+[0-9]?$', 'Write the code of a region.', 'Sweden Central')
  module.provider('azurerm', null, { subscription_id: subscription, storage_use_azuread: true, features: block({}) })
  const own = { topic: 'main', origin: null } as const
  const client = module.add('data', 'azurerm_client_config', 'current', {}, own)
  const tags = { Project: project, ManagedBy: 'terraform', Purpose: 'state' }
  const group = module.add('resource', 'azurerm_resource_group', 'state', { name: `${project}-state`, location, tags }, own)
  const account = module.add(
    'resource',
    'azurerm_storage_account',
    'state',
    {
      name: text`tf${project.replaceAll('-', '').slice(0, 10)}${call('substr', call('sha1', subscription), 0, 8)}`,
      resource_group_name: group.get('name'),
      location: group.get('location'),
      account_tier: 'Standard',
      account_replication_type: 'GRS',
      account_kind: 'StorageV2',
      min_tls_version: 'TLS1_2',
      https_traffic_only_enabled: true,
      allow_nested_items_to_be_public: false,
      shared_access_key_enabled: false,
      default_to_oauth_authentication: true,
      infrastructure_encryption_enabled: true,
      blob_properties: block({
        versioning_enabled: true,
        delete_retention_policy: block({ days: 30 }),
        container_delete_retention_policy: block({ days: 30 }),
      }),
      tags,
    },
    { ...own, comment: 'Keeps every version of the state; it is reached with an identity, never with a key.', lifecycle: { prevent_destroy: true } },
  )
  const container = module.add(
    'resource',
    'azurerm_storage_container',
    'state',
    { name: 'tfstate', storage_account_id: account.get('id'), container_access_type: 'private' },
    own,
  )
  module.add(
    'resource',
    'azurerm_role_assignment',
    'state',
    { scope: account.get('id'), role_definition_name: 'Storage Blob Data Contributor', principal_id: client.get('object_id') },
    own,
  )
  module.output({ name: 'resource_group', description: 'For resource_group_name in backend.hcl.', value: group.get('name') })
  module.output({ name: 'storage_account', description: 'For storage_account_name in backend.hcl.', value: account.get('name') })
  module.output({ name: 'container', description: 'For container_name in backend.hcl.', value: container.get('name') })
  return module
}
