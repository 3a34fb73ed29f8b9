# Decisions (nosql-database)
resource "aws_dynamodb_table" "nosql_database" {
  name                        = "${local.name}-nosql-database"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  tags = {
    Name      = "Decisions"
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

# Object storage (object-storage)
resource "aws_s3_bucket" "object_storage" {
  bucket_prefix       = "${local.name}-object-storage-"
  object_lock_enabled = true
  tags = {
    Name      = "Object storage"
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

# Role of Fresh features: store.
resource "aws_iam_role" "online_feature_store__store" {
  name        = "${local.name}-online-feature-store-store"
  description = "Role of online-feature-store"
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
  tags = {
    Name      = "Fresh features"
    Component = "online-feature-store"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_iam_role_policy" "online_feature_store__store" {
  name = "store"
  role = aws_iam_role.online_feature_store__store.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/features/online-feature-store/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect = "Allow"
        Action = ["glue:CreateTable", "glue:GetDatabase", "glue:GetTable", "glue:UpdateTable"]
        Resource = [
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:catalog",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:database/sagemaker_featurestore",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:table/sagemaker_featurestore/*",
        ]
      },
    ]
  })
}

resource "aws_sagemaker_feature_group" "online_feature_store" {
  feature_group_name             = "${local.name}-online-feature-store"
  record_identifier_feature_name = "record_id"
  event_time_feature_name        = "event_time"
  role_arn                       = aws_iam_role.online_feature_store__store.arn
  description                    = "online-feature-store"
  tags = {
    Name      = "Fresh features"
    Component = "online-feature-store"
    DataClass = "internal"
    Backup    = "daily"
  }

  feature_definition {
    feature_name = "record_id"
    feature_type = "String"
  }

  feature_definition {
    feature_name = "event_time"
    feature_type = "String"
  }

  online_store_config {
    enable_online_store = true
    storage_type        = "Standard"

    security_config {
      kms_key_id = aws_kms_key.key_management.arn
    }
  }

  offline_store_config {
    table_format = "Iceberg"

    s3_storage_config {
      s3_uri     = "s3://${aws_s3_bucket.artifacts.id}/features/online-feature-store"
      kms_key_id = aws_kms_key.key_management.arn
    }
  }
}

# Features while events flow acts as this role.
resource "aws_iam_role" "stream_processor" {
  name        = "${local.name}-stream-processor"
  description = "Role of stream-processor"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["kinesisanalytics.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Features while events flow"
    Component = "stream-processor"
  }
}
