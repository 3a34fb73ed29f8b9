resource "aws_iam_role_policy" "object_storage__copy_object_storage_archive_storage" {
  name = "copy_object_storage_archive_storage"
  role = aws_iam_role.object_storage__copy_object_storage_archive_storage.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
        Resource = [aws_s3_bucket.object_storage.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
        Resource = ["${aws_s3_bucket.archive_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "object_storage" {
  bucket     = aws_s3_bucket.object_storage.id
  role       = aws_iam_role.object_storage__copy_object_storage_archive_storage.arn
  depends_on = [aws_s3_bucket_versioning.object_storage]

  rule {
    id       = "object-storage-archive-storage"
    status   = "Enabled"
    priority = 1

    filter {}

    delete_marker_replication {
      status = "Disabled"
    }

    destination {
      bucket = aws_s3_bucket.archive_storage.arn

      encryption_configuration {
        replica_kms_key_id = aws_kms_key.key_management.arn
      }
    }

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }
  }
}

resource "aws_iam_role" "backup_service__role" {
  name        = "${local.name}-backup-us-east-1"
  description = "Makes backups"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["backup.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "backup_service__awsbackupservicerolepolicyforbackup" {
  role       = aws_iam_role.backup_service__role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"
}

resource "aws_iam_role_policy_attachment" "backup_service__awsbackupservicerolepolicyforrestores" {
  role       = aws_iam_role.backup_service__role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores"
}

resource "aws_backup_plan" "backup_service__daily" {
  name = "${local.name}-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.backup_service.name
    schedule          = "cron(0 3 * * ? *)"
    start_window      = 60
    completion_window = 360

    lifecycle {
      delete_after = 35
    }
  }
}

resource "aws_backup_selection" "backup_service__daily" {
  name         = "daily"
  plan_id      = aws_backup_plan.backup_service__daily.id
  iam_role_arn = aws_iam_role.backup_service__role.arn
  resources = [
    aws_s3_bucket.archive_storage.arn,
    aws_s3_bucket.data_lake.arn,
    aws_dynamodb_table.feedback_store.arn,
    aws_efs_file_system.file_storage.arn,
    aws_s3_bucket.object_storage.arn,
  ]
}

resource "aws_s3_bucket_policy" "archive_storage" {
  bucket = aws_s3_bucket.archive_storage.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.archive_storage.arn, "${aws_s3_bucket.archive_storage.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.artifacts.arn, "${aws_s3_bucket.artifacts.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "data_catalog__base" {
  name = "data-catalog-base"
  role = aws_iam_role.data_catalog.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "glue:BatchCreatePartition",
          "glue:CreateTable",
          "glue:GetDatabase",
          "glue:GetPartitions",
          "glue:GetTable",
          "glue:GetTables",
          "glue:UpdateTable",
        ]
        Resource = [
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:catalog",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:database/*",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:table/*",
        ]
      },
      {
        Effect = "Allow"
        Action = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = [
          "arn:${local.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:/aws-glue/*",
        ]
      },
    ]
  })
}

resource "aws_glue_crawler" "data_catalog" {
  name          = "${local.name}-data-catalog"
  database_name = aws_glue_catalog_database.data_catalog.name
  role          = aws_iam_role.data_catalog.arn
  schedule      = "cron(0 3 * * ? *)"
  tags = {
    Name      = "Data catalog and governance"
    Component = "data-catalog"
  }

  s3_target {
    path = "s3://${aws_s3_bucket.data_lake.id}/"
  }

  schema_change_policy {
    delete_behavior = "LOG"
    update_behavior = "UPDATE_IN_DATABASE"
  }

  recrawl_policy {
    recrawl_behavior = "CRAWL_EVERYTHING"
  }
}

resource "aws_s3_bucket_policy" "data_lake" {
  bucket = aws_s3_bucket.data_lake.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.data_lake.arn, "${aws_s3_bucket.data_lake.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "data_quality__base" {
  name = "data-quality-base"
  role = aws_iam_role.data_quality.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "glue:BatchCreatePartition",
          "glue:CreateTable",
          "glue:GetDatabase",
          "glue:GetPartitions",
          "glue:GetTable",
          "glue:GetTables",
          "glue:UpdateTable",
        ]
        Resource = [
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:catalog",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:database/*",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:table/*",
        ]
      },
      {
        Effect = "Allow"
        Action = [
          "glue:CreateDataQualityRuleset",
          "glue:GetDataQualityRuleset",
          "glue:GetDataQualityRulesetEvaluationRun",
          "glue:PublishDataQuality",
          "glue:StartDataQualityRulesetEvaluationRun",
        ]
        Resource = [
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:dataQualityRuleset/*",
        ]
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.object_storage.arn, "${aws_s3_bucket.object_storage.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}
