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
