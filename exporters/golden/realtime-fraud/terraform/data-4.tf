resource "aws_kinesisanalyticsv2_application" "stream_processor" {
  name                   = "${local.name}-stream-processor"
  description            = "Features while events flow"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = aws_iam_role.stream_processor.arn
  tags = {
    Name      = "Features while events flow"
    Component = "stream-processor"
  }

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn = aws_s3_bucket.artifacts.arn
          file_key   = "packages/stream-processor.jar"
        }
      }
    }

    application_snapshot_configuration {
      snapshots_enabled = true
    }

    environment_properties {
      property_group {
        property_group_id = "design"
        property_map = {
          DATA_LAKE_BUCKET                   = aws_s3_bucket.data_lake.id
          GRAPH_DATABASE_HOST                = aws_neptune_cluster.graph_database.endpoint
          KAFKA_BROKERS                      = aws_msk_cluster.kafka.bootstrap_brokers_sasl_iam
          ONLINE_FEATURE_STORE_FEATURE_GROUP = aws_sagemaker_feature_group.online_feature_store.feature_group_name
        }
      }
    }

    flink_application_configuration {
      checkpoint_configuration {
        configuration_type            = "CUSTOM"
        checkpointing_enabled         = true
        checkpoint_interval           = 60000
        min_pause_between_checkpoints = 5000
      }

      monitoring_configuration {
        configuration_type = "CUSTOM"
        log_level          = "INFO"
        metrics_level      = "TASK"
      }

      parallelism_configuration {
        configuration_type   = "CUSTOM"
        auto_scaling_enabled = true
        parallelism          = 2
        parallelism_per_kpu  = 1
      }
    }

    vpc_configuration {
      subnet_ids         = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
      security_group_ids = [aws_security_group.stream_processor.id]
    }
  }

  cloudwatch_logging_options {
    log_stream_arn = aws_cloudwatch_log_stream.stream_processor.arn
  }
}

# Transaction events -> Transaction history.
resource "aws_kinesis_firehose_delivery_stream" "kafka_data_lake" {
  name        = "${local.name}-data-lake-kafka"
  destination = "extended_s3"
  tags = {
    Name      = "Transaction history"
    Component = "data-lake"
    DataClass = "internal"
    Backup    = "daily"
  }

  msk_source_configuration {
    msk_cluster_arn = aws_msk_cluster.kafka.arn
    topic_name      = "kafka"

    authentication_configuration {
      role_arn     = aws_iam_role.kafka_data_lake.arn
      connectivity = "PRIVATE"
    }
  }

  extended_s3_configuration {
    role_arn            = aws_iam_role.kafka_data_lake.arn
    bucket_arn          = aws_s3_bucket.data_lake.arn
    prefix              = "kafka/!{timestamp:yyyy/MM/dd/HH}/"
    error_output_prefix = "kafka-errors/!{firehose:error-output-type}/"
    buffering_size      = 64
    buffering_interval  = 300
    compression_format  = "GZIP"
    kms_key_arn         = aws_kms_key.key_management.arn
  }
}

# Role of Object storage: copy_object_storage_data_lake.
resource "aws_iam_role" "object_storage__copy_object_storage_data_lake" {
  name        = "${local.name}-object-storage-copy_object_storage_data_lake"
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
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_iam_role_policy" "object_storage__copy_object_storage_data_lake" {
  name = "copy_object_storage_data_lake"
  role = aws_iam_role.object_storage__copy_object_storage_data_lake.id
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
        Resource = ["${aws_s3_bucket.data_lake.arn}/*"]
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
  role       = aws_iam_role.object_storage__copy_object_storage_data_lake.arn
  depends_on = [aws_s3_bucket_versioning.object_storage]

  rule {
    id       = "object-storage-data-lake"
    status   = "Enabled"
    priority = 1

    filter {}

    delete_marker_replication {
      status = "Disabled"
    }

    destination {
      bucket = aws_s3_bucket.data_lake.arn

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

# Where backups lie, encrypted with the key of the module.
resource "aws_backup_vault" "backups" {
  name        = local.name
  kms_key_arn = aws_kms_key.key_management.arn
}

resource "aws_iam_role" "backups__role" {
  name        = "${local.name}-backup-eu-central-1"
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

resource "aws_iam_role_policy_attachment" "backups__awsbackupservicerolepolicyforbackup" {
  role       = aws_iam_role.backups__role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"
}

resource "aws_iam_role_policy_attachment" "backups__awsbackupservicerolepolicyforrestores" {
  role       = aws_iam_role.backups__role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores"
}

resource "aws_backup_plan" "backups__daily" {
  name = "${local.name}-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.backups.name
    schedule          = "cron(0 3 * * ? *)"
    start_window      = 60
    completion_window = 360

    lifecycle {
      delete_after = 35
    }
  }
}

resource "aws_backup_selection" "backups__daily" {
  name         = "daily"
  plan_id      = aws_backup_plan.backups__daily.id
  iam_role_arn = aws_iam_role.backups__role.arn
  resources = [
    aws_s3_bucket.data_lake.arn,
    aws_dynamodb_table.feedback_store.arn,
    aws_neptune_cluster.graph_database.arn,
    aws_dynamodb_table.nosql_database.arn,
    aws_s3_bucket.object_storage.arn,
  ]
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
