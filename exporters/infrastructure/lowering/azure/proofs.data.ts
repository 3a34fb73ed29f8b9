import type { Proof } from '../../target.ts'

/** What checks of the design ask for, and the arguments of hashicorp/azurerm that carry it out. */
export const azureProofs: readonly Proof[] = [
  {
    check: 'SEC-001',
    holds: 'Data is encrypted at rest',
    by: [
      { type: 'azurerm_storage_account', attribute: 'customer_managed_key.key_vault_key_id' },
      { type: 'azurerm_postgresql_flexible_server', attribute: 'customer_managed_key.key_vault_key_id' },
      { type: 'azurerm_cosmosdb_account', attribute: 'key_vault_key_id' },
      { type: 'azurerm_servicebus_namespace', attribute: 'customer_managed_key.key_vault_key_id' },
      { type: 'azurerm_eventhub_namespace_customer_managed_key', attribute: 'key_vault_key_ids' },
      { type: 'azurerm_managed_redis', attribute: 'customer_managed_key.key_vault_key_id' },
      { type: 'azurerm_managed_disk', attribute: 'disk_encryption_set_id' },
      { type: 'azurerm_cognitive_account', attribute: 'customer_managed_key.key_vault_key_id' },
    ],
  },
  { check: 'SEC-002', holds: 'Keys are held by the customer and turn over', by: [{ type: 'azurerm_key_vault_key', attribute: 'rotation_policy.automatic.time_after_creation' }] },
  {
    check: 'SEC-003',
    holds: 'Models and images are encrypted at rest',
    by: [
      { type: 'azurerm_container_registry', attribute: 'encryption' },
      { type: 'azurerm_machine_learning_workspace', attribute: 'encryption.key_id' },
    ],
  },
  {
    check: 'SEC-005',
    holds: 'What moves is encrypted',
    by: [
      { type: 'azurerm_storage_account', attribute: 'https_traffic_only_enabled', is: true },
      { type: 'azurerm_managed_redis', attribute: 'default_database.client_protocol', is: 'Encrypted' },
      { type: 'azurerm_eventhub_namespace', attribute: 'minimum_tls_version' },
      { type: 'azurerm_servicebus_namespace', attribute: 'minimum_tls_version' },
      { type: 'azurerm_application_gateway', attribute: 'ssl_policy.policy_name' },
      { type: 'azurerm_cdn_frontdoor_route', attribute: 'forwarding_protocol', is: 'HttpsOnly' },
    ],
  },
  {
    check: 'SEC-009',
    holds: 'Workloads act as identities, not by keys',
    by: [
      { type: 'azurerm_federated_identity_credential', attribute: 'subject' },
      { type: 'azurerm_cognitive_account', attribute: 'local_auth_enabled' },
      { type: 'azurerm_role_assignment', attribute: 'role_definition_name' },
    ],
  },
]
