locals {
  component_metrics_monitoring = {
    name    = "Metrics monitoring"
    kind    = "metrics-monitoring"
    address = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
  }
}

locals {
  component_ml_pipeline = {
    name    = "ML pipeline orchestrator"
    kind    = "ml-pipeline"
    address = null
    declared = {
      auth           = "iam"
      evaluationGate = true
      exposure       = "private"
      lineage        = true
      rbac           = true
    }
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
    name    = "Model monitoring"
    kind    = "model-monitoring"
    address = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
    declared = {
      monitorsDrift   = true
      monitorsQuality = true
      scheduledOnLive = true
    }
  }
}

locals {
  component_model_registry = {
    name    = "Model registry"
    kind    = "model-registry"
    address = aws_sagemaker_model_package_group.model_registry.model_package_group_name
    declared = {
      deleteProtection = true
      encryptionAtRest = "cmk"
      exposure         = "private"
      keepVersions     = 5
      modelCard        = true
      rbac             = true
      retentionDays    = 1825
      signing          = true
      tracksRuns       = true
      versioning       = true
      zones            = 2
    }
  }
}

locals {
  component_object_storage = {
    name    = "Object storage"
    kind    = "object-storage"
    address = aws_s3_bucket.object_storage.id
    declared = {
      erasure = true
      rbac    = true
      zones   = 2
    }
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
    name     = "Source repository"
    kind     = "source-repo"
    address  = aws_codecommit_repository.source_repo.clone_url_http
    declared = { promptsInSourceControl = true }
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
      aiDisclosure   = true
      auth           = "oidc"
      autoscaling    = true
      deployStrategy = "rolling"
      managed        = true
      perUserQuota   = true
      replicasMax    = 8
      replicasMin    = 2
      zones          = 2
    }
  }
}

locals {
  connection_api_gateway_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
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
  connection_feedback_store_data_labeling = { auth = "mtls" }
}

locals {
  connection_human_review_data_labeling = { auth = "mtls" }
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
  connection_pii_redaction_app_backend = { encryptedInTransit = true, auth = "mtls" }
}

locals {
  connection_pii_redaction_data_lake = { auth = "mtls" }
}
