# Sounds when API gateway answers with errors.
resource "aws_cloudwatch_metric_alarm" "api_gateway__5xx" {
  alarm_name          = "${local.name}-api-gateway-5xx"
  alarm_description   = "api-gateway answers with errors"
  namespace           = "AWS/ApiGateway"
  metric_name         = "5xx"
  dimensions          = { ApiId = aws_apigatewayv2_api.api_gateway.id }
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

# Sounds when Application backend service is short of CPU.
resource "aws_cloudwatch_metric_alarm" "app_backend__cpuutilization" {
  alarm_name        = "${local.name}-app-backend-CPUUtilization"
  alarm_description = "app-backend is short of CPU"
  namespace         = "AWS/ECS"
  metric_name       = "CPUUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.services.name
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
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }
}

# Sounds when Application backend service is short of memory.
resource "aws_cloudwatch_metric_alarm" "app_backend__memory_utilization" {
  alarm_name        = "${local.name}-app-backend-MemoryUtilization"
  alarm_description = "app-backend is short of memory"
  namespace         = "AWS/ECS"
  metric_name       = "MemoryUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.services.name
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
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }
}

# Sounds when Image inference answers with errors.
resource "aws_cloudwatch_metric_alarm" "async_inference_endpoint__invocation_5xxerrors" {
  alarm_name        = "${local.name}-async-inference-endpoint-Invocation5XXErrors"
  alarm_description = "async-inference-endpoint answers with errors"
  namespace         = "AWS/SageMaker"
  metric_name       = "Invocation5XXErrors"
  dimensions = {
    EndpointName = aws_sagemaker_endpoint.async_inference_endpoint.name
    VariantName  = "main"
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Image inference"
    Component = "async-inference-endpoint"
  }
}

# Sounds when Feedback and outcome store is throttled.
resource "aws_cloudwatch_metric_alarm" "feedback_store__throttled_requests" {
  alarm_name          = "${local.name}-feedback-store-ThrottledRequests"
  alarm_description   = "feedback-store is throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ThrottledRequests"
  dimensions          = { TableName = aws_dynamodb_table.feedback_store.name }
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
    Name      = "Feedback and outcome store"
    Component = "feedback-store"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Model monitoring sees drift.
resource "aws_cloudwatch_metric_alarm" "model_monitoring__feature_baseline_drift" {
  alarm_name        = "${local.name}-model-monitoring-feature_baseline_drift"
  alarm_description = "model-monitoring sees drift"
  namespace         = "aws/sagemaker/Endpoints/data-metrics"
  metric_name       = "feature_baseline_drift"
  dimensions = {
    MonitoringSchedule = aws_sagemaker_monitoring_schedule.model_monitoring.name
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0.2
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Model monitoring", Component = "model-monitoring" }
}

resource "aws_budgets_budget" "finops_cost_monitor__budget" {
  name         = "${local.name}-monthly"
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_unit   = "USD"
  limit_amount = var.monthly_budget_usd

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "FORECASTED"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.alerting.arn]
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "ACTUAL"
    threshold                 = 80
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.alerting.arn]
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "ACTUAL"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.alerting.arn]
  }
}

resource "aws_cloudwatch_dashboard" "metrics_monitoring" {
  dashboard_name = "${local.name}-metrics-monitoring"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
        width  = 8
        height = 6
        properties = {
          title   = "api-gateway: 5xx"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/ApiGateway", "5xx", "ApiId", aws_apigatewayv2_api.api_gateway.id]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 0
        width  = 8
        height = 6
        properties = {
          title  = "app-backend: CPUUtilization"
          region = var.region
          period = 300
          stat   = "Average"
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              aws_ecs_cluster.services.name,
              "ServiceName",
              aws_ecs_service.app_backend.name,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 0
        width  = 8
        height = 6
        properties = {
          title  = "async-inference-endpoint: Invocation5XXErrors"
          region = var.region
          period = 300
          stat   = "Sum"
          metrics = [
            [
              "AWS/SageMaker",
              "Invocation5XXErrors",
              "EndpointName",
              aws_sagemaker_endpoint.async_inference_endpoint.name,
              "VariantName",
              "main",
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "feedback-store: ThrottledRequests"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/DynamoDB", "ThrottledRequests", "TableName", aws_dynamodb_table.feedback_store.name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 6
        width  = 8
        height = 6
        properties = {
          title  = "model-monitoring: feature_baseline_drift"
          region = var.region
          period = 300
          stat   = "Maximum"
          metrics = [
            [
              "aws/sagemaker/Endpoints/data-metrics",
              "feature_baseline_drift",
              "MonitoringSchedule",
              aws_sagemaker_monitoring_schedule.model_monitoring.name,
            ],
          ]
        }
      },
    ]
  })
}
