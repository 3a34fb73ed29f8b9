import type { PlanPromise } from '../../target.ts'

/** What the tests of a module assert, where the design says so. */
export const azurePromises: readonly PlanPromise[] = [
  { type: 'azurerm_storage_account', attribute: 'allow_nested_items_to_be_public', is: false, says: 'no container can be opened to the public' },
  { type: 'azurerm_storage_account', attribute: 'https_traffic_only_enabled', is: true, says: 'storage speaks TLS' },
  { type: 'azurerm_storage_account', attribute: 'public_network_access_enabled', is: false, says: 'storage is reached by private endpoints alone' },
  { type: 'azurerm_key_vault', attribute: 'purge_protection_enabled', is: true, says: 'keys are not lost by accident' },
  { type: 'azurerm_key_vault', attribute: 'rbac_authorization_enabled', is: true, says: 'vaults are opened by roles' },
  { type: 'azurerm_kubernetes_cluster', attribute: 'local_account_disabled', is: true, says: 'nobody signs in to a cluster with a local account' },
  { type: 'azurerm_kubernetes_cluster', attribute: 'workload_identity_enabled', is: true, says: 'pods act as identities' },
  { type: 'azurerm_kubernetes_cluster', attribute: 'private_cluster_enabled', is: true, says: 'the API of the cluster is private' },
  { type: 'azurerm_container_registry', attribute: 'admin_enabled', is: false, says: 'the registry has no shared password' },
  { type: 'azurerm_cognitive_account', attribute: 'local_auth_enabled', is: false, says: 'models are called with identities, not with keys' },
  { type: 'azurerm_cognitive_account', attribute: 'public_network_access_enabled', is: false, says: 'models are called inside the network' },
  { type: 'azurerm_search_service', attribute: 'local_authentication_enabled', is: false, says: 'search is called with identities' },
  { type: 'azurerm_postgresql_flexible_server', attribute: 'public_network_access_enabled', is: false, says: 'no database is reached from the internet' },
  { type: 'azurerm_cosmosdb_account', attribute: 'local_authentication_disabled', is: true, says: 'documents are read with identities' },
  { type: 'azurerm_eventhub_namespace', attribute: 'local_authentication_enabled', is: false, says: 'streams are written with identities' },
  { type: 'azurerm_servicebus_namespace', attribute: 'local_auth_enabled', is: false, says: 'queues are read with identities' },
  { type: 'azurerm_function_app_flex_consumption', attribute: 'https_only', is: true, says: 'functions speak TLS' },
  { type: 'azurerm_machine_learning_workspace', attribute: 'public_network_access_enabled', is: false, says: 'the workspace of models is private' },
]
