import type { Proof } from '../../target.ts'

/** What checks of the design ask for, and the arguments of hashicorp/google that carry it out. */
export const gcpProofs: readonly Proof[] = [
  {
    check: 'SEC-001',
    holds: 'Data is encrypted at rest with a key that the design names',
    by: [
      { type: 'google_storage_bucket', attribute: 'encryption.default_kms_key_name' },
      { type: 'google_sql_database_instance', attribute: 'encryption_key_name' },
      { type: 'google_alloydb_cluster', attribute: 'encryption_config.kms_key_name' },
      { type: 'google_spanner_database', attribute: 'encryption_config.kms_key_name' },
      { type: 'google_firestore_database', attribute: 'cmek_config.kms_key_name' },
      { type: 'google_bigtable_instance', attribute: 'cluster.kms_key_name' },
      { type: 'google_bigquery_dataset', attribute: 'default_encryption_configuration.kms_key_name' },
      { type: 'google_memorystore_instance', attribute: 'kms_key' },
      { type: 'google_filestore_instance', attribute: 'kms_key_name' },
      { type: 'google_compute_disk', attribute: 'disk_encryption_key.kms_key_self_link' },
      { type: 'google_pubsub_topic', attribute: 'kms_key_name' },
    ],
  },
  { check: 'SEC-002', holds: 'Keys are held by the customer and turn over', by: [{ type: 'google_kms_crypto_key', attribute: 'rotation_period' }] },
  {
    check: 'SEC-003',
    holds: 'Models and images are encrypted at rest',
    by: [
      { type: 'google_artifact_registry_repository', attribute: 'kms_key_name' },
      { type: 'google_vertex_ai_endpoint', attribute: 'encryption_spec.kms_key_name' },
    ],
  },
  { check: 'SEC-004', holds: 'Logs are encrypted', by: [{ type: 'google_logging_project_bucket_config', attribute: 'cmek_settings.kms_key_name' }] },
  {
    check: 'SEC-005',
    holds: 'What moves is encrypted',
    by: [
      { type: 'google_compute_ssl_policy', attribute: 'min_tls_version', is: 'TLS_1_2' },
      { type: 'google_memorystore_instance', attribute: 'transit_encryption_mode', is: 'SERVER_AUTHENTICATION' },
      { type: 'google_sql_database_instance', attribute: 'settings.ip_configuration.ssl_mode', is: 'ENCRYPTED_ONLY' },
    ],
  },
  {
    check: 'SEC-009',
    holds: 'Workloads act as accounts, not by keys',
    by: [
      { type: 'google_service_account_iam_member', attribute: 'member' },
      { type: 'google_cloud_run_v2_service', attribute: 'template.service_account' },
      { type: 'google_cloudfunctions2_function', attribute: 'service_config.service_account_email' },
    ],
  },
  {
    check: 'SEC-013',
    holds: 'No store is reached from the internet',
    by: [
      { type: 'google_storage_bucket', attribute: 'public_access_prevention', is: 'enforced' },
      { type: 'google_sql_database_instance', attribute: 'settings.ip_configuration.ipv4_enabled', is: false },
    ],
  },
  {
    check: 'SEC-014',
    holds: 'Training and notebooks have no public address',
    by: [
      { type: 'google_workbench_instance', attribute: 'gce_setup.disable_public_ip', is: true },
      { type: 'google_container_node_pool', attribute: 'network_config.enable_private_nodes', is: true },
    ],
  },
  {
    check: 'SEC-015',
    holds: 'Services are called by private addresses',
    by: [
      { type: 'google_compute_subnetwork', attribute: 'private_ip_google_access', is: true },
      { type: 'google_network_connectivity_service_connection_policy', attribute: 'service_class' },
    ],
  },
  { check: 'SEC-016', holds: 'What leaves is inspected', by: [{ type: 'google_compute_network_firewall_policy_rule', attribute: 'enable_logging', is: true }] },
  { check: 'SEC-018', holds: 'A web application firewall stands before the entry', by: [{ type: 'google_compute_backend_service', attribute: 'security_policy' }] },
  { check: 'SEC-020', holds: 'Secrets lie in Secret Manager', by: [{ type: 'google_secret_manager_secret', attribute: 'secret_id' }] },
  { check: 'SEC-022', holds: 'People sign in with a second factor', by: [{ type: 'google_identity_platform_config', attribute: 'mfa.state', is: 'MANDATORY' }] },
  { check: 'SEC-023', holds: 'Calls are kept in an audit log', by: [{ type: 'google_project_iam_audit_config', attribute: 'service' }] },
  { check: 'SEC-026', holds: 'Threats are looked for', by: [{ type: 'google_scc_v2_project_notification_config', attribute: 'pubsub_topic' }] },
  {
    check: 'SEC-027',
    holds: 'Images are scanned and keep their tags',
    by: [{ type: 'google_artifact_registry_repository', attribute: 'docker_config.immutable_tags', is: true }],
  },
  {
    check: 'SEC-028',
    holds: 'The control plane of Kubernetes is private',
    by: [{ type: 'google_container_cluster', attribute: 'private_cluster_config.enable_private_endpoint', is: true }],
  },
  { check: 'SEC-029', holds: 'Accelerated nodes are kept for what tolerates their taint', by: [{ type: 'google_container_node_pool', attribute: 'node_config.taint.key' }] },
  { check: 'SEC-030', holds: 'Prompts and answers pass a filter', by: [{ type: 'google_model_armor_template', attribute: 'location' }] },
  {
    check: 'REL-004',
    holds: 'State is backed up',
    by: [
      { type: 'google_sql_database_instance', attribute: 'settings.backup_configuration.enabled', is: true },
      { type: 'google_firestore_backup_schedule', attribute: 'retention' },
      { type: 'google_spanner_backup_schedule', attribute: 'retention_duration' },
      { type: 'google_bigtable_table', attribute: 'automated_backup_policy.frequency' },
      { type: 'google_alloydb_cluster', attribute: 'continuous_backup_config.enabled', is: true },
    ],
  },
  {
    check: 'REL-022',
    holds: 'Data is versioned and protected against deletion',
    by: [
      { type: 'google_storage_bucket', attribute: 'versioning.enabled', is: true },
      { type: 'google_sql_database_instance', attribute: 'deletion_protection', is: true },
    ],
  },
  {
    check: 'PERF-012',
    holds: 'Capacity follows demand',
    by: [
      { type: 'google_cloud_run_v2_service', attribute: 'template.scaling.max_instance_count' },
      { type: 'google_container_node_pool', attribute: 'autoscaling.total_max_node_count' },
      { type: 'google_compute_region_autoscaler', attribute: 'autoscaling_policy.max_replicas' },
    ],
  },
  { check: 'COST-007', holds: 'Old data moves to cheaper storage or goes', by: [{ type: 'google_storage_bucket', attribute: 'autoclass.enabled', is: true }] },
  { check: 'COST-008', holds: 'Cost is watched', by: [{ type: 'google_billing_budget', attribute: 'amount.specified_amount.units' }] },
  { check: 'OPS-008', holds: 'Services are watched', by: [{ type: 'google_monitoring_alert_policy', attribute: 'conditions.condition_threshold.filter' }] },
  { check: 'OPS-011', holds: 'Alarms reach people', by: [{ type: 'google_monitoring_alert_policy', attribute: 'notification_channels' }] },
  { check: 'OPS-012', holds: 'Logs are kept together', by: [{ type: 'google_logging_project_bucket_config', attribute: 'retention_days' }] },
]
