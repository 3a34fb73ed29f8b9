resource "aws_s3_bucket_versioning" "dataset_versioning" {
  bucket = aws_s3_bucket.dataset_versioning.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "dataset_versioning" {
  bucket = aws_s3_bucket.dataset_versioning.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "dataset_versioning" {
  bucket = aws_s3_bucket.dataset_versioning.id

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

# Corpus and checkpoints archive (object-storage)
resource "aws_s3_bucket" "object_storage" {
  bucket_prefix       = "${local.name}-object-storage-"
  object_lock_enabled = true
  tags = {
    Name      = "Corpus and checkpoints archive"
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

resource "aws_fsx_lustre_file_system" "parallel_file_system" {
  deployment_type                 = "PERSISTENT_2"
  storage_type                    = "SSD"
  storage_capacity                = 1200
  per_unit_storage_throughput     = 125
  data_compression_type           = "LZ4"
  subnet_ids                      = slice(values(aws_subnet.vpc__private)[*].id, 0, 1)
  security_group_ids              = [aws_security_group.parallel_file_system.id]
  kms_key_id                      = aws_kms_key.key_management.arn
  automatic_backup_retention_days = 7
  copy_tags_to_backups            = true
  tags = {
    Name      = "Fast training storage"
    Component = "parallel-file-system"
    DataClass = "internal"
  }

  metadata_configuration {
    mode = "AUTOMATIC"
  }
}

resource "aws_emrserverless_application" "spark_processing" {
  name          = "${local.name}-spark-processing"
  type          = "spark"
  release_label = "emr-7.8.0"
  architecture  = "ARM64"
  tags = {
    Name      = "Cleaning and tokenising"
    Component = "spark-processing"
  }

  network_configuration {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.spark_processing.id]
  }

  auto_start_configuration {
    enabled = true
  }

  auto_stop_configuration {
    enabled              = true
    idle_timeout_minutes = 15
  }

  maximum_capacity {
    cpu    = "64 vCPU"
    memory = "256 GB"
  }
}

# Cleaning and tokenising acts as this role.
resource "aws_iam_role" "spark_processing" {
  name        = "${local.name}-spark-processing"
  description = "Role of spark-processing"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["emr-serverless.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Cleaning and tokenising"
    Component = "spark-processing"
  }
}

# Role of Training corpus: copy_data_lake_dataset_versioning.
resource "aws_iam_role" "data_lake__copy_data_lake_dataset_versioning" {
  name        = "${local.name}-data-lake-copy_data_lake_dataset_versioning"
  description = "Role of data-lake"
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
    Name      = "Training corpus"
    Component = "data-lake"
    DataClass = "internal"
    Backup    = "daily"
  }
}
