resource "aws_lambda_function" "rag_orchestrator" {
  function_name                  = "${local.name}-rag-orchestrator"
  description                    = "Answer composer"
  role                           = aws_iam_role.rag_orchestrator.arn
  package_type                   = "Image"
  image_uri                      = "${aws_ecr_repository.container_registry["rag-orchestrator"].repository_url}:${var.image_tag}"
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
      AGENT_MEMORY_TABLE              = aws_dynamodb_table.agent_memory.name
      EMBEDDING_MODEL_MODEL           = aws_bedrock_inference_profile.embedding_model.arn
      FOUNDATION_MODEL_API_MODEL      = aws_bedrock_inference_profile.foundation_model_api.arn
      FOUNDATION_MODEL_API_RETRY      = "exponential-backoff"
      FOUNDATION_MODEL_API_SYNC       = "true"
      FOUNDATION_MODEL_API_TIMEOUT_MS = "30000"
      GUARDRAILS_GUARDRAIL            = aws_bedrock_guardrail.guardrails.guardrail_id
      LLM_OBSERVABILITY_LOG_GROUP     = aws_cloudwatch_log_group.llm_observability.name
      METRICS_MONITORING_REMOTE_WRITE = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
      RERANKER_MODEL_MODEL            = var.reranker_model_model_id
      SEARCH_INDEX_HOST               = aws_opensearch_domain.search_index.endpoint
      VECTOR_DATABASE_ENDPOINT        = aws_opensearchserverless_collection.vector_database.collection_endpoint
    }
  }
}

# Reranker (reranker-model)
resource "aws_ssm_parameter" "reranker_model" {
  name        = "/${local.name}/models/reranker-model"
  type        = "String"
  value       = var.reranker_model_model_id
  description = "Model that reranker-model calls"
  tags        = { Name = "Reranker", Component = "reranker-model" }
}

# Source repository (source-repo)
resource "aws_codecommit_repository" "source_repo" {
  repository_name = "${local.name}-source-repo"
  description     = "Source repository"
  kms_key_id      = aws_kms_key.key_management.arn
  tags            = { Name = "Source repository", Component = "source-repo" }
}

resource "aws_ecr_repository_policy" "container_registry" {
  for_each = toset([
    "document-extraction",
    "embedding-model",
    "embedding-pipeline",
    "knowledge-connector",
    "rag-orchestrator",
  ])
  repository = aws_ecr_repository.container_registry[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "LambdaPulls"
        Effect    = "Allow"
        Principal = { Service = "lambda.amazonaws.com" }
        Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "ci_cd__base" {
  name = "ci-cd-base"
  role = aws_iam_role.ci_cd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.ci_cd.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/builds/ci-cd/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:CreateNetworkInterfacePermission",
          "ec2:DeleteNetworkInterface",
          "ec2:DeleteNetworkInterfacePermission",
          "ec2:DescribeDhcpOptions",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeSubnets",
          "ec2:DescribeVpcs",
          "ecr:GetAuthorizationToken",
        ]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ]
        Resource = [
          "arn:${local.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/${local.name}/*",
        ]
      },
      {
        Effect = "Allow"
        Action = [
          "codebuild:BatchPutCodeCoverages",
          "codebuild:BatchPutTestCases",
          "codebuild:CreateReport",
          "codebuild:CreateReportGroup",
          "codebuild:UpdateReport",
        ]
        Resource = [
          "arn:${local.partition}:codebuild:${var.region}:${data.aws_caller_identity.current.account_id}:report-group/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["codebuild:BatchGetBuilds", "codebuild:StartBuild"]
        Resource = ["arn:${local.partition}:codebuild:${var.region}:${data.aws_caller_identity.current.account_id}:project/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/builds/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_iam_role_policy" "embedding_model__base" {
  name = "embedding-model-base"
  role = aws_iam_role.embedding_model.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.embedding_model.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource = [
          aws_bedrock_inference_profile.embedding_model.arn,
          "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.embedding_model_model_id}",
          "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.embedding_model_model_id}",
        ]
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.iac_provisioner__state.arn, "${aws_s3_bucket.iac_provisioner__state.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}
