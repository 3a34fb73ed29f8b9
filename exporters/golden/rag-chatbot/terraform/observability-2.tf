resource "aws_cloudwatch_dashboard" "llm_observability" {
  dashboard_name = "${local.name}-llm-observability"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
        width  = 12
        height = 6
        properties = {
          title  = "Calls, throttles, errors"
          region = var.region
          stat   = "Sum"
          period = 300
          metrics = [
            ["AWS/Bedrock", "Invocations"],
            ["AWS/Bedrock", "InvocationThrottles"],
            ["AWS/Bedrock", "InvocationServerErrors"],
          ]
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 0
        width  = 12
        height = 6
        properties = {
          title   = "Tokens in and out"
          region  = var.region
          stat    = "Sum"
          period  = 300
          metrics = [["AWS/Bedrock", "InputTokenCount"], ["AWS/Bedrock", "OutputTokenCount"]]
        }
      },
    ]
  })
}

# Access logs of load balancers and gateways.
resource "aws_s3_bucket" "documents" {
  bucket_prefix = "${local.name}-access-logs-"
}

resource "aws_s3_bucket_public_access_block" "documents" {
  bucket                  = aws_s3_bucket.documents.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "documents" {
  bucket = aws_s3_bucket.documents.id

  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "documents" {
  bucket = aws_s3_bucket.documents.id

  rule {
    id     = "unfinished"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "end-of-retention"
    status = "Enabled"

    filter {}

    expiration {
      days = 365
    }
  }
}

# Logs of Log analytics.
resource "aws_cloudwatch_log_group" "log_analytics" {
  name              = "/design/${local.name}-log-analytics"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Log analytics"
    Component = "log-analytics"
    DataClass = "internal"
  }
}

# Logs of Metrics monitoring.
resource "aws_cloudwatch_log_group" "metrics_monitoring" {
  name              = "/aws/vendedlogs/prometheus/${local.name}-metrics-monitoring"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Metrics monitoring"
    Component = "metrics-monitoring"
  }
}

resource "aws_prometheus_workspace" "metrics_monitoring" {
  alias       = "${local.name}-metrics-monitoring"
  kms_key_arn = aws_kms_key.key_management.arn
  tags = {
    Name      = "Metrics monitoring"
    Component = "metrics-monitoring"
  }

  logging_configuration {
    log_group_arn = "${aws_cloudwatch_log_group.metrics_monitoring.arn}:*"
  }
}

# Logs of Network firewall.
resource "aws_cloudwatch_log_group" "network_firewall" {
  name              = "/aws/network-firewall/${local.name}-network-firewall"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Network firewall", Component = "network-firewall" }
}

resource "aws_networkfirewall_logging_configuration" "network_firewall" {
  firewall_arn = aws_networkfirewall_firewall.network_firewall.arn

  logging_configuration {
    log_destination_config {
      log_destination      = { logGroup = aws_cloudwatch_log_group.network_firewall.name }
      log_destination_type = "CloudWatchLogs"
      log_type             = "ALERT"
    }
  }
}

# Logs of Answer composer.
resource "aws_cloudwatch_log_group" "rag_orchestrator" {
  name              = "/aws/lambda/${local.name}-rag-orchestrator"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Answer composer", Component = "rag-orchestrator" }
}

# Logs of Passages by words.
resource "aws_cloudwatch_log_group" "search_index" {
  name              = "/aws/opensearch/${local.name}-search-index"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Passages by words"
    Component = "search-index"
    DataClass = "internal"
    Backup    = "daily"
  }
}

resource "aws_cloudwatch_log_resource_policy" "search_index" {
  policy_name = "${local.name}-search-index"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "es.amazonaws.com" }
        Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource  = "${aws_cloudwatch_log_group.search_index.arn}:*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

# Logs of Serverless containers.
resource "aws_cloudwatch_log_group" "serverless_container" {
  name              = "/ecs/${local.name}-serverless-container"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

# Sounds when Conversation memory is throttled.
resource "aws_cloudwatch_metric_alarm" "agent_memory__throttled_requests" {
  alarm_name          = "${local.name}-agent-memory-ThrottledRequests"
  alarm_description   = "agent-memory is throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ThrottledRequests"
  dimensions          = { TableName = aws_dynamodb_table.agent_memory.name }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Conversation memory"
    Component = "agent-memory"
    DataClass = "internal"
  }
}

# Sounds when API gateway answers with errors.
resource "aws_cloudwatch_metric_alarm" "api_gateway__5xxerror" {
  alarm_name          = "${local.name}-api-gateway-5XXError"
  alarm_description   = "api-gateway answers with errors"
  namespace           = "AWS/ApiGateway"
  metric_name         = "5XXError"
  dimensions          = { ApiName = aws_api_gateway_rest_api.api_gateway.name }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "API gateway", Component = "api-gateway" }
}

# Sounds when Chat backend is short of CPU.
resource "aws_cloudwatch_metric_alarm" "app_backend__cpuutilization" {
  alarm_name        = "${local.name}-app-backend-CPUUtilization"
  alarm_description = "app-backend is short of CPU"
  namespace         = "AWS/ECS"
  metric_name       = "CPUUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.app_backend.name
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
  tags                = { Name = "Chat backend", Component = "app-backend" }
}

# Sounds when Chat backend is short of memory.
resource "aws_cloudwatch_metric_alarm" "app_backend__memory_utilization" {
  alarm_name        = "${local.name}-app-backend-MemoryUtilization"
  alarm_description = "app-backend is short of memory"
  namespace         = "AWS/ECS"
  metric_name       = "MemoryUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.app_backend.name
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
  tags                = { Name = "Chat backend", Component = "app-backend" }
}
