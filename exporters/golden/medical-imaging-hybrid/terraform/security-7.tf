resource "aws_s3_bucket_policy" "compliance_manager__reports" {
  bucket = aws_s3_bucket.compliance_manager__reports.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.compliance_manager__reports.arn, "${aws_s3_bucket.compliance_manager__reports.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_macie2_classification_job" "data_loss_prevention" {
  name                = "${local.name}-data-loss-prevention"
  job_type            = "SCHEDULED"
  sampling_percentage = 100
  description         = "Personal data in the buckets of data-loss-prevention"
  tags = {
    Name      = "Sensitive data discovery / DLP"
    Component = "data-loss-prevention"
  }
  depends_on = [aws_macie2_account.data_loss_prevention]

  schedule_frequency {
    weekly_schedule = "SUNDAY"
  }

  s3_job_definition {
    bucket_definitions {
      account_id = data.aws_caller_identity.current.account_id
      buckets    = [aws_s3_bucket.object_storage.id]
    }
  }
}
