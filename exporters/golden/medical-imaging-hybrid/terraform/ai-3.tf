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
        Name = "ml-pipeline"
        Type = "Processing"
        Arguments = {
          AppSpecification = {
            ImageUri = data.aws_sagemaker_prebuilt_ecr_image.ml_pipeline.registry_path
          }
          RoleArn = aws_iam_role.ml_pipeline.arn
          ProcessingResources = {
            ClusterConfig = {
              InstanceCount  = 1
              InstanceType   = "ml.m7i.xlarge"
              VolumeSizeInGB = 50
              VolumeKmsKeyId = aws_kms_key.key_management.arn
            }
          }
          NetworkConfig = {
            EnableInterContainerTrafficEncryption = true
            EnableNetworkIsolation                = false
            VpcConfig = {
              SecurityGroupIds = [aws_security_group.ml_pipeline.id]
              Subnets          = values(aws_subnet.vpc__private)[*].id
            }
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
            MODEL_GOVERNANCE_MODEL_CARD = aws_cloudformation_stack.model_governance.outputs.Ref
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

# Source repository (source-repo)
resource "aws_codecommit_repository" "source_repo" {
  repository_name = "${local.name}-source-repo"
  description     = "Source repository"
  kms_key_id      = aws_kms_key.key_management.arn
  tags            = { Name = "Source repository", Component = "source-repo" }
}

# Diagnostic model acts as this role.
resource "aws_iam_role" "vision_model" {
  name        = "${local.name}-vision-model"
  description = "Role of vision-model"
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
  tags = { Name = "Diagnostic model", Component = "vision-model" }
}
