import type { SettingValue } from '../../design/settings/vocabulary.ts'

/** Attributes of Terraform resources that state how something is built, for a review; the names are those of the providers' documents. */
export const attributes: readonly { words: RegExp; set: Readonly<Record<string, SettingValue>> }[] = [
  { words: /\bacl\s*=\s*"public-read(?:-write)?"|\bpublicly_accessible\s*=\s*true|\bpublic_network_access_enabled\s*=\s*true|\ballow_(?:nested_items_to_be_public|blob_public_access)\s*=\s*true|"allUsers"|"allAuthenticatedUsers"|\bblock_public_(?:acls|policy)\s*=\s*false|0\.0\.0\.0\/0|\bassociate_public_ip_address\s*=\s*true|\bendpoint_public_access\s*=\s*true/u, set: { exposure: 'internet' } },
  { words: /\bpublicly_accessible\s*=\s*false|\bpublic_network_access_enabled\s*=\s*false|\bendpoint_public_access\s*=\s*false/u, set: { exposure: 'private' } },
  { words: /\b(?:storage_)?encrypted\s*=\s*false|\bencrypt(?:ion)?_at_rest\w*\s*=\s*false|\bencryption_type\s*=\s*"NONE"|\bat_rest_encryption_enabled\s*=\s*false/u, set: { encryptionAtRest: 'none' } },
  { words: /\bkms_key(?:_id|_name|_arn|_master_key_id)?\s*=|\bcustomer_managed_key\b/u, set: { encryptionAtRest: 'cmk' } },
  { words: /\b(?:storage_)?encrypted\s*=\s*true|\bat_rest_encryption_enabled\s*=\s*true/u, set: { encryptionAtRest: 'provider' } },
  { words: /\bmulti_az\s*=\s*false|\bzone_redundant\s*=\s*false|\bavailability_type\s*=\s*"ZONAL"/u, set: { zones: 1 } },
  { words: /\bmulti_az\s*=\s*true|\bavailability_type\s*=\s*"REGIONAL"/u, set: { zones: 2 } },
  { words: /\bbackup_retention_period\s*=\s*0\b|\bpoint_in_time_recovery\s*\{\s*enabled\s*=\s*false/u, set: { backup: 'none' } },
  { words: /\bdeletion_protection\s*=\s*false|\bskip_final_snapshot\s*=\s*true/u, set: { deleteProtection: false } },
  { words: /\bversioning\s*\{\s*enabled\s*=\s*false/u, set: { versioning: false } },
  { words: /\bauthorization\s*=\s*"NONE"|\bauthorization_type\s*=\s*"NONE"/u, set: { auth: 'none' } },
  { words: /\b(?:master_)?password\s*=\s*"[^"$]+"|\b(?:api|secret|access)_key\s*=\s*"[^"$]+"/u, set: { secrets: 'inline' } },
  { words: /\bimage_tag_mutability\s*=\s*"MUTABLE"|:latest"/u, set: { modelVersion: 'latest' } },
]

/** What a resource type is, where several kinds of the catalogue are built with it. */
export const plainly: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'object-storage', aws_lambda_function: 'serverless-function', aws_sagemaker_endpoint: 'realtime-inference-endpoint', aws_dynamodb_table: 'nosql-database', aws_db_instance: 'relational-database', aws_rds_cluster: 'relational-database',
  aws_instance: 'virtual-machine', aws_eks_cluster: 'kubernetes-cluster', aws_ecs_service: 'serverless-container', aws_sqs_queue: 'message-queue', aws_sns_topic: 'notification-service', aws_kinesis_stream: 'event-stream', aws_msk_cluster: 'kafka',
  aws_elasticache_replication_group: 'in-memory-cache', aws_elasticache_cluster: 'in-memory-cache', aws_opensearch_domain: 'search-index', aws_redshift_cluster: 'data-warehouse', aws_glue_job: 'etl-service', aws_apigatewayv2_api: 'api-gateway', aws_api_gateway_rest_api: 'api-gateway',
  aws_cloudfront_distribution: 'cdn', aws_lb: 'load-balancer-l7', aws_ecr_repository: 'container-registry', aws_sfn_state_machine: 'workflow-orchestrator', aws_sagemaker_notebook_instance: 'notebook-workspace', aws_cognito_user_pool: 'identity-provider',
  azurerm_storage_account: 'object-storage', azurerm_linux_function_app: 'serverless-function', azurerm_container_app: 'serverless-container', azurerm_cosmosdb_account: 'nosql-database', azurerm_kubernetes_cluster: 'kubernetes-cluster', azurerm_linux_virtual_machine: 'virtual-machine',
  azurerm_redis_cache: 'in-memory-cache', azurerm_eventhub: 'event-stream', azurerm_servicebus_namespace: 'message-queue', azurerm_cognitive_account: 'foundation-model-api', azurerm_search_service: 'search-index', azurerm_linux_web_app: 'web-app', azurerm_mssql_database: 'relational-database',
  google_storage_bucket: 'object-storage', google_cloud_run_service: 'serverless-container', google_cloud_run_v2_service: 'serverless-container', google_cloudfunctions_function: 'serverless-function', google_cloudfunctions2_function: 'serverless-function', google_sql_database_instance: 'relational-database',
  google_compute_instance: 'virtual-machine', google_container_cluster: 'kubernetes-cluster', google_bigquery_dataset: 'data-warehouse', google_pubsub_topic: 'event-stream', google_redis_instance: 'in-memory-cache', google_vertex_ai_endpoint: 'realtime-inference-endpoint', google_firestore_database: 'nosql-database',
}
