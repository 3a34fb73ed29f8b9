# Fraud scoring -> Explainability and bias analysis: http.
resource "aws_iam_role_policy" "realtime_inference_endpoint_explainability" {
  name = "realtime-inference-endpoint-explainability"
  role = aws_iam_role.realtime_inference_endpoint.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:StartPipelineExecution"]
        Resource = [aws_sagemaker_pipeline.explainability.arn]
      },
    ]
  })
}

# Fraud scoring -> Metrics monitoring: telemetry.
resource "aws_iam_role_policy" "realtime_inference_endpoint_metrics_monitoring" {
  name = "realtime-inference-endpoint-metrics-monitoring"
  role = aws_iam_role.realtime_inference_endpoint.id
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

# Fraud scoring -> Model monitoring: telemetry.
resource "aws_iam_role_policy" "realtime_inference_endpoint_model_monitoring" {
  name = "realtime-inference-endpoint-model-monitoring"
  role = aws_iam_role.realtime_inference_endpoint.id
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
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/captured/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Decision service -> Secrets manager: key.
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

# Transactions runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "source_system" {
  name        = "${local.name}-source-system"
  description = "Role of source-system, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "source-system" }
        }
      },
    ]
  })
}

resource "aws_rolesanywhere_profile" "main" {
  name             = local.name
  enabled          = true
  duration_seconds = 3600
  role_arns        = [aws_iam_role.source_system.arn]
}

# Transactions -> API gateway: http.
resource "aws_iam_role_policy" "source_system_api_gateway" {
  name = "source-system-api-gateway"
  role = aws_iam_role.source_system.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["execute-api:Invoke"]
        Resource = ["${aws_api_gateway_rest_api.api_gateway.execution_arn}/*"]
      },
    ]
  })
}

# Features while events flow -> Transaction history: stream.
resource "aws_iam_role_policy" "stream_processor_data_lake" {
  name = "stream-processor-data-lake"
  role = aws_iam_role.stream_processor.id
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

# Data quality validation -> Features while events flow: table.
resource "aws_iam_role_policy" "stream_processor_data_quality" {
  name = "stream-processor-data-quality"
  role = aws_iam_role.data_quality.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kinesisanalytics:StartApplication", "kinesisanalytics:StopApplication"]
        Resource = [aws_kinesisanalyticsv2_application.stream_processor.arn]
      },
    ]
  })
}

# Features while events flow -> Graph of accounts: table.
resource "aws_iam_role_policy" "stream_processor_graph_database" {
  name = "stream-processor-graph-database"
  role = aws_iam_role.stream_processor.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["neptune-db:connect", "neptune-db:ReadDataViaQuery", "neptune-db:WriteDataViaQuery"]
        Resource = [
          "arn:${local.partition}:neptune-db:${var.region}:${data.aws_caller_identity.current.account_id}:${aws_neptune_cluster.graph_database.cluster_resource_id}/*",
        ]
      },
    ]
  })
}

# Features while events flow -> Fresh features: stream.
resource "aws_iam_role_policy" "stream_processor_online_feature_store" {
  name = "stream-processor-online-feature-store"
  role = aws_iam_role.stream_processor.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:DescribeFeatureGroup", "sagemaker:PutRecord"]
        Resource = [aws_sagemaker_feature_group.online_feature_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Scoring in the stream -> Features while events flow: stream.
resource "aws_iam_role_policy" "stream_processor_streaming_inference" {
  name = "stream-processor-streaming-inference"
  role = aws_iam_role.streaming_inference.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kinesisanalytics:StartApplication", "kinesisanalytics:StopApplication"]
        Resource = [aws_kinesisanalyticsv2_application.stream_processor.arn]
      },
    ]
  })
}

# Scoring in the stream -> Alerting and on-call: event.
resource "aws_iam_role_policy" "streaming_inference_alerting" {
  name = "streaming-inference-alerting"
  role = aws_iam_role.streaming_inference.id
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
