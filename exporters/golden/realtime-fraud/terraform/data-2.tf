# Feature engineering pipeline acts as this role.
resource "aws_iam_role" "feature_pipeline" {
  name        = "${local.name}-feature-pipeline"
  description = "Role of feature-pipeline"
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
    Name      = "Feature engineering pipeline"
    Component = "feature-pipeline"
  }
}

resource "aws_glue_security_configuration" "feature_pipeline" {
  name = "${local.name}-feature-pipeline"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = aws_kms_key.key_management.arn
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.key_management.arn
    }

    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
      kms_key_arn        = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_glue_job" "feature_pipeline" {
  name                   = "${local.name}-feature-pipeline"
  description            = "Feature engineering pipeline"
  role_arn               = aws_iam_role.feature_pipeline.arn
  glue_version           = "5.0"
  worker_type            = "G.1X"
  number_of_workers      = 5
  timeout                = 240
  max_retries            = 1
  execution_class        = "STANDARD"
  security_configuration = aws_glue_security_configuration.feature_pipeline.name
  default_arguments = {
    "--job-language"                     = "python"
    "--enable-metrics"                   = "true"
    "--enable-continuous-cloudwatch-log" = "true"
    "--enable-auto-scaling"              = "true"
    "--job-bookmark-option"              = "job-bookmark-enable"
    "--TempDir"                          = "s3://${aws_s3_bucket.artifacts.id}/jobs/feature-pipeline/temp/"
    "--FEATURE_STORE_FEATURE_GROUP"      = aws_sagemaker_feature_group.feature_store.feature_group_name
    "--KAFKA_BROKERS"                    = aws_msk_cluster.kafka.bootstrap_brokers_sasl_iam
  }
  connections = [aws_glue_connection.feature_pipeline.name]
  tags = {
    Name      = "Feature engineering pipeline"
    Component = "feature-pipeline"
  }

  command {
    name            = "glueetl"
    script_location = "s3://${aws_s3_bucket.artifacts.id}/${aws_s3_object.feature_pipeline.key}"
    python_version  = "3"
  }

  execution_property {
    max_concurrent_runs = 1
  }
}

resource "aws_glue_connection" "feature_pipeline" {
  name            = "${local.name}-feature-pipeline"
  connection_type = "NETWORK"
  description     = "Lets feature-pipeline into the network"
  tags = {
    Name      = "Feature engineering pipeline"
    Component = "feature-pipeline"
  }

  physical_connection_requirements {
    availability_zone      = try(data.aws_availability_zones.available.names[0], "${var.region}a")
    security_group_id_list = [aws_security_group.feature_pipeline.id]
    subnet_id              = aws_subnet.vpc__private["a"].id
  }
}

# Role of Features for training: store.
resource "aws_iam_role" "feature_store__store" {
  name        = "${local.name}-feature-store-store"
  description = "Role of feature-store"
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
    Name      = "Features for training"
    Component = "feature-store"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_iam_role_policy" "feature_store__store" {
  name = "store"
  role = aws_iam_role.feature_store__store.id
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
        Resource = ["${aws_s3_bucket.artifacts.arn}/features/feature-store/*"]
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

resource "aws_sagemaker_feature_group" "feature_store" {
  feature_group_name             = "${local.name}-feature-store"
  record_identifier_feature_name = "record_id"
  event_time_feature_name        = "event_time"
  role_arn                       = aws_iam_role.feature_store__store.arn
  description                    = "feature-store"
  tags = {
    Name      = "Features for training"
    Component = "feature-store"
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

  offline_store_config {
    table_format = "Iceberg"

    s3_storage_config {
      s3_uri     = "s3://${aws_s3_bucket.artifacts.id}/features/feature-store"
      kms_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_neptune_cluster" "graph_database" {
  cluster_identifier                  = "${local.name}-graph-database"
  engine                              = "neptune"
  neptune_subnet_group_name           = aws_neptune_subnet_group.graph_database.name
  vpc_security_group_ids              = [aws_security_group.graph_database.id]
  storage_encrypted                   = true
  kms_key_arn                         = aws_kms_key.key_management.arn
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  deletion_protection                 = true
  skip_final_snapshot                 = false
  final_snapshot_identifier           = "${local.name}-graph-database-final"
  enable_cloudwatch_logs_exports      = ["audit", "slowquery"]
  copy_tags_to_snapshot               = true
  tags = {
    Name      = "Graph of accounts"
    Component = "graph-database"
    DataClass = "internal"
    Backup    = "daily"
  }

  serverless_v2_scaling_configuration {
    min_capacity = 1
    max_capacity = 16
  }
}

resource "aws_neptune_cluster_instance" "graph_database" {
  for_each                   = toset(["1", "2"])
  identifier                 = "${local.name}-graph-database-${each.key}"
  cluster_identifier         = aws_neptune_cluster.graph_database.id
  engine                     = "neptune"
  instance_class             = "db.serverless"
  auto_minor_version_upgrade = true
  tags = {
    Name      = "Graph of accounts"
    Component = "graph-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_msk_configuration" "kafka" {
  name              = "${local.name}-kafka"
  kafka_versions    = ["3.8.x"]
  server_properties = "auto.create.topics.enable=false\ndefault.replication.factor=2\nmin.insync.replicas=1\nlog.retention.hours=168\nnum.partitions=12\n"
}

resource "aws_msk_cluster" "kafka" {
  cluster_name           = "${local.name}-kafka"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  enhanced_monitoring    = "PER_BROKER"
  tags = {
    Name      = "Transaction events"
    Component = "kafka"
    DataClass = "internal"
  }

  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
    security_groups = [aws_security_group.kafka.id]

    storage_info {
      ebs_storage_info {
        volume_size = 699
      }
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.kafka.arn
    revision = aws_msk_configuration.kafka.latest_revision
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.key_management.arn

    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }

  client_authentication {
    unauthenticated = false

    sasl {
      iam = true
    }
  }

  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.kafka.name
      }
    }
  }

  open_monitoring {
    prometheus {
      jmx_exporter {
        enabled_in_broker = true
      }

      node_exporter {
        enabled_in_broker = true
      }
    }
  }
}
