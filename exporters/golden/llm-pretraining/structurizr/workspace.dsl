workspace "LLM pre-training cluster" {
    model {
        system = softwareSystem "LLM pre-training cluster" {
            group "5 Application & Serving" {
                c_batch_inference_job = container "Offline evaluation" "Batch inference job" "SageMaker Batch Transform"
            }
            group "4 Orchestration & MLOps" {
                c_ci_cd = container "CI/CD pipeline" "CI/CD pipeline" "AWS CodePipeline + CodeBuild"
                c_container_registry = container "Container registry" "Container registry" "Amazon ECR"
                c_experiment_tracking = container "Experiment tracking" "Experiment tracking" "SageMaker managed MLflow"
                c_gpu_job_scheduler = container "GPU job queue / quota scheduler" "GPU job queue / quota scheduler" "SageMaker HyperPod task governance"
                c_iac_provisioner = container "Infrastructure as code" "Infrastructure as code" "AWS CloudFormation / Terraform"
                c_model_registry = container "Model registry" "Model registry" "SageMaker Model Registry"
                c_scheduler = container "Scheduler" "Scheduler" "Amazon EventBridge Scheduler"
                c_source_repo = container "Source repository" "Source repository" "AWS CodeCommit / GitHub"
            }
            group "3 AI/ML Model" {
                c_checkpoint_store = container "Checkpoints" "Checkpoint store" "S3 + FSx for Lustre"
                c_distributed_training = container "Pre-training run" "Distributed training framework" "SageMaker HyperPod recipes / NeMo"
                c_model_evaluation = container "Model evaluation / validation" "Model evaluation / validation" "SageMaker evaluation jobs"
            }
            group "2 Data Pipeline" {
                c_data_catalog = container "Data catalog and governance" "Data catalog and governance" "AWS Glue Data Catalog"
                c_data_lake = container "Training corpus" "Data lake" "Amazon S3 + AWS Lake Formation"
                c_data_quality = container "Data quality validation" "Data quality validation" "AWS Glue Data Quality"
                c_dataset_versioning = container "Dataset versioning" "Dataset versioning" "S3 Versioning + SageMaker Catalog assets"
                c_spark_processing = container "Cleaning and tokenising" "Distributed data processing (Spark)" "Amazon EMR (EC2/EKS/Serverless)"
            }
            group "1 Infrastructure" {
                c_file_storage = container "Shared file storage" "Shared file storage (NFS)" "Amazon EFS"
                c_gpu_capacity_reservation = container "GPU capacity reservation" "GPU capacity reservation" "Amazon EC2 Capacity Blocks for ML"
                c_gpu_training_cluster = container "Training cluster" "GPU training cluster" "Amazon SageMaker HyperPod"
                c_hpc_scheduler = container "HPC scheduler" "HPC scheduler (Slurm)" "AWS Parallel Computing Service"
                c_object_storage = container "Corpus and checkpoints archive" "Object storage" "Amazon S3"
                c_parallel_file_system = container "Fast training storage" "Parallel file system (Lustre)" "Amazon FSx for Lustre"
            }
            group "Security" {
                c_audit_log = container "Audit log / trail" "Audit log / trail" "AWS CloudTrail (Lake)"
                c_bastion_host = container "Bastion / secure admin access" "Bastion / secure admin access" "AWS Systems Manager Session Manager"
                c_iam = container "Identity and access management" "Identity and access management (workload)" "AWS IAM (roles, Pod Identity)"
                c_identity_provider = container "Identity provider" "Identity provider (SSO / end-user auth)" "Amazon Cognito"
                c_key_management = container "Key management" "Key management (KMS / CMK)" "AWS KMS"
                c_threat_detection = container "Threat detection / posture management" "Threat detection / posture management" "Amazon GuardDuty"
            }
            group "Networking" {
                c_rdma_fabric = container "Cluster fabric" "RDMA / high-speed GPU fabric" "Elastic Fabric Adapter (EFA)"
                c_vpc = container "Virtual private network" "Virtual private network (VPC/VNet)" "Amazon VPC"
            }
            group "Observability" {
                c_alerting = container "Alerting and on-call" "Alerting and on-call" "Amazon CloudWatch Alarms + SNS"
                c_finops_cost_monitor = container "Cost monitoring and budgets" "Cost monitoring and budgets" "AWS Budgets"
                c_gpu_telemetry = container "GPU telemetry" "GPU telemetry" "CloudWatch Container Insights (NVIDIA GPU)"
                c_log_analytics = container "Log analytics" "Log analytics" "Amazon CloudWatch Logs"
                c_metrics_monitoring = container "Metrics monitoring" "Metrics monitoring" "Amazon CloudWatch"
            }
        }
        c_audit_log -> c_threat_detection "telemetry" "telemetry"
        c_bastion_host -> c_hpc_scheduler "net" "control"
        c_batch_inference_job -> c_audit_log "telemetry" "telemetry"
        c_batch_inference_job -> c_log_analytics "telemetry" "telemetry"
        c_batch_inference_job -> c_metrics_monitoring "telemetry" "telemetry"
        c_checkpoint_store -> c_object_storage "object" "data"
        c_ci_cd -> c_container_registry "image" "deploy"
        c_ci_cd -> c_iac_provisioner "code" "deploy"
        c_container_registry -> c_gpu_training_cluster "image" "deploy"
        c_data_lake -> c_batch_inference_job "object" "data"
        c_data_lake -> c_data_catalog "table" "data"
        c_data_lake -> c_data_quality "object" "data"
        c_data_lake -> c_dataset_versioning "object" "data"
        c_data_lake -> c_spark_processing "object" "data"
        c_data_quality -> c_alerting "event" "event"
        c_data_quality -> c_data_catalog "event" "event"
        c_dataset_versioning -> c_model_evaluation "dataset" "data"
        c_distributed_training -> c_checkpoint_store "model" "deploy"
        c_distributed_training -> c_experiment_tracking "model" "deploy"
        c_distributed_training -> c_model_registry "model" "deploy"
        c_experiment_tracking -> c_model_registry "telemetry" "telemetry"
        c_file_storage -> c_gpu_training_cluster "file" "data"
        c_file_storage -> c_hpc_scheduler "file" "data"
        c_gpu_capacity_reservation -> c_gpu_training_cluster "compute" "control"
        c_gpu_job_scheduler -> c_gpu_training_cluster "compute" "control"
        c_gpu_telemetry -> c_metrics_monitoring "telemetry" "telemetry"
        c_gpu_training_cluster -> c_distributed_training "model" "deploy"
        c_gpu_training_cluster -> c_gpu_telemetry "telemetry" "telemetry"
        c_hpc_scheduler -> c_gpu_training_cluster "compute" "control"
        c_iac_provisioner -> c_vpc "control" "control"
        c_iam -> c_audit_log "telemetry" "telemetry"
        c_iam -> c_batch_inference_job "authz" "control"
        c_iam -> c_object_storage "authz" "control"
        c_identity_provider -> c_bastion_host "authz" "control"
        c_identity_provider -> c_hpc_scheduler "authz" "control"
        c_identity_provider -> c_iam "authz" "control"
        c_key_management -> c_data_lake "key" "control"
        c_key_management -> c_object_storage "key" "control"
        c_metrics_monitoring -> c_alerting "telemetry" "telemetry"
        c_metrics_monitoring -> c_finops_cost_monitor "telemetry" "telemetry"
        c_model_evaluation -> c_model_registry "telemetry" "telemetry"
        c_model_registry -> c_batch_inference_job "model" "deploy"
        c_object_storage -> c_data_quality "object" "data"
        c_object_storage -> c_parallel_file_system "object" "data"
        c_parallel_file_system -> c_distributed_training "file" "data"
        c_parallel_file_system -> c_gpu_training_cluster "file" "data"
        c_rdma_fabric -> c_gpu_training_cluster "rdma" "control"
        c_scheduler -> c_batch_inference_job "control" "control"
        c_source_repo -> c_ci_cd "code" "deploy"
        c_spark_processing -> c_data_lake "table" "data"
        c_spark_processing -> c_data_quality "table" "data"
        c_threat_detection -> c_alerting "alert" "telemetry"
        c_vpc -> c_gpu_training_cluster "net" "control"
        c_vpc -> c_object_storage "net" "control"
    }
    views {
        container system {
            include *
            autolayout tb
        }
    }
}
