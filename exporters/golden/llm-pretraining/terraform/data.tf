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

# Data catalog and governance (data-catalog)
resource "aws_glue_catalog_database" "data_catalog" {
  name        = replace("${local.name}-data-catalog", "-", "_")
  description = "Data catalog and governance"
  tags = {
    Name      = "Data catalog and governance"
    Component = "data-catalog"
  }
}

# Data catalog and governance acts as this role.
resource "aws_iam_role" "data_catalog" {
  name        = "${local.name}-data-catalog"
  description = "Role of data-catalog"
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
  tags = {
    Name      = "Data catalog and governance"
    Component = "data-catalog"
  }
}

# Training corpus (data-lake)
resource "aws_s3_bucket" "data_lake" {
  bucket_prefix       = "${local.name}-data-lake-"
  object_lock_enabled = true
  tags = {
    Name      = "Training corpus"
    Component = "data-lake"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_s3_bucket_public_access_block" "data_lake" {
  bucket                  = aws_s3_bucket.data_lake.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "data_lake" {
  bucket = aws_s3_bucket.data_lake.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "data_lake" {
  bucket = aws_s3_bucket.data_lake.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "data_lake" {
  bucket = aws_s3_bucket.data_lake.id

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

resource "aws_s3_bucket_object_lock_configuration" "data_lake" {
  bucket = aws_s3_bucket.data_lake.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 30
    }
  }
}

# Role of Training corpus: register.
resource "aws_iam_role" "data_lake__register" {
  name        = "${local.name}-data-lake-register"
  description = "Role of data-lake"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["lakeformation.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Training corpus"
    Component = "data-lake"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_iam_role_policy" "data_lake__register" {
  name = "register"
  role = aws_iam_role.data_lake__register.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "s3:GetObject",
          "s3:PutObject",
          "s3:DeleteObject",
          "s3:GetBucketPolicy",
          "s3:GetBucketTagging",
          "s3:PutBucketTagging",
        ]
        Resource = [aws_s3_bucket.data_lake.arn, "${aws_s3_bucket.data_lake.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_lakeformation_resource" "data_lake" {
  arn                   = aws_s3_bucket.data_lake.arn
  role_arn              = aws_iam_role.data_lake__register.arn
  hybrid_access_enabled = true
}

resource "aws_glue_catalog_database" "data_lake" {
  name         = replace("${local.name}-data-lake", "-", "_")
  description  = "Training corpus"
  location_uri = "s3://${aws_s3_bucket.data_lake.id}/"
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

# Dataset versioning (dataset-versioning)
resource "aws_s3_bucket" "dataset_versioning" {
  bucket_prefix = "${local.name}-dataset-versioning-"
  tags = {
    Name      = "Dataset versioning"
    Component = "dataset-versioning"
    DataClass = "internal"
  }
}

resource "aws_s3_bucket_public_access_block" "dataset_versioning" {
  bucket                  = aws_s3_bucket.dataset_versioning.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
