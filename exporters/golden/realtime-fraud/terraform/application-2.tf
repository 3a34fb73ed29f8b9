resource "aws_api_gateway_vpc_link" "api_gateway" {
  name        = "${local.name}-api-gateway"
  target_arns = [aws_lb.api_gateway.arn]
  tags        = { Name = "API gateway", Component = "api-gateway" }
}

resource "aws_lambda_permission" "api_gateway__api_gateway_pii_redaction" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.pii_redaction.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.api_gateway.execution_arn}/*/*"
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
        Effect    = "Allow"
        Principal = { Service = ["firehose.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
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

resource "aws_cloudwatch_event_rule" "model_monitoring_alerting" {
  name        = "${local.name}-alerting-model-monitor-1uymjb"
  description = "model-monitoring to alerting"
  event_pattern = jsonencode({
    source        = ["aws.sagemaker"]
    "detail-type" = ["SageMaker Model Monitor Execution Status Change"]
    detail = {
      MonitoringScheduleName = [aws_sagemaker_monitoring_schedule.model_monitoring.name]
    }
  })
}

resource "aws_cloudwatch_event_target" "model_monitoring_alerting" {
  rule = aws_cloudwatch_event_rule.model_monitoring_alerting.name
  arn  = aws_sns_topic.alerting.arn

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
        Effect    = "Allow"
        Principal = { Service = ["events.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
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

resource "aws_cloudwatch_event_rule" "threat_detection_alerting" {
  name        = "${local.name}-alerting-threat-detect-1xaepk"
  description = "threat-detection to alerting"
  event_pattern = jsonencode({
    source        = ["aws.guardduty", "aws.securityhub"]
    "detail-type" = ["GuardDuty Finding", "Security Hub Findings - Imported"]
  })
}

resource "aws_cloudwatch_event_target" "threat_detection_alerting" {
  rule = aws_cloudwatch_event_rule.threat_detection_alerting.name
  arn  = aws_sns_topic.alerting.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_iam_role_policy" "streaming_inference__base" {
  name = "streaming-inference-base"
  role = aws_iam_role.streaming_inference.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.streaming_inference.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["logs:DescribeLogGroups", "logs:DescribeLogStreams"]
        Resource = ["arn:${local.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/packages/streaming-inference.jar"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:CreateNetworkInterfacePermission",
          "ec2:DeleteNetworkInterface",
          "ec2:DeleteNetworkInterfacePermission",
          "ec2:DescribeDhcpOptions",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeSubnets",
          "ec2:DescribeVpcs",
        ]
        Resource = ["*"]
      },
    ]
  })
}
