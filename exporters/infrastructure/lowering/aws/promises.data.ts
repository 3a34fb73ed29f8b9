import type { PlanPromise } from '../../target.ts'

/** What the tests of a module assert, where the design says so. */
export const awsPromises: readonly PlanPromise[] = [
  { type: 'aws_kms_key', attribute: 'enable_key_rotation', is: true, says: 'keys turn over' },
  { type: 'aws_rds_cluster', attribute: 'storage_encrypted', is: true, says: 'relational data is encrypted at rest' },
  { type: 'aws_rds_cluster', attribute: 'manage_master_user_password', is: true, says: 'passwords of databases lie in Secrets Manager' },
  { type: 'aws_rds_cluster', attribute: 'deletion_protection', is: true, says: 'databases are not deleted by accident' },
  { type: 'aws_rds_cluster_instance', attribute: 'publicly_accessible', is: false, says: 'no database is reached from the internet' },
  { type: 'aws_dynamodb_table', attribute: 'deletion_protection_enabled', is: true, says: 'tables are not deleted by accident' },
  { type: 'aws_kinesis_stream', attribute: 'encryption_type', is: 'KMS', says: 'streams are encrypted' },
  { type: 'aws_elasticache_replication_group', attribute: 'transit_encryption_enabled', is: true, says: 'caches speak TLS' },
  { type: 'aws_elasticache_replication_group', attribute: 'at_rest_encryption_enabled', is: 'true', says: 'caches are encrypted at rest' },
  { type: 'aws_efs_file_system', attribute: 'encrypted', is: true, says: 'file systems are encrypted at rest' },
  { type: 'aws_ebs_volume', attribute: 'encrypted', is: true, says: 'volumes are encrypted at rest' },
  { type: 'aws_redshiftserverless_workgroup', attribute: 'publicly_accessible', is: false, says: 'the warehouse is not reached from the internet' },
  { type: 'aws_s3_bucket_public_access_block', attribute: 'block_public_policy', is: true, says: 'no bucket can be opened to the public' },
  { type: 'aws_subnet', attribute: 'map_public_ip_on_launch', is: false, says: 'no machine gets a public address' },
  { type: 'aws_ecr_repository', attribute: 'image_tag_mutability', is: 'IMMUTABLE', says: 'images keep their tags' },
  { type: 'aws_cloudtrail', attribute: 'enable_log_file_validation', is: true, says: 'the audit log shows when it is changed' },
  { type: 'aws_lb', attribute: 'drop_invalid_header_fields', is: true, says: 'load balancers drop invalid headers' },
  { type: 'aws_vpc_endpoint', attribute: 'private_dns_enabled', is: true, says: 'services are called by their private endpoints' },
]
