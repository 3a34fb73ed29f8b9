locals {
  component_source_repo = {
    name    = "Source repository"
    kind    = "source-repo"
    address = aws_codecommit_repository.source_repo.clone_url_http
  }
}

locals {
  component_spark_processing = {
    name     = "Cleaning and tokenising"
    kind     = "spark-processing"
    address  = aws_emrserverless_application.spark_processing.id
    declared = { lineage = true }
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
  connection_audit_log_threat_detection = { auth = "workload-identity" }
}

locals {
  connection_checkpoint_store_object_storage = { auth = "workload-identity" }
}

locals {
  connection_container_registry_gpu_training_cluster = { encryptedInTransit = true }
}

locals {
  connection_data_lake_dataset_versioning = { auth = "workload-identity" }
}

locals {
  connection_data_quality_alerting = { auth = "workload-identity" }
}

locals {
  connection_experiment_tracking_model_registry = { auth = "workload-identity" }
}

locals {
  connection_file_storage_gpu_training_cluster = { encryptedInTransit = true }
}

locals {
  connection_file_storage_hpc_scheduler = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_gpu_training_cluster_distributed_training = { auth = "workload-identity" }
}

locals {
  connection_gpu_training_cluster_gpu_telemetry = { encryptedInTransit = true, auth = "workload-identity" }
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
  connection_model_registry_batch_inference_job = { deployStrategy = "canary" }
}

locals {
  connection_object_storage_parallel_file_system = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_parallel_file_system_distributed_training = { auth = "workload-identity" }
}

locals {
  connection_parallel_file_system_gpu_training_cluster = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_threat_detection_alerting = { auth = "workload-identity" }
}
