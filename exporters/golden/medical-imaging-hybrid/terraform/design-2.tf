locals {
  component_model_registry = {
    name    = "Model registry"
    kind    = "model-registry"
    address = aws_sagemaker_model_package_group.model_registry.model_package_group_name
    declared = {
      retentionDays    = 1825
      deleteProtection = true
      signing          = true
      modelCard        = true
    }
  }
}

locals {
  component_object_storage = {
    name     = "Object storage"
    kind     = "object-storage"
    address  = aws_s3_bucket.object_storage.id
    declared = { erasure = true }
  }
}

locals {
  component_private_endpoint = {
    name    = "Private endpoint"
    kind    = "private-endpoint"
    address = null
  }
}

locals {
  component_secrets_manager = {
    name    = "Secrets manager"
    kind    = "secrets-manager"
    address = aws_secretsmanager_secret.secrets_manager.arn
  }
}

locals {
  component_source_repo = {
    name    = "Source repository"
    kind    = "source-repo"
    address = aws_codecommit_repository.source_repo.clone_url_http
  }
}

locals {
  component_threat_detection = {
    name    = "Threat detection / posture management"
    kind    = "threat-detection"
    address = aws_guardduty_detector.threat_detection.id
  }
}

locals {
  component_vision_model = {
    name    = "Diagnostic model"
    kind    = "vision-model"
    address = aws_sagemaker_model.vision_model.name
  }
}

locals {
  component_vpc = {
    name    = "Virtual private network"
    kind    = "vpc"
    address = aws_vpc.vpc.id
  }
}

locals {
  component_web_app = {
    name    = "Viewer"
    kind    = "web-app"
    address = "https://${join(".", [aws_amplify_branch.web_app.branch_name, aws_amplify_app.web_app.default_domain])}"
    declared = {
      auth           = "oidc"
      perUserQuota   = true
      aiDisclosure   = true
      replicasMin    = 2
      replicasMax    = 8
      deployStrategy = "rolling"
    }
  }
}

locals {
  connection_api_gateway_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_api_gateway_audit_log = { auth = "workload-identity" }
}

locals {
  connection_api_gateway_log_analytics = { auth = "workload-identity" }
}

locals {
  connection_async_inference_endpoint_model_monitoring = { auth = "workload-identity" }
}

locals {
  connection_audit_log_compliance_manager = { auth = "workload-identity" }
}

locals {
  connection_audit_log_threat_detection = { auth = "workload-identity" }
}

locals {
  connection_backup_service_object_storage = { auth = "workload-identity" }
}

locals {
  connection_bare_metal_gpu_server_experiment_tracking = { auth = "mtls" }
}

locals {
  connection_data_lake_data_labeling = { auth = "mtls" }
}

locals {
  connection_data_lake_dataset_versioning = { auth = "mtls" }
}

locals {
  connection_data_lake_model_training_job = { auth = "mtls" }
}

locals {
  connection_data_quality_alerting = { auth = "workload-identity" }
}

locals {
  connection_experiment_tracking_model_registry = { auth = "workload-identity" }
}

locals {
  connection_feedback_store_data_labeling = { auth = "mtls" }
}

locals {
  connection_file_storage_backup_service = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_health_data_store_app_backend = { encryptedInTransit = true, auth = "mtls" }
}

locals {
  connection_human_review_data_labeling = { auth = "mtls" }
}

locals {
  connection_human_review_feedback_store = { auth = "workload-identity" }
}

locals {
  connection_iam_audit_log = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_alerting = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_finops_cost_monitor = { auth = "workload-identity" }
}

locals {
  connection_model_monitoring_alerting = { auth = "workload-identity" }
}

locals {
  connection_model_registry_model_governance = { auth = "workload-identity" }
}

locals {
  connection_model_training_job_experiment_tracking = { auth = "mtls" }
}

locals {
  connection_model_training_job_model_evaluation = { auth = "mtls" }
}

locals {
  connection_model_training_job_model_registry = { auth = "mtls" }
}

locals {
  connection_model_training_job_vision_model = { auth = "mtls" }
}

locals {
  connection_object_storage_archive_storage = { auth = "workload-identity" }
}

locals {
  connection_object_storage_data_lake = { auth = "workload-identity" }
}

locals {
  connection_object_storage_data_loss_prevention = { auth = "workload-identity" }
}

locals {
  connection_pii_redaction_data_lake = { auth = "mtls" }
}

locals {
  connection_threat_detection_alerting = { auth = "workload-identity" }
}

locals {
  connection_web_app_api_gateway = { auth = "workload-identity" }
}

locals {
  connection_web_app_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}
