# Threat detection / posture management (threat-detection)
resource "aws_guardduty_detector" "threat_detection" {
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  tags = {
    Name      = "Threat detection / posture management"
    Component = "threat-detection"
  }
}

resource "aws_guardduty_detector_feature" "threat_detection__s3_data_events" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "threat_detection__ebs_malware_protection" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "EBS_MALWARE_PROTECTION"
  status      = "ENABLED"
}

resource "aws_securityhub_account" "threat_detection" {
  enable_default_standards  = true
  auto_enable_controls      = true
  control_finding_generator = "SECURITY_CONTROL"
}

# Chat backend -> Log analytics: telemetry.
resource "aws_iam_role_policy" "app_backend_log_analytics" {
  name = "app-backend-log-analytics"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.log_analytics.arn}:*"]
      },
    ]
  })
}

# Chat backend -> Metrics monitoring: telemetry.
resource "aws_iam_role_policy" "app_backend_metrics_monitoring" {
  name = "app-backend-metrics-monitoring"
  role = aws_iam_role.app_backend.id
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

# Chat backend -> Conversations: kv.
resource "aws_iam_role_policy" "app_backend_nosql_database" {
  name = "app-backend-nosql-database"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"]
        Resource = [aws_dynamodb_table.nosql_database.arn, "${aws_dynamodb_table.nosql_database.arn}/index/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
        Resource = ["${aws_dynamodb_table.nosql_database.arn}/stream/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
        Resource = [aws_dynamodb_table.nosql_database.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Chat backend -> Answer composer: http.
resource "aws_iam_role_policy" "app_backend_rag_orchestrator" {
  name = "app-backend-rag-orchestrator"
  role = aws_iam_role.app_backend.id
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

# CI/CD pipeline -> Container registry: image.
resource "aws_iam_role_policy" "ci_cd_container_registry" {
  name = "ci-cd-container-registry"
  role = aws_iam_role.ci_cd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
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
    ]
  })
}

# Infrastructure as code -> CI/CD pipeline: code.
resource "aws_iam_role_policy" "ci_cd_iac_provisioner" {
  name = "ci-cd-iac-provisioner"
  role = aws_iam_role.iac_provisioner.id
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

# Serverless containers -> Container registry: image.
resource "aws_iam_role_policy" "container_registry_serverless_container" {
  name = "container-registry-serverless-container"
  role = aws_iam_role.serverless_container.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource = [
          "arn:${local.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/${local.name}/*",
        ]
      },
    ]
  })
}

# Chunking and embedding -> Text from documents: object.
resource "aws_iam_role_policy" "document_extraction_embedding_pipeline" {
  name = "document-extraction-embedding-pipeline"
  role = aws_iam_role.embedding_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = [aws_lambda_function.document_extraction.arn]
      },
    ]
  })
}

# Embedding model -> Passages by meaning: vector.
resource "aws_iam_role_policy" "embedding_model_vector_database" {
  name = "embedding-model-vector-database"
  role = aws_iam_role.embedding_model.id
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

# Chunking and embedding -> Embedding model: llm.
resource "aws_iam_role_policy" "embedding_pipeline_embedding_model" {
  name = "embedding-pipeline-embedding-model"
  role = aws_iam_role.embedding_pipeline.id
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

# Chunking and embedding -> Passages by words: vector.
resource "aws_iam_role_policy" "embedding_pipeline_search_index" {
  name = "embedding-pipeline-search-index"
  role = aws_iam_role.embedding_pipeline.id
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

# Chunking and embedding -> Passages by meaning: vector.
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

# Document sources -> Original documents: object.
resource "aws_iam_role_policy" "knowledge_connector_object_storage" {
  name = "knowledge-connector-object-storage"
  role = aws_iam_role.knowledge_connector.id
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
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}
