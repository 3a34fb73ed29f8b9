# Model governance and documentation (model-governance)
resource "aws_cloudformation_stack" "model_governance" {
  name = "${local.name}-model-governance"
  template_body = jsonencode({
    AWSTemplateFormatVersion = "2010-09-09"
    Description              = "model-governance model-governance"
    Resources = {
      Main = {
        Type = "AWS::SageMaker::ModelCard"
        Properties = {
          ModelCardName   = "${local.name}-model-governance"
          ModelCardStatus = "Draft"
          Content = {
            model_overview = {
              model_description = "Model governance and documentation"
            }
            intended_uses = {
              intended_uses = "As the design says."
              risk_rating   = "Unknown"
            }
          }
          SecurityConfig = {
            KmsKeyId = aws_kms_key.key_management.arn
          }
        }
      }
    }
    Outputs = {
      Ref = {
        Value = {
          Ref = "Main"
        }
      }
    }
  })
  tags = {
    Name      = "Model governance and documentation"
    Component = "model-governance"
  }
}

# Secrets manager (secrets-manager)
resource "aws_secretsmanager_secret" "secrets_manager" {
  name                    = "${local.name}-secrets-manager"
  description             = "Secrets manager"
  kms_key_id              = aws_kms_key.key_management.arn
  recovery_window_in_days = 30
  tags = {
    Name      = "Secrets manager"
    Component = "secrets-manager"
  }
}

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
        Effect   = "Allow"
        Action   = ["cloudwatch:PutMetricData"]
        Resource = ["*"]
        Condition = {
          StringEquals = {
            "cloudwatch:namespace" = "Design"
          }
        }
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
        Effect   = "Allow"
        Action   = ["cloudwatch:PutMetricData"]
        Resource = ["*"]
        Condition = {
          StringEquals = {
            "cloudwatch:namespace" = "Design"
          }
        }
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

# ML pipeline orchestrator -> CI/CD pipeline: code.
resource "aws_iam_role_policy" "ci_cd_ml_pipeline" {
  name = "ci-cd-ml-pipeline"
  role = aws_iam_role.ml_pipeline.id
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

# Data quality validation -> Data lake: object.
resource "aws_iam_role_policy" "data_lake_data_quality" {
  name = "data-lake-data-quality"
  role = aws_iam_role.data_quality.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.data_lake.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.data_lake.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect = "Allow"
        Action = ["glue:GetDatabase", "glue:GetTable", "glue:GetTables", "glue:GetPartitions"]
        Resource = [
          aws_glue_catalog_database.data_lake.arn,
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:catalog",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:table/${aws_glue_catalog_database.data_lake.name}/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["lakeformation:GetDataAccess"]
        Resource = ["*"]
      },
    ]
  })
}
