# Data quality validation -> Data catalog and governance: event.
resource "aws_iam_role_policy" "data_quality_data_catalog" {
  name = "data-quality-data-catalog"
  role = aws_iam_role.data_quality.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "glue:BatchCreatePartition",
          "glue:CreateTable",
          "glue:GetDatabase",
          "glue:GetPartitions",
          "glue:GetTable",
          "glue:GetTables",
          "glue:UpdateTable",
        ]
        Resource = [
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:catalog",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:database/*",
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:table/*",
        ]
      },
    ]
  })
}

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

# Data labeling <- Feedback and outcome store: dataset.
resource "aws_iam_role_policy" "feedback_store_data_labeling" {
  name = "feedback-store-data-labeling"
  role = aws_iam_role.data_labeling.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"]
        Resource = [aws_dynamodb_table.feedback_store.arn, "${aws_dynamodb_table.feedback_store.arn}/index/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
        Resource = ["${aws_dynamodb_table.feedback_store.arn}/stream/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Data labeling <- Reading by clinicians: label.
resource "aws_iam_role_policy" "human_review_data_labeling" {
  name = "human-review-data-labeling"
  role = aws_iam_role.data_labeling.id
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
        Resource = ["${aws_s3_bucket.artifacts.arn}/reviews/human-review/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Image archive runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "health_data_store" {
  name        = "${local.name}-health-data-store"
  description = "Role of health-data-store, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "health-data-store" }
        }
      },
    ]
  })
}

# Image archive <- Key management: key.
resource "aws_iam_role_policy" "key_management_health_data_store" {
  name = "key-management-health-data-store"
  role = aws_iam_role.health_data_store.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
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

# Training on site -> Experiment tracking: model.
resource "aws_iam_role_policy" "model_training_job_experiment_tracking" {
  name = "model-training-job-experiment-tracking"
  role = aws_iam_role.model_training_job.id
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
