locals {
  component_ml_pipeline = {
    name    = "ML pipeline orchestrator"
    kind    = "ml-pipeline"
    address = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/ml-pipeline"
    declared = {
      auth           = "iam"
      evaluationGate = true
      lineage        = true
      rbac           = true
      trigger        = ["drift", "max-age"]
    }
  }
}

locals {
  component_model_monitoring = {
    name    = "Model monitoring"
    kind    = "model-monitoring"
    address = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/model-monitoring"
    declared = {
      monitorsDrift   = true
      monitorsQuality = true
      scheduledOnLive = true
    }
  }
}

locals {
  component_model_optimization = {
    name    = "Model optimization"
    kind    = "model-optimization"
    address = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/model-optimization"
  }
}

locals {
  component_model_registry = {
    name    = "Model registry"
    kind    = "model-registry"
    address = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
    declared = {
      backup           = "daily"
      dataClass        = ["internal"]
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
    address = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/model-training-job"
    declared = {
      exposure            = "private"
      interNodeEncryption = true
      interruptible       = true
    }
  }
}

locals {
  component_notification_service = {
    name    = "Notification service"
    kind    = "notification-service"
    address = azurerm_notification_hub.notification_service__hub.id
  }
}

locals {
  component_object_storage = {
    name    = "Object storage"
    kind    = "object-storage"
    address = "${azurerm_storage_account.object_storage.primary_blob_endpoint}${azurerm_storage_container.object_storage__container.name}"
    declared = {
      backup           = "daily"
      deleteProtection = true
      rbac             = true
    }
  }
}

locals {
  component_retraining_trigger = {
    name     = "Retraining trigger"
    kind     = "retraining-trigger"
    address  = azurerm_logic_app_workflow.retraining_trigger.id
    declared = { egress = "allow-list" }
  }
}

locals {
  component_site_to_site_vpn = {
    name     = "Site-to-site VPN"
    kind     = "site-to-site-vpn"
    address  = azurerm_virtual_network_gateway_connection.site_to_site_vpn.id
    declared = { redundant = true }
  }
}

locals {
  component_source_repo = {
    name     = "Source repository"
    kind     = "source-repo"
    address  = null
    declared = { promptsInSourceControl = true }
  }
}

locals {
  component_synthetic_data_generator = {
    name    = "Synthetic data generation"
    kind    = "synthetic-data-generator"
    address = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/synthetic-data-generator"
  }
}

locals {
  component_threat_detection = {
    name    = "Threat detection / posture management"
    kind    = "threat-detection"
    address = null
  }
}

locals {
  component_time_series_database = {
    name     = "Time-series database"
    kind     = "time-series-database"
    address  = "${azurerm_kusto_cluster.time_series_database.uri}/${azurerm_kusto_database.time_series_database__database.name}"
    declared = { backup = "daily", rbac = true }
  }
}

locals {
  component_vision_model = {
    name     = "Inspection model"
    kind     = "vision-model"
    address  = azurerm_cognitive_account.vision_model.endpoint
    declared = { modelFamily = "vision" }
  }
}

locals {
  component_vpc = {
    name    = "Virtual private network"
    kind    = "vpc"
    address = null
  }
}

locals {
  connection_camera_edge_device = { auth = "mtls" }
}

locals {
  connection_camera_edge_inference_runtime = { auth = "mtls" }
}

locals {
  connection_ci_cd_container_registry = { approval = "human" }
}

locals {
  connection_ci_cd_iac_provisioner = { via = "private", approval = "human" }
}

locals {
  connection_ci_cd_ml_pipeline = { approval = "human" }
}

locals {
  connection_container_registry_edge_fleet_manager = { approval = "human" }
}

locals {
  connection_data_quality_alerting = { via = "private" }
}

locals {
  connection_edge_device_edge_inference_runtime = { auth = "mtls" }
}

locals {
  connection_edge_fleet_manager_edge_inference_runtime = {
    auth           = "mtls"
    approval       = "human"
    deployStrategy = "rolling"
  }
}

locals {
  connection_edge_gateway_edge_server = { auth = "mtls" }
}

locals {
  connection_edge_gateway_iot_broker = { auth = "mtls" }
}

locals {
  connection_edge_gateway_object_storage = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_audit_log = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_bi_dashboard = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_edge_gateway = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_log_analytics = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_metrics_monitoring = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_model_monitoring = { auth = "mtls" }
}

locals {
  connection_edge_inference_runtime_notification_service = { auth = "mtls" }
}

locals {
  connection_gpu_training_cluster_model_training_job = { via = "private", approval = "human" }
}

locals {
  connection_iot_sensor_edge_gateway = { auth = "mtls" }
}

locals {
  connection_ml_pipeline_model_training_job = { approval = "human" }
}

locals {
  connection_model_monitoring_alerting = { via = "private" }
}

locals {
  connection_model_monitoring_retraining_trigger = { via = "private" }
}

locals {
  connection_model_optimization_edge_inference_runtime = {
    auth           = "mtls"
    approval       = "human"
    deployStrategy = "rolling"
  }
}

locals {
  connection_model_registry_edge_fleet_manager = { approval = "human" }
}

locals {
  connection_model_registry_model_optimization = { approval = "human" }
}

locals {
  connection_model_training_job_experiment_tracking = { approval = "human" }
}

locals {
  connection_model_training_job_model_registry = { approval = "human" }
}

locals {
  connection_model_training_job_vision_model = { approval = "human" }
}

locals {
  connection_source_repo_ci_cd = { via = "private", approval = "human" }
}

locals {
  connection_threat_detection_alerting = { auth = "workload-identity" }
}
