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

# Data catalog and governance -> Transaction history: table.
resource "aws_iam_role_policy" "data_lake_data_catalog" {
  name = "data-lake-data-catalog"
  role = aws_iam_role.data_catalog.id
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

# Data quality validation -> Transaction history: object.
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
