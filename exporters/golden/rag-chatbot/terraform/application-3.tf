resource "aws_cloudwatch_event_rule" "object_storage_document_extraction" {
  name        = "${local.name}-document-extraction-object-storag-00qqi5"
  description = "object-storage to document-extraction"
  event_pattern = jsonencode({
    source        = ["aws.s3"]
    "detail-type" = ["Object Created"]
    detail = {
      bucket = {
        name = [aws_s3_bucket.object_storage.id]
      }
    }
  })
}

resource "aws_lambda_permission" "object_storage_document_extraction" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.document_extraction.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.object_storage_document_extraction.arn
}

resource "aws_cloudwatch_event_target" "object_storage_document_extraction" {
  rule = aws_cloudwatch_event_rule.object_storage_document_extraction.name
  arn  = aws_lambda_function.document_extraction.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_iam_role_policy" "app_backend__base" {
  name = "app-backend-base"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "chat_ui__base" {
  name = "chat-ui-base"
  role = aws_iam_role.chat_ui.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = ["*"]
      },
    ]
  })
}
