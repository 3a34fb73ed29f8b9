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

# Data quality validation acts as this role.
resource "aws_iam_role" "data_quality" {
  name        = "${local.name}-data-quality"
  description = "Role of data-quality"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["glue.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Data quality validation", Component = "data-quality" }
}

resource "aws_glue_data_quality_ruleset" "data_quality" {
  name        = "${local.name}-data-quality"
  description = "Data quality validation"
  ruleset     = "Rules = [ RowCount > 0, Completeness \"id\" > 0.99, Uniqueness \"id\" > 0.99 ]"
  tags        = { Name = "Data quality validation", Component = "data-quality" }
}

# Chunking and embedding pipeline acts as this role.
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
    Name      = "Chunking and embedding pipeline"
    Component = "embedding-pipeline"
  }
}

resource "aws_iam_role_policy_attachment" "embedding_pipeline__network" {
  role       = aws_iam_role.embedding_pipeline.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_lambda_function" "embedding_pipeline" {
  function_name = "${local.name}-embedding-pipeline"
  description   = "Chunking and embedding pipeline"
  role          = aws_iam_role.embedding_pipeline.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.images["embedding-pipeline"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 3072
  timeout       = 900
  kms_key_arn   = aws_kms_key.key_management.arn
  tags = {
    Name      = "Chunking and embedding pipeline"
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
      EMBEDDING_MODEL_MODEL    = aws_bedrock_inference_profile.embedding_model.arn
      OBJECT_STORAGE_BUCKET    = aws_s3_bucket.object_storage.id
      VECTOR_DATABASE_ENDPOINT = aws_opensearchserverless_collection.vector_database.collection_endpoint
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

# Documents (object-storage)
resource "aws_s3_bucket" "object_storage" {
  bucket_prefix       = "${local.name}-object-storage-"
  object_lock_enabled = true
  tags = {
    Name      = "Documents"
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

# Passages by meaning (vector-database)
resource "aws_opensearchserverless_security_policy" "vector_database" {
  name        = "${local.name}-vector-database"
  type        = "encryption"
  description = "Key of vector-database"
  policy = jsonencode({
    Rules = [
      {
        ResourceType = "collection"
        Resource     = ["collection/${local.name}-vector-database"]
      },
    ]
    AWSOwnedKey = false
    KmsARN      = aws_kms_key.key_management.arn
  })
}
