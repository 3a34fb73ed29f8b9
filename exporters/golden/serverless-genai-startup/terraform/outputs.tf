output "components" {
  description = "Components of the design by id: their name, their kind, and what they are found by."
  value = {
    alerting = {
      name    = "Alerting and on-call"
      kind    = "alerting"
      address = aws_sns_topic.alerting.arn
    }
    "api-gateway" = {
      name    = "API gateway"
      kind    = "api-gateway"
      address = aws_apigatewayv2_api.api_gateway.api_endpoint
    }
    "audit-log" = {
      name    = "Audit log / trail"
      kind    = "audit-log"
      address = aws_cloudwatch_log_group.audit_log.name
    }
    "ci-cd" = {
      name    = "CI/CD pipeline"
      kind    = "ci-cd"
      address = aws_codepipeline.ci_cd.name
    }
    "data-quality" = {
      name    = "Data quality validation"
      kind    = "data-quality"
      address = aws_glue_data_quality_ruleset.data_quality.name
    }
    "embedding-model" = {
      name    = "Embedding model"
      kind    = "embedding-model"
      address = aws_bedrock_inference_profile.embedding_model.arn
    }
    "embedding-pipeline" = {
      name    = "Chunking and embedding pipeline"
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
    "llm-evaluation" = {
      name    = "LLM evaluation"
      kind    = "llm-evaluation"
      address = null
    }
    "llm-observability" = {
      name    = "LLM observability / tracing"
      kind    = "llm-observability"
      address = aws_cloudwatch_log_group.llm_observability.name
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
    "nosql-database" = {
      name    = "Conversations"
      kind    = "nosql-database"
      address = aws_dynamodb_table.nosql_database.name
    }
    "object-storage" = {
      name    = "Documents"
      kind    = "object-storage"
      address = aws_s3_bucket.object_storage.id
    }
    "rag-orchestrator" = {
      name    = "Answer composer"
      kind    = "rag-orchestrator"
      address = aws_lambda_function.rag_orchestrator.function_name
    }
    "secrets-manager" = {
      name    = "Secrets manager"
      kind    = "secrets-manager"
      address = aws_secretsmanager_secret.secrets_manager.arn
    }
    "serverless-function" = {
      name    = "Functions"
      kind    = "serverless-function"
      address = aws_lambda_function.serverless_function.function_name
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
    "web-app" = {
      name    = "Web page"
      kind    = "web-app"
      address = "https://${join(".", [aws_amplify_branch.web_app.branch_name, aws_amplify_app.web_app.default_domain])}"
    }
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.images : id => repository.repository_url }
}
