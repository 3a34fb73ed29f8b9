# Training on site -> Model registry: model.
resource "aws_iam_role_policy" "model_training_job_model_registry" {
  name = "model-training-job-model-registry"
  role = aws_iam_role.model_training_job.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "sagemaker:AddTags",
          "sagemaker:CreateModelPackage",
          "sagemaker:DescribeModelPackageGroup",
          "sagemaker:UpdateModelPackage",
        ]
        Resource = [
          aws_sagemaker_model_package_group.model_registry.arn,
          "arn:${local.partition}:sagemaker:${var.region}:${data.aws_caller_identity.current.account_id}:model-package/${local.name}-model-registry/*",
        ]
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

# Training on site -> Diagnostic model: model.
resource "aws_iam_role_policy" "model_training_job_vision_model" {
  name = "model-training-job-vision-model"
  role = aws_iam_role.model_training_job.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:AddTags", "sagemaker:DescribeModel"]
        Resource = [aws_sagemaker_model.vision_model.arn]
      },
    ]
  })
}

# Data quality validation -> Object storage: object.
resource "aws_iam_role_policy" "object_storage_data_quality" {
  name = "object-storage-data-quality"
  role = aws_iam_role.data_quality.id
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
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# De-identification runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "pii_redaction" {
  name        = "${local.name}-pii-redaction"
  description = "Role of pii-redaction, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "pii-redaction" }
        }
      },
    ]
  })
}

# De-identification <- Object storage: object.
resource "aws_iam_role_policy" "object_storage_pii_redaction" {
  name = "object-storage-pii-redaction"
  role = aws_iam_role.pii_redaction.id
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
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# De-identification -> Data lake: object.
resource "aws_iam_role_policy" "pii_redaction_data_lake" {
  name = "pii-redaction-data-lake"
  role = aws_iam_role.pii_redaction.id
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

# Application backend service -> Secrets manager: key.
resource "aws_iam_role_policy" "secrets_manager_app_backend" {
  name = "secrets-manager-app-backend"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
        Resource = [aws_secretsmanager_secret.secrets_manager.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# CI/CD pipeline -> Secrets manager: key.
resource "aws_iam_role_policy" "secrets_manager_ci_cd" {
  name = "secrets-manager-ci-cd"
  role = aws_iam_role.ci_cd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
        Resource = [aws_secretsmanager_secret.secrets_manager.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# CI/CD pipeline -> Source repository: code.
resource "aws_iam_role_policy" "source_repo_ci_cd" {
  name = "source-repo-ci-cd"
  role = aws_iam_role.ci_cd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "codecommit:CancelUploadArchive",
          "codecommit:GetBranch",
          "codecommit:GetCommit",
          "codecommit:GetUploadArchiveStatus",
          "codecommit:GitPull",
          "codecommit:UploadArchive",
        ]
        Resource = [aws_codecommit_repository.source_repo.arn]
      },
    ]
  })
}

# Diagnostic model -> Model registry: model.
resource "aws_iam_role_policy" "vision_model_model_registry" {
  name = "vision-model-model-registry"
  role = aws_iam_role.vision_model.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "sagemaker:AddTags",
          "sagemaker:CreateModelPackage",
          "sagemaker:DescribeModelPackageGroup",
          "sagemaker:UpdateModelPackage",
        ]
        Resource = [
          aws_sagemaker_model_package_group.model_registry.arn,
          "arn:${local.partition}:sagemaker:${var.region}:${data.aws_caller_identity.current.account_id}:model-package/${local.name}-model-registry/*",
        ]
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

resource "aws_s3_bucket_policy" "audit_log" {
  bucket = aws_s3_bucket.audit_log.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.audit_log.arn, "${aws_s3_bucket.audit_log.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "TrailLooks"
        Effect    = "Allow"
        Principal = { Service = "cloudtrail.amazonaws.com" }
        Action    = ["s3:GetBucketAcl"]
        Resource  = [aws_s3_bucket.audit_log.arn]
        Condition = {
          StringEquals = {
            "aws:SourceArn" = "arn:${local.partition}:cloudtrail:${var.region}:${data.aws_caller_identity.current.account_id}:trail/${local.name}-audit-log"
          }
        }
      },
      {
        Sid       = "TrailWrites"
        Effect    = "Allow"
        Principal = { Service = "cloudtrail.amazonaws.com" }
        Action    = ["s3:PutObject"]
        Resource  = ["${aws_s3_bucket.audit_log.arn}/AWSLogs/${data.aws_caller_identity.current.account_id}/*"]
        Condition = {
          StringEquals = {
            "aws:SourceArn" = "arn:${local.partition}:cloudtrail:${var.region}:${data.aws_caller_identity.current.account_id}:trail/${local.name}-audit-log"
          }
        }
      },
    ]
  })
}
