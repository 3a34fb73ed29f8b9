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
    name     = "Corpus and checkpoints archive"
    kind     = "object-storage"
    address  = aws_s3_bucket.object_storage.id
    declared = { rbac = true, zones = 2 }
  }
}

locals {
  component_parallel_file_system = {
    name    = "Fast training storage"
    kind    = "parallel-file-system"
    address = aws_fsx_lustre_file_system.parallel_file_system.dns_name
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_rdma_fabric = {
    name     = "Cluster fabric"
    kind     = "rdma-fabric"
    address  = null
    declared = { interconnect = "efa" }
  }
}

locals {
  component_scheduler = {
    name    = "Scheduler"
    kind    = "scheduler"
    address = null
    declared = {
      egress   = "allow-list"
      exposure = "private"
      trigger  = ["schedule"]
    }
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
  connection_file_storage_gpu_training_cluster = { encryptedInTransit = true }
}

locals {
  connection_gpu_training_cluster_distributed_training = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_model_registry_batch_inference_job = { deployStrategy = "canary" }
}

locals {
  connection_parallel_file_system_distributed_training = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_parallel_file_system_gpu_training_cluster = { encryptedInTransit = true, auth = "workload-identity" }
}
