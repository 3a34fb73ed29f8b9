output "components" {
  description = "Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries."
  value = {
    alerting                   = local.component_alerting
    "audit-log"                = local.component_audit_log
    "bastion-host"             = local.component_bastion_host
    "batch-inference-job"      = local.component_batch_inference_job
    "checkpoint-store"         = local.component_checkpoint_store
    "ci-cd"                    = local.component_ci_cd
    "container-registry"       = local.component_container_registry
    "data-catalog"             = local.component_data_catalog
    "data-lake"                = local.component_data_lake
    "data-quality"             = local.component_data_quality
    "dataset-versioning"       = local.component_dataset_versioning
    "distributed-training"     = local.component_distributed_training
    "experiment-tracking"      = local.component_experiment_tracking
    "file-storage"             = local.component_file_storage
    "finops-cost-monitor"      = local.component_finops_cost_monitor
    "gpu-capacity-reservation" = local.component_gpu_capacity_reservation
    "gpu-job-scheduler"        = local.component_gpu_job_scheduler
    "gpu-telemetry"            = local.component_gpu_telemetry
    "gpu-training-cluster"     = local.component_gpu_training_cluster
    "hpc-scheduler"            = local.component_hpc_scheduler
    "iac-provisioner"          = local.component_iac_provisioner
    iam                        = local.component_iam
    "identity-provider"        = local.component_identity_provider
    "key-management"           = local.component_key_management
    "log-analytics"            = local.component_log_analytics
    "metrics-monitoring"       = local.component_metrics_monitoring
    "model-evaluation"         = local.component_model_evaluation
    "model-registry"           = local.component_model_registry
    "object-storage"           = local.component_object_storage
    "parallel-file-system"     = local.component_parallel_file_system
    "rdma-fabric"              = local.component_rdma_fabric
    scheduler                  = local.component_scheduler
    "source-repo"              = local.component_source_repo
    "spark-processing"         = local.component_spark_processing
    "threat-detection"         = local.component_threat_detection
    vpc                        = local.component_vpc
  }
}

output "connections" {
  description = "What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service."
  value = {
    "file-storage-gpu-training-cluster"         = local.connection_file_storage_gpu_training_cluster
    "gpu-training-cluster-distributed-training" = local.connection_gpu_training_cluster_distributed_training
    "model-registry-batch-inference-job"        = local.connection_model_registry_batch_inference_job
    "parallel-file-system-distributed-training" = local.connection_parallel_file_system_distributed_training
    "parallel-file-system-gpu-training-cluster" = local.connection_parallel_file_system_gpu_training_cluster
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
