resource "aws_batch_job_definition" "gpu_job_scheduler" {
  name                  = "${local.name}-gpu-job-scheduler"
  type                  = "container"
  platform_capabilities = ["EC2"]
  propagate_tags        = true
  container_properties = jsonencode({
    image                = "${aws_ecr_repository.container_registry["gpu-job-scheduler"].repository_url}:${var.image_tag}"
    jobRoleArn           = aws_iam_role.gpu_job_scheduler.arn
    executionRoleArn     = aws_iam_role.gpu_job_scheduler__execution.arn
    environment          = []
    resourceRequirements = [{ type = "VCPU", value = "4" }, { type = "MEMORY", value = "14000" }, { type = "GPU", value = "1" }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        "awslogs-group"         = aws_cloudwatch_log_group.gpu_job_scheduler.name
        "awslogs-region"        = var.region
        "awslogs-stream-prefix" = "gpu-job-scheduler"
      }
    }
  })
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }

  retry_strategy {
    attempts = 3

    evaluate_on_exit {
      action           = "RETRY"
      on_status_reason = "Host EC2*"
    }

    evaluate_on_exit {
      action    = "EXIT"
      on_reason = "*"
    }
  }
}

# Infrastructure as code (iac-provisioner)
resource "aws_s3_bucket" "iac_provisioner__state" {
  bucket_prefix = "${local.name}-iac-provisioner-"
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }
}

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

# Model evaluation / validation acts as this role.
resource "aws_iam_role" "model_evaluation" {
  name        = "${local.name}-model-evaluation"
  description = "Role of model-evaluation"
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
    Name      = "Model evaluation / validation"
    Component = "model-evaluation"
  }
}

# AWS's own image that runs Model evaluation / validation.
data "aws_sagemaker_prebuilt_ecr_image" "model_evaluation" {
  repository_name = "pytorch-training"
  image_tag       = "2.6.0-cpu-py312-ubuntu22.04-sagemaker"
}

resource "aws_sagemaker_pipeline" "model_evaluation" {
  pipeline_name         = "${local.name}-model-evaluation"
  pipeline_display_name = "${local.name}-model-evaluation"
  pipeline_description  = "Model evaluation / validation"
  role_arn              = aws_iam_role.model_evaluation.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "model-evaluation"
        Type = "Processing"
        Arguments = {
          AppSpecification = {
            ImageUri = data.aws_sagemaker_prebuilt_ecr_image.model_evaluation.registry_path
          }
          RoleArn = aws_iam_role.model_evaluation.arn
          ProcessingResources = {
            ClusterConfig = {
              InstanceCount  = 1
              InstanceType   = "ml.m7i.xlarge"
              VolumeSizeInGB = 200
              VolumeKmsKeyId = aws_kms_key.key_management.arn
            }
          }
          NetworkConfig = {
            EnableInterContainerTrafficEncryption = false
            EnableNetworkIsolation                = false
            VpcConfig = {
              SecurityGroupIds = [aws_security_group.model_evaluation.id]
              Subnets          = values(aws_subnet.vpc__private)[*].id
            }
          }
          StoppingCondition = { MaxRuntimeInSeconds = 172800 }
          Environment = {
            DATASET_VERSIONING_BUCKET = aws_s3_bucket.dataset_versioning.id
            MODEL_REGISTRY_REGISTRY   = aws_sagemaker_model_package_group.model_registry.model_package_group_name
          }
          ProcessingInputs = [
            {
              InputName = "input"
              S3Input = {
                S3Uri       = "s3://${aws_s3_bucket.artifacts.id}/jobs/model-evaluation/input"
                LocalPath   = "/opt/ml/processing/input"
                S3DataType  = "S3Prefix"
                S3InputMode = "File"
              }
            },
          ]
          ProcessingOutputConfig = {
            KmsKeyId = aws_kms_key.key_management.arn
            Outputs = [
              {
                OutputName = "output"
                S3Output = {
                  S3Uri        = "s3://${aws_s3_bucket.artifacts.id}/jobs/model-evaluation/output"
                  LocalPath    = "/opt/ml/processing/output"
                  S3UploadMode = "EndOfJob"
                }
              },
            ]
          }
        }
      },
    ]
  })
  tags = {
    Name      = "Model evaluation / validation"
    Component = "model-evaluation"
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

# Scheduler acts as this role.
resource "aws_iam_role" "scheduler" {
  name        = "${local.name}-scheduler"
  description = "Role of scheduler"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["scheduler.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Scheduler", Component = "scheduler" }
}
