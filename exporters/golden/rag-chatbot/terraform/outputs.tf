output "components" {
  description = "Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries."
  value = {
    "agent-memory"         = local.component_agent_memory
    alerting               = local.component_alerting
    "api-gateway"          = local.component_api_gateway
    "app-backend"          = local.component_app_backend
    "audit-log"            = local.component_audit_log
    "chat-ui"              = local.component_chat_ui
    "ci-cd"                = local.component_ci_cd
    "container-registry"   = local.component_container_registry
    "document-extraction"  = local.component_document_extraction
    "embedding-model"      = local.component_embedding_model
    "embedding-pipeline"   = local.component_embedding_pipeline
    "finops-cost-monitor"  = local.component_finops_cost_monitor
    "foundation-model-api" = local.component_foundation_model_api
    guardrails             = local.component_guardrails
    "iac-provisioner"      = local.component_iac_provisioner
    iam                    = local.component_iam
    "identity-provider"    = local.component_identity_provider
    "key-management"       = local.component_key_management
    "knowledge-connector"  = local.component_knowledge_connector
    "llm-evaluation"       = local.component_llm_evaluation
    "llm-observability"    = local.component_llm_observability
    "load-balancer-l7"     = local.component_load_balancer_l7
    "log-analytics"        = local.component_log_analytics
    "metrics-monitoring"   = local.component_metrics_monitoring
    "network-firewall"     = local.component_network_firewall
    "nosql-database"       = local.component_nosql_database
    "object-storage"       = local.component_object_storage
    "private-endpoint"     = local.component_private_endpoint
    "rag-orchestrator"     = local.component_rag_orchestrator
    "reranker-model"       = local.component_reranker_model
    "search-index"         = local.component_search_index
    "secrets-manager"      = local.component_secrets_manager
    "serverless-container" = local.component_serverless_container
    "source-repo"          = local.component_source_repo
    "threat-detection"     = local.component_threat_detection
    "vector-database"      = local.component_vector_database
    vpc                    = local.component_vpc
    waf                    = local.component_waf
  }
}

output "connections" {
  description = "What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service."
  value = {
    "api-gateway-app-backend"          = local.connection_api_gateway_app_backend
    "api-gateway-serverless-container" = local.connection_api_gateway_serverless_container
    "chat-ui-app-backend"              = local.connection_chat_ui_app_backend
    "client-user-chat-ui"              = local.connection_client_user_chat_ui
    "load-balancer-l7-app-backend"     = local.connection_load_balancer_l7_app_backend
    "load-balancer-l7-chat-ui"         = local.connection_load_balancer_l7_chat_ui
    "serverless-container-app-backend" = local.connection_serverless_container_app_backend
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.container_registry : id => repository.repository_url }
}
