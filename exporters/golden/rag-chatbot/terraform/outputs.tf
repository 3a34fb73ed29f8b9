output "components" {
  description = "Components of the design by id: their name, their kind, and what they are found by."
  value = {
    "agent-memory" = {
      name    = "Conversation memory"
      kind    = "agent-memory"
      address = aws_dynamodb_table.agent_memory.name
    }
    alerting = {
      name    = "Alerting and on-call"
      kind    = "alerting"
      address = aws_sns_topic.alerting.arn
    }
    "api-gateway" = {
      name    = "API gateway"
      kind    = "api-gateway"
      address = aws_api_gateway_stage.api_gateway.invoke_url
    }
    "app-backend" = {
      name    = "Chat backend"
      kind    = "app-backend"
      address = "http://app-backend.${local.name}.internal:8080"
    }
    "audit-log" = {
      name    = "Audit log / trail"
      kind    = "audit-log"
      address = aws_cloudwatch_log_group.audit_log.name
    }
    "chat-ui" = {
      name    = "Chat window"
      kind    = "chat-ui"
      address = "http://chat-ui.${local.name}.internal:8080"
    }
    "ci-cd" = {
      name    = "CI/CD pipeline"
      kind    = "ci-cd"
      address = aws_codepipeline.ci_cd.name
    }
    "container-registry" = {
      name    = "Container registry"
      kind    = "container-registry"
      address = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
    }
    "document-extraction" = {
      name    = "Text from documents"
      kind    = "document-extraction"
      address = aws_lambda_function.document_extraction.function_name
    }
    "embedding-model" = {
      name    = "Embedding model"
      kind    = "embedding-model"
      address = aws_bedrock_inference_profile.embedding_model.arn
    }
    "embedding-pipeline" = {
      name    = "Chunking and embedding"
      kind    = "embedding-pipeline"
      address = aws_lambda_function.embedding_pipeline.function_name
    }
    "finops-cost-monitor" = {
      name    = "Cost monitoring and budgets"
      kind    = "finops-cost-monitor"
      address = aws_ce_anomaly_monitor.finops_cost_monitor.arn
    }
    "foundation-model-api" = {
      name    = "Language model"
      kind    = "foundation-model-api"
      address = aws_bedrock_inference_profile.foundation_model_api.arn
    }
    guardrails = {
      name    = "LLM guardrails"
      kind    = "guardrails"
      address = aws_bedrock_guardrail.guardrails.guardrail_id
    }
    "iac-provisioner" = {
      name    = "Infrastructure as code"
      kind    = "iac-provisioner"
      address = aws_codebuild_project.iac_provisioner.name
    }
    iam = {
      name    = "Identity and access management"
      kind    = "iam"
      address = null
    }
    "identity-provider" = {
      name    = "Identity provider"
      kind    = "identity-provider"
      address = aws_cognito_user_pool.identity_provider.id
    }
    "key-management" = {
      name    = "Key management"
      kind    = "key-management"
      address = aws_kms_key.key_management.arn
    }
    "knowledge-connector" = {
      name    = "Document sources"
      kind    = "knowledge-connector"
      address = aws_lambda_function.knowledge_connector.function_name
    }
    "llm-evaluation" = {
      name    = "Answer quality tests"
      kind    = "llm-evaluation"
      address = null
    }
    "llm-observability" = {
      name    = "Traces of answers"
      kind    = "llm-observability"
      address = aws_cloudwatch_log_group.llm_observability.name
    }
    "load-balancer-l7" = {
      name    = "Application load balancer"
      kind    = "load-balancer-l7"
      address = "https://${aws_lb.load_balancer_l7.dns_name}"
    }
    "log-analytics" = {
      name    = "Log analytics"
      kind    = "log-analytics"
      address = aws_cloudwatch_log_group.log_analytics.name
    }
    "metrics-monitoring" = {
      name    = "Metrics monitoring"
      kind    = "metrics-monitoring"
      address = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
    }
    "network-firewall" = {
      name    = "Network firewall"
      kind    = "network-firewall"
      address = null
    }
    "nosql-database" = {
      name    = "Conversations"
      kind    = "nosql-database"
      address = aws_dynamodb_table.nosql_database.name
    }
    "object-storage" = {
      name    = "Original documents"
      kind    = "object-storage"
      address = aws_s3_bucket.object_storage.id
    }
    "private-endpoint" = {
      name    = "Private endpoint"
      kind    = "private-endpoint"
      address = null
    }
    "rag-orchestrator" = {
      name    = "Answer composer"
      kind    = "rag-orchestrator"
      address = aws_lambda_function.rag_orchestrator.function_name
    }
    "reranker-model" = {
      name    = "Reranker"
      kind    = "reranker-model"
      address = var.reranker_model_model_id
    }
    "search-index" = {
      name    = "Passages by words"
      kind    = "search-index"
      address = aws_opensearch_domain.search_index.endpoint
    }
    "secrets-manager" = {
      name    = "Secrets manager"
      kind    = "secrets-manager"
      address = aws_secretsmanager_secret.secrets_manager.arn
    }
    "serverless-container" = {
      name    = "Serverless containers"
      kind    = "serverless-container"
      address = "http://serverless-container.${local.name}.internal:8080"
    }
    "source-repo" = {
      name    = "Source repository"
      kind    = "source-repo"
      address = aws_codecommit_repository.source_repo.clone_url_http
    }
    "threat-detection" = {
      name    = "Threat detection / posture management"
      kind    = "threat-detection"
      address = aws_guardduty_detector.threat_detection.id
    }
    "vector-database" = {
      name    = "Passages by meaning"
      kind    = "vector-database"
      address = aws_opensearchserverless_collection.vector_database.collection_endpoint
    }
    vpc = {
      name    = "Virtual private network"
      kind    = "vpc"
      address = aws_vpc.vpc.id
    }
    waf = {
      name    = "Web application firewall"
      kind    = "waf"
      address = null
    }
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.container_registry : id => repository.repository_url }
}
