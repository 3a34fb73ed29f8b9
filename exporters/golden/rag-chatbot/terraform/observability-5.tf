# Sounds when Serverless containers is short of CPU.
resource "aws_cloudwatch_metric_alarm" "serverless_container__cpuutilization" {
  alarm_name        = "${local.name}-serverless-container-CPUUtilization"
  alarm_description = "serverless-container is short of CPU"
  namespace         = "AWS/ECS"
  metric_name       = "CPUUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.serverless_container.name
  }
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

# Sounds when Serverless containers is short of memory.
resource "aws_cloudwatch_metric_alarm" "serverless_container__memory_utilization" {
  alarm_name        = "${local.name}-serverless-container-MemoryUtilization"
  alarm_description = "serverless-container is short of memory"
  namespace         = "AWS/ECS"
  metric_name       = "MemoryUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.serverless_container.name
  }
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

# Sounds when Passages by meaning uses more capacity than usual.
resource "aws_cloudwatch_metric_alarm" "vector_database__search_ocu" {
  alarm_name        = "${local.name}-vector-database-SearchOCU"
  alarm_description = "vector-database uses more capacity than usual"
  namespace         = "AWS/AOSS"
  metric_name       = "SearchOCU"
  dimensions = {
    ClientId = data.aws_caller_identity.current.account_id
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 20
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Passages by meaning"
    Component = "vector-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_s3_bucket_policy" "documents" {
  bucket = aws_s3_bucket.documents.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.documents.arn, "${aws_s3_bucket.documents.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Sid    = "BalancersWrite"
        Effect = "Allow"
        Principal = {
          Service = "logdelivery.elasticloadbalancing.amazonaws.com"
        }
        Action   = ["s3:PutObject"]
        Resource = ["${aws_s3_bucket.documents.arn}/*"]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "LogDeliveryWrites"
        Effect = "Allow"
        Principal = {
          Service = "delivery.logs.amazonaws.com"
        }
        Action   = ["s3:PutObject"]
        Resource = ["${aws_s3_bucket.documents.arn}/*"]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
            "s3:x-amz-acl"      = "bucket-owner-full-control"
          }
        }
      },
    ]
  })
}
