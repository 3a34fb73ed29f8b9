output "components" {
  description = "Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries."
  value = {
    alerting               = local.component_alerting
    "api-gateway"          = local.component_api_gateway
    "audit-log"            = local.component_audit_log
    "ci-cd"                = local.component_ci_cd
    "data-quality"         = local.component_data_quality
    "embedding-model"      = local.component_embedding_model
    "embedding-pipeline"   = local.component_embedding_pipeline
    "finops-cost-monitor"  = local.component_finops_cost_monitor
    "foundation-model-api" = local.component_foundation_model_api
    guardrails             = local.component_guardrails
    "iac-provisioner"      = local.component_iac_provisioner
    iam                    = local.component_iam
    "identity-provider"    = local.component_identity_provider
    "key-management"       = local.component_key_management
    "llm-evaluation"       = local.component_llm_evaluation
    "llm-observability"    = local.component_llm_observability
    "log-analytics"        = local.component_log_analytics
    "metrics-monitoring"   = local.component_metrics_monitoring
    "nosql-database"       = local.component_nosql_database
    "object-storage"       = local.component_object_storage
    "rag-orchestrator"     = local.component_rag_orchestrator
    "secrets-manager"      = local.component_secrets_manager
    "serverless-function"  = local.component_serverless_function
    "source-repo"          = local.component_source_repo
    "threat-detection"     = local.component_threat_detection
    "vector-database"      = local.component_vector_database
    vpc                    = local.component_vpc
    "web-app"              = local.component_web_app
  }
}

output "connections" {
  description = "What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service."
  value       = { "client-user-web-app" = local.connection_client_user_web_app }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.images : id => repository.repository_url }
}
