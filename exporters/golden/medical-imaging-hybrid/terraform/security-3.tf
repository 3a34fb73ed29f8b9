resource "aws_secretsmanager_secret_policy" "secrets_manager" {
  secret_arn          = aws_secretsmanager_secret.secrets_manager.arn
  block_public_policy = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyThisAccount"
        Effect    = "Deny"
        Principal = "*"
        Action    = "secretsmanager:GetSecretValue"
        Resource  = "*"
        Condition = {
          StringNotEquals = {
            "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

# Threat detection / posture management (threat-detection)
resource "aws_guardduty_detector" "threat_detection" {
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  tags = {
    Name      = "Threat detection / posture management"
    Component = "threat-detection"
  }
}

resource "aws_guardduty_detector_feature" "threat_detection__s3_data_events" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "threat_detection__ebs_malware_protection" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "EBS_MALWARE_PROTECTION"
  status      = "ENABLED"
}

resource "aws_securityhub_account" "threat_detection" {
  enable_default_standards  = true
  auto_enable_controls      = true
  control_finding_generator = "SECURITY_CONTROL"
}

# Application backend service -> Log analytics: telemetry.
resource "aws_iam_role_policy" "app_backend_log_analytics" {
  name = "app-backend-log-analytics"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.log_analytics.arn}:*"]
      },
    ]
  })
}

# Application backend service -> Metrics monitoring: telemetry.
resource "aws_iam_role_policy" "app_backend_metrics_monitoring" {
  name = "app-backend-metrics-monitoring"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["aps:RemoteWrite"]
        Resource = [aws_prometheus_workspace.metrics_monitoring.arn]
      },
      {
        Effect    = "Allow"
        Action    = ["cloudwatch:PutMetricData"]
        Resource  = ["*"]
        Condition = { StringEquals = { "cloudwatch:namespace" = "Design" } }
      },
    ]
  })
}

# Application backend service -> Object storage: stream.
resource "aws_iam_role_policy" "app_backend_object_storage" {
  name = "app-backend-object-storage"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.object_storage.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Image inference -> Reading by clinicians: event.
resource "aws_iam_role_policy" "async_inference_endpoint_human_review" {
  name = "async-inference-endpoint-human-review"
  role = aws_iam_role.async_inference_endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sagemaker:DescribeHumanLoop", "sagemaker:StartHumanLoop", "sagemaker:StopHumanLoop"]
        Resource = [
          aws_sagemaker_flow_definition.human_review.arn,
          "arn:${local.partition}:sagemaker:${var.region}:${data.aws_caller_identity.current.account_id}:human-loop/*",
        ]
      },
    ]
  })
}

# Image inference -> Metrics monitoring: telemetry.
resource "aws_iam_role_policy" "async_inference_endpoint_metrics_monitoring" {
  name = "async-inference-endpoint-metrics-monitoring"
  role = aws_iam_role.async_inference_endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["aps:RemoteWrite"]
        Resource = [aws_prometheus_workspace.metrics_monitoring.arn]
      },
      {
        Effect    = "Allow"
        Action    = ["cloudwatch:PutMetricData"]
        Resource  = ["*"]
        Condition = { StringEquals = { "cloudwatch:namespace" = "Design" } }
      },
    ]
  })
}

resource "aws_rolesanywhere_trust_anchor" "main" {
  name    = local.name
  enabled = true

  source {
    source_type = "CERTIFICATE_BUNDLE"

    source_data {
      x509_certificate_data = var.site_ca_certificate
    }
  }
}

# GPU servers on site runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "bare_metal_gpu_server" {
  name        = "${local.name}-bare-metal-gpu-server"
  description = "Role of bare-metal-gpu-server, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "bare-metal-gpu-server" }
        }
      },
    ]
  })
}

resource "aws_rolesanywhere_profile" "main" {
  name             = local.name
  enabled          = true
  duration_seconds = 3600
  role_arns = [
    aws_iam_role.bare_metal_gpu_server.arn,
    aws_iam_role.data_labeling.arn,
    aws_iam_role.dataset_versioning.arn,
    aws_iam_role.model_training_job.arn,
    aws_iam_role.health_data_store.arn,
    aws_iam_role.pii_redaction.arn,
  ]
}

# GPU servers on site -> Experiment tracking: telemetry.
resource "aws_iam_role_policy" "bare_metal_gpu_server_experiment_tracking" {
  name = "bare-metal-gpu-server-experiment-tracking"
  role = aws_iam_role.bare_metal_gpu_server.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "sagemaker-mlflow:CreateExperiment",
          "sagemaker-mlflow:CreateRun",
          "sagemaker-mlflow:GetExperimentByName",
          "sagemaker-mlflow:LogBatch",
          "sagemaker-mlflow:LogMetric",
          "sagemaker-mlflow:LogModel",
          "sagemaker-mlflow:LogParam",
          "sagemaker-mlflow:UpdateRun",
        ]
        Resource = [aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/experiments/experiment-tracking/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# CI/CD pipeline -> Container registry: image.
resource "aws_iam_role_policy" "ci_cd_container_registry" {
  name = "ci-cd-container-registry"
  role = aws_iam_role.ci_cd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ]
        Resource = [
          "arn:${local.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/${local.name}/*",
        ]
      },
    ]
  })
}

# Infrastructure as code -> CI/CD pipeline: code.
resource "aws_iam_role_policy" "ci_cd_iac_provisioner" {
  name = "ci-cd-iac-provisioner"
  role = aws_iam_role.iac_provisioner.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["codepipeline:GetPipelineExecution", "codepipeline:StartPipelineExecution"]
        Resource = [aws_codepipeline.ci_cd.arn]
      },
    ]
  })
}
