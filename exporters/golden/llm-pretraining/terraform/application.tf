# Offline evaluation acts as this role.
resource "aws_iam_role" "batch_inference_job" {
  name        = "${local.name}-batch-inference-job"
  description = "Role of batch-inference-job"
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
    Name      = "Offline evaluation"
    Component = "batch-inference-job"
  }
}

# AWS's own image that serves Offline evaluation.
data "aws_sagemaker_prebuilt_ecr_image" "batch_inference_job" {
  repository_name = "sagemaker-xgboost"
  image_tag       = "1.7-1"
}

resource "aws_sagemaker_model" "batch_inference_job" {
  name                     = "${local.name}-batch-inference-job"
  execution_role_arn       = aws_iam_role.batch_inference_job.arn
  enable_network_isolation = false
  tags = {
    Name      = "Offline evaluation"
    Component = "batch-inference-job"
  }

  primary_container {
    image          = data.aws_sagemaker_prebuilt_ecr_image.batch_inference_job.registry_path
    model_data_url = "s3://${aws_s3_bucket.artifacts.id}/${lookup(var.model_files, "batch-inference-job", "models/batch-inference-job/model.tar.gz")}"
  }

  vpc_config {
    subnets            = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.batch_inference_job.id]
  }
}

resource "aws_sagemaker_pipeline" "batch_inference_job" {
  pipeline_name         = "${local.name}-batch-inference-job"
  pipeline_display_name = "${local.name}-batch-inference-job"
  pipeline_description  = "Offline evaluation"
  role_arn              = aws_iam_role.batch_inference_job.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "batch-inference-job"
        Type = "Transform"
        Arguments = {
          ModelName = aws_sagemaker_model.batch_inference_job.name
          Environment = {
            AUDIT_LOG_LOG_GROUP             = aws_cloudwatch_log_group.audit_log.name
            DATA_LAKE_BUCKET                = aws_s3_bucket.data_lake.id
            LOG_ANALYTICS_LOG_GROUP         = aws_cloudwatch_log_group.log_analytics.name
            METRICS_MONITORING_REMOTE_WRITE = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
            MODEL_REGISTRY_REGISTRY         = aws_sagemaker_model_package_group.model_registry.model_package_group_name
          }
          TransformInput = {
            ContentType = "text/csv"
            SplitType   = "Line"
            DataSource = {
              S3DataSource = {
                S3DataType = "S3Prefix"
                S3Uri      = "s3://${aws_s3_bucket.artifacts.id}/jobs/batch-inference-job/input"
              }
            }
          }
          TransformOutput = {
            S3OutputPath = "s3://${aws_s3_bucket.artifacts.id}/jobs/batch-inference-job/output"
            KmsKeyId     = aws_kms_key.key_management.arn
          }
          TransformResources = {
            InstanceCount  = 1
            InstanceType   = "ml.c7i.large"
            VolumeKmsKeyId = aws_kms_key.key_management.arn
          }
        }
      },
    ]
  })
  tags = {
    Name      = "Offline evaluation"
    Component = "batch-inference-job"
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

resource "aws_iam_role_policy" "batch_inference_job__base" {
  name = "batch-inference-job-base"
  role = aws_iam_role.batch_inference_job.id
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
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/models/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect = "Allow"
        Action = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = [
          "arn:${local.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:/aws/sagemaker/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["cloudwatch:PutMetricData"]
        Resource = ["*"]
        Condition = {
          StringEquals = { "cloudwatch:namespace" = "/aws/sagemaker/Endpoints" }
        }
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
      {
        Effect = "Allow"
        Action = [
          "sagemaker:AddTags",
          "sagemaker:CreateAutoMLJobV2",
          "sagemaker:CreateHyperParameterTuningJob",
          "sagemaker:CreateModel",
          "sagemaker:CreateProcessingJob",
          "sagemaker:CreateTrainingJob",
          "sagemaker:CreateTransformJob",
          "sagemaker:DescribeAutoMLJobV2",
          "sagemaker:DescribeHyperParameterTuningJob",
          "sagemaker:DescribeProcessingJob",
          "sagemaker:DescribeTrainingJob",
          "sagemaker:DescribeTransformJob",
          "sagemaker:StopProcessingJob",
          "sagemaker:StopTrainingJob",
          "sagemaker:StopTransformJob",
        ]
        Resource = ["arn:${local.partition}:sagemaker:${var.region}:${data.aws_caller_identity.current.account_id}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["iam:PassRole"]
        Resource = [aws_iam_role.batch_inference_job.arn]
        Condition = {
          StringEquals = { "iam:PassedToService" = "sagemaker.amazonaws.com" }
        }
      },
      {
        Effect = "Allow"
        Action = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = [
          "arn:${local.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:/aws/sagemaker/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["cloudwatch:PutMetricData"]
        Resource = ["*"]
        Condition = {
          StringEquals = { "cloudwatch:namespace" = "/aws/sagemaker/TrainingJobs" }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/jobs/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/models/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}
