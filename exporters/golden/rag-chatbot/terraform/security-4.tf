# Answer quality tests -> CI/CD pipeline: telemetry.
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

# Answer quality tests -> Traces of answers: telemetry.
resource "aws_iam_role_policy" "llm_observability_llm_evaluation" {
  name = "llm-observability-llm-evaluation"
  role = aws_iam_role.llm_evaluation.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery", "logs:GetQueryResults"]
        Resource = ["${aws_cloudwatch_log_group.llm_observability.arn}:*"]
      },
    ]
  })
}

# Text from documents -> Original documents: object.
resource "aws_iam_role_policy" "object_storage_document_extraction" {
  name = "object-storage-document-extraction"
  role = aws_iam_role.document_extraction.id
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

# Answer composer -> Conversation memory: kv.
resource "aws_iam_role_policy" "rag_orchestrator_agent_memory" {
  name = "rag-orchestrator-agent-memory"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"]
        Resource = [aws_dynamodb_table.agent_memory.arn, "${aws_dynamodb_table.agent_memory.arn}/index/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
        Resource = ["${aws_dynamodb_table.agent_memory.arn}/stream/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
        Resource = [aws_dynamodb_table.agent_memory.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
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

# Answer composer -> Traces of answers: llm.
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

# Answer composer -> Reranker: http.
resource "aws_iam_role_policy" "rag_orchestrator_reranker_model" {
  name = "rag-orchestrator-reranker-model"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream", "bedrock:Rerank"]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ssm:GetParameter"]
        Resource = [aws_ssm_parameter.reranker_model.arn]
      },
    ]
  })
}

# Answer composer -> Passages by words: vector.
resource "aws_iam_role_policy" "rag_orchestrator_search_index" {
  name = "rag-orchestrator-search-index"
  role = aws_iam_role.rag_orchestrator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["es:ESHttpHead", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut"]
        Resource = ["${aws_opensearch_domain.search_index.arn}/*"]
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

# Chat backend -> Secrets manager: key.
resource "aws_iam_role_policy" "secrets_manager_app_backend" {
  name = "secrets-manager-app-backend"
  role = aws_iam_role.app_backend.id
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

# Serverless containers -> Secrets manager: key.
resource "aws_iam_role_policy" "secrets_manager_serverless_container" {
  name = "secrets-manager-serverless-container"
  role = aws_iam_role.serverless_container.id
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
