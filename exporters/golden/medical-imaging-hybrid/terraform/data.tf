# Archive storage (archive-storage)
resource "aws_s3_bucket" "archive_storage" {
  bucket_prefix       = "${local.name}-archive-storage-"
  object_lock_enabled = true
  tags = {
    Name      = "Archive storage"
    Component = "archive-storage"
    DataClass = "phi"
    Backup    = "daily"
  }
}

resource "aws_s3_bucket_public_access_block" "archive_storage" {
  bucket                  = aws_s3_bucket.archive_storage.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "archive_storage" {
  bucket = aws_s3_bucket.archive_storage.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "archive_storage" {
  bucket = aws_s3_bucket.archive_storage.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "archive_storage" {
  bucket = aws_s3_bucket.archive_storage.id

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
      days          = 0
      storage_class = "DEEP_ARCHIVE"
    }
  }

  rule {
    id     = "end-of-retention"
    status = "Enabled"

    filter {}

    expiration {
      days = 365
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

resource "aws_s3_bucket_object_lock_configuration" "archive_storage" {
  bucket = aws_s3_bucket.archive_storage.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 365
    }
  }
}

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

# Backup and DR service (backup-service)
resource "aws_backup_vault" "backup_service" {
  name        = "${local.name}-backup-service"
  kms_key_arn = aws_kms_key.key_management.arn
  tags = {
    Name      = "Backup and DR service"
    Component = "backup-service"
    DataClass = "internal"
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

# Data lake (data-lake)
resource "aws_s3_bucket" "data_lake" {
  bucket_prefix       = "${local.name}-data-lake-"
  object_lock_enabled = true
  tags = {
    Name      = "Data lake"
    Component = "data-lake"
    DataClass = "confidential"
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
  }

  rule {
    id     = "end-of-retention"
    status = "Enabled"

    filter {}

    expiration {
      days = 365
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
