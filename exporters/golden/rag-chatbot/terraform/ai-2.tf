resource "aws_lambda_function" "embedding_model" {
  function_name = "${local.name}-embedding-model"
  description   = "Embedding model"
  role          = aws_iam_role.embedding_model.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.container_registry["embedding-model"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 1024
  timeout       = 300
  kms_key_arn   = aws_kms_key.key_management.arn
  tags          = { Name = "Embedding model", Component = "embedding-model" }
  depends_on    = [aws_iam_role_policy_attachment.embedding_model__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.embedding_model.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.embedding_model.name
  }

  environment {
    variables = {
      MODEL                    = aws_bedrock_inference_profile.embedding_model.arn
      VECTOR_DATABASE_ENDPOINT = aws_opensearchserverless_collection.vector_database.collection_endpoint
    }
  }
}

# Language model (foundation-model-api)
resource "aws_bedrock_inference_profile" "foundation_model_api" {
  name        = "${local.name}-foundation-model-api"
  description = "foundation-model-api"
  tags        = { Name = "Language model", Component = "foundation-model-api" }

  model_source {
    copy_from = "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.foundation_model_api_model_id}"
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

# Answer quality tests acts as this role.
resource "aws_iam_role" "llm_evaluation" {
  name        = "${local.name}-llm-evaluation"
  description = "Role of llm-evaluation"
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
  tags = { Name = "Answer quality tests", Component = "llm-evaluation" }
}

resource "aws_sagemaker_pipeline" "llm_evaluation" {
  pipeline_name         = "${local.name}-llm-evaluation"
  pipeline_display_name = "${local.name}-llm-evaluation"
  pipeline_description  = "Answer quality tests"
  role_arn              = aws_iam_role.llm_evaluation.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "llm-evaluation"
        Type = "Processing"
        Arguments = {
          AppSpecification = {
            ImageUri = "${aws_ecr_repository.container_registry["llm-evaluation"].repository_url}:${var.image_tag}"
          }
          RoleArn = aws_iam_role.llm_evaluation.arn
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
              SecurityGroupIds = [aws_security_group.llm_evaluation.id]
              Subnets          = values(aws_subnet.vpc__private)[*].id
            }
          }
          StoppingCondition = { MaxRuntimeInSeconds = 172800 }
          Environment = {
            CI_CD_PIPELINE              = aws_codepipeline.ci_cd.name
            LLM_OBSERVABILITY_LOG_GROUP = aws_cloudwatch_log_group.llm_observability.name
          }
          ProcessingInputs = [
            {
              InputName = "input"
              S3Input = {
                S3Uri       = "s3://${aws_s3_bucket.artifacts.id}/jobs/llm-evaluation/input"
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
                  S3Uri        = "s3://${aws_s3_bucket.artifacts.id}/jobs/llm-evaluation/output"
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
  tags = { Name = "Answer quality tests", Component = "llm-evaluation" }
}

# Answer composer acts as this role.
resource "aws_iam_role" "rag_orchestrator" {
  name        = "${local.name}-rag-orchestrator"
  description = "Role of rag-orchestrator"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["lambda.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Answer composer", Component = "rag-orchestrator" }
}

resource "aws_iam_role_policy_attachment" "rag_orchestrator__network" {
  role       = aws_iam_role.rag_orchestrator.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}
