locals {
  component_alerting = {
    name    = "Alerting and on-call"
    kind    = "alerting"
    address = aws_sns_topic.alerting.arn
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
  component_bastion_host = {
    name    = "Bastion / secure admin access"
    kind    = "bastion-host"
    address = aws_ec2_instance_connect_endpoint.bastion_host.id
  }
}

locals {
  component_batch_inference_job = {
    name    = "Offline evaluation"
    kind    = "batch-inference-job"
    address = null
    declared = {
      auth            = "iam"
      checkpointing   = true
      interruptible   = true
      killSwitch      = true
      mode            = "batch"
      modelVersion    = "pinned"
      monitorsMetrics = true
    }
  }
}

locals {
  component_checkpoint_store = {
    name    = "Checkpoints"
    kind    = "checkpoint-store"
    address = aws_s3_bucket.checkpoint_store.id
    declared = {
      rbac    = true
      signing = true
      zones   = 2
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
    name    = "Training corpus"
    kind    = "data-lake"
    address = aws_s3_bucket.data_lake.id
    declared = {
      format = "parquet"
      rbac   = true
      zones  = 2
    }
  }
}

locals {
  component_data_quality = {
    name     = "Data quality validation"
    kind     = "data-quality"
    address  = aws_glue_data_quality_ruleset.data_quality.name
    declared = { checks = ["schema", "quality"] }
  }
}

locals {
  component_dataset_versioning = {
    name    = "Dataset versioning"
    kind    = "dataset-versioning"
    address = aws_s3_bucket.dataset_versioning.id
    declared = {
      lineage = true
      rbac    = true
      zones   = 2
    }
  }
}

locals {
  component_distributed_training = {
    name    = "Pre-training run"
    kind    = "distributed-training"
    address = null
    declared = {
      exposure       = "private"
      fromScratch    = true
      interconnect   = "efa"
      interruptible  = false
      modelFamily    = "llm"
      trainingMethod = "full"
    }
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
  component_gpu_capacity_reservation = {
    name    = "GPU capacity reservation"
    kind    = "gpu-capacity-reservation"
    address = aws_ec2_capacity_reservation.gpu_capacity_reservation.id
  }
}

locals {
  component_gpu_job_scheduler = {
    name     = "GPU job queue / quota scheduler"
    kind     = "gpu-job-scheduler"
    address  = aws_batch_job_queue.gpu_job_scheduler.name
    declared = { exposure = "private" }
  }
}

locals {
  component_gpu_telemetry = {
    name    = "GPU telemetry"
    kind    = "gpu-telemetry"
    address = null
  }
}

locals {
  component_gpu_training_cluster = {
    name    = "Training cluster"
    kind    = "gpu-training-cluster"
    address = "gpu-training-cluster"
    declared = {
      checkpointing       = true
      exposure            = "private"
      interNodeEncryption = true
      isolation           = "namespace"
      rbac                = true
    }
  }
}

locals {
  component_hpc_scheduler = {
    name     = "HPC scheduler"
    kind     = "hpc-scheduler"
    address  = aws_cloudformation_stack.hpc_scheduler.outputs.Ref
    declared = { egress = "allow-list", exposure = "private" }
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

locals {
  component_metrics_monitoring = {
    name    = "Metrics monitoring"
    kind    = "metrics-monitoring"
    address = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
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
