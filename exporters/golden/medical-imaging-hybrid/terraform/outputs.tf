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
    "app-backend" = {
      name    = "Application backend service"
      kind    = "app-backend"
      address = "http://app-backend.${local.name}.internal:8080"
    }
    "archive-storage" = {
      name    = "Archive storage"
      kind    = "archive-storage"
      address = aws_s3_bucket.archive_storage.id
    }
    "async-inference-endpoint" = {
      name    = "Image inference"
      kind    = "async-inference-endpoint"
      address = aws_sagemaker_endpoint.async_inference_endpoint.name
    }
    "audit-log" = {
      name    = "Audit log / trail"
      kind    = "audit-log"
      address = aws_cloudwatch_log_group.audit_log.name
    }
    "backup-service" = {
      name    = "Backup and DR service"
      kind    = "backup-service"
      address = aws_backup_vault.backup_service.name
    }
    "ci-cd" = {
      name    = "CI/CD pipeline"
      kind    = "ci-cd"
      address = aws_codepipeline.ci_cd.name
    }
    "compliance-manager" = {
      name    = "Compliance evidence and reporting"
      kind    = "compliance-manager"
      address = aws_auditmanager_assessment.compliance_manager.id
    }
    "container-registry" = {
      name    = "Container registry"
      kind    = "container-registry"
      address = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
    }
    "data-catalog" = {
      name    = "Data catalog and governance"
      kind    = "data-catalog"
      address = aws_glue_catalog_database.data_catalog.name
    }
    "data-lake" = {
      name    = "Data lake"
      kind    = "data-lake"
      address = aws_s3_bucket.data_lake.id
    }
    "data-loss-prevention" = {
      name    = "Sensitive data discovery / DLP"
      kind    = "data-loss-prevention"
      address = null
    }
    "data-quality" = {
      name    = "Data quality validation"
      kind    = "data-quality"
      address = aws_glue_data_quality_ruleset.data_quality.name
    }
    "dedicated-interconnect" = {
      name    = "Dedicated interconnect to on-prem"
      kind    = "dedicated-interconnect"
      address = aws_dx_connection.dedicated_interconnect__one.id
    }
    "experiment-tracking" = {
      name    = "Experiment tracking"
      kind    = "experiment-tracking"
      address = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
    }
    explainability = {
      name    = "Explainability and bias analysis"
      kind    = "explainability"
      address = null
    }
    "feedback-store" = {
      name    = "Feedback and outcome store"
      kind    = "feedback-store"
      address = aws_dynamodb_table.feedback_store.name
    }
    "file-storage" = {
      name    = "Shared file storage"
      kind    = "file-storage"
      address = aws_efs_file_system.file_storage.id
    }
    "finops-cost-monitor" = {
      name    = "Cost monitoring and budgets"
      kind    = "finops-cost-monitor"
      address = aws_ce_anomaly_monitor.finops_cost_monitor.arn
    }
    hsm = {
      name    = "Hardware security module"
      kind    = "hsm"
      address = aws_cloudhsm_v2_cluster.hsm.cluster_id
    }
    "human-review" = {
      name    = "Reading by clinicians"
      kind    = "human-review"
      address = aws_sagemaker_flow_definition.human_review.arn
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
    "ml-pipeline" = {
      name    = "ML pipeline orchestrator"
      kind    = "ml-pipeline"
      address = null
    }
    "model-evaluation" = {
      name    = "Model evaluation / validation"
      kind    = "model-evaluation"
      address = null
    }
    "model-governance" = {
      name    = "Model governance and documentation"
      kind    = "model-governance"
      address = aws_cloudformation_stack.model_governance.outputs.Ref
    }
    "model-monitoring" = {
      name    = "Model monitoring"
      kind    = "model-monitoring"
      address = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
    }
    "model-registry" = {
      name    = "Model registry"
      kind    = "model-registry"
      address = aws_sagemaker_model_package_group.model_registry.model_package_group_name
    }
    "object-storage" = {
      name    = "Object storage"
      kind    = "object-storage"
      address = aws_s3_bucket.object_storage.id
    }
    "private-endpoint" = {
      name    = "Private endpoint"
      kind    = "private-endpoint"
      address = null
    }
    "secrets-manager" = {
      name    = "Secrets manager"
      kind    = "secrets-manager"
      address = aws_secretsmanager_secret.secrets_manager.arn
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
    "vision-model" = {
      name    = "Diagnostic model"
      kind    = "vision-model"
      address = aws_sagemaker_model.vision_model.name
    }
    vpc = {
      name    = "Virtual private network"
      kind    = "vpc"
      address = aws_vpc.vpc.id
    }
    "web-app" = {
      name    = "Viewer"
      kind    = "web-app"
      address = "https://${join(".", [aws_amplify_branch.web_app.branch_name, aws_amplify_app.web_app.default_domain])}"
    }
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.container_registry : id => repository.repository_url }
}
