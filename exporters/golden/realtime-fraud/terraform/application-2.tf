resource "aws_kinesisanalyticsv2_application" "streaming_inference" {
  name                   = "${local.name}-streaming-inference"
  description            = "Scoring in the stream"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = aws_iam_role.streaming_inference.arn
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn = aws_s3_bucket.artifacts.arn
          file_key   = "packages/streaming-inference.jar"
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
          ALERTING_TOPIC                     = aws_sns_topic.alerting.arn
          METRICS_MONITORING_REMOTE_WRITE    = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
          MODEL_MONITORING_REPORTS           = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
          MODEL_REGISTRY_REGISTRY            = aws_sagemaker_model_package_group.model_registry.model_package_group_name
          ONLINE_FEATURE_STORE_FEATURE_GROUP = aws_sagemaker_feature_group.online_feature_store.feature_group_name
          STREAM_PROCESSOR_APPLICATION       = aws_kinesisanalyticsv2_application.stream_processor.name
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
      security_group_ids = [aws_security_group.streaming_inference.id]
    }
  }

  cloudwatch_logging_options {
    log_stream_arn = aws_cloudwatch_log_stream.streaming_inference.arn
  }
}

resource "aws_api_gateway_vpc_link" "api_gateway" {
  name        = "${local.name}-api-gateway"
  target_arns = [aws_lb.api_gateway.arn]
  tags = {
    Name      = "API gateway"
    Component = "api-gateway"
  }
}

resource "aws_cloudwatch_event_rule" "data_quality_alerting" {
  name        = "${local.name}-alerting-data-quality-1e1a8a"
  description = "data-quality to alerting"
  event_pattern = jsonencode({
    source        = ["aws.glue-dataquality"]
    "detail-type" = ["Data Quality Evaluation Results Available"]
    detail = {
      rulesetNames = [aws_glue_data_quality_ruleset.data_quality.name]
    }
  })
}

resource "aws_cloudwatch_event_target" "data_quality_alerting" {
  rule = aws_cloudwatch_event_rule.data_quality_alerting.name
  arn  = aws_sns_topic.alerting.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_iam_role" "kafka_data_lake" {
  name        = "${local.name}-data-lake-kafka-data-lake"
  description = "Carries kafka-data-lake"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = ["firehose.amazonaws.com"]
        }
        Action = ["sts:AssumeRole"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "kafka_data_lake__carrier" {
  name = "kafka-data-lake"
  role = aws_iam_role.kafka_data_lake.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "kafka-cluster:Connect",
          "kafka-cluster:DescribeCluster",
          "kafka:DescribeCluster",
          "kafka:DescribeClusterV2",
          "kafka:GetBootstrapBrokers",
        ]
        Resource = [aws_msk_cluster.kafka.arn]
      },
      {
        Effect = "Allow"
        Action = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:topic/${local.name}-kafka/*",
        ]
      },
      {
        Effect = "Allow"
        Action = ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:group/${local.name}-kafka/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.data_lake.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.data_lake.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_cloudwatch_event_rule" "ml_pipeline_retraining_trigger" {
  name        = "${local.name}-retraining-trigger-ml-pipeline-r-1enoh8"
  description = "ml-pipeline to retraining-trigger"
  event_pattern = jsonencode({
    source        = ["aws.sagemaker"]
    "detail-type" = ["SageMaker Model Building Pipeline Execution Status Change"]
    detail = {
      pipelineArn                    = [aws_sagemaker_pipeline.ml_pipeline.arn]
      currentPipelineExecutionStatus = ["Succeeded", "Failed"]
    }
  })
}

resource "aws_iam_role" "ml_pipeline_retraining_trigger" {
  name        = "${local.name}-retraining-trigger-ml-pipeline-r-1enoh8"
  description = "Carries ml-pipeline-retraining-trigger"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = ["events.amazonaws.com"]
        }
        Action = ["sts:AssumeRole"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "ml_pipeline_retraining_trigger__carrier" {
  name = "ml-pipeline-retraining-trigger"
  role = aws_iam_role.ml_pipeline_retraining_trigger.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["events:PutEvents"]
        Resource = [
          "arn:${local.partition}:events:${var.region}:${data.aws_caller_identity.current.account_id}:event-bus/default",
        ]
        Condition = {
          StringEquals = {
            "events:source" = "design.retraining"
          }
        }
      },
    ]
  })
}

resource "aws_cloudwatch_event_target" "ml_pipeline_retraining_trigger" {
  rule     = aws_cloudwatch_event_rule.ml_pipeline_retraining_trigger.name
  arn      = "arn:${local.partition}:events:${var.region}:${data.aws_caller_identity.current.account_id}:event-bus/default"
  role_arn = aws_iam_role.ml_pipeline_retraining_trigger.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_iam_role" "retraining_trigger_ml_pipeline" {
  name        = "${local.name}-ml-pipeline-retraining-tr-06ilgr"
  description = "Carries retraining-trigger-ml-pipeline"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = ["events.amazonaws.com"]
        }
        Action = ["sts:AssumeRole"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "retraining_trigger_ml_pipeline__carrier" {
  name = "retraining-trigger-ml-pipeline"
  role = aws_iam_role.retraining_trigger_ml_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:StartPipelineExecution"]
        Resource = [aws_sagemaker_pipeline.ml_pipeline.arn]
      },
    ]
  })
}

resource "aws_cloudwatch_event_target" "retraining_trigger_ml_pipeline" {
  rule     = aws_cloudwatch_event_rule.retraining_trigger.name
  arn      = aws_sagemaker_pipeline.ml_pipeline.arn
  role_arn = aws_iam_role.retraining_trigger_ml_pipeline.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}
