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
      address = aws_api_gateway_stage.api_gateway.invoke_url
    }
    "app-backend" = {
      name    = "Decision service"
      kind    = "app-backend"
      address = "http://app-backend.workloads.svc.cluster.local:8080"
    }
    "audit-log" = {
      name    = "Audit log / trail"
      kind    = "audit-log"
      address = aws_cloudwatch_log_group.audit_log.name
    }
    "bi-dashboard" = {
      name    = "Fraud dashboard"
      kind    = "bi-dashboard"
      address = aws_quicksight_folder.bi_dashboard.arn
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
    "data-catalog" = {
      name    = "Data catalog and governance"
      kind    = "data-catalog"
      address = aws_glue_catalog_database.data_catalog.name
    }
    "data-lake" = {
      name    = "Transaction history"
      kind    = "data-lake"
      address = aws_s3_bucket.data_lake.id
    }
    "data-quality" = {
      name    = "Data quality validation"
      kind    = "data-quality"
      address = aws_glue_data_quality_ruleset.data_quality.name
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
    "feature-pipeline" = {
      name    = "Feature engineering pipeline"
      kind    = "feature-pipeline"
      address = aws_glue_job.feature_pipeline.name
    }
    "feature-store" = {
      name    = "Features for training"
      kind    = "feature-store"
      address = aws_sagemaker_feature_group.feature_store.feature_group_name
    }
    "feedback-store" = {
      name    = "Confirmed fraud labels"
      kind    = "feedback-store"
      address = aws_dynamodb_table.feedback_store.name
    }
    "finops-cost-monitor" = {
      name    = "Cost monitoring and budgets"
      kind    = "finops-cost-monitor"
      address = aws_ce_anomaly_monitor.finops_cost_monitor.arn
    }
    "gnn-model" = {
      name    = "Ring detection model"
      kind    = "gnn-model"
      address = aws_sagemaker_model.gnn_model.name
    }
    "graph-database" = {
      name    = "Graph of accounts"
      kind    = "graph-database"
      address = aws_neptune_cluster.graph_database.endpoint
    }
    hsm = {
      name    = "Hardware security module"
      kind    = "hsm"
      address = aws_cloudhsm_v2_cluster.hsm.cluster_id
    }
    "human-review" = {
      name    = "Case review"
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
    kafka = {
      name    = "Transaction events"
      kind    = "kafka"
      address = aws_msk_cluster.kafka.bootstrap_brokers_sasl_iam
    }
    "key-management" = {
      name    = "Key management"
      kind    = "key-management"
      address = aws_kms_key.key_management.arn
    }
    "kubernetes-cluster" = {
      name    = "Kubernetes cluster"
      kind    = "kubernetes-cluster"
      address = aws_eks_cluster.kubernetes_cluster.name
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
    "model-training-job" = {
      name    = "Model training job"
      kind    = "model-training-job"
      address = null
    }
    "network-firewall" = {
      name    = "Network firewall"
      kind    = "network-firewall"
      address = null
    }
    "nosql-database" = {
      name    = "Decisions"
      kind    = "nosql-database"
      address = aws_dynamodb_table.nosql_database.name
    }
    "notification-service" = {
      name    = "Notification service"
      kind    = "notification-service"
      address = aws_sns_topic.notification_service.arn
    }
    "object-storage" = {
      name    = "Object storage"
      kind    = "object-storage"
      address = aws_s3_bucket.object_storage.id
    }
    "online-feature-store" = {
      name    = "Fresh features"
      kind    = "online-feature-store"
      address = aws_sagemaker_feature_group.online_feature_store.feature_group_name
    }
    "pii-redaction" = {
      name    = "PII detection and redaction"
      kind    = "pii-redaction"
      address = aws_lambda_function.pii_redaction.function_name
    }
    "private-endpoint" = {
      name    = "Private endpoint"
      kind    = "private-endpoint"
      address = null
    }
    "progressive-delivery" = {
      name    = "Progressive delivery"
      kind    = "progressive-delivery"
      address = aws_codedeploy_app.progressive_delivery.name
    }
    "realtime-inference-endpoint" = {
      name    = "Fraud scoring"
      kind    = "realtime-inference-endpoint"
      address = "http://realtime-inference-endpoint.workloads.svc.cluster.local:8080"
    }
    "retraining-trigger" = {
      name    = "Retraining trigger"
      kind    = "retraining-trigger"
      address = "design.retraining"
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
    "stream-processor" = {
      name    = "Features while events flow"
      kind    = "stream-processor"
      address = aws_kinesisanalyticsv2_application.stream_processor.name
    }
    "streaming-inference" = {
      name    = "Scoring in the stream"
      kind    = "streaming-inference"
      address = aws_kinesisanalyticsv2_application.streaming_inference.name
    }
    "tabular-ml-model" = {
      name    = "Fraud model"
      kind    = "tabular-ml-model"
      address = aws_sagemaker_model.tabular_ml_model.name
    }
    "threat-detection" = {
      name    = "Threat detection / posture management"
      kind    = "threat-detection"
      address = aws_guardduty_detector.threat_detection.id
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

output "kubernetes_cluster_cluster_access" {
  description = "Command that lets kubectl reach the cluster."
  value       = "aws eks update-kubeconfig --region ${var.region} --name ${aws_eks_cluster.kubernetes_cluster.name}"
}

output "kubernetes_cluster_manifests" {
  description = "Objects of Kubernetes: terraform output -raw <this output> | kubectl apply -f -"
  value = join(
    "---\n",
    [
      for object in concat(local.kubernetes_cluster_objects, local.kubernetes_cluster_objects_app_backend, local.kubernetes_cluster_objects_realtime_inference_endpoint) : yamlencode(object)
    ],
  )
}
