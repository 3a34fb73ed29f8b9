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

# Data catalog and governance -> Data lake: table.
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

# Data labeling runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "data_labeling" {
  name        = "${local.name}-data-labeling"
  description = "Role of data-labeling, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "data-labeling" }
        }
      },
    ]
  })
}

# Data labeling <- Data lake: object.
resource "aws_iam_role_policy" "data_lake_data_labeling" {
  name = "data-lake-data-labeling"
  role = aws_iam_role.data_labeling.id
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

# Dataset versioning runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "dataset_versioning" {
  name        = "${local.name}-dataset-versioning"
  description = "Role of dataset-versioning, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "dataset-versioning" }
        }
      },
    ]
  })
}

# Dataset versioning <- Data lake: object.
resource "aws_iam_role_policy" "data_lake_dataset_versioning" {
  name = "data-lake-dataset-versioning"
  role = aws_iam_role.dataset_versioning.id
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

# Training on site runs outside AWS and signs in with its certificate.
resource "aws_iam_role" "model_training_job" {
  name        = "${local.name}-model-training-job"
  description = "Role of model-training-job, which runs outside AWS"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "rolesanywhere.amazonaws.com" }
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
        Condition = {
          ArnEquals    = { "aws:SourceArn" = aws_rolesanywhere_trust_anchor.main.arn }
          StringEquals = { "aws:PrincipalTag/x509Subject/CN" = "model-training-job" }
        }
      },
    ]
  })
}

# Training on site <- Data lake: object.
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
