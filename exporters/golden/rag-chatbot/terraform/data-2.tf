resource "aws_lambda_function" "knowledge_connector" {
  function_name = "${local.name}-knowledge-connector"
  description   = "Document sources"
  role          = aws_iam_role.knowledge_connector.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.container_registry["knowledge-connector"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 2048
  timeout       = 900
  kms_key_arn   = aws_kms_key.key_management.arn
  tags          = { Name = "Document sources", Component = "knowledge-connector" }
  depends_on    = [aws_iam_role_policy_attachment.knowledge_connector__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.knowledge_connector.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.knowledge_connector.name
  }

  environment {
    variables = {
      OBJECT_STORAGE_BUCKET = aws_s3_bucket.object_storage.id
      SOURCE_SECRET         = aws_secretsmanager_secret.knowledge_connector__source.arn
    }
  }
}

# Role of Document sources: clock.
resource "aws_iam_role" "knowledge_connector__clock" {
  name        = "${local.name}-knowledge-connector-clock"
  description = "Role of knowledge-connector"
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
  tags = { Name = "Document sources", Component = "knowledge-connector" }
}

resource "aws_iam_role_policy" "knowledge_connector__clock" {
  name = "clock"
  role = aws_iam_role.knowledge_connector__clock.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = [aws_lambda_function.knowledge_connector.arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "knowledge_connector" {
  name                         = "${local.name}-knowledge-connector"
  schedule_expression          = "rate(1 hour)"
  schedule_expression_timezone = "UTC"

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 5
  }

  target {
    arn      = "arn:${local.partition}:scheduler:::aws-sdk:lambda:invoke"
    role_arn = aws_iam_role.knowledge_connector__clock.arn
    input = jsonencode({
      FunctionName = aws_lambda_function.knowledge_connector.function_name
    })

    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 3600
    }
  }
}

# Conversations (nosql-database)
resource "aws_dynamodb_table" "nosql_database" {
  name                        = "${local.name}-nosql-database"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  tags = {
    Name      = "Conversations"
    Component = "nosql-database"
    DataClass = "internal"
    Backup    = "daily"
  }

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.key_management.arn
  }
}

# Original documents (object-storage)
resource "aws_s3_bucket" "object_storage" {
  bucket_prefix       = "${local.name}-object-storage-"
  object_lock_enabled = true
  tags = {
    Name      = "Original documents"
    Component = "object-storage"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_s3_bucket_public_access_block" "object_storage" {
  bucket                  = aws_s3_bucket.object_storage.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id

  rule {
    id     = "unfinished"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "tiers"
    status = "Enabled"

    filter {}

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }

    transition {
      days          = 90
      storage_class = "GLACIER_IR"
    }

    transition {
      days          = 365
      storage_class = "DEEP_ARCHIVE"
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

resource "aws_s3_bucket_object_lock_configuration" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 30
    }
  }
}

resource "aws_opensearch_domain" "search_index" {
  domain_name    = "${local.name}-sear-1picbe"
  engine_version = "OpenSearch_2.17"
  tags = {
    Name      = "Passages by words"
    Component = "search-index"
    DataClass = "internal"
    Backup    = "daily"
  }

  cluster_config {
    instance_type            = "r7g.large.search"
    instance_count           = 2
    zone_awareness_enabled   = true
    dedicated_master_enabled = true
    dedicated_master_type    = "m7g.large.search"
    dedicated_master_count   = 3

    zone_awareness_config {
      availability_zone_count = 2
    }
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 140
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.key_management.arn
  }

  node_to_node_encryption {
    enabled = true
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  vpc_options {
    subnet_ids         = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
    security_group_ids = [aws_security_group.search_index.id]
  }

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search_index.arn
  }

  software_update_options {
    auto_software_update_enabled = true
  }
}

resource "aws_opensearch_domain_policy" "search_index" {
  domain_name = aws_opensearch_domain.search_index.domain_name
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          AWS = "arn:${local.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = ["es:ESHttpDelete", "es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut"]
        Resource = "${aws_opensearch_domain.search_index.arn}/*"
      },
    ]
  })
}
