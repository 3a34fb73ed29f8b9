# Sounds when Conversations is throttled.
resource "aws_cloudwatch_metric_alarm" "nosql_database__throttled_requests" {
  alarm_name        = "${local.name}-nosql-database-ThrottledRequests"
  alarm_description = "nosql-database is throttled"
  namespace         = "AWS/DynamoDB"
  metric_name       = "ThrottledRequests"
  dimensions = {
    TableName = aws_dynamodb_table.nosql_database.name
  }
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
  tags = {
    Name      = "Answer composer"
    Component = "rag-orchestrator"
  }
}

# Sounds when Answer composer is throttled.
resource "aws_cloudwatch_metric_alarm" "rag_orchestrator__throttles" {
  alarm_name        = "${local.name}-rag-orchestrator-Throttles"
  alarm_description = "rag-orchestrator is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
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
  tags = {
    Name      = "Answer composer"
    Component = "rag-orchestrator"
  }
}

# Sounds when Functions fails.
resource "aws_cloudwatch_metric_alarm" "serverless_function__errors" {
  alarm_name        = "${local.name}-serverless-function-Errors"
  alarm_description = "serverless-function fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.serverless_function.function_name
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
    Name      = "Functions"
    Component = "serverless-function"
  }
}

# Sounds when Functions is throttled.
resource "aws_cloudwatch_metric_alarm" "serverless_function__throttles" {
  alarm_name        = "${local.name}-serverless-function-Throttles"
  alarm_description = "serverless-function is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.serverless_function.function_name
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
    Name      = "Functions"
    Component = "serverless-function"
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
