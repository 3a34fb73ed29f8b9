resource "aws_s3_bucket_object_lock_configuration" "data_lake" {
  bucket = aws_s3_bucket.data_lake.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 365
    }
  }
}

# Role of Data lake: register.
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
    Name      = "Data lake"
    Component = "data-lake"
    DataClass = "confidential"
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
  description  = "Data lake"
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

# Shared file storage (file-storage)
resource "aws_efs_file_system" "file_storage" {
  creation_token   = "${local.name}-file-storage"
  encrypted        = true
  kms_key_id       = aws_kms_key.key_management.arn
  performance_mode = "generalPurpose"
  throughput_mode  = "elastic"
  tags = {
    Name      = "Shared file storage"
    Component = "file-storage"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_efs_mount_target" "file_storage" {
  for_each        = local.zones
  file_system_id  = aws_efs_file_system.file_storage.id
  subnet_id       = aws_subnet.vpc__private[each.key].id
  security_groups = [aws_security_group.file_storage.id]
}

resource "aws_efs_access_point" "file_storage" {
  file_system_id = aws_efs_file_system.file_storage.id
  tags = {
    Name      = "Shared file storage"
    Component = "file-storage"
    DataClass = "internal"
    Backup    = "daily"
  }

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/data"

    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0750"
    }
  }
}

# Object storage (object-storage)
resource "aws_s3_bucket" "object_storage" {
  bucket_prefix       = "${local.name}-object-storage-"
  object_lock_enabled = true
  tags = {
    Name      = "Object storage"
    Component = "object-storage"
    DataClass = "phi"
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

resource "aws_s3_bucket_object_lock_configuration" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 365
    }
  }
}

# Role of Object storage: copy_object_storage_archive_storage.
resource "aws_iam_role" "object_storage__copy_object_storage_archive_storage" {
  name        = "${local.name}-obje-1w6080-copy_object_storage_archive_storage"
  description = "Role of object-storage"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["s3.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Object storage"
    Component = "object-storage"
    DataClass = "phi"
    Backup    = "daily"
  }
}
