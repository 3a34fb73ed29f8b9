# Chunking and embedding pipeline -> Passages by meaning: vector.
resource "aws_iam_role_policy" "embedding_pipeline_vector_database" {
  name = "embedding-pipeline-vector-database"
  role = aws_iam_role.embedding_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["aoss:APIAccessAll"]
        Resource = [aws_opensearchserverless_collection.vector_database.arn]
      },
    ]
  })
}

# LLM evaluation -> CI/CD pipeline: telemetry.
resource "aws_iam_role_policy" "llm_evaluation_ci_cd" {
  name = "llm-evaluation-ci-cd"
  role = aws_iam_role.llm_evaluation.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["codepipeline:GetPipelineExecution", "codepipeline:StartPipelineExecution"]
        Resource = [aws_codepipeline.ci_cd.arn]
      },
    ]
  })
}

# Data quality validation -> Documents: object.
resource "aws_iam_role_policy" "object_storage_data_quality" {
  name = "object-storage-data-quality"
  role = aws_iam_role.data_quality.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.object_storage.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Chunking and embedding pipeline -> Documents: object.
resource "aws_iam_role_policy" "object_storage_embedding_pipeline" {
  name = "object-storage-embedding-pipeline"
  role = aws_iam_role.embedding_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.object_storage.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Answer composer -> Embedding model: llm.
resource "aws_iam_role_policy" "rag_orchestrator_embedding_model" {
  name = "rag-orchestrator-embedding-model"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
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

# Answer composer -> Language model: llm.
resource "aws_iam_role_policy" "rag_orchestrator_foundation_model_api" {
  name = "rag-orchestrator-foundation-model-api"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource = [
          aws_bedrock_inference_profile.foundation_model_api.arn,
          "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.foundation_model_api_model_id}",
          "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.foundation_model_api_model_id}",
        ]
      },
    ]
  })
}

# Answer composer -> LLM guardrails: llm.
resource "aws_iam_role_policy" "rag_orchestrator_guardrails" {
  name = "rag-orchestrator-guardrails"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["bedrock:ApplyGuardrail", "bedrock:GetGuardrail"]
        Resource = [aws_bedrock_guardrail.guardrails.guardrail_arn]
      },
    ]
  })
}

# LLM evaluation -> Answer composer: telemetry.
resource "aws_iam_role_policy" "rag_orchestrator_llm_evaluation" {
  name = "rag-orchestrator-llm-evaluation"
  role = aws_iam_role.llm_evaluation.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = [aws_lambda_function.rag_orchestrator.arn]
      },
    ]
  })
}

# Answer composer -> LLM observability / tracing: llm.
resource "aws_iam_role_policy" "rag_orchestrator_llm_observability" {
  name = "rag-orchestrator-llm-observability"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.llm_observability.arn}:*"]
      },
      {
        Effect    = "Allow"
        Action    = ["cloudwatch:PutMetricData"]
        Resource  = ["*"]
        Condition = { StringEquals = { "cloudwatch:namespace" = "GenAI" } }
      },
    ]
  })
}

# Answer composer -> Metrics monitoring: telemetry.
resource "aws_iam_role_policy" "rag_orchestrator_metrics_monitoring" {
  name = "rag-orchestrator-metrics-monitoring"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["aps:RemoteWrite"]
        Resource = [aws_prometheus_workspace.metrics_monitoring.arn]
      },
      {
        Effect    = "Allow"
        Action    = ["cloudwatch:PutMetricData"]
        Resource  = ["*"]
        Condition = { StringEquals = { "cloudwatch:namespace" = "Design" } }
      },
    ]
  })
}

# Answer composer -> Passages by meaning: vector.
resource "aws_iam_role_policy" "rag_orchestrator_vector_database" {
  name = "rag-orchestrator-vector-database"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["aoss:APIAccessAll"]
        Resource = [aws_opensearchserverless_collection.vector_database.arn]
      },
    ]
  })
}

# Answer composer -> Secrets manager: key.
resource "aws_iam_role_policy" "secrets_manager_rag_orchestrator" {
  name = "secrets-manager-rag-orchestrator"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
        Resource = [aws_secretsmanager_secret.secrets_manager.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Functions -> Secrets manager: key.
resource "aws_iam_role_policy" "secrets_manager_serverless_function" {
  name = "secrets-manager-serverless-function"
  role = aws_iam_role.serverless_function.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
        Resource = [aws_secretsmanager_secret.secrets_manager.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Functions -> Language model: llm.
resource "aws_iam_role_policy" "serverless_function_foundation_model_api" {
  name = "serverless-function-foundation-model-api"
  role = aws_iam_role.serverless_function.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource = [
          aws_bedrock_inference_profile.foundation_model_api.arn,
          "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.foundation_model_api_model_id}",
          "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.foundation_model_api_model_id}",
        ]
      },
    ]
  })
}

# Functions -> LLM guardrails: http.
resource "aws_iam_role_policy" "serverless_function_guardrails" {
  name = "serverless-function-guardrails"
  role = aws_iam_role.serverless_function.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["bedrock:ApplyGuardrail", "bedrock:GetGuardrail"]
        Resource = [aws_bedrock_guardrail.guardrails.guardrail_arn]
      },
    ]
  })
}
