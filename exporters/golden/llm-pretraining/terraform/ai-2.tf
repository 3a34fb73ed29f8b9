resource "aws_sagemaker_pipeline" "distributed_training" {
  pipeline_name         = "${local.name}-distributed-training"
  pipeline_display_name = "${local.name}-distributed-training"
  pipeline_description  = "Pre-training run"
  role_arn              = aws_iam_role.distributed_training.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "distributed-training"
        Type = "Training"
        Arguments = {
          AlgorithmSpecification = {
            TrainingInputMode = "FastFile"
            TrainingImage     = data.aws_sagemaker_prebuilt_ecr_image.distributed_training.registry_path
          }
          RoleArn = aws_iam_role.distributed_training.arn
          ResourceConfig = {
            InstanceCount  = 1
            InstanceType   = "ml.p5.48xlarge"
            VolumeSizeInGB = 200
            VolumeKmsKeyId = aws_kms_key.key_management.arn
          }
          VpcConfig = {
            SecurityGroupIds = [aws_security_group.distributed_training.id]
            Subnets          = values(aws_subnet.vpc__private)[*].id
          }
          EnableInterContainerTrafficEncryption = true
          EnableNetworkIsolation                = false
          StoppingCondition                     = { MaxRuntimeInSeconds = 172800 }
          EnableManagedSpotTraining             = false
          CheckpointConfig = {
            S3Uri = "s3://${aws_s3_bucket.artifacts.id}/jobs/distributed-training/checkpoints"
          }
          InputDataConfig = [
            {
              ChannelName = "train"
              DataSource = {
                S3DataSource = {
                  S3DataType             = "S3Prefix"
                  S3Uri                  = "s3://${aws_s3_bucket.artifacts.id}/jobs/distributed-training/input"
                  S3DataDistributionType = "FullyReplicated"
                }
              }
            },
          ]
          OutputDataConfig = {
            S3OutputPath = "s3://${aws_s3_bucket.artifacts.id}/models/distributed-training"
            KmsKeyId     = aws_kms_key.key_management.arn
          }
          Environment = {
            NCCL_DEBUG                       = "WARN"
            FI_PROVIDER                      = "efa"
            CHECKPOINT_STORE_BUCKET          = aws_s3_bucket.checkpoint_store.id
            EXPERIMENT_TRACKING_TRACKING     = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
            GPU_TRAINING_CLUSTER_POOL        = "gpu-training-cluster"
            MODEL_REGISTRY_REGISTRY          = aws_sagemaker_model_package_group.model_registry.model_package_group_name
            PARALLEL_FILE_SYSTEM_FILE_SYSTEM = aws_fsx_lustre_file_system.parallel_file_system.dns_name
          }
        }
      },
    ]
  })
  tags = {
    Name      = "Pre-training run"
    Component = "distributed-training"
  }
}

# Experiment tracking acts as this role.
resource "aws_iam_role" "experiment_tracking" {
  name        = "${local.name}-experiment-tracking"
  description = "Role of experiment-tracking"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["sagemaker.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Experiment tracking"
    Component = "experiment-tracking"
  }
}

resource "aws_sagemaker_mlflow_tracking_server" "experiment_tracking" {
  tracking_server_name            = "${local.name}-experiment-tracking"
  role_arn                        = aws_iam_role.experiment_tracking.arn
  artifact_store_uri              = "s3://${aws_s3_bucket.artifacts.id}/experiments/experiment-tracking"
  tracking_server_size            = "Small"
  automatic_model_registration    = true
  weekly_maintenance_window_start = "Sun:03:00"
  tags = {
    Name      = "Experiment tracking"
    Component = "experiment-tracking"
  }
}

# Role of GPU job queue / quota scheduler: nodes.
resource "aws_iam_role" "gpu_job_scheduler__nodes" {
  name        = "${local.name}-gpu-job-scheduler-nodes"
  description = "Role of gpu-job-scheduler"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["ec2.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }
}

resource "aws_iam_role_policy_attachment" "gpu_job_scheduler__nodes_amazonec2containerserviceforec2role" {
  role       = aws_iam_role.gpu_job_scheduler__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role"
}

resource "aws_iam_instance_profile" "gpu_job_scheduler__nodes" {
  name = "${local.name}-gpu-job-scheduler"
  role = aws_iam_role.gpu_job_scheduler__nodes.name
}

# Role of GPU job queue / quota scheduler: service.
resource "aws_iam_role" "gpu_job_scheduler__service" {
  name        = "${local.name}-gpu-job-scheduler-service"
  description = "Role of gpu-job-scheduler"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["batch.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }
}

resource "aws_iam_role_policy_attachment" "gpu_job_scheduler__service_awsbatchservicerole" {
  role       = aws_iam_role.gpu_job_scheduler__service.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBatchServiceRole"
}

resource "aws_batch_compute_environment" "gpu_job_scheduler" {
  type         = "MANAGED"
  state        = "ENABLED"
  service_role = aws_iam_role.gpu_job_scheduler__service.arn
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }

  compute_resources {
    type                = "EC2"
    allocation_strategy = "BEST_FIT_PROGRESSIVE"
    min_vcpus           = 0
    max_vcpus           = 16
    instance_type       = ["g6.2xlarge"]
    instance_role       = aws_iam_instance_profile.gpu_job_scheduler__nodes.arn
    subnets             = values(aws_subnet.vpc__private)[*].id
    security_group_ids  = [aws_security_group.gpu_job_scheduler.id]

    ec2_configuration {
      image_type = "ECS_AL2023_NVIDIA"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_batch_scheduling_policy" "gpu_job_scheduler" {
  name = "${local.name}-gpu-job-scheduler"
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }

  fair_share_policy {
    compute_reservation = 10
    share_decay_seconds = 3600
  }
}

resource "aws_batch_job_queue" "gpu_job_scheduler" {
  name                  = "${local.name}-gpu-job-scheduler"
  state                 = "ENABLED"
  priority              = 1
  scheduling_policy_arn = aws_batch_scheduling_policy.gpu_job_scheduler.arn
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }

  compute_environment_order {
    order               = 1
    compute_environment = aws_batch_compute_environment.gpu_job_scheduler.arn
  }
}

# Role of GPU job queue / quota scheduler: execution.
resource "aws_iam_role" "gpu_job_scheduler__execution" {
  name        = "${local.name}-gpu-job-scheduler-execution"
  description = "Role of gpu-job-scheduler"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["ecs-tasks.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }
}

resource "aws_iam_role_policy" "gpu_job_scheduler__execution" {
  name = "execution"
  role = aws_iam_role.gpu_job_scheduler__execution.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource = [aws_ecr_repository.container_registry["gpu-job-scheduler"].arn]
      },
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.gpu_job_scheduler.arn}:*"]
      },
    ]
  })
}

# GPU job queue / quota scheduler acts as this role.
resource "aws_iam_role" "gpu_job_scheduler" {
  name        = "${local.name}-gpu-job-scheduler"
  description = "Role of gpu-job-scheduler"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["ecs-tasks.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }
}
