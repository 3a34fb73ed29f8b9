# Progressive delivery -> Model registry: model.
resource "aws_iam_role_policy" "model_registry_progressive_delivery" {
  name = "model-registry-progressive-delivery"
  role = aws_iam_role.progressive_delivery.id
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

# Fraud scoring -> Model registry: model.
resource "aws_iam_role_policy" "model_registry_realtime_inference_endpoint" {
  name = "model-registry-realtime-inference-endpoint"
  role = aws_iam_role.realtime_inference_endpoint.id
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

# Scoring in the stream -> Model registry: model.
resource "aws_iam_role_policy" "model_registry_streaming_inference" {
  name = "model-registry-streaming-inference"
  role = aws_iam_role.streaming_inference.id
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

# Model training job -> Experiment tracking: model.
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

# Model training job -> Model registry: model.
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

# Model training job -> Fraud model: model.
resource "aws_iam_role_policy" "model_training_job_tabular_ml_model" {
  name = "model-training-job-tabular-ml-model"
  role = aws_iam_role.model_training_job.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:AddTags", "sagemaker:DescribeModel"]
        Resource = [aws_sagemaker_model.tabular_ml_model.arn]
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

# Fraud scoring -> Fresh features: feature.
resource "aws_iam_role_policy" "online_feature_store_realtime_inference_endpoint" {
  name = "online-feature-store-realtime-inference-endpoint"
  role = aws_iam_role.realtime_inference_endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:BatchGetRecord", "sagemaker:DescribeFeatureGroup", "sagemaker:GetRecord"]
        Resource = [aws_sagemaker_feature_group.online_feature_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Scoring in the stream -> Fresh features: feature.
resource "aws_iam_role_policy" "online_feature_store_streaming_inference" {
  name = "online-feature-store-streaming-inference"
  role = aws_iam_role.streaming_inference.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:BatchGetRecord", "sagemaker:DescribeFeatureGroup", "sagemaker:GetRecord"]
        Resource = [aws_sagemaker_feature_group.online_feature_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# PII detection and redaction -> Transaction history: object.
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
