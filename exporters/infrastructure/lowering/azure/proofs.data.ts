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
      { type: 'azurerm_cognitive_account', attribute: 'local_auth_enabled', is: false },
      { type: 'azurerm_role_assignment', attribute: 'role_definition_name' },
    ],
  },
  {
    check: 'SEC-013',
    holds: 'No store is reached from the internet',
    by: [
      { type: 'azurerm_storage_account', attribute: 'public_network_access_enabled', is: false },
      { type: 'azurerm_cosmosdb_account', attribute: 'public_network_access_enabled', is: false },
      { type: 'azurerm_postgresql_flexible_server', attribute: 'public_network_access_enabled', is: false },
      { type: 'azurerm_search_service', attribute: 'public_network_access_enabled', is: false },
      { type: 'azurerm_managed_redis', attribute: 'public_network_access', is: 'Disabled' },
    ],
  },
  {
    check: 'SEC-014',
    holds: 'Training and notebooks have no public address',
    by: [
      { type: 'azurerm_machine_learning_compute_cluster', attribute: 'node_public_ip_enabled', is: false },
      { type: 'azurerm_machine_learning_compute_instance', attribute: 'node_public_ip_enabled', is: false },
    ],
  },
  { check: 'SEC-015', holds: 'Services are called by private endpoints', by: [{ type: 'azurerm_private_endpoint', attribute: 'private_dns_zone_group.private_dns_zone_ids' }] },
  { check: 'SEC-016', holds: 'What leaves is inspected', by: [{ type: 'azurerm_firewall', attribute: 'firewall_policy_id' }] },
  {
    check: 'SEC-018',
    holds: 'A web application firewall stands before the entry',
    by: [
      { type: 'azurerm_cdn_frontdoor_security_policy', attribute: 'security_policies' },
      { type: 'azurerm_application_gateway', attribute: 'firewall_policy_id' },
    ],
  },
  { check: 'SEC-020', holds: 'Secrets lie in a vault', by: [{ type: 'azurerm_key_vault', attribute: 'rbac_authorization_enabled', is: true }] },
  { check: 'SEC-023', holds: 'Calls are kept in an audit log', by: [{ type: 'azurerm_monitor_diagnostic_setting', attribute: 'log_analytics_workspace_id' }] },
  {
    check: 'SEC-025',
    holds: 'The audit log cannot be changed',
    by: [{ type: 'azurerm_storage_container_immutability_policy', attribute: 'immutability_period_in_days' }],
  },
  { check: 'SEC-026', holds: 'Threats are looked for', by: [{ type: 'azurerm_security_center_subscription_pricing', attribute: 'tier', is: 'Standard' }] },
  {
    check: 'SEC-028',
    holds: 'The control plane of Kubernetes is private',
    by: [{ type: 'azurerm_kubernetes_cluster', attribute: 'private_cluster_enabled', is: true }],
  },
  {
    check: 'SEC-029',
    holds: 'Accelerated nodes are kept for what tolerates their taint',
    by: [{ type: 'azurerm_kubernetes_cluster_node_pool', attribute: 'node_taints' }],
  },
  { check: 'SEC-030', holds: 'Prompts and answers pass a guardrail', by: [{ type: 'azurerm_cognitive_account_rai_policy', attribute: 'content_filter.block_enabled' }] },
  { check: 'SEC-048', holds: 'Public entries are shielded', by: [{ type: 'azurerm_network_ddos_protection_plan', attribute: 'name' }] },
  {
    check: 'REL-004',
    holds: 'State is backed up',
    by: [
      { type: 'azurerm_cosmosdb_account', attribute: 'backup.type', is: 'Continuous' },
      { type: 'azurerm_postgresql_flexible_server', attribute: 'backup_retention_days' },
      { type: 'azurerm_data_protection_backup_instance_blob_storage', attribute: 'backup_policy_id' },
      { type: 'azurerm_data_protection_backup_instance_disk', attribute: 'backup_policy_id' },
      { type: 'azurerm_backup_protected_vm', attribute: 'backup_policy_id' },
    ],
  },
  {
    check: 'REL-022',
    holds: 'Data is versioned and protected against deletion',
    by: [{ type: 'azurerm_storage_account', attribute: 'blob_properties.delete_retention_policy.days' }],
  },
  {
    check: 'PERF-012',
    holds: 'Capacity follows demand',
    by: [
      { type: 'azurerm_monitor_autoscale_setting', attribute: 'enabled', is: true },
      { type: 'azurerm_kubernetes_cluster_node_pool', attribute: 'auto_scaling_enabled', is: true },
      { type: 'azurerm_container_app', attribute: 'template.max_replicas' },
    ],
  },
  { check: 'COST-007', holds: 'Old data moves to cheaper storage or goes', by: [{ type: 'azurerm_storage_management_policy', attribute: 'rule.name' }] },
  { check: 'COST-008', holds: 'Cost is watched', by: [{ type: 'azurerm_consumption_budget_resource_group', attribute: 'amount' }] },
  { check: 'OPS-008', holds: 'Services are watched', by: [{ type: 'azurerm_monitor_metric_alert', attribute: 'criteria.metric_name' }] },
  { check: 'OPS-011', holds: 'Alarms reach people', by: [{ type: 'azurerm_monitor_metric_alert', attribute: 'action.action_group_id' }] },
  { check: 'OPS-012', holds: 'Logs are kept together', by: [{ type: 'azurerm_log_analytics_workspace', attribute: 'retention_in_days' }] },
]
