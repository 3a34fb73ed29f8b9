# Model files, code packages and reports of jobs.
resource "aws_s3_bucket" "artifacts" {
  bucket_prefix = "${local.name}-artifacts-"
}

resource "aws_s3_bucket_public_access_block" "artifacts" {
  bucket                  = aws_s3_bucket.artifacts.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id

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

# Text from documents (document-extraction)
resource "aws_sns_topic" "document_extraction__done" {
  name              = "${local.name}-document-extraction-done"
  kms_master_key_id = aws_kms_key.key_management.arn
  tags = {
    Name      = "Text from documents"
    Component = "document-extraction"
  }
}

# Role of Text from documents: notify.
resource "aws_iam_role" "document_extraction__notify" {
  name        = "${local.name}-document-extraction-notify"
  description = "Role of document-extraction"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["textract.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Text from documents"
    Component = "document-extraction"
  }
}

resource "aws_iam_role_policy" "document_extraction__notify" {
  name = "notify"
  role = aws_iam_role.document_extraction__notify.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [aws_sns_topic.document_extraction__done.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Text from documents acts as this role.
resource "aws_iam_role" "document_extraction" {
  name        = "${local.name}-document-extraction"
  description = "Role of document-extraction"
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
  tags = {
    Name      = "Text from documents"
    Component = "document-extraction"
  }
}

resource "aws_iam_role_policy_attachment" "document_extraction__network" {
  role       = aws_iam_role.document_extraction.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_lambda_function" "document_extraction" {
  function_name = "${local.name}-document-extraction"
  description   = "Text from documents"
  role          = aws_iam_role.document_extraction.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.container_registry["document-extraction"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 2048
  timeout       = 300
  kms_key_arn   = aws_kms_key.key_management.arn
  tags = {
    Name      = "Text from documents"
    Component = "document-extraction"
  }
  depends_on = [aws_iam_role_policy_attachment.document_extraction__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.document_extraction.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.document_extraction.name
  }

  environment {
    variables = {
      DONE_TOPIC            = aws_sns_topic.document_extraction__done.arn
      NOTIFY_ROLE           = aws_iam_role.document_extraction__notify.arn
      OBJECT_STORAGE_BUCKET = aws_s3_bucket.object_storage.id
    }
  }
}

resource "aws_lambda_permission" "document_extraction__done" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.document_extraction.function_name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.document_extraction__done.arn
}

resource "aws_sns_topic_subscription" "document_extraction__done" {
  topic_arn = aws_sns_topic.document_extraction__done.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.document_extraction.arn
}

# Chunking and embedding acts as this role.
resource "aws_iam_role" "embedding_pipeline" {
  name        = "${local.name}-embedding-pipeline"
  description = "Role of embedding-pipeline"
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
  tags = {
    Name      = "Chunking and embedding"
    Component = "embedding-pipeline"
  }
}

resource "aws_iam_role_policy_attachment" "embedding_pipeline__network" {
  role       = aws_iam_role.embedding_pipeline.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_lambda_function" "embedding_pipeline" {
  function_name = "${local.name}-embedding-pipeline"
  description   = "Chunking and embedding"
  role          = aws_iam_role.embedding_pipeline.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.container_registry["embedding-pipeline"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 3072
  timeout       = 900
  kms_key_arn   = aws_kms_key.key_management.arn
  tags = {
    Name      = "Chunking and embedding"
    Component = "embedding-pipeline"
  }
  depends_on = [aws_iam_role_policy_attachment.embedding_pipeline__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.embedding_pipeline.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.embedding_pipeline.name
  }

  environment {
    variables = {
      DOCUMENT_EXTRACTION_FUNCTION = aws_lambda_function.document_extraction.function_name
      EMBEDDING_MODEL_MODEL        = aws_bedrock_inference_profile.embedding_model.arn
      SEARCH_INDEX_HOST            = aws_opensearch_domain.search_index.endpoint
      VECTOR_DATABASE_ENDPOINT     = aws_opensearchserverless_collection.vector_database.collection_endpoint
    }
  }
}

# Document sources acts as this role.
resource "aws_iam_role" "knowledge_connector" {
  name        = "${local.name}-knowledge-connector"
  description = "Role of knowledge-connector"
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
  tags = { Name = "Document sources", Component = "knowledge-connector" }
}

resource "aws_iam_role_policy_attachment" "knowledge_connector__network" {
  role       = aws_iam_role.knowledge_connector.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}
