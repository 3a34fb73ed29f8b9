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
]
