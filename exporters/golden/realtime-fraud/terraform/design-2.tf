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
  component_model_training_job = {
    name    = "Model training job"
    kind    = "model-training-job"
    address = null
    declared = {
      checkpointing = true
      exposure      = "private"
      interruptible = true
    }
  }
}

locals {
  component_network_firewall = {
    name    = "Network firewall"
    kind    = "network-firewall"
    address = null
  }
}

locals {
  component_nosql_database = {
    name    = "Decisions"
    kind    = "nosql-database"
    address = aws_dynamodb_table.nosql_database.name
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_notification_service = {
    name    = "Notification service"
    kind    = "notification-service"
    address = aws_sns_topic.notification_service.arn
  }
}

locals {
  component_object_storage = {
    name     = "Object storage"
    kind     = "object-storage"
    address  = aws_s3_bucket.object_storage.id
    declared = { rbac = true, zones = 2 }
  }
}

locals {
  component_online_feature_store = {
    name    = "Fresh features"
    kind    = "online-feature-store"
    address = aws_sagemaker_feature_group.online_feature_store.feature_group_name
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_pii_redaction = {
    name     = "PII detection and redaction"
    kind     = "pii-redaction"
    address  = aws_lambda_function.pii_redaction.function_name
    declared = { deidentification = "tokenize" }
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
  component_progressive_delivery = {
    name     = "Progressive delivery"
    kind     = "progressive-delivery"
    address  = aws_codedeploy_app.progressive_delivery.name
    declared = { evaluationGate = true }
  }
}

locals {
  component_realtime_inference_endpoint = {
    name    = "Fraud scoring"
    kind    = "realtime-inference-endpoint"
    address = "http://realtime-inference-endpoint.workloads.svc.cluster.local:8080"
    declared = {
      auth            = "iam"
      autoscaling     = true
      fallback        = "other-model"
      killSwitch      = true
      managed         = true
      mode            = "realtime"
      modelVersion    = "pinned"
      monitorsMetrics = true
      rateLimit       = true
      returns         = "score"
      scaleMetric     = "concurrency"
      zones           = 2
    }
  }
}

locals {
  component_retraining_trigger = {
    name     = "Retraining trigger"
    kind     = "retraining-trigger"
    address  = "design.retraining"
    declared = { egress = "allow-list", exposure = "private" }
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
  component_stream_processor = {
    name     = "Features while events flow"
    kind     = "stream-processor"
    address  = aws_kinesisanalyticsv2_application.stream_processor.name
    declared = { monitorsMetrics = true }
  }
}

locals {
  component_streaming_inference = {
    name    = "Scoring in the stream"
    kind    = "streaming-inference"
    address = aws_kinesisanalyticsv2_application.streaming_inference.name
    declared = {
      auth            = "iam"
      deployStrategy  = "canary"
      killSwitch      = true
      managed         = true
      mode            = "stream"
      modelVersion    = "pinned"
      monitorsMetrics = true
      replicasMax     = 8
      returns         = "score"
    }
  }
}

locals {
  component_tabular_ml_model = {
    name    = "Fraud model"
    kind    = "tabular-ml-model"
    address = aws_sagemaker_model.tabular_ml_model.name
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
  component_vpc = {
    name    = "Virtual private network"
    kind    = "vpc"
    address = aws_vpc.vpc.id
  }
}

locals {
  component_waf = {
    name     = "Web application firewall"
    kind     = "waf"
    address  = null
    declared = { ddosProtection = true }
  }
}

locals {
  connection_api_gateway_app_backend = {
    encryptedInTransit = true
    auth               = "workload-identity"
    rawIdentifiers     = false
  }
}

locals {
  connection_api_gateway_audit_log = { rawIdentifiers = false }
}

locals {
  connection_api_gateway_log_analytics = { rawIdentifiers = false }
}

locals {
  connection_app_backend_realtime_inference_endpoint = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_graph_database_gnn_model = { encryptedInTransit = true }
}

locals {
  connection_kafka_feature_pipeline = { encryptedInTransit = true }
}

locals {
  connection_kafka_stream_processor = { encryptedInTransit = true }
}

locals {
  connection_model_registry_realtime_inference_endpoint = { deployStrategy = "canary" }
}

locals {
  connection_model_registry_streaming_inference = { deployStrategy = "canary" }
}

locals {
  connection_source_system_api_gateway = { auth = "mtls" }
}
