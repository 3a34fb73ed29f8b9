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

# Logs of Answer composer.
resource "aws_cloudwatch_log_group" "rag_orchestrator" {
  name              = "/aws/lambda/${local.name}-rag-orchestrator"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Answer composer", Component = "rag-orchestrator" }
}

# Logs of Functions.
resource "aws_cloudwatch_log_group" "serverless_function" {
  name              = "/aws/lambda/${local.name}-serverless-function"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Functions", Component = "serverless-function" }
}

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

# Sounds when Chunking and embedding pipeline fails.
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
    Name      = "Chunking and embedding pipeline"
    Component = "embedding-pipeline"
  }
}

# Sounds when Chunking and embedding pipeline is throttled.
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
    Name      = "Chunking and embedding pipeline"
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

# Sounds when Conversations is throttled.
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
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Conversations"
    Component = "nosql-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Answer composer fails.
resource "aws_cloudwatch_metric_alarm" "rag_orchestrator__errors" {
  alarm_name        = "${local.name}-rag-orchestrator-Errors"
  alarm_description = "rag-orchestrator fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.rag_orchestrator.function_name
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
  tags                = { Name = "Answer composer", Component = "rag-orchestrator" }
}
