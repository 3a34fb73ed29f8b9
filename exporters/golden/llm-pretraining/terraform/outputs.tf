output "components" {
  description = "Components of the design by id: their name, their kind, and what they are found by."
  value = {
    alerting = {
      name    = "Alerting and on-call"
      kind    = "alerting"
      address = aws_sns_topic.alerting.arn
    }
    "audit-log" = {
      name    = "Audit log / trail"
      kind    = "audit-log"
      address = aws_cloudwatch_log_group.audit_log.name
    }
    "bastion-host" = {
      name    = "Bastion / secure admin access"
      kind    = "bastion-host"
      address = aws_ec2_instance_connect_endpoint.bastion_host.id
    }
    "batch-inference-job" = {
      name    = "Offline evaluation"
      kind    = "batch-inference-job"
      address = null
    }
    "checkpoint-store" = {
      name    = "Checkpoints"
      kind    = "checkpoint-store"
      address = aws_s3_bucket.checkpoint_store.id
    }
    "ci-cd" = {
      name    = "CI/CD pipeline"
      kind    = "ci-cd"
      address = aws_codepipeline.ci_cd.name
    }
    "container-registry" = {
      name    = "Container registry"
      kind    = "container-registry"
      address = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
    }
    "data-catalog" = {
      name    = "Data catalog and governance"
      kind    = "data-catalog"
      address = aws_glue_catalog_database.data_catalog.name
    }
    "data-lake" = {
      name    = "Training corpus"
      kind    = "data-lake"
      address = aws_s3_bucket.data_lake.id
    }
    "data-quality" = {
      name    = "Data quality validation"
      kind    = "data-quality"
      address = aws_glue_data_quality_ruleset.data_quality.name
    }
    "dataset-versioning" = {
      name    = "Dataset versioning"
      kind    = "dataset-versioning"
      address = aws_s3_bucket.dataset_versioning.id
    }
    "distributed-training" = {
      name    = "Pre-training run"
      kind    = "distributed-training"
      address = null
    }
    "experiment-tracking" = {
      name    = "Experiment tracking"
      kind    = "experiment-tracking"
      address = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
    }
    "file-storage" = {
      name    = "Shared file storage"
      kind    = "file-storage"
      address = aws_efs_file_system.file_storage.id
    }
    "finops-cost-monitor" = {
      name    = "Cost monitoring and budgets"
      kind    = "finops-cost-monitor"
      address = aws_ce_anomaly_monitor.finops_cost_monitor.arn
    }
    "gpu-capacity-reservation" = {
      name    = "GPU capacity reservation"
      kind    = "gpu-capacity-reservation"
      address = aws_ec2_capacity_reservation.gpu_capacity_reservation.id
    }
    "gpu-job-scheduler" = {
      name    = "GPU job queue / quota scheduler"
      kind    = "gpu-job-scheduler"
      address = aws_batch_job_queue.gpu_job_scheduler.name
    }
    "gpu-telemetry" = {
      name    = "GPU telemetry"
      kind    = "gpu-telemetry"
      address = null
    }
    "gpu-training-cluster" = {
      name    = "Training cluster"
      kind    = "gpu-training-cluster"
      address = "gpu-training-cluster"
    }
    "hpc-scheduler" = {
      name    = "HPC scheduler"
      kind    = "hpc-scheduler"
      address = aws_cloudformation_stack.hpc_scheduler.outputs.Ref
    }
    "iac-provisioner" = {
      name    = "Infrastructure as code"
      kind    = "iac-provisioner"
      address = aws_codebuild_project.iac_provisioner.name
    }
    iam = {
      name    = "Identity and access management"
      kind    = "iam"
      address = null
    }
    "identity-provider" = {
      name    = "Identity provider"
      kind    = "identity-provider"
      address = aws_cognito_user_pool.identity_provider.id
    }
    "key-management" = {
      name    = "Key management"
      kind    = "key-management"
      address = aws_kms_key.key_management.arn
    }
    "log-analytics" = {
      name    = "Log analytics"
      kind    = "log-analytics"
      address = aws_cloudwatch_log_group.log_analytics.name
    }
    "metrics-monitoring" = {
      name    = "Metrics monitoring"
      kind    = "metrics-monitoring"
      address = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
    }
    "model-evaluation" = {
      name    = "Model evaluation / validation"
      kind    = "model-evaluation"
      address = null
    }
    "model-registry" = {
      name    = "Model registry"
      kind    = "model-registry"
      address = aws_sagemaker_model_package_group.model_registry.model_package_group_name
    }
    "object-storage" = {
      name    = "Corpus and checkpoints archive"
      kind    = "object-storage"
      address = aws_s3_bucket.object_storage.id
    }
    "parallel-file-system" = {
      name    = "Fast training storage"
      kind    = "parallel-file-system"
      address = aws_fsx_lustre_file_system.parallel_file_system.dns_name
    }
    "rdma-fabric" = {
      name    = "Cluster fabric"
      kind    = "rdma-fabric"
      address = null
    }
    scheduler = {
      name    = "Scheduler"
      kind    = "scheduler"
      address = null
    }
    "source-repo" = {
      name    = "Source repository"
      kind    = "source-repo"
      address = aws_codecommit_repository.source_repo.clone_url_http
    }
    "spark-processing" = {
      name    = "Cleaning and tokenising"
      kind    = "spark-processing"
      address = aws_emrserverless_application.spark_processing.id
    }
    "threat-detection" = {
      name    = "Threat detection / posture management"
      kind    = "threat-detection"
      address = aws_guardduty_detector.threat_detection.id
    }
    vpc = {
      name    = "Virtual private network"
      kind    = "vpc"
      address = aws_vpc.vpc.id
    }
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.container_registry : id => repository.repository_url }
}

output "main_cluster_access" {
  description = "Command that lets kubectl reach the cluster."
  value       = "aws eks update-kubeconfig --region ${var.region} --name ${aws_eks_cluster.main.name}"
}
