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
      autoscaling     = true
      ddosProtection  = true
      killSwitch      = true
      managed         = true
      monitorsMetrics = true
      perUserQuota    = true
      replicasMax     = 8
      replicasMin     = 2
      zones           = 2
    }
  }
}

locals {
  component_app_backend = {
    name    = "Application backend service"
    kind    = "app-backend"
    address = "http://app-backend.${local.name}.internal:8080"
    declared = {
      auth            = "iam"
      autoscaling     = true
      managed         = true
      monitorsMetrics = true
      secrets         = "vault"
    }
  }
}

locals {
  component_archive_storage = {
    name    = "Archive storage"
    kind    = "archive-storage"
    address = aws_s3_bucket.archive_storage.id
    declared = {
      erasure          = true
      lifecycleTiering = true
      rbac             = true
      zones            = 2
    }
  }
}

locals {
  component_async_inference_endpoint = {
    name    = "Image inference"
    kind    = "async-inference-endpoint"
    address = aws_sagemaker_endpoint.async_inference_endpoint.name
    declared = {
      auth            = "iam"
      autoscaling     = true
      killSwitch      = true
      managed         = true
      mode            = "async"
      modelVersion    = "pinned"
      monitorsMetrics = true
      returns         = "score"
      zones           = 2
    }
  }
}

locals {
  component_audit_log = {
    name     = "Audit log / trail"
    kind     = "audit-log"
    address  = aws_cloudwatch_log_group.audit_log.name
    declared = { rbac = true, zones = 2 }
  }
}

locals {
  component_backup_service = {
    name    = "Backup and DR service"
    kind    = "backup-service"
    address = aws_backup_vault.backup_service.name
    declared = {
      encryptionAtRest = "cmk"
      exposure         = "private"
      lifecycleTiering = true
      rbac             = true
      zones            = 2
    }
  }
}

locals {
  component_ci_cd = {
    name    = "CI/CD pipeline"
    kind    = "ci-cd"
    address = aws_codepipeline.ci_cd.name
    declared = {
      changeControl  = "reviewed"
      deployStrategy = "rolling"
      evaluationGate = true
      secrets        = "vault"
    }
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
    name    = "Container registry"
    kind    = "container-registry"
    address = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
    declared = {
      admissionPolicy = "enforce"
      exposure        = "private"
      rbac            = true
      signing         = true
      zones           = 2
    }
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
    name    = "Data lake"
    kind    = "data-lake"
    address = aws_s3_bucket.data_lake.id
    declared = {
      erasure = true
      format  = "parquet"
      rbac    = true
      zones   = 2
    }
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
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_file_storage = {
    name    = "Shared file storage"
    kind    = "file-storage"
    address = aws_efs_file_system.file_storage.id
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
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
    name    = "Log analytics"
    kind    = "log-analytics"
    address = aws_cloudwatch_log_group.log_analytics.name
    declared = {
      encryptionAtRest = "cmk"
      exposure         = "private"
      lifecycleTiering = true
      rbac             = true
      zones            = 2
    }
  }
}
