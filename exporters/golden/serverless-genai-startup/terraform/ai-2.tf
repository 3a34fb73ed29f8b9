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

# LLM evaluation acts as this role.
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
  tags = { Name = "LLM evaluation", Component = "llm-evaluation" }
}

resource "aws_sagemaker_pipeline" "llm_evaluation" {
  pipeline_name         = "${local.name}-llm-evaluation"
  pipeline_display_name = "${local.name}-llm-evaluation"
  pipeline_description  = "LLM evaluation"
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
            ImageUri = "${aws_ecr_repository.images["llm-evaluation"].repository_url}:${var.image_tag}"
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
            CI_CD_PIPELINE            = aws_codepipeline.ci_cd.name
            RAG_ORCHESTRATOR_FUNCTION = aws_lambda_function.rag_orchestrator.function_name
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
  tags = { Name = "LLM evaluation", Component = "llm-evaluation" }
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

resource "aws_lambda_function" "rag_orchestrator" {
  function_name                  = "${local.name}-rag-orchestrator"
  description                    = "Answer composer"
  role                           = aws_iam_role.rag_orchestrator.arn
  package_type                   = "Image"
  image_uri                      = "${aws_ecr_repository.images["rag-orchestrator"].repository_url}:${var.image_tag}"
  architectures                  = ["x86_64"]
  memory_size                    = 2048
  timeout                        = 120
  reserved_concurrent_executions = 8
  kms_key_arn                    = aws_kms_key.key_management.arn
  tags                           = { Name = "Answer composer", Component = "rag-orchestrator" }
  depends_on                     = [aws_iam_role_policy_attachment.rag_orchestrator__network]

  vpc_config {
    subnet_ids         = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
    security_group_ids = [aws_security_group.rag_orchestrator.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.rag_orchestrator.name
  }

  environment {
    variables = {
      EMBEDDING_MODEL_MODEL           = aws_bedrock_inference_profile.embedding_model.arn
      FOUNDATION_MODEL_API_MODEL      = aws_bedrock_inference_profile.foundation_model_api.arn
      FOUNDATION_MODEL_API_RETRY      = "exponential-backoff"
      FOUNDATION_MODEL_API_SYNC       = "true"
      FOUNDATION_MODEL_API_TIMEOUT_MS = "30000"
      GUARDRAILS_GUARDRAIL            = aws_bedrock_guardrail.guardrails.guardrail_id
      LLM_OBSERVABILITY_LOG_GROUP     = aws_cloudwatch_log_group.llm_observability.name
      METRICS_MONITORING_REMOTE_WRITE = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
      SECRETS_MANAGER_SECRET          = aws_secretsmanager_secret.secrets_manager.arn
      VECTOR_DATABASE_ENDPOINT        = aws_opensearchserverless_collection.vector_database.collection_endpoint
    }
  }
}

# Source repository (source-repo)
resource "aws_codecommit_repository" "source_repo" {
  repository_name = "${local.name}-source-repo"
  description     = "Source repository"
  kms_key_id      = aws_kms_key.key_management.arn
  tags            = { Name = "Source repository", Component = "source-repo" }
}
