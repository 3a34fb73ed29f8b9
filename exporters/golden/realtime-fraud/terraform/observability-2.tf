resource "aws_sagemaker_monitoring_schedule" "model_monitoring" {
  name = "${local.name}-model-monitoring"
  tags = { Name = "Model monitoring", Component = "model-monitoring" }

  monitoring_schedule_config {
    monitoring_job_definition_name = aws_sagemaker_data_quality_job_definition.model_monitoring.name
    monitoring_type                = "DataQuality"

    schedule_config {
      schedule_expression = "cron(0 * ? * * *)"
    }
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

# Logs of PII detection and redaction.
resource "aws_cloudwatch_log_group" "pii_redaction" {
  name              = "/aws/lambda/${local.name}-pii-redaction"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "PII detection and redaction"
    Component = "pii-redaction"
  }
}

# Logs of Features while events flow.
resource "aws_cloudwatch_log_group" "stream_processor" {
  name              = "/aws/kinesis-analytics/${local.name}-stream-processor"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Features while events flow"
    Component = "stream-processor"
  }
}

resource "aws_cloudwatch_log_stream" "stream_processor" {
  name           = "application"
  log_group_name = aws_cloudwatch_log_group.stream_processor.name
}

# Logs of Scoring in the stream.
resource "aws_cloudwatch_log_group" "streaming_inference" {
  name              = "/aws/kinesis-analytics/${local.name}-streaming-inference"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }
}

resource "aws_cloudwatch_log_stream" "streaming_inference" {
  name           = "application"
  log_group_name = aws_cloudwatch_log_group.streaming_inference.name
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
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags                = { Name = "API gateway", Component = "api-gateway" }
}

# Sounds when Feature engineering pipeline has failing tasks.
resource "aws_cloudwatch_metric_alarm" "feature_pipeline__glue_driver_aggregate_num_failed_tasks" {
  alarm_name        = "${local.name}-feature-pipeline-glue.driver.aggregate.numFailedTasks"
  alarm_description = "feature-pipeline has failing tasks"
  namespace         = "Glue"
  metric_name       = "glue.driver.aggregate.numFailedTasks"
  dimensions = {
    JobName  = aws_glue_job.feature_pipeline.name
    JobRunId = "ALL"
    Type     = "count"
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Feature engineering pipeline"
    Component = "feature-pipeline"
  }
}

# Sounds when Confirmed fraud labels is throttled.
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
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Confirmed fraud labels"
    Component = "feedback-store"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Graph of accounts is short of CPU.
resource "aws_cloudwatch_metric_alarm" "graph_database__cpuutilization" {
  alarm_name          = "${local.name}-graph-database-CPUUtilization"
  alarm_description   = "graph-database is short of CPU"
  namespace           = "AWS/Neptune"
  metric_name         = "CPUUtilization"
  dimensions          = { DBClusterIdentifier = aws_neptune_cluster.graph_database.id }
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Graph of accounts"
    Component = "graph-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Transaction events is short of disk.
resource "aws_cloudwatch_metric_alarm" "kafka__kafka_data_logs_disk_used" {
  alarm_name          = "${local.name}-kafka-KafkaDataLogsDiskUsed"
  alarm_description   = "kafka is short of disk"
  namespace           = "AWS/Kafka"
  metric_name         = "KafkaDataLogsDiskUsed"
  dimensions          = { "Cluster Name" = aws_msk_cluster.kafka.cluster_name }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Transaction events"
    Component = "kafka"
    DataClass = "internal"
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
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags                = { Name = "Model monitoring", Component = "model-monitoring" }
}

# Sounds when Decisions is throttled.
resource "aws_cloudwatch_metric_alarm" "nosql_database__throttled_requests" {
  alarm_name          = "${local.name}-nosql-database-ThrottledRequests"
  alarm_description   = "nosql-database is throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ThrottledRequests"
  dimensions          = { TableName = aws_dynamodb_table.nosql_database.name }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  ok_actions          = [aws_sns_topic.alerting.arn, aws_sns_topic.notification_service.arn]
  tags = {
    Name      = "Decisions"
    Component = "nosql-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Notification service cannot deliver.
resource "aws_cloudwatch_metric_alarm" "notification_service__number_of_notifications_failed" {
  alarm_name          = "${local.name}-notification-service-NumberOfNotificationsFailed"
  alarm_description   = "notification-service cannot deliver"
  namespace           = "AWS/SNS"
  metric_name         = "NumberOfNotificationsFailed"
  dimensions          = { TopicName = aws_sns_topic.notification_service.name }
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
    Name      = "Notification service"
    Component = "notification-service"
  }
}

# Sounds when PII detection and redaction fails.
resource "aws_cloudwatch_metric_alarm" "pii_redaction__errors" {
  alarm_name        = "${local.name}-pii-redaction-Errors"
  alarm_description = "pii-redaction fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
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
