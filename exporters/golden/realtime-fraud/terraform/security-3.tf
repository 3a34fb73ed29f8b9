resource "aws_lambda_function" "pii_redaction" {
  function_name = "${local.name}-pii-redaction"
  description   = "PII detection and redaction"
  role          = aws_iam_role.pii_redaction.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.container_registry["pii-redaction"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 1024
  timeout       = 120
  kms_key_arn   = aws_kms_key.key_management.arn
  tags = {
    Name      = "PII detection and redaction"
    Component = "pii-redaction"
  }
  depends_on = [aws_iam_role_policy_attachment.pii_redaction__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.pii_redaction.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.pii_redaction.name
  }

  environment {
    variables = {
      DATA_LAKE_BUCKET = aws_s3_bucket.data_lake.id
    }
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

resource "aws_guardduty_detector_feature" "threat_detection__eks_audit_logs" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "EKS_AUDIT_LOGS"
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

# Decision service -> Confirmed fraud labels: event.
resource "aws_iam_role_policy" "app_backend_feedback_store" {
  name = "app-backend-feedback-store"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
        Resource = [aws_dynamodb_table.feedback_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Decision service -> Transaction events: event.
resource "aws_iam_role_policy" "app_backend_kafka" {
  name = "app-backend-kafka"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster"]
        Resource = [aws_msk_cluster.kafka.arn]
      },
      {
        Effect = "Allow"
        Action = ["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData", "kafka-cluster:WriteDataIdempotently"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:topic/${local.name}-kafka/*",
        ]
      },
    ]
  })
}

# Decision service -> Log analytics: telemetry.
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

# Decision service -> Decisions: kv.
resource "aws_iam_role_policy" "app_backend_nosql_database" {
  name = "app-backend-nosql-database"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"]
        Resource = [aws_dynamodb_table.nosql_database.arn, "${aws_dynamodb_table.nosql_database.arn}/index/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
        Resource = ["${aws_dynamodb_table.nosql_database.arn}/stream/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
        Resource = [aws_dynamodb_table.nosql_database.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Decision service -> Notification service: event.
resource "aws_iam_role_policy" "app_backend_notification_service" {
  name = "app-backend-notification-service"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [aws_sns_topic.notification_service.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Decision service -> Object storage: stream.
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
