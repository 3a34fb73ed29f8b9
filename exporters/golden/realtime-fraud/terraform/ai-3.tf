resource "aws_s3_bucket_public_access_block" "iac_provisioner__state" {
  bucket                  = aws_s3_bucket.iac_provisioner__state.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id

  rule {
    id     = "unfinished"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

# Infrastructure as code acts as this role.
resource "aws_iam_role" "iac_provisioner" {
  name        = "${local.name}-iac-provisioner"
  description = "Role of iac-provisioner"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["codebuild.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }
}

resource "aws_codebuild_project" "iac_provisioner" {
  name           = "${local.name}-iac-provisioner"
  description    = "Infrastructure as code"
  service_role   = aws_iam_role.iac_provisioner.arn
  build_timeout  = 60
  encryption_key = aws_kms_key.key_management.arn
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type    = "BUILD_GENERAL1_MEDIUM"
    image           = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = false
  }

  source {
    type = "NO_SOURCE"
    buildspec = jsonencode({
      version = 0.2
      phases = {
        build = {
          commands = ["terraform init -input=false", "terraform plan -input=false -out plan.tfplan"]
        }
      }
    })
  }

  logs_config {
    cloudwatch_logs {
      group_name = aws_cloudwatch_log_group.iac_provisioner.name
    }
  }

  vpc_config {
    vpc_id             = aws_vpc.vpc.id
    subnets            = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.iac_provisioner.id]
  }
}

# ML pipeline orchestrator acts as this role.
resource "aws_iam_role" "ml_pipeline" {
  name        = "${local.name}-ml-pipeline"
  description = "Role of ml-pipeline"
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
  tags = { Name = "ML pipeline orchestrator", Component = "ml-pipeline" }
}

# AWS's own image that runs ML pipeline orchestrator.
data "aws_sagemaker_prebuilt_ecr_image" "ml_pipeline" {
  repository_name = "pytorch-training"
  image_tag       = "2.6.0-cpu-py312-ubuntu22.04-sagemaker"
}

resource "aws_sagemaker_pipeline" "ml_pipeline" {
  pipeline_name         = "${local.name}-ml-pipeline"
  pipeline_display_name = "${local.name}-ml-pipeline"
  pipeline_description  = "ML pipeline orchestrator"
  role_arn              = aws_iam_role.ml_pipeline.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "model-training-job"
        Type = "Training"
        Arguments = {
          AlgorithmSpecification = {
            TrainingInputMode = "FastFile"
            TrainingImage     = data.aws_sagemaker_prebuilt_ecr_image.model_training_job.registry_path
          }
          RoleArn = aws_iam_role.model_training_job.arn
          ResourceConfig = {
            InstanceCount  = 2
            InstanceType   = "ml.m7i.2xlarge"
            VolumeSizeInGB = 200
            VolumeKmsKeyId = aws_kms_key.key_management.arn
          }
          VpcConfig = {
            SecurityGroupIds = [aws_security_group.model_training_job.id]
            Subnets          = values(aws_subnet.vpc__private)[*].id
          }
          EnableInterContainerTrafficEncryption = true
          EnableNetworkIsolation                = false
          StoppingCondition                     = { MaxRuntimeInSeconds = 172800, MaxWaitTimeInSeconds = 345600 }
          EnableManagedSpotTraining             = true
          CheckpointConfig = {
            S3Uri = "s3://${aws_s3_bucket.artifacts.id}/jobs/model-training-job/checkpoints"
          }
          InputDataConfig = [
            {
              ChannelName = "train"
              DataSource = {
                S3DataSource = {
                  S3DataType             = "S3Prefix"
                  S3Uri                  = "s3://${aws_s3_bucket.artifacts.id}/jobs/model-training-job/input"
                  S3DataDistributionType = "FullyReplicated"
                }
              }
            },
          ]
          OutputDataConfig = {
            S3OutputPath = "s3://${aws_s3_bucket.artifacts.id}/models/model-training-job"
            KmsKeyId     = aws_kms_key.key_management.arn
          }
          Environment = {
            DATA_LAKE_BUCKET             = aws_s3_bucket.data_lake.id
            EXPERIMENT_TRACKING_TRACKING = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
            FEATURE_STORE_FEATURE_GROUP  = aws_sagemaker_feature_group.feature_store.feature_group_name
            MODEL_REGISTRY_REGISTRY      = aws_sagemaker_model_package_group.model_registry.model_package_group_name
            TABULAR_ML_MODEL_MODEL       = aws_sagemaker_model.tabular_ml_model.name
          }
        }
      },
    ]
  })
  tags = { Name = "ML pipeline orchestrator", Component = "ml-pipeline" }

  parallelism_configuration {
    max_parallel_execution_steps = 4
  }
}

# Model registry (model-registry)
resource "aws_sagemaker_model_package_group" "model_registry" {
  model_package_group_name        = "${local.name}-model-registry"
  model_package_group_description = "Model registry"
  tags = {
    Name      = "Model registry"
    Component = "model-registry"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Model training job acts as this role.
resource "aws_iam_role" "model_training_job" {
  name        = "${local.name}-model-training-job"
  description = "Role of model-training-job"
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
    Name      = "Model training job"
    Component = "model-training-job"
  }
}

# AWS's own image that runs Model training job.
data "aws_sagemaker_prebuilt_ecr_image" "model_training_job" {
  repository_name = "pytorch-training"
  image_tag       = "2.6.0-gpu-py312-cu126-ubuntu22.04-sagemaker"
}
