# Model training job -> Transaction history: object.
resource "aws_iam_role_policy" "data_lake_model_training_job" {
  name = "data-lake-model-training-job"
  role = aws_iam_role.model_training_job.id
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

# Fraud dashboard -> Explainability and bias analysis: telemetry.
resource "aws_iam_role_policy" "explainability_bi_dashboard" {
  name = "explainability-bi-dashboard"
  role = aws_iam_role.bi_dashboard.id
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

# Feature engineering pipeline -> Features for training: feature.
resource "aws_iam_role_policy" "feature_pipeline_feature_store" {
  name = "feature-pipeline-feature-store"
  role = aws_iam_role.feature_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:DescribeFeatureGroup", "sagemaker:PutRecord"]
        Resource = [aws_sagemaker_feature_group.feature_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Data catalog and governance -> Features for training: feature.
resource "aws_iam_role_policy" "feature_store_data_catalog" {
  name = "feature-store-data-catalog"
  role = aws_iam_role.data_catalog.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:BatchGetRecord", "sagemaker:DescribeFeatureGroup", "sagemaker:GetRecord"]
        Resource = [aws_sagemaker_feature_group.feature_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/features/feature-store/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Model training job -> Features for training: feature.
resource "aws_iam_role_policy" "feature_store_model_training_job" {
  name = "feature-store-model-training-job"
  role = aws_iam_role.model_training_job.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:BatchGetRecord", "sagemaker:DescribeFeatureGroup", "sagemaker:GetRecord"]
        Resource = [aws_sagemaker_feature_group.feature_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/features/feature-store/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Model monitoring -> Confirmed fraud labels: dataset.
resource "aws_iam_role_policy" "feedback_store_model_monitoring" {
  name = "feedback-store-model-monitoring"
  role = aws_iam_role.model_monitoring.id
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

# Ring detection model -> Fraud model: model.
resource "aws_iam_role_policy" "gnn_model_tabular_ml_model" {
  name = "gnn-model-tabular-ml-model"
  role = aws_iam_role.gnn_model.id
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

# Ring detection model -> Graph of accounts: kv.
resource "aws_iam_role_policy" "graph_database_gnn_model" {
  name = "graph-database-gnn-model"
  role = aws_iam_role.gnn_model.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["neptune-db:connect", "neptune-db:ReadDataViaQuery"]
        Resource = [
          "arn:${local.partition}:neptune-db:${var.region}:${data.aws_caller_identity.current.account_id}:${aws_neptune_cluster.graph_database.cluster_resource_id}/*",
        ]
      },
    ]
  })
}

# Feature engineering pipeline -> Transaction events: stream.
resource "aws_iam_role_policy" "kafka_feature_pipeline" {
  name = "kafka-feature-pipeline"
  role = aws_iam_role.feature_pipeline.id
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
        Action = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:topic/${local.name}-kafka/*",
        ]
      },
      {
        Effect = "Allow"
        Action = ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:group/${local.name}-kafka/*",
        ]
      },
    ]
  })
}

# Features while events flow -> Transaction events: stream.
resource "aws_iam_role_policy" "kafka_stream_processor" {
  name = "kafka-stream-processor"
  role = aws_iam_role.stream_processor.id
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
        Action = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:topic/${local.name}-kafka/*",
        ]
      },
      {
        Effect = "Allow"
        Action = ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"]
        Resource = [
          "arn:${local.partition}:kafka:${var.region}:${data.aws_caller_identity.current.account_id}:group/${local.name}-kafka/*",
        ]
      },
    ]
  })
}
