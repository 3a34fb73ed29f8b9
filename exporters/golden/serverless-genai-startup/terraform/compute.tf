# Images of the workloads; push here before the services start.
resource "aws_ecr_repository" "images" {
  for_each             = toset(["embedding-model", "embedding-pipeline", "llm-evaluation", "rag-orchestrator", "serverless-function"])
  name                 = "${local.name}/${each.key}"
  image_tag_mutability = "IMMUTABLE"

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.key_management.arn
  }
}

resource "aws_ecr_lifecycle_policy" "images" {
  for_each   = toset(["embedding-model", "embedding-pipeline", "llm-evaluation", "rag-orchestrator", "serverless-function"])
  repository = aws_ecr_repository.images[each.key].name
  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "What lost its tag goes"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 14
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 2
        description  = "Old images go"
        selection = {
          tagStatus   = "any"
          countType   = "imageCountMoreThan"
          countNumber = 30
        }
        action = { type = "expire" }
      },
    ]
  })
}

# Functions acts as this role.
resource "aws_iam_role" "serverless_function" {
  name        = "${local.name}-serverless-function"
  description = "Role of serverless-function"
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
  tags = { Name = "Functions", Component = "serverless-function" }
}

resource "aws_iam_role_policy_attachment" "serverless_function__network" {
  role       = aws_iam_role.serverless_function.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_lambda_function" "serverless_function" {
  function_name = "${local.name}-serverless-function"
  description   = "Functions"
  role          = aws_iam_role.serverless_function.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.images["serverless-function"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 1024
  timeout       = 60
  kms_key_arn   = aws_kms_key.key_management.arn
  tags          = { Name = "Functions", Component = "serverless-function" }
  depends_on    = [aws_iam_role_policy_attachment.serverless_function__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.serverless_function.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.serverless_function.name
  }

  environment {
    variables = {
      FOUNDATION_MODEL_API_MODEL      = aws_bedrock_inference_profile.foundation_model_api.arn
      FOUNDATION_MODEL_API_RETRY      = "exponential-backoff"
      FOUNDATION_MODEL_API_SYNC       = "true"
      FOUNDATION_MODEL_API_TIMEOUT_MS = "30000"
      GUARDRAILS_GUARDRAIL            = aws_bedrock_guardrail.guardrails.guardrail_id
      LOG_ANALYTICS_LOG_GROUP         = aws_cloudwatch_log_group.log_analytics.name
      METRICS_MONITORING_REMOTE_WRITE = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
      NOSQL_DATABASE_TABLE            = aws_dynamodb_table.nosql_database.name
      RAG_ORCHESTRATOR_FUNCTION       = aws_lambda_function.rag_orchestrator.function_name
      SECRETS_MANAGER_SECRET          = aws_secretsmanager_secret.secrets_manager.arn
    }
  }
}

resource "aws_ecr_repository_policy" "images" {
  for_each   = toset(["embedding-model", "embedding-pipeline", "rag-orchestrator", "serverless-function"])
  repository = aws_ecr_repository.images[each.key].name
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

resource "aws_iam_role_policy" "serverless_function__base" {
  name = "serverless-function-base"
  role = aws_iam_role.serverless_function.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.serverless_function.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = ["*"]
      },
    ]
  })
}
