import type { Proof } from '../../target.ts'

/** What checks of the design ask for, and the arguments of hashicorp/aws that carry it out. */
export const awsProofs: readonly Proof[] = [
  {
    check: 'SEC-001',
    holds: 'Data is encrypted at rest',
    by: [
      { type: 'aws_s3_bucket_server_side_encryption_configuration', attribute: 'rule.apply_server_side_encryption_by_default.sse_algorithm' },
      { type: 'aws_rds_cluster', attribute: 'storage_encrypted', is: true },
      { type: 'aws_neptune_cluster', attribute: 'storage_encrypted', is: true },
      { type: 'aws_dynamodb_table', attribute: 'server_side_encryption.enabled', is: true },
      { type: 'aws_ebs_volume', attribute: 'encrypted', is: true },
      { type: 'aws_efs_file_system', attribute: 'encrypted', is: true },
      { type: 'aws_fsx_lustre_file_system', attribute: 'kms_key_id' },
      { type: 'aws_kinesis_stream', attribute: 'encryption_type', is: 'KMS' },
      { type: 'aws_msk_cluster', attribute: 'encryption_info.encryption_at_rest_kms_key_arn' },
      { type: 'aws_opensearch_domain', attribute: 'encrypt_at_rest.enabled', is: true },
      { type: 'aws_elasticache_replication_group', attribute: 'at_rest_encryption_enabled', is: true },
      { type: 'aws_redshiftserverless_namespace', attribute: 'kms_key_id' },
      { type: 'aws_sqs_queue', attribute: 'kms_master_key_id' },
      { type: 'aws_sqs_queue', attribute: 'sqs_managed_sse_enabled', is: true },
      { type: 'aws_sns_topic', attribute: 'kms_master_key_id' },
      { type: 'aws_secretsmanager_secret', attribute: 'kms_key_id' },
    ],
  },
  { check: 'SEC-002', holds: 'Keys are held by the customer and turn over', by: [{ type: 'aws_kms_key', attribute: 'enable_key_rotation', is: true }] },
  {
    check: 'SEC-003',
    holds: 'Models and images are encrypted at rest',
    by: [
      { type: 'aws_ecr_repository', attribute: 'encryption_configuration.encryption_type', is: 'KMS' },
      { type: 'aws_sagemaker_endpoint_configuration', attribute: 'kms_key_arn' },
    ],
  },
  {
    check: 'SEC-004',
    holds: 'Logs and backups are encrypted',
    by: [
      { type: 'aws_cloudwatch_log_group', attribute: 'kms_key_id' },
      { type: 'aws_backup_vault', attribute: 'kms_key_arn' },
      { type: 'aws_cloudtrail', attribute: 'kms_key_id' },
    ],
  },
  {
    check: 'SEC-005',
    holds: 'What moves is encrypted',
    by: [
      { type: 'aws_lb_listener', attribute: 'ssl_policy' },
      { type: 'aws_elasticache_replication_group', attribute: 'transit_encryption_enabled', is: true },
      { type: 'aws_opensearch_domain', attribute: 'domain_endpoint_options.enforce_https', is: true },
      { type: 'aws_msk_cluster', attribute: 'encryption_info.encryption_in_transit.client_broker', is: 'TLS' },
      { type: 'aws_cloudfront_distribution', attribute: 'viewer_certificate.minimum_protocol_version' },
    ],
  },
  {
    check: 'SEC-009',
    holds: 'Workloads act as roles, not by keys',
    by: [
      { type: 'aws_eks_pod_identity_association', attribute: 'role_arn' },
      { type: 'aws_ecs_task_definition', attribute: 'task_role_arn' },
      { type: 'aws_lambda_function', attribute: 'role' },
    ],
  },
  {
    check: 'SEC-013',
    holds: 'No store is reached from the internet',
    by: [
      { type: 'aws_s3_bucket_public_access_block', attribute: 'restrict_public_buckets', is: true },
      { type: 'aws_rds_cluster_instance', attribute: 'publicly_accessible', is: false },
      { type: 'aws_redshiftserverless_workgroup', attribute: 'publicly_accessible', is: false },
    ],
  },
  {
    check: 'SEC-014',
    holds: 'Training and notebooks have no public address',
    by: [
      { type: 'aws_subnet', attribute: 'map_public_ip_on_launch', is: false },
      { type: 'aws_sagemaker_domain', attribute: 'app_network_access_type', is: 'VpcOnly' },
    ],
  },
  { check: 'SEC-015', holds: 'Services are called by private endpoints', by: [{ type: 'aws_vpc_endpoint', attribute: 'private_dns_enabled', is: true }] },
  { check: 'SEC-016', holds: 'What leaves is inspected', by: [{ type: 'aws_networkfirewall_firewall', attribute: 'firewall_policy_arn' }] },
  { check: 'SEC-018', holds: 'A web application firewall stands before the entry', by: [{ type: 'aws_wafv2_web_acl_association', attribute: 'web_acl_arn' }] },
  {
    check: 'SEC-020',
    holds: 'Secrets lie in Secrets Manager',
    by: [
      { type: 'aws_secretsmanager_secret', attribute: 'name' },
      { type: 'aws_rds_cluster', attribute: 'manage_master_user_password', is: true },
    ],
  },
  { check: 'SEC-022', holds: 'People sign in with a second factor', by: [{ type: 'aws_cognito_user_pool', attribute: 'mfa_configuration', is: 'ON' }] },
  { check: 'SEC-023', holds: 'Calls are kept in an audit log', by: [{ type: 'aws_cloudtrail', attribute: 'enable_log_file_validation', is: true }] },
  { check: 'SEC-025', holds: 'The audit log cannot be changed', by: [{ type: 'aws_s3_bucket_object_lock_configuration', attribute: 'rule.default_retention.mode' }] },
  { check: 'SEC-026', holds: 'Threats are looked for', by: [{ type: 'aws_guardduty_detector', attribute: 'enable', is: true }] },
  {
    check: 'SEC-027',
    holds: 'Images are scanned and keep their tags',
    by: [
      { type: 'aws_ecr_repository', attribute: 'image_scanning_configuration.scan_on_push', is: true },
      { type: 'aws_ecr_repository', attribute: 'image_tag_mutability', is: 'IMMUTABLE' },
    ],
  },
  { check: 'SEC-028', holds: 'The control plane of Kubernetes is private', by: [{ type: 'aws_eks_cluster', attribute: 'vpc_config.endpoint_public_access', is: false }] },
  { check: 'SEC-029', holds: 'Accelerated nodes are kept for what tolerates their taint', by: [{ type: 'aws_eks_node_group', attribute: 'taint.key' }] },
  { check: 'SEC-030', holds: 'Prompts and answers pass a guardrail', by: [{ type: 'aws_bedrock_guardrail', attribute: 'blocked_input_messaging' }] },
  { check: 'SEC-048', holds: 'Public entries are shielded', by: [{ type: 'aws_shield_protection', attribute: 'resource_arn' }] },
  {
    check: 'REL-004',
    holds: 'State is backed up',
    by: [
      { type: 'aws_backup_selection', attribute: 'plan_id' },
      { type: 'aws_rds_cluster', attribute: 'backup_retention_period' },
      { type: 'aws_dynamodb_table', attribute: 'point_in_time_recovery.enabled', is: true },
    ],
  },
  {
    check: 'REL-022',
    holds: 'Data is versioned and protected against deletion',
    by: [
      { type: 'aws_s3_bucket_versioning', attribute: 'versioning_configuration.status', is: 'Enabled' },
      { type: 'aws_rds_cluster', attribute: 'deletion_protection', is: true },
      { type: 'aws_dynamodb_table', attribute: 'deletion_protection_enabled', is: true },
    ],
  },
  { check: 'PERF-012', holds: 'Capacity follows demand', by: [{ type: 'aws_appautoscaling_target', attribute: 'max_capacity' }] },
  { check: 'COST-007', holds: 'Old data moves to cheaper storage or goes', by: [{ type: 'aws_s3_bucket_lifecycle_configuration', attribute: 'rule.id' }] },
  { check: 'COST-008', holds: 'Cost is watched', by: [{ type: 'aws_budgets_budget', attribute: 'limit_amount' }] },
  { check: 'OPS-008', holds: 'Services are watched', by: [{ type: 'aws_cloudwatch_metric_alarm', attribute: 'metric_name' }] },
  { check: 'OPS-011', holds: 'Alarms reach people', by: [{ type: 'aws_cloudwatch_metric_alarm', attribute: 'alarm_actions' }] },
  { check: 'OPS-012', holds: 'Logs are kept together', by: [{ type: 'aws_cloudwatch_log_group', attribute: 'retention_in_days' }] },
]
