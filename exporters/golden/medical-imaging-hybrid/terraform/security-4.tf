# Explainability and bias analysis -> Model governance and documentation: telemetry.
resource "aws_iam_role_policy" "explainability_model_governance" {
  name = "explainability-model-governance"
  role = aws_iam_role.explainability.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sagemaker:CreateModelCardExportJob", "sagemaker:DescribeModelCard", "sagemaker:UpdateModelCard"]
        Resource = [
          "arn:${local.partition}:sagemaker:${var.region}:${data.aws_caller_identity.current.account_id}:model-card/${local.name}-model-governance",
        ]
      },
    ]
  })
}

# What ML pipeline orchestrator shows at Training on site. Put the value in by hand.
resource "aws_secretsmanager_secret" "ml_pipeline_model_training_job" {
  name                    = "${local.name}-ml-pipeline/ml-pipeline-model-training-job"
  description             = "Credentials of ml-pipeline at model-training-job"
  kms_key_id              = aws_kms_key.key_management.arn
  recovery_window_in_days = 30
}

# ML pipeline orchestrator -> ML pipeline orchestrator: model.
resource "aws_iam_role_policy" "ml_pipeline_model_training_job" {
  name = "ml-pipeline-model-training-job"
  role = aws_iam_role.ml_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = [aws_secretsmanager_secret.ml_pipeline_model_training_job.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Model evaluation / validation -> Model governance and documentation: telemetry.
resource "aws_iam_role_policy" "model_evaluation_model_governance" {
  name = "model-evaluation-model-governance"
  role = aws_iam_role.model_evaluation.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sagemaker:CreateModelCardExportJob", "sagemaker:DescribeModelCard", "sagemaker:UpdateModelCard"]
        Resource = [
          "arn:${local.partition}:sagemaker:${var.region}:${data.aws_caller_identity.current.account_id}:model-card/${local.name}-model-governance",
        ]
      },
    ]
  })
}

# Model monitoring (drift, quality) -> Alerting and on-call: alert.
resource "aws_iam_role_policy" "model_monitoring_alerting" {
  name = "model-monitoring-alerting"
  role = aws_iam_role.model_monitoring.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [aws_sns_topic.alerting.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Image inference -> Model registry: model.
resource "aws_iam_role_policy" "model_registry_async_inference_endpoint" {
  name = "model-registry-async-inference-endpoint"
  role = aws_iam_role.async_inference_endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sagemaker:DescribeModelPackage", "sagemaker:DescribeModelPackageGroup", "sagemaker:ListModelPackages"]
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
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/models/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Explainability and bias analysis -> Model registry: model.
resource "aws_iam_role_policy" "model_registry_explainability" {
  name = "model-registry-explainability"
  role = aws_iam_role.explainability.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sagemaker:DescribeModelPackage", "sagemaker:DescribeModelPackageGroup", "sagemaker:ListModelPackages"]
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
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/models/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
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
