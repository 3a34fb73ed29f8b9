locals {
  component_nosql_database = {
    name    = "Decisions"
    kind    = "nosql-database"
    address = aws_dynamodb_table.nosql_database.name
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
    name    = "Object storage"
    kind    = "object-storage"
    address = aws_s3_bucket.object_storage.id
  }
}

locals {
  component_online_feature_store = {
    name    = "Fresh features"
    kind    = "online-feature-store"
    address = aws_sagemaker_feature_group.online_feature_store.feature_group_name
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
      auth         = "iam"
      rateLimit    = true
      returns      = "score"
      modelVersion = "pinned"
      killSwitch   = true
      fallback     = "other-model"
      autoscaling  = true
      scaleMetric  = "concurrency"
      mode         = "realtime"
      managed      = true
    }
  }
}

locals {
  component_retraining_trigger = {
    name    = "Retraining trigger"
    kind    = "retraining-trigger"
    address = "design.retraining"
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
  component_stream_processor = {
    name    = "Features while events flow"
    kind    = "stream-processor"
    address = aws_kinesisanalyticsv2_application.stream_processor.name
  }
}

locals {
  component_streaming_inference = {
    name    = "Scoring in the stream"
    kind    = "streaming-inference"
    address = aws_kinesisanalyticsv2_application.streaming_inference.name
    declared = {
      returns        = "score"
      modelVersion   = "pinned"
      killSwitch     = true
      replicasMax    = 8
      mode           = "stream"
      deployStrategy = "canary"
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
    name    = "Web application firewall"
    kind    = "waf"
    address = null
  }
}

locals {
  connection_alerting_notification_service = { auth = "workload-identity" }
}

locals {
  connection_api_gateway_app_backend = {
    encryptedInTransit = true
    auth               = "workload-identity"
    rawIdentifiers     = false
  }
}

locals {
  connection_api_gateway_audit_log = { auth = "workload-identity", rawIdentifiers = false }
}

locals {
  connection_api_gateway_log_analytics = { auth = "workload-identity", rawIdentifiers = false }
}

locals {
  connection_api_gateway_pii_redaction = { auth = "workload-identity" }
}

locals {
  connection_app_backend_realtime_inference_endpoint = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_audit_log_threat_detection = { auth = "workload-identity" }
}

locals {
  connection_container_registry_kubernetes_cluster = { auth = "workload-identity" }
}

locals {
  connection_data_quality_alerting = { auth = "workload-identity" }
}

locals {
  connection_experiment_tracking_model_registry = { auth = "workload-identity" }
}

locals {
  connection_feature_store_online_feature_store = { auth = "workload-identity" }
}

locals {
  connection_human_review_feedback_store = { auth = "workload-identity" }
}

locals {
  connection_iam_audit_log = { auth = "workload-identity" }
}

locals {
  connection_kubernetes_cluster_metrics_monitoring = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_alerting = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_finops_cost_monitor = { auth = "workload-identity" }
}

locals {
  connection_ml_pipeline_retraining_trigger = { auth = "workload-identity" }
}

locals {
  connection_model_monitoring_alerting = { auth = "workload-identity" }
}

locals {
  connection_model_monitoring_retraining_trigger = { auth = "workload-identity" }
}

locals {
  connection_model_registry_realtime_inference_endpoint = { encryptedInTransit = true, deployStrategy = "canary" }
}

locals {
  connection_model_registry_streaming_inference = { deployStrategy = "canary" }
}

locals {
  connection_object_storage_data_lake = { auth = "workload-identity" }
}

locals {
  connection_online_feature_store_realtime_inference_endpoint = { encryptedInTransit = true }
}

locals {
  connection_source_system_api_gateway = { auth = "mtls" }
}

locals {
  connection_threat_detection_alerting = { auth = "workload-identity" }
}

locals {
  connection_waf_api_gateway = { auth = "workload-identity" }
}
