locals {
  component_alerting = {
    name    = "Alerting and on-call"
    kind    = "alerting"
    address = aws_sns_topic.alerting.arn
  }
}

locals {
  component_api_gateway = {
    name    = "API gateway"
    kind    = "api-gateway"
    address = aws_apigatewayv2_api.api_gateway.api_endpoint
    declared = {
      perUserQuota = true
      killSwitch   = true
      replicasMin  = 2
      replicasMax  = 8
    }
  }
}

locals {
  component_app_backend = {
    name     = "Application backend service"
    kind     = "app-backend"
    address  = "http://app-backend.${local.name}.internal:8080"
    declared = { auth = "iam", autoscaling = true }
  }
}

locals {
  component_archive_storage = {
    name     = "Archive storage"
    kind     = "archive-storage"
    address  = aws_s3_bucket.archive_storage.id
    declared = { erasure = true, lifecycleTiering = true }
  }
}

locals {
  component_async_inference_endpoint = {
    name    = "Image inference"
    kind    = "async-inference-endpoint"
    address = aws_sagemaker_endpoint.async_inference_endpoint.name
    declared = {
      returns      = "score"
      modelVersion = "pinned"
      killSwitch   = true
      zones        = 2
      autoscaling  = true
      mode         = "async"
    }
  }
}

locals {
  component_audit_log = {
    name    = "Audit log / trail"
    kind    = "audit-log"
    address = aws_cloudwatch_log_group.audit_log.name
  }
}

locals {
  component_backup_service = {
    name    = "Backup and DR service"
    kind    = "backup-service"
    address = aws_backup_vault.backup_service.name
    declared = {
      encryptionAtRest = "cmk"
      lifecycleTiering = true
      zones            = 2
    }
  }
}

locals {
  component_ci_cd = {
    name     = "CI/CD pipeline"
    kind     = "ci-cd"
    address  = aws_codepipeline.ci_cd.name
    declared = { deployStrategy = "rolling" }
  }
}

locals {
  component_compliance_manager = {
    name    = "Compliance evidence and reporting"
    kind    = "compliance-manager"
    address = aws_auditmanager_assessment.compliance_manager.id
  }
}

locals {
  component_container_registry = {
    name     = "Container registry"
    kind     = "container-registry"
    address  = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
    declared = { admissionPolicy = "enforce", signing = true }
  }
}

locals {
  component_data_catalog = {
    name    = "Data catalog and governance"
    kind    = "data-catalog"
    address = aws_glue_catalog_database.data_catalog.name
  }
}

locals {
  component_data_lake = {
    name     = "Data lake"
    kind     = "data-lake"
    address  = aws_s3_bucket.data_lake.id
    declared = { erasure = true, format = "parquet" }
  }
}

locals {
  component_data_loss_prevention = {
    name    = "Sensitive data discovery / DLP"
    kind    = "data-loss-prevention"
    address = null
  }
}

locals {
  component_data_quality = {
    name     = "Data quality validation"
    kind     = "data-quality"
    address  = aws_glue_data_quality_ruleset.data_quality.name
    declared = { checks = ["schema", "quality", "bias"] }
  }
}

locals {
  component_dedicated_interconnect = {
    name    = "Dedicated interconnect to on-prem"
    kind    = "dedicated-interconnect"
    address = aws_dx_connection.dedicated_interconnect__one.id
  }
}

locals {
  component_experiment_tracking = {
    name     = "Experiment tracking"
    kind     = "experiment-tracking"
    address  = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
    declared = { auth = "oidc" }
  }
}

locals {
  component_explainability = {
    name    = "Explainability and bias analysis"
    kind    = "explainability"
    address = null
  }
}

locals {
  component_feedback_store = {
    name    = "Feedback and outcome store"
    kind    = "feedback-store"
    address = aws_dynamodb_table.feedback_store.name
  }
}

locals {
  component_file_storage = {
    name     = "Shared file storage"
    kind     = "file-storage"
    address  = aws_efs_file_system.file_storage.id
    declared = { zones = 2 }
  }
}

locals {
  component_finops_cost_monitor = {
    name    = "Cost monitoring and budgets"
    kind    = "finops-cost-monitor"
    address = aws_ce_anomaly_monitor.finops_cost_monitor.arn
  }
}

locals {
  component_hsm = {
    name    = "Hardware security module"
    kind    = "hsm"
    address = aws_cloudhsm_v2_cluster.hsm.cluster_id
  }
}

locals {
  component_human_review = {
    name    = "Reading by clinicians"
    kind    = "human-review"
    address = aws_sagemaker_flow_definition.human_review.arn
  }
}

locals {
  component_iac_provisioner = {
    name    = "Infrastructure as code"
    kind    = "iac-provisioner"
    address = aws_codebuild_project.iac_provisioner.name
  }
}

locals {
  component_iam = {
    name    = "Identity and access management"
    kind    = "iam"
    address = null
  }
}

locals {
  component_identity_provider = {
    name    = "Identity provider"
    kind    = "identity-provider"
    address = aws_cognito_user_pool.identity_provider.id
  }
}

locals {
  component_key_management = {
    name    = "Key management"
    kind    = "key-management"
    address = aws_kms_key.key_management.arn
  }
}

locals {
  component_log_analytics = {
    name     = "Log analytics"
    kind     = "log-analytics"
    address  = aws_cloudwatch_log_group.log_analytics.name
    declared = { lifecycleTiering = true }
  }
}

locals {
  component_metrics_monitoring = {
    name    = "Metrics monitoring"
    kind    = "metrics-monitoring"
    address = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
  }
}

locals {
  component_ml_pipeline = {
    name     = "ML pipeline orchestrator"
    kind     = "ml-pipeline"
    address  = null
    declared = { evaluationGate = true }
  }
}

locals {
  component_model_evaluation = {
    name     = "Model evaluation / validation"
    kind     = "model-evaluation"
    address  = null
    declared = { checks = ["quality", "performance"], evaluationGate = true }
  }
}

locals {
  component_model_governance = {
    name     = "Model governance and documentation"
    kind     = "model-governance"
    address  = aws_cloudformation_stack.model_governance.outputs.Ref
    declared = { evaluationGate = true }
  }
}

locals {
  component_model_monitoring = {
    name     = "Model monitoring"
    kind     = "model-monitoring"
    address  = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
    declared = { monitorsQuality = true }
  }
}
