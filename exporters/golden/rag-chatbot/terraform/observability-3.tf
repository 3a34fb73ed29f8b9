# Sounds when Chat window is short of CPU.
resource "aws_cloudwatch_metric_alarm" "chat_ui__cpuutilization" {
  alarm_name        = "${local.name}-chat-ui-CPUUtilization"
  alarm_description = "chat-ui is short of CPU"
  namespace         = "AWS/ECS"
  metric_name       = "CPUUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.chat_ui.name
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
  tags                = { Name = "Chat window", Component = "chat-ui" }
}

# Sounds when Chat window is short of memory.
resource "aws_cloudwatch_metric_alarm" "chat_ui__memory_utilization" {
  alarm_name        = "${local.name}-chat-ui-MemoryUtilization"
  alarm_description = "chat-ui is short of memory"
  namespace         = "AWS/ECS"
  metric_name       = "MemoryUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.chat_ui.name
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
  tags                = { Name = "Chat window", Component = "chat-ui" }
}

# Sounds when Text from documents fails.
resource "aws_cloudwatch_metric_alarm" "document_extraction__errors" {
  alarm_name        = "${local.name}-document-extraction-Errors"
  alarm_description = "document-extraction fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.document_extraction.function_name
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
    Name      = "Text from documents"
    Component = "document-extraction"
  }
}

# Sounds when Text from documents is throttled.
resource "aws_cloudwatch_metric_alarm" "document_extraction__throttles" {
  alarm_name        = "${local.name}-document-extraction-Throttles"
  alarm_description = "document-extraction is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.document_extraction.function_name
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
    Name      = "Text from documents"
    Component = "document-extraction"
  }
}

# Sounds when Embedding model is throttled.
resource "aws_cloudwatch_metric_alarm" "embedding_model__invocation_throttles" {
  alarm_name          = "${local.name}-embedding-model-InvocationThrottles"
  alarm_description   = "embedding-model is throttled"
  namespace           = "AWS/Bedrock"
  metric_name         = "InvocationThrottles"
  dimensions          = { ModelId = var.embedding_model_model_id }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Embedding model", Component = "embedding-model" }
}

# Sounds when Embedding model answers with errors.
resource "aws_cloudwatch_metric_alarm" "embedding_model__invocation_server_errors" {
  alarm_name          = "${local.name}-embedding-model-InvocationServerErrors"
  alarm_description   = "embedding-model answers with errors"
  namespace           = "AWS/Bedrock"
  metric_name         = "InvocationServerErrors"
  dimensions          = { ModelId = var.embedding_model_model_id }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Embedding model", Component = "embedding-model" }
}

# Sounds when Embedding model fails.
resource "aws_cloudwatch_metric_alarm" "embedding_model__errors" {
  alarm_name        = "${local.name}-embedding-model-Errors"
  alarm_description = "embedding-model fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.embedding_model.function_name
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
  tags                = { Name = "Embedding model", Component = "embedding-model" }
}

# Sounds when Embedding model is throttled.
resource "aws_cloudwatch_metric_alarm" "embedding_model__throttles" {
  alarm_name        = "${local.name}-embedding-model-Throttles"
  alarm_description = "embedding-model is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.embedding_model.function_name
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
  tags                = { Name = "Embedding model", Component = "embedding-model" }
}

# Sounds when Chunking and embedding fails.
resource "aws_cloudwatch_metric_alarm" "embedding_pipeline__errors" {
  alarm_name        = "${local.name}-embedding-pipeline-Errors"
  alarm_description = "embedding-pipeline fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.embedding_pipeline.function_name
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
    Name      = "Chunking and embedding"
    Component = "embedding-pipeline"
  }
}

# Sounds when Chunking and embedding is throttled.
resource "aws_cloudwatch_metric_alarm" "embedding_pipeline__throttles" {
  alarm_name        = "${local.name}-embedding-pipeline-Throttles"
  alarm_description = "embedding-pipeline is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.embedding_pipeline.function_name
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
    Name      = "Chunking and embedding"
    Component = "embedding-pipeline"
  }
}

# Sounds when Language model is throttled.
resource "aws_cloudwatch_metric_alarm" "foundation_model_api__invocation_throttles" {
  alarm_name          = "${local.name}-foundation-model-api-InvocationThrottles"
  alarm_description   = "foundation-model-api is throttled"
  namespace           = "AWS/Bedrock"
  metric_name         = "InvocationThrottles"
  dimensions          = { ModelId = var.foundation_model_api_model_id }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Language model", Component = "foundation-model-api" }
}

# Sounds when Language model answers with errors.
resource "aws_cloudwatch_metric_alarm" "foundation_model_api__invocation_server_errors" {
  alarm_name          = "${local.name}-foundation-model-api-InvocationServerErrors"
  alarm_description   = "foundation-model-api answers with errors"
  namespace           = "AWS/Bedrock"
  metric_name         = "InvocationServerErrors"
  dimensions          = { ModelId = var.foundation_model_api_model_id }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Language model", Component = "foundation-model-api" }
}

# Sounds when LLM guardrails holds back more than usual.
resource "aws_cloudwatch_metric_alarm" "guardrails__invocations_intervened" {
  alarm_name        = "${local.name}-guardrails-InvocationsIntervened"
  alarm_description = "guardrails holds back more than usual"
  namespace         = "AWS/Bedrock/Guardrails"
  metric_name       = "InvocationsIntervened"
  dimensions = {
    GuardrailArn = aws_bedrock_guardrail.guardrails.guardrail_arn
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 100
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "LLM guardrails", Component = "guardrails" }
}

# Sounds when Document sources fails.
resource "aws_cloudwatch_metric_alarm" "knowledge_connector__errors" {
  alarm_name        = "${local.name}-knowledge-connector-Errors"
  alarm_description = "knowledge-connector fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.knowledge_connector.function_name
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
  tags                = { Name = "Document sources", Component = "knowledge-connector" }
}
