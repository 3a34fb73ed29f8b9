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
  tags                = { Name = "Answer composer", Component = "rag-orchestrator" }
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
  tags                = { Name = "Functions", Component = "serverless-function" }
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
  tags                = { Name = "Functions", Component = "serverless-function" }
}

# Sounds when Passages by meaning uses more capacity than usual.
resource "aws_cloudwatch_metric_alarm" "vector_database__search_ocu" {
  alarm_name          = "${local.name}-vector-database-SearchOCU"
  alarm_description   = "vector-database uses more capacity than usual"
  namespace           = "AWS/AOSS"
  metric_name         = "SearchOCU"
  dimensions          = { ClientId = data.aws_caller_identity.current.account_id }
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
          title   = "embedding-model: InvocationThrottles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationThrottles", "ModelId", var.embedding_model_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 0
        width  = 8
        height = 6
        properties = {
          title   = "embedding-pipeline: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.embedding_pipeline.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "foundation-model-api: InvocationThrottles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationThrottles", "ModelId", var.foundation_model_api_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 6
        width  = 8
        height = 6
        properties = {
          title  = "guardrails: InvocationsIntervened"
          region = var.region
          period = 300
          stat   = "Sum"
          metrics = [
            [
              "AWS/Bedrock/Guardrails",
              "InvocationsIntervened",
              "GuardrailArn",
              aws_bedrock_guardrail.guardrails.guardrail_arn,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "nosql-database: ThrottledRequests"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/DynamoDB", "ThrottledRequests", "TableName", aws_dynamodb_table.nosql_database.name]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 12
        width  = 8
        height = 6
        properties = {
          title   = "rag-orchestrator: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.rag_orchestrator.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 12
        width  = 8
        height = 6
        properties = {
          title   = "serverless-function: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.serverless_function.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 12
        width  = 8
        height = 6
        properties = {
          title   = "vector-database: SearchOCU"
          region  = var.region
          period  = 300
          stat    = "Maximum"
          metrics = [["AWS/AOSS", "SearchOCU", "ClientId", data.aws_caller_identity.current.account_id]]
        }
      },
    ]
  })
}
