resource "aws_opensearchserverless_security_policy" "vector_database__network" {
  name        = "${local.name}-vector-database"
  type        = "network"
  description = "Way to vector-database"
  policy = jsonencode([
    {
      Rules = [
        {
          ResourceType = "collection"
          Resource     = ["collection/${local.name}-vector-database"]
        },
      ]
      AllowFromPublic = false
      SourceVPCEs     = [aws_opensearchserverless_vpc_endpoint.vector_database__door.id]
    },
  ])
}

resource "aws_opensearchserverless_collection" "vector_database" {
  name             = "${local.name}-vector-database"
  type             = "VECTORSEARCH"
  description      = "vector-database"
  standby_replicas = "ENABLED"
  tags = {
    Name      = "Passages by meaning"
    Component = "vector-database"
    DataClass = "internal"
    Backup    = "daily"
  }
  depends_on = [
    aws_opensearchserverless_security_policy.vector_database,
    aws_opensearchserverless_security_policy.vector_database__network,
  ]
}

resource "aws_opensearchserverless_access_policy" "vector_database" {
  name        = "${local.name}-vector-database"
  type        = "data"
  description = "Who uses vector-database"
  policy = jsonencode([
    {
      Rules = [
        {
          ResourceType = "collection"
          Resource     = ["collection/${local.name}-vector-database"]
          Permission   = ["aoss:DescribeCollectionItems"]
        },
        {
          ResourceType = "index"
          Resource     = ["index/${local.name}-vector-database/*"]
          Permission   = ["aoss:CreateIndex", "aoss:DescribeIndex", "aoss:ReadDocument", "aoss:UpdateIndex", "aoss:WriteDocument"]
        },
      ]
      Principal = [aws_iam_role.embedding_model.arn, aws_iam_role.embedding_pipeline.arn, aws_iam_role.rag_orchestrator.arn]
    },
  ])
}

resource "aws_s3_bucket_notification" "object_storage" {
  bucket      = aws_s3_bucket.object_storage.id
  eventbridge = true
}

# Where backups lie, encrypted with the key of the module.
resource "aws_backup_vault" "backups" {
  name        = local.name
  kms_key_arn = aws_kms_key.key_management.arn
}

resource "aws_iam_role" "backups__role" {
  name        = "${local.name}-backup-us-east-1"
  description = "Makes backups"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["backup.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "backups__awsbackupservicerolepolicyforbackup" {
  role       = aws_iam_role.backups__role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"
}

resource "aws_iam_role_policy_attachment" "backups__awsbackupservicerolepolicyforrestores" {
  role       = aws_iam_role.backups__role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores"
}

resource "aws_backup_plan" "backups__daily" {
  name = "${local.name}-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.backups.name
    schedule          = "cron(0 3 * * ? *)"
    start_window      = 60
    completion_window = 360

    lifecycle {
      delete_after = 35
    }
  }
}

resource "aws_backup_selection" "backups__daily" {
  name         = "daily"
  plan_id      = aws_backup_plan.backups__daily.id
  iam_role_arn = aws_iam_role.backups__role.arn
  resources    = [aws_dynamodb_table.nosql_database.arn, aws_s3_bucket.object_storage.arn]
}

resource "aws_s3_bucket_policy" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.artifacts.arn, "${aws_s3_bucket.artifacts.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "data_quality__base" {
  name = "data-quality-base"
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
      {
        Effect = "Allow"
        Action = [
          "glue:CreateDataQualityRuleset",
          "glue:GetDataQualityRuleset",
          "glue:GetDataQualityRulesetEvaluationRun",
          "glue:PublishDataQuality",
          "glue:StartDataQualityRulesetEvaluationRun",
        ]
        Resource = [
          "arn:${local.partition}:glue:${var.region}:${data.aws_caller_identity.current.account_id}:dataQualityRuleset/*",
        ]
      },
    ]
  })
}

resource "aws_iam_role_policy" "embedding_pipeline__base" {
  name = "embedding-pipeline-base"
  role = aws_iam_role.embedding_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.embedding_pipeline.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "object_storage" {
  bucket = aws_s3_bucket.object_storage.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.object_storage.arn, "${aws_s3_bucket.object_storage.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}
