output "components" {
  description = "Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries."
  value = {
    alerting                   = local.component_alerting
    "api-gateway"              = local.component_api_gateway
    "app-backend"              = local.component_app_backend
    "archive-storage"          = local.component_archive_storage
    "async-inference-endpoint" = local.component_async_inference_endpoint
    "audit-log"                = local.component_audit_log
    "backup-service"           = local.component_backup_service
    "ci-cd"                    = local.component_ci_cd
    "compliance-manager"       = local.component_compliance_manager
    "container-registry"       = local.component_container_registry
    "data-catalog"             = local.component_data_catalog
    "data-lake"                = local.component_data_lake
    "data-loss-prevention"     = local.component_data_loss_prevention
    "data-quality"             = local.component_data_quality
    "dedicated-interconnect"   = local.component_dedicated_interconnect
    "experiment-tracking"      = local.component_experiment_tracking
    explainability             = local.component_explainability
    "feedback-store"           = local.component_feedback_store
    "file-storage"             = local.component_file_storage
    "finops-cost-monitor"      = local.component_finops_cost_monitor
    hsm                        = local.component_hsm
    "human-review"             = local.component_human_review
    "iac-provisioner"          = local.component_iac_provisioner
    iam                        = local.component_iam
    "identity-provider"        = local.component_identity_provider
    "key-management"           = local.component_key_management
    "log-analytics"            = local.component_log_analytics
    "metrics-monitoring"       = local.component_metrics_monitoring
    "ml-pipeline"              = local.component_ml_pipeline
    "model-evaluation"         = local.component_model_evaluation
    "model-governance"         = local.component_model_governance
    "model-monitoring"         = local.component_model_monitoring
    "model-registry"           = local.component_model_registry
    "object-storage"           = local.component_object_storage
    "private-endpoint"         = local.component_private_endpoint
    "secrets-manager"          = local.component_secrets_manager
    "source-repo"              = local.component_source_repo
    "threat-detection"         = local.component_threat_detection
    "vision-model"             = local.component_vision_model
    vpc                        = local.component_vpc
    "web-app"                  = local.component_web_app
  }
}

output "connections" {
  description = "What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service."
  value = {
    "api-gateway-app-backend"                   = local.connection_api_gateway_app_backend
    "bare-metal-gpu-server-experiment-tracking" = local.connection_bare_metal_gpu_server_experiment_tracking
    "data-lake-data-labeling"                   = local.connection_data_lake_data_labeling
    "data-lake-dataset-versioning"              = local.connection_data_lake_dataset_versioning
    "data-lake-model-training-job"              = local.connection_data_lake_model_training_job
    "feedback-store-data-labeling"              = local.connection_feedback_store_data_labeling
    "human-review-data-labeling"                = local.connection_human_review_data_labeling
    "model-training-job-experiment-tracking"    = local.connection_model_training_job_experiment_tracking
    "model-training-job-model-evaluation"       = local.connection_model_training_job_model_evaluation
    "model-training-job-model-registry"         = local.connection_model_training_job_model_registry
    "model-training-job-vision-model"           = local.connection_model_training_job_vision_model
    "pii-redaction-app-backend"                 = local.connection_pii_redaction_app_backend
    "pii-redaction-data-lake"                   = local.connection_pii_redaction_data_lake
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.container_registry : id => repository.repository_url }
}
