# Sounds when PII detection and redaction is throttled.
resource "aws_cloudwatch_metric_alarm" "pii_redaction__throttles" {
  alarm_name        = "${local.name}-pii-redaction-Throttles"
  alarm_description = "pii-redaction is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.pii_redaction.function_name
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "PII detection and redaction"
    Component = "pii-redaction"
  }
}

# Sounds when Features while events flow is down.
resource "aws_cloudwatch_metric_alarm" "stream_processor__downtime" {
  alarm_name        = "${local.name}-stream-processor-downtime"
  alarm_description = "stream-processor is down"
  namespace         = "AWS/KinesisAnalytics"
  metric_name       = "downtime"
  dimensions = {
    Application = aws_kinesisanalyticsv2_application.stream_processor.name
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Features while events flow"
    Component = "stream-processor"
  }
}

# Sounds when Features while events flow falls behind.
resource "aws_cloudwatch_metric_alarm" "stream_processor__millis_behind_latest" {
  alarm_name        = "${local.name}-stream-processor-millisBehindLatest"
  alarm_description = "stream-processor falls behind"
  namespace         = "AWS/KinesisAnalytics"
  metric_name       = "millisBehindLatest"
  dimensions = {
    Application = aws_kinesisanalyticsv2_application.stream_processor.name
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 60000
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Features while events flow"
    Component = "stream-processor"
  }
}

# Sounds when Scoring in the stream is down.
resource "aws_cloudwatch_metric_alarm" "streaming_inference__downtime" {
  alarm_name        = "${local.name}-streaming-inference-downtime"
  alarm_description = "streaming-inference is down"
  namespace         = "AWS/KinesisAnalytics"
  metric_name       = "downtime"
  dimensions = {
    Application = aws_kinesisanalyticsv2_application.streaming_inference.name
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }
}

# Sounds when Scoring in the stream falls behind.
resource "aws_cloudwatch_metric_alarm" "streaming_inference__millis_behind_latest" {
  alarm_name        = "${local.name}-streaming-inference-millisBehindLatest"
  alarm_description = "streaming-inference falls behind"
  namespace         = "AWS/KinesisAnalytics"
  metric_name       = "millisBehindLatest"
  dimensions = {
    Application = aws_kinesisanalyticsv2_application.streaming_inference.name
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 60000
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }
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
